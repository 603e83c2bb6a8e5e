import Casework

/// SM 2.114–2.122: which cases go to dispute resolution, and the consents before.
enum SM02MediationExamples {
  static var examples: [Example] { purpose + entry + readiness + reviews + talks + ended + consents }

  private static func inMediation(_ act: Typed, _ expected: Example.Expectation, _ title: String) -> Example {
    Example("SM-2.115", title, from: { try .mediating() }, act: act, by: "sue", expect: expected)
  }

  private static var purpose: [Example] {
    let withdrawn = Typed.close(ClosureCode.withdrawn.name)
    return [
      inMediation(.decline(), .refused([nil]), "no decline in mediation"),
      inMediation(.close("other reason to decline"), .refused([nil]), "nor a closure that declines"),
      Example(
        "SM-2.115", "before mediation a decline is open", from: { try .mediable() }, act: .decline(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.115", "a withdrawal is no view", from: { try .mediating() }, act: withdrawn, by: "sue",
        expect: .accepted),
      Example("SM-2.116", "not thought about", from: { try .mediable() }, expect: .asksNot()),
      Example(
        "SM-2.116", "without a reason", from: { try .mediable() },
        act: .mediation([MediationAssessment.suitable: "yes"]), by: "amir", expect: .asks()),
      Example(
        "SM-2.116", "with its reason", from: { try .mediable() },
        act: .mediation([MediationAssessment.suitable: "no", MediationAssessment.reason: "Too far apart."]),
        by: "amir", expect: .asksNot()),
    ]
  }

  private static var entry: [Example] {
    let afterIntake: @Sendable () throws -> Scene = {
      var scene = try Scene.readyToPass()
      try scene.run(Typed.pass(), at: "2026-03-03 10:50")
      try scene.run(Typed.mediation(Scene.willing, passing: ["SM-2.118a"]), at: "2026-03-03 10:51")
      try scene.run(Typed.mediation(Scene.consenting), at: "2026-03-03 10:52")
      return scene
    }
    return [
      Example(
        "SM-2.117a", "re-allocated", from: { try .mediating() },
        expect: .shows("re-allocated to the team later; held before by Amir Shah")),
      Example(
        "SM-2.117a", "after intake", from: afterIntake, act: .mediate(passing: ["SM-2.118a"]), by: "ruth",
        expect: .shows("allocated to the team after intake")),
      Example("SM-2.117a", "not there", from: { try .mediable() }, expect: .showsNothing),
      Example(
        "SM-2.117b", "a trust", from: { try .consented() }, act: .mediate(), by: "ruth",
        expect: .leaves(
          "in mediation with Sue", { $0.case.stage == .disputeResolution && $0.case.owner == 4 })),
      Example(
        "SM-2.117b", "an organisation that we do not investigate", from: { try .consented() },
        arrange: { try $0.run(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "no"], by: "amir") },
        act: .mediate(), by: "ruth", expect: .refused([nil])),
    ]
  }

  private static var readiness: [Example] {
    let suits = Typed.mediation([MediationAssessment.suitable: "yes", MediationAssessment.reason: "Both want it."])
    return [
      Example(
        "SM-2.118a", "not known to be ready", from: { try .allocated() }, act: suits, by: "amir",
        expect: .refused(["SM-2.118a"])),
      Example("SM-2.118a", "ready", from: { try .mediable() }, act: suits, by: "amir", expect: .accepted),
      Example(
        "SM-2.118a", "not suitable anyway", from: { try .allocated() },
        act: .mediation([MediationAssessment.suitable: "no"]), by: "amir", expect: .accepted),
      Example("SM-2.118b", "put forward", from: { try .mediable() }, act: suits, by: "amir", expect: .asks()),
      Example(
        "SM-2.118b", "the team was asked", from: { try .mediable() },
        arrange: { try $0.consulted(.disputeResolutionTeam, .mediation) }, act: suits, by: "amir", expect: .asksNot()),
      Example(
        "SM-2.118b", "the complainant is unwilling", from: { try .mediable() },
        arrange: { try $0.mediation([MediationAssessment.suitable: "yes"]) },
        act: .mediation([MediationAssessment.complainantWilling: "no"]), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.118c", "the manager was asked", from: { try .mediable() },
        arrange: { try $0.consulted(.lineManager, .mediation) }, expect: .shows("Yes, do.")),
      Example("SM-2.118c", "nobody was", from: { try .mediable() }, expect: .showsNothing),
    ]
  }

