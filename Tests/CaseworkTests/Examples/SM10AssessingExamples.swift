import Casework

/// SM 10.1–10.16: what risk is, and when it is assessed.
enum SM10AssessingExamples {
  static var examples: [Example] { managing + uplift + capturing + happened + monitoring + points + recording }

  private static var managing: [Example] {
    [
      .risk("SM-10.3", "assessed", from: { try .assessed() }, expect: .shows("Wed 4 Mar 2026 Low")),
      .risk("SM-10.3", "not assessed", expect: .showsNothing),
      .risk("SM-10.4", "a low risk", expect: .says("SM-10.4", "Amir Shah, supervised as usual")),
      .risk(
        "SM-10.4", "a high one", from: { try .risky(Scene.high) },
        expect: .says(
          "SM-10.4",
          "Amir Shah, with the manager, an Assistant Director, and the oversight of the Ombudsman or a deputy")),
      .risk(
        "SM-10.4", "compliance, not escalated", from: { try .complying() },
        expect: .says("SM-10.4", "Amir Shah, supervised as usual")),
      .risk(
        "SM-10.4", "escalated: who oversees the stage", from: { try .complying() }, act: .escalate,
        expect: .says("SM-10.4", "the operations manager, who oversees this stage, supervised as usual")),
      .risk("SM-10.4", "nothing assessed", from: { try .unassessed() }, expect: .says("SM-10.4", nil)),
      .risk("SM-10.5", "a risk that is in no assessment", expect: .asks()),
      .risk("SM-10.5", "assessed", from: { try .assessed(risk: [:]) }, expect: .asksNot()),
      .risk("SM-10.5", "no risk", from: { try .unassessed() }, expect: .asksNot()),
    ]
  }

  private static func uplifted(_ fields: KeyValuePairs<Field, String>) throws -> Scene {
    var scene = try Scene.unassessed()
    try scene.run(
      Typed(
        .upliftAdd,
        [(UpliftCommands.rating, "High"), (UpliftCommands.reason, "A campaign."), (UpliftCommands.until, "2026-05-01")]
          + fields.map { ($0.key, $0.value) }), by: "admin", at: Scene.riskTime)
    return scene
  }

  private static var uplift: [Example] {
    [
      .risk(
        "SM-10.6", "its organisation", from: { try uplifted([UpliftCommands.organisation: "Anytown NHS Trust"]) },
        expect: .says("SM-10.6", "at least High until Fri 1 May 2026: A campaign.")),
      .risk(
        "SM-10.6", "its category", from: { try uplifted([UpliftCommands.category: "general"]) },
        expect: .says("SM-10.6", "at least High until Fri 1 May 2026: A campaign.")),
      .risk(
        "SM-10.6", "another organisation", from: { try uplifted([UpliftCommands.organisation: "Anytown Prison"]) },
        expect: .says("SM-10.6", nil)),
    ]
  }

  private static var capturing: [Example] {
    [
      .risk("SM-10.8", "not said", from: { try .risky([RiskCommands.timing: ""]) }, expect: .asks()),
      .risk("SM-10.8", "said", expect: .asksNot()),
      .risk(
        "SM-10.9", "to come, and linked to nothing",
        from: { try .risky([RiskCommands.link: RiskLink.none.rawValue]) }, expect: .asks()),
      .risk("SM-10.9", "to come, and linked", expect: .asksNot()),
      .risk(
        "SM-10.9", "happening now",
        from: {
          try .risky([RiskCommands.link: RiskLink.none.rawValue, RiskCommands.timing: RiskTiming.now.rawValue])
        },
        expect: .asksNot()),
      .risk(
        "SM-10.10", "it is over", from: { try .unassessed() },
        act: .rate([RiskCommands.timing: RiskTiming.past.rawValue]), expect: .refused(["SM-10.10"])),
      .risk(
        "SM-10.10", "it is over, and passed", from: { try .unassessed() },
        act: .rate([RiskCommands.timing: RiskTiming.past.rawValue], passing: ["SM-10.10"]), expect: .accepted),
      .risk("SM-10.10", "it goes on", from: { try .unassessed() }, act: .rate(), expect: .accepted),
    ]
  }

  private static var happened: [Example] {
    [
      .risk("SM-10.11", "it has happened", arrange: { try $0.settle(.happened) }, expect: .asks()),
      .risk(
        "SM-10.11", "reviewed since", arrange: { try $0.settle(.happened) }, act: .assessRisks(for: .review),
        expect: .asksNot()),
      .risk("SM-10.11", "it may happen", expect: .asksNot()),
      .risk("SM-10.11", "it is over", arrange: { try $0.settle(.over) }, expect: .asksNot()),
    ]
  }

