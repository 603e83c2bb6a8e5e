import Casework

/// SM 2.32–2.42: the criteria of the Victims and Prisoners Act, and a caseworker's review of them.
enum SM02VictimCriteriaExamples {
  static var examples: [Example] { questions + issues + support + notes + advice + review + wrong }

  private static func answers(
    _ code: String, _ poorly: String, _ witness: String, _ crime: String, link: String
  ) -> Typed {
    .victimsAct([
      VictimsActAssessment.underCode: code, VictimsActAssessment.treatedPoorly: poorly,
      VictimsActAssessment.witness: witness, VictimsActAssessment.byOrganisation: crime,
      VictimsActAssessment.link: link,
    ])
  }

  private static func computed(_ typed: Typed, _ title: String, _ answer: Answered) -> Example {
    Example(
      "SM-2.32b", title, from: { try .parliamentary() }, act: typed, expect: SM02VictimsActExamples.outcome(answer))
  }

  private static var questions: [Example] {
    [
      Example("SM-2.32a", "nobody asked yet", from: { try .parliamentary() }, expect: .asks()),
      Example(
        "SM-2.32a", "nothing said of a crime", from: { try .parliamentary() }, act: .nothing("SM-2.32a"),
        expect: .asksNot()),
      Example(
        "SM-2.32a", "as the form has it", from: { try .parliamentary([CaseCommands.victimOfCrime: "no"]) },
        expect: .asksNot()),
      Example(
        "SM-2.32a", "the five answers", from: { try .parliamentary() },
        act: answers("no", "no", "no", "no", link: "no"),
        expect: .asksNot()),
      Example("SM-2.32a", "referred", from: { try .referred() }, expect: .asksNot()),
      computed(answers("yes", "no", "no", "no", link: "yes"), "the Code, linked", .yes),
      computed(answers("no", "yes", "no", "no", link: "yes"), "treated poorly, linked", .yes),
      computed(answers("no", "no", "yes", "no", link: "yes"), "a witness, linked", .yes),
      computed(answers("no", "yes", "no", "no", link: "no"), "treated poorly, not linked", .no),
      computed(answers("yes", "yes", "yes", "yes", link: "no"), "everything, not linked", .no),
      computed(answers("no", "no", "no", "no", link: "yes"), "nothing, linked", .no),
      computed(answers("no", "yes", "no", "no", link: "not known"), "the link is not known", .notKnown),
      computed(answers("no", "not known", "no", "no", link: "yes"), "one not known", .notKnown),
    ]
  }

  /// A case of two components: the one not about a crime, and the other as said.
  private static func issues(_ second: String) throws -> Scene {
    var scene = try Scene.parliamentary()
    for area in ["benefit delay", "treatment as a victim"] {
      try scene.run(.componentAdd, [ComponentCommands.area: area])
      try scene.run(
        .victimsAct([
          VictimsActAssessment.component: "last", VictimsActAssessment.treatedPoorly: "yes",
          VictimsActAssessment.link: area == "benefit delay" ? "no" : second,
        ]))
    }
    return scene
  }

  private static var issues: [Example] {
    [
      Example(
        "SM-2.33", "the second issue meets them", from: { try issues("yes") },
        expect: SM02VictimsActExamples.outcome(.yes)),
      Example("SM-2.33", "neither does", from: { try issues("no") }, expect: SM02VictimsActExamples.outcome(.no)),
      Example(
        "SM-2.33", "one issue",
        from: { try .victim([VictimsActAssessment.witness: "yes", VictimsActAssessment.link: "yes"]) },
        expect: SM02VictimsActExamples.rests(on: "SM-2.33", false)),
    ]
  }

  private static var support: [Example] {
    [
      Example(
        "SM-2.34a", "no link said", from: { try .parliamentary() },
        act: .victimsAct([VictimsActAssessment.witness: "yes"]), expect: .asks()),
      Example(
        "SM-2.34a", "linked", from: { try .parliamentary() },
        act: .victimsAct([VictimsActAssessment.witness: "yes", VictimsActAssessment.link: "yes"]), expect: .asksNot()),
      Example(
        "SM-2.34b", "support is needed", from: { try .parliamentary() },
        act: .victimsAct([VictimsActAssessment.support: "yes"]), expect: .asks()),
      Example(
        "SM-2.34b", "the manager was asked", from: { try .victim([VictimsActAssessment.support: "yes"]) },
        arrange: { try $0.consult(.parliamentaryManager) }, expect: .asksNot()),
      Example(
        "SM-2.34b", "none is needed", from: { try .parliamentary() },
        act: .victimsAct([VictimsActAssessment.witness: "yes"]), expect: .asksNot()),
    ]
  }

  private static func met() throws -> Scene {
    try .victim([VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: "yes"])
  }

  private static var notes: [Example] {
    [
      Example("SM-2.35", "no note", from: { try met() }, act: .pass(), expect: .refused(["SM-2.35"])),
      Example("SM-2.35", "no note yet", from: { try met() }, expect: .asks()),
      Example(
        "SM-2.35", "the note is there", from: { try met() },
        arrange: { try $0.note("Passed under the Victims and Prisoners Act.") }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.35", "the note is there: nothing to do", from: { try met() },
        arrange: { try $0.note("Passed under the Victims and Prisoners Act.") }, expect: .asksNot()),
      Example(
        "SM-2.35", "referred all the same", from: { try met() }, arrange: { try $0.run(.referral()) }, act: .pass(),
        expect: .accepted),
    ]
  }

  private static func unmet() throws -> Scene {
    try .victim([VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: "no"])
  }

