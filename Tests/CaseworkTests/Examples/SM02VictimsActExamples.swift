import Casework

/// SM 2.21–2.31: who needs no MP referral under the Victims and Prisoners Act.
enum SM02VictimsActExamples {
  static var examples: [Example] { commencement + victims + scenarios + legal + advice + parts }

  private static let poorly: KeyValuePairs<Field, String> = [
    VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: "yes",
  ]

  static func outcome(_ answer: Answered) -> Example.Expectation {
    .looks("the Act spares a referral: \(answer.rawValue)", { $0.standing(.victimsAct).outcome == answer })
  }

  static func rests(on id: RequirementID, _ expected: Bool = true) -> Example.Expectation {
    .looks("rests on \(id): \(expected)", { $0.standing(.victimsAct).paragraphs.contains(id) == expected })
  }

  /// A complaint received on a day about the time when the Act came into force.
  private static func old(_ day: String) throws -> Scene {
    var scene = try Scene.opened(
      received: "\(day) 09:30",
      [CaseCommands.body: "Department for Widgets", PersonFields.telephone: "01632 960 983"])
    try scene.run(.victimsAct(poorly), at: "2025-02-03 10:00")
    return scene
  }

  private static var commencement: [Example] {
    [
      Example("SM-2.21", "received on 26 January 2025", from: { try old("2025-01-26") }, expect: outcome(.no)),
      Example("SM-2.21", "received on 27 January 2025", from: { try old("2025-01-27") }, expect: outcome(.yes)),
      Example("SM-2.21", "received on 28 January 2025", from: { try old("2025-01-28") }, expect: outcome(.yes)),
    ]
  }

  private static var victims: [Example] {
    [
      Example("SM-2.22", "no limb", from: { try .victim(poorly) }, expect: .asks()),
      Example(
        "SM-2.22", "witnessing", from: { try .victim(poorly) },
        act: .victimsAct([VictimsActAssessment.limb: VictimLimb.witnessing.rawValue]), expect: .asksNot()),
      Example("SM-2.22", "nothing said of a crime", from: { try .parliamentary() }, expect: .asksNot()),
      Example(
        "SM-2.23", "economic loss", from: { try .victim(poorly) },
        act: .victimsAct([VictimsActAssessment.harm: VictimHarm.economic.rawValue]), expect: .shows("economic loss")),
      Example("SM-2.23", "no harm said", from: { try .victim(poorly) }, expect: .showsNothing),
      Example(
        "SM-2.24", "a victim: it is immaterial", from: { try .victim(poorly) },
        expect: .looks("said", { $0.standing(.victimsAct).implies.contains("charged or convicted is immaterial") })),
      Example(
        "SM-2.24", "no charges: unchanged", from: { try .victim(poorly) },
        arrange: { try $0.note("No charges were brought.") }, expect: outcome(.yes)),
      Example(
        "SM-2.24", "no victim", from: { try .victim([VictimsActAssessment.treatedPoorly: "no"]) },
        expect: rests(on: "SM-2.24", false)),
    ]
  }

  private static func unclear() throws -> Scene {
    var scene = try Scene.victim(poorly)
    try scene.run(.victimsAct([VictimsActAssessment.scenario: VictimScenario.unclear.rawValue]))
    return scene
  }

  private static var scenarios: [Example] {
    [
      Example("SM-2.25", "linked, and no scenario", from: { try .victim(poorly) }, expect: .asks()),
      Example(
        "SM-2.25", "the scenario is recorded", from: { try .victim(poorly) },
        act: .victimsAct([VictimsActAssessment.scenario: VictimScenario.treatment.rawValue]), expect: .asksNot()),
      Example(
        "SM-2.25", "not linked",
        from: { try .victim([VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: "no"]) },
        expect: .asksNot()),
      Example("SM-2.27", "treatment as a victim", from: { try .victim(poorly) }, expect: outcome(.yes)),
      Example(
        "SM-2.27", "a crime by the organisation is the other one", from: { try crime("reasonable") },
        expect: rests(on: "SM-2.27", false)),
      Example("SM-2.28", "unclear", from: { try unclear() }, expect: .asks()),
      Example("SM-2.28", "unclear: undecided", from: { try unclear() }, expect: outcome(.notKnown)),
      Example(
        "SM-2.28", "the briefing note was read", from: { try unclear() }, act: .nothing("SM-2.28"), expect: .asksNot()),
      Example(
        "SM-2.28", "the Legal Team was asked", from: { try unclear() }, arrange: { try $0.consult(.legalTeam) },
        expect: .asksNot()),
      Example("SM-2.28", "clear", from: { try .victim(poorly) }, expect: .asksNot()),
    ]
  }