  private static var monitoring: [Example] {
    [
      .risk("SM-10.12a", "assessed on 4 March", from: { try .assessed() }, expect: .due("2026-06-02")),
      .risk("SM-10.12a", "assessed: to be looked at again", from: { try .assessed() }, expect: .asks()),
      .risk("SM-10.12a", "not assessed", expect: .noDate),
      .risk("SM-10.12a", "nothing to look at again", expect: .asksNot()),
      .risk("SM-10.12b", "a risk in no assessment", expect: .asks()),
      .risk("SM-10.12b", "assessed with it", from: { try .assessed(risk: [:]) }, expect: .asksNot()),
      .risk(
        "SM-10.12b", "another one since", from: { try .assessed(risk: [:]) },
        act: .rate([RiskCommands.category: "Legal"]), expect: .asks()),
    ]
  }

  private static var points: [Example] {
    [
      .risk(
        "SM-10.13", "proposed without", from: { try .unassessed() }, act: .propose(), expect: .refused(["SM-10.13"])),
      .risk("SM-10.13", "proposed with", from: { try .assessed() }, act: .propose(), expect: .accepted),
      .risk(
        "SM-10.13", "an assessment for something else", from: { try .assessed(for: .review) }, act: .propose(),
        expect: .refused(["SM-10.13"])),
      .risk(
        "SM-10.13", "diverged from", from: { try .unassessed() },
        act: .propose(divergences: [
          DivergenceRequest("SM-10.13", instead: "Talked it over.", reason: "The tool is down.")
        ]), expect: .accepted),
      .risk(
        "SM-10.13", "declined without", from: { try .unassessed() },
        act: .decline([DecisionCommands.decision: DeclineReason.other.rawValue]), expect: .refused(["SM-10.13"])),
      Example("SM-10.13", "declined at intake", from: { try .readyToPass() }, act: .decline(), expect: .accepted),
      .risk(
        "SM-10.13", "confirmed without", from: { try .investigated(to: 1) }, act: Typed(.caseConfirm),
        expect: .refused(["SM-10.13"])),
      .risk(
        "SM-10.13", "shared without", from: { try .investigated(to: 4) }, act: Typed(.caseShareViews),
        expect: .refused(["SM-10.13"])),
      .risk(
        "SM-10.13", "further work without", from: { try closed() }, act: furtherWork, expect: .refused(["SM-10.13"])),
      .risk(
        "SM-10.13", "further work with", from: { try closed() },
        arrange: { try $0.run(.assessRisks(for: .furtherWork), by: "amir", at: "2026-03-04 09:30") },
        act: furtherWork, expect: .leaves("investigated again", { $0.case.stage == .detailedInvestigation })),
      .risk("SM-10.13", "before a proposal", from: { try .unassessed() }, expect: .asks()),
      .risk("SM-10.13", "assessed for it", from: { try .assessed() }, expect: .asksNot()),
      .risk("SM-10.13", "before confirmation", from: { try .investigated(to: 1) }, expect: .asks()),
    ]
  }

  private static let furtherWork = Typed(.caseFurtherWork, [InvestigationCommands.reason: "A letter was overlooked."])

  private static func closed() throws -> Scene {
    var scene = try Scene.investigated(to: 7)
    try scene.run(.close("upheld"), by: "amir", at: Scene.riskTime)
    return scene
  }

  private static var recording: [Example] {
    [
      .risk("SM-10.14a", "a risk", expect: .shows("risks: 1, actions: 1, assessments: 0")),
      .risk("SM-10.14a", "nothing", from: { try .unassessed() }, expect: .showsNothing),
      Example("SM-10.14b", "ticked by itself", from: { try .readyToPass() }, act: Typed.pass(), expect: .accepted),
      Example(
        "SM-10.14b", "the tick taken away", from: { try .readyToPass() },
        act: Typed.pass([DecisionCommands.riskAssessmentRequired: "no"]), expect: .refused(["SM-10.14b"])),
      .risk(
        "SM-10.14c", "no impact", from: { try .unassessed() }, act: .rate([RiskCommands.impact: ""]),
        expect: .refused(["SM-10.14c"])),
      .risk("SM-10.14c", "both", from: { try .unassessed() }, act: .rate(), expect: .accepted),
      .risk(
        "SM-10.15", "nothing said of what is expected",
        from: { try .risky([RiskCommands.expectedImpact: ""]) }, act: assess, expect: .refused(["SM-10.15"])),
      .risk(
        "SM-10.15", "nothing if it happens", from: { try .risky([RiskCommands.contingency: ""]) }, act: assess,
        expect: .refused(["SM-10.15"])),
      .risk(
        "SM-10.15", "no mitigation",
        from: { try .risky([RiskCommands.mitigation: "", RiskCommands.aim: ""]) }, act: assess,
        expect: .refused(["SM-10.15"])),
      .risk("SM-10.15", "all answered", act: assess, expect: .accepted),
    ]
  }

  /// An assessment of the risks that are there.
  private static let assess = Typed.assessRisks(for: .proposal, [(RiskAssessmentCommands.noRisk, "")])
}