  private static let told: KeyValuePairs<Field, String> = [
    ReferralAdviceAssessment.advisedOn: "2026-03-03", ReferralAdviceAssessment.advisedBy: "telephone",
  ]

  /// The complainant asked for email.
  private static func emailing() throws -> Scene {
    var scene = try unmet()
    try scene.run(
      .personChange,
      [
        PartyCommands.party: "complainant", PersonFields.email: "jane@example.org",
        PersonFields.preferredContact: "email",
      ])
    return scene
  }

  private static var advice: [Example] {
    [
      Example("SM-2.36", "not met", from: { try unmet() }, expect: .asks()),
      Example("SM-2.36", "told", from: { try unmet() }, act: .advice(told), expect: .asksNot()),
      Example("SM-2.36", "met", from: { try met() }, expect: .asksNot()),
      Example(
        "SM-2.37", "told by telephone", from: { try emailing() }, act: .advice(told), expect: .refused(["SM-2.37"])),
      Example(
        "SM-2.37", "told by email", from: { try emailing() },
        act: .advice([ReferralAdviceAssessment.advisedOn: "2026-03-03", ReferralAdviceAssessment.advisedBy: "email"]),
        expect: .accepted),
      Example("SM-2.37", "no preference", from: { try unmet() }, act: .advice(told), expect: .accepted),
    ]
  }

  private static let onFile = ReferralReviewAssessment.onFile
  private static let applied = ReferralReviewAssessment.applied
  private static let concern = ReferralReviewAssessment.concern
  private static let detailed = ReferralReviewAssessment.toDetailed

  private static var review: [Example] {
    [
      Example("SM-2.38", "it reaches a caseworker", from: { try .victimsCasework() }, expect: .asks()),
      Example("SM-2.38", "checked", from: { try .victimsCasework([onFile: "no"]) }, expect: .asksNot()),
      Example("SM-2.38", "no case under the Act", from: { try .allocated() }, expect: .asksNot()),
      Example("SM-2.39", "no referral", from: { try .victimsCasework([onFile: "no"]) }, expect: .asks()),
      Example("SM-2.39", "a referral", from: { try .victimsCasework([onFile: "yes"]) }, expect: .asksNot()),
      Example(
        "SM-2.39", "reviewed", from: { try .victimsCasework([onFile: "no", applied: "correctly"]) }, expect: .asksNot()),
      Example(
        "SM-2.40a", "applied correctly", from: { try .victimsCasework([onFile: "no", applied: "correctly"]) },
        expect: .looks("go on", { $0.standing(.referralReview).outcome == .yes })),
      Example(
        "SM-2.40a", "not applied correctly", from: { try .victimsCasework([onFile: "no", applied: "not correctly"]) },
        expect: .looks("stop", { $0.standing(.referralReview).outcome == .no })),
    ]
  }

  private static func foundWrong() throws -> Scene { try .victimsCasework([onFile: "no", applied: "not correctly"]) }

  private static var wrong: [Example] {
    [
      Example(
        "SM-2.40b", "not discussed", from: { try foundWrong() }, act: .decline(), by: "amir",
        expect: .refused(["SM-2.40b"])),
      Example("SM-2.40b", "to be discussed", from: { try foundWrong() }, expect: .asks()),
      Example(
        "SM-2.40b", "discussed", from: { try foundWrong() },
        arrange: { try $0.consult(.lineManager, .victimsAndPrisonersAct, .advice) }, act: .decline(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.40b", "discussed: done", from: { try foundWrong() },
        arrange: { try $0.consult(.lineManager, .victimsAndPrisonersAct, .advice) }, expect: .asksNot()),
      Example(
        "SM-2.40b", "applied correctly", from: { try .victimsCasework([onFile: "no", applied: "correctly"]) },
        act: .decline(), by: "amir", expect: .accepted),
      Example("SM-2.41", "a concern", from: { try .victimsCasework([concern: "yes"]) }, expect: .asks()),
      Example(
        "SM-2.41", "weighed",
        from: { try .victimsCasework([concern: "yes", ReferralReviewAssessment.proportionate: "not proportionate"]) },
        expect: .asksNot()),
      Example("SM-2.41", "no concern", from: { try .victimsCasework([concern: "no"]) }, expect: .asksNot()),
      Example(
        "SM-2.42", "a concern, not discussed with the Legal Team", from: { try .victimsCasework([concern: "yes"]) },
        act: .review([detailed: "yes"]), by: "amir", expect: .refused(["SM-2.42"])),
      Example(
        "SM-2.42", "a concern: to be discussed", from: { try .victimsCasework([concern: "yes"]) }, expect: .asks()),
      Example(
        "SM-2.42", "discussed: done", from: { try .victimsCasework([concern: "yes"]) },
        arrange: { try $0.consult(.legalTeam, .victimsAndPrisonersAct, .advice) }, expect: .asksNot()),
      Example(
        "SM-2.42", "no concern, nothing to discuss", from: { try .victimsCasework([concern: "no"]) },
        expect: .asksNot()),
      Example(
        "SM-2.42", "discussed", from: { try .victimsCasework([concern: "yes"]) },
        arrange: { try $0.consult(.legalTeam, .victimsAndPrisonersAct, .advice) }, act: .review([detailed: "yes"]),
        by: "amir", expect: .accepted),
      Example(
        "SM-2.42", "no concern", from: { try .victimsCasework([concern: "no"]) }, act: .review([detailed: "yes"]),
        by: "amir", expect: .accepted),
    ]
  }
}