  /// The complainant says that the organisation committed the crime; with a belief that we hold so.
  private static func crime(_ belief: String = "") throws -> Scene {
    var scene = try Scene.victim([VictimsActAssessment.byOrganisation: "yes", VictimsActAssessment.link: "yes"])
    if !belief.isEmpty { try scene.run(.victimsAct([VictimsActAssessment.belief: belief])) }
    try scene.note("Passes on the criteria of the Victims and Prisoners Act.")
    return scene
  }

  private static func advised(_ outcome: ConsultationOutcome?) throws -> Scene {
    var scene = try crime("reasonable")
    try scene.consult(.legalTeam, .victimsAndPrisonersAct, outcome)
    return scene
  }

  private static func waived() throws -> Scene {
    var scene = try crime("reasonable")
    try scene.consult(.parliamentaryManager, .victimsAndPrisonersAct, .advice)
    try scene.run(.victimsAct([VictimsActAssessment.adviceNow: "no"]))
    return scene
  }

  private static var legal: [Example] {
    [
      Example(
        "SM-2.26a", "no advice", from: { try crime("reasonable") }, act: .pass(),
        expect: .refused(["SM-2.26a"])),
      Example("SM-2.26a", "no advice: to be asked for", from: { try crime("reasonable") }, expect: .asks()),
      Example("SM-2.26a", "no advice: undecided", from: { try crime("reasonable") }, expect: outcome(.notKnown)),
      Example("SM-2.26a", "asked and not answered: the answer is due", from: { try advised(nil) }, expect: .asks()),
      Example("SM-2.26a", "answered: nothing is open", from: { try advised(.agreed) }, expect: .asksNot()),
      Example(
        "SM-2.26a", "asked and not answered, passed", from: { try advised(nil) }, act: .pass(),
        expect: .refused(["SM-2.26a"])),
      Example("SM-2.26a", "confirmed", from: { try advised(.agreed) }, act: .pass(), expect: .accepted),
      Example("SM-2.26a", "not confirmed", from: { try advised(.notAgreed) }, expect: outcome(.no)),
      Example(
        "SM-2.26a", "the manager settled that none is needed yet", from: { try waived() }, act: .pass(),
        expect: .accepted),
      Example(
        "SM-2.26a", "which holds at intake only", from: { try waived() },
        arrange: { scene in
          try scene.run(Typed.pass(), at: "2026-03-03 10:50")
          try scene.run(.caseAllocate, [DecisionCommands.to: "amir"], by: "ruth", at: "2026-03-03 10:55")
          try scene.categorise()
        }, act: .review([ReferralReviewAssessment.toDetailed: "yes"]), by: "amir", expect: .refused(["SM-2.26a"])),
      Example("SM-2.26b", "reasonable", from: { try crime("reasonable") }, expect: .shows("reasonable")),
      Example("SM-2.26b", "not reasonable: not met", from: { try crime("not reasonable") }, expect: outcome(.no)),
      Example("SM-2.26b", "nothing said of it", from: { try .victim(poorly) }, expect: .showsNothing),
    ]
  }

  private static var advice: [Example] {
    [
      Example("SM-2.29", "spoken with", from: { try .parliamentary() }, expect: .asks()),
      Example(
        "SM-2.29", "told", from: { try .parliamentary() },
        act: .advice([ReferralAdviceAssessment.likely: ReferralLikelihood.likely.rawValue]), expect: .asksNot()),
      Example("SM-2.29", "referred already", from: { try .referred() }, expect: .asksNot()),
      Example("SM-2.29", "a health complaint", from: { try .readyToPass() }, expect: .asksNot()),
      Example("SM-2.30", "comes back", from: { try returned() }, expect: .asks()),
      Example(
        "SM-2.30", "comes back as no victim", from: { try returned() }, act: .nothing("SM-2.30"), expect: .asksNot()),
      Example(
        "SM-2.30", "comes back as a victim: no referral", from: { try returned() }, act: .victimsAct(poorly),
        expect: outcome(.yes)),
      Example("SM-2.30", "is new", from: { try .parliamentary() }, expect: .asksNot()),
    ]
  }

  /// Somebody whose earlier complaint was closed as 'No MP referral'.
  private static func returned() throws -> Scene {
    var scene = try Scene.parliamentary()
    let earlier = EarlierCase(
      reference: "C-7", complainant: "Jane Okafor", organisation: "Department for Widgets", stage: .closed,
      closureCode: "No MP referral", sameOrganisation: true, matchedBy: "telephone")
    scene.draft.file?.earlier = [earlier]
    return scene
  }

  private static var parts: [Example] {
    [
      Example(
        "SM-2.31", "a part of it is linked",
        from: {
          try .victim([VictimsActAssessment.witness: "yes", VictimsActAssessment.link: VictimLink.part.rawValue])
        },
        expect: outcome(.yes)),
      Example("SM-2.31", "all of it", from: { try .victim(poorly) }, expect: rests(on: "SM-2.31", false)),
    ]
  }
}