  private static func review(_ components: String = "") -> Typed {
    Typed(
      .assessReviewRequest,
      [
        ReviewRequestAssessment.askedOn: "2026-03-03", ReviewRequestAssessment.what: "It is not fair.",
        ReviewRequestAssessment.components: components, ReviewRequestAssessment.isOpened: "yes",
      ])
  }

  /// The newest component is 'communication', which mediation has not settled.
  private static var reviews: [Example] {
    let asked = review().with([(ReviewRequestAssessment.isOpened, "no")])
    return [
      Example(
        "SM-2.119a", "in mediation", from: { try .mediating() }, act: review(), by: "sue",
        expect: .refused(["SM-2.119a"])),
      Example(
        "SM-2.119a", "settled", from: { try .mediated(Scene.settled) }, act: review(), by: "sue",
        expect: .refused(["SM-2.119a"])),
      Example(
        "SM-2.119a", "of a component that we decide", from: { try .mediated(Scene.settledInPart) },
        act: review("last"), by: "sue", expect: .accepted),
      Example(
        "SM-2.119a", "of a component that mediation settled",
        from: {
          var scene = try Scene.mediatingTwo()
          let other = Typed.mediationOutcome(Scene.settledInPart).with([
            (MediationOutcomeAssessment.components, "communication")
          ])
          try scene.run(other.numbering(scene), by: "sue", at: "2026-03-03 10:59")
          return scene
        }, act: review("last"), by: "sue", expect: .refused(["SM-2.119a"])),
      Example(
        "SM-2.119a", "only recorded that one is asked for", from: { try .mediating() }, act: asked, by: "sue",
        expect: .accepted),
      Example(
        "SM-2.119b", "asked for in mediation", from: { try .mediating() }, act: asked, by: "sue", expect: .asks()),
      Example(
        "SM-2.119b", "the manager was asked", from: { try .mediating() },
        arrange: { try $0.consulted(.lineManager, .review) }, act: asked, by: "sue", expect: .asksNot()),
      Example("SM-2.119b", "not asked for", from: { try .mediating() }, expect: .asksNot()),
    ]
  }

  /// A talk with one of the two, of a day.
  private static func talked(_ side: String, on day: String, willing: String = "yes")
    -> @Sendable (inout Scene)
    throws -> Void
  {
    let isComplainant = side == "complainant"
    let talk = isComplainant ? MediationAssessment.complainantTalk : MediationAssessment.organisationTalk
    let answer = isComplainant ? MediationAssessment.complainantWilling : MediationAssessment.organisationWilling
    return { try $0.mediation([MediationAssessment.suitable: "yes", talk: day, answer: willing]) }
  }

  private static var talks: [Example] {
    let form = Typed.mediation([MediationAssessment.complainantForm: "2026-03-03"])
    let theirs = Typed.mediation([MediationAssessment.organisationForm: "2026-03-03"])
    return [
      Example(
        "SM-2.120a", "no talk", from: { try .mediable() }, act: form, by: "amir", expect: .refused(["SM-2.120a"])),
      Example(
        "SM-2.120a", "not willing", from: { try .mediable() },
        arrange: talked("complainant", on: "2026-03-02", willing: "not known"), act: form, by: "amir",
        expect: .refused(["SM-2.120a"])),
      Example(
        "SM-2.120a", "the form the day before the talk", from: { try .mediable() },
        arrange: talked("complainant", on: "2026-03-03"),
        act: .mediation([MediationAssessment.complainantForm: "2026-03-02"]), by: "amir",
        expect: .refused(["SM-2.120a"])),
      Example(
        "SM-2.120a", "on the day", from: { try .mediable() }, arrange: talked("complainant", on: "2026-03-03"),
        act: form, by: "amir", expect: .accepted),
      Example(
        "SM-2.120b", "no talk", from: { try .mediable() }, act: theirs, by: "amir", expect: .refused(["SM-2.120b"])),
      Example(
        "SM-2.120b", "talked and willing", from: { try .mediable() },
        arrange: talked("organisation", on: "2026-03-03"), act: theirs, by: "amir", expect: .accepted),
      Example(
        "SM-2.120b", "a consent without a talk", from: { try .mediable() },
        act: .mediation([MediationAssessment.organisationConsent: "yes"]), by: "amir",
        expect: .refused(["SM-2.120b"])),
    ]
  }

  /// Transferring the case is tried although the consents are not back.
  private static func transfer(_ scene: @escaping @Sendable () throws -> Scene, _ answer: [(Field, String)])
    -> @Sendable () throws -> Scene
  {
    {
      var scene = try scene()
      try scene.run(Typed(.assessMediation, answer), by: "amir", at: "2026-03-03 10:58")
      return scene
    }
  }

  private static var ended: [Example] {
    let unwilling = transfer({ try .consented() }, [(MediationAssessment.organisationWilling, "no")])
    let refused = transfer({ try .consented() }, [(MediationAssessment.complainantConsent, "no")])
    let anyway = Typed(
      .caseMediate, [MediationCommands.to: "sue"],
      divergences: [DivergenceRequest("SM-2.122b", instead: "By telephone.", reason: "The post is slow.")])
    return [
      Example(
        "SM-2.121", "the organisation does not want it", from: unwilling, act: .mediate(), by: "ruth",
        expect: .refused([nil])),
      Example("SM-2.121", "it stays with Amir", from: unwilling, expect: says("SM-2.121", "stays with Amir Shah")),
      Example("SM-2.121", "both want it", from: { try .consented() }, act: .mediate(), by: "ruth", expect: .accepted),
      Example(
        "SM-2.122c", "the complainant refuses the form", from: refused, act: anyway, by: "ruth", expect: .refused([nil])
      ),
      Example(
        "SM-2.122c", "it stays with Amir", from: refused, expect: says("SM-2.122c", "Ms Jane Okafor does not consent")),
      Example("SM-2.122c", "both consent", from: { try .consented() }, act: .mediate(), by: "ruth", expect: .accepted),
    ]
  }

  private static func says(_ id: RequirementID, _ text: String) -> Example.Expectation {
    .looks("\(id) says \(text)") { $0.outcome(id)?.contains(text) == true }
  }

  private static var consents: [Example] {
    let one = Typed.mediation([
      MediationAssessment.complainantForm: "2026-03-03", MediationAssessment.complainantConsent: "yes",
    ])
    return [
      Example(
        "SM-2.122a", "both willing", from: { try .mediable() }, act: .mediation(Scene.willing), by: "amir",
        expect: .asks("organisation")),
      Example(
        "SM-2.122a", "one has its form", from: { try .mediable() }, arrange: { try $0.mediation(Scene.willing) },
        act: one, by: "amir", expect: .asksNot("complainant")),
      Example(
        "SM-2.122a", "the organisation was not asked yet", from: { try .mediable() },
        act: .mediation([
          MediationAssessment.suitable: "yes", MediationAssessment.complainantTalk: "2026-03-03",
          MediationAssessment.complainantWilling: "yes",
        ]), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.122b", "the organisation's is out", from: { try .mediable() },
        arrange: { scene in
          try scene.mediation(Scene.willing)
          try scene.run(one, by: "amir", at: "2026-03-03 10:58")
        }, act: .mediate(), by: "ruth", expect: .refused(["SM-2.122b"])),
      Example("SM-2.122b", "both are back", from: { try .consented() }, act: .mediate(), by: "ruth", expect: .accepted),
    ]
  }
}

extension Scene {
  /// Both consents are back, and the case is still with Amir Shah.
  static func consented() throws -> Scene {
    var scene = try mediable()
    try scene.mediation(willing)
    try scene.mediation(consenting)
    return scene
  }

  /// A question put to somebody in the office, and a yes to it.
  mutating func consulted(
    _ with: Consulted, _ topic: ConsultationTopic, outcome: ConsultationOutcome = .advice, by login: String = "amir",
    at time: String = "2026-03-03 10:57"
  ) throws {
    try run(
      .consultationLog,
      [
        ConsultationCommands.with: with.rawValue, ConsultationCommands.topic: topic.rawValue,
        ConsultationCommands.question: "What do you think?", ConsultationCommands.answer: "Yes, do.",
        ConsultationCommands.outcome: outcome.rawValue,
      ], by: login, at: time)
  }
}
