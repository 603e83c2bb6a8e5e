import Casework

/// SM 10.37–10.46: several risks, the mitigation plan, and what a changed rating means.
enum SM10PlanExamples {
  static var examples: [Example] { cumulative + plan + effect + changed + contingency }

  private static let assess = Typed.assessRisks(for: .proposal, [(RiskAssessmentCommands.noRisk, "")])

  /// Two risks at Medium, in an assessment.
  private static func two(_ answers: [(Field, String)] = [], second: String = "Legal") throws -> Scene {
    var scene = try Scene.risky(Scene.medium)
    var other = Typed.rate(Scene.medium)
    other = Typed(.riskRate, other.fields.map { $0.0.name == "category" ? ($0.0, second) : $0 })
    try scene.run(other, by: "amir", at: Scene.riskTime)
    try scene.run(
      .assessRisks(for: .proposal, [(RiskAssessmentCommands.noRisk, "")] + answers), by: "amir", at: Scene.riskTime)
    return scene
  }

  private static var cumulative: [Example] {
    let decided = [(RiskAssessmentCommands.cumulative, "no"), (RiskAssessmentCommands.cumulativeReason, "One cause.")]
    let unexplained = [(RiskAssessmentCommands.cumulative, "no")]
    return [
      .risk("SM-10.37", "two categories at Medium", from: { try two() }, expect: .asks()),
      .risk("SM-10.37", "one category", from: { try two(second: "People") }, expect: .asksNot()),
      .risk("SM-10.37", "considered", from: { try two(decided) }, expect: .asksNot()),
      .risk("SM-10.38a", "considered", from: { try two(decided) }, expect: .shows("no: One cause.")),
      .risk("SM-10.38a", "not considered", from: { try two() }, expect: .showsNothing),
      .risk("SM-10.38b", "no reason", from: { try two(unexplained) }, expect: .asks()),
      .risk("SM-10.38b", "a reason", from: { try two(decided) }, expect: .asksNot()),
    ]
  }

  private static var plan: [Example] {
    let noPlan: KeyValuePairs<Field, String> = [
      RiskCommands.category: RiskCategory.financial.rawValue, RiskCommands.likelihood: "",
      RiskCommands.expectedLikelihood: "", RiskCommands.expectedImpact: "", RiskCommands.handRating: "Medium",
      RiskCommands.handReason: "A letter went astray.", RiskCommands.mitigation: "", RiskCommands.aim: "",
    ]
    let action = [
      (RiskPlanCommands.risk, "last"), (RiskPlanCommands.text, "Have it sent back."), (RiskPlanCommands.aim, "Reduce"),
    ]
    return [
      .risk(
        "SM-10.39a", "no plan", from: { try .withoutInformation(noPlan) }, act: assess,
        expect: .refused(["SM-10.15", "SM-10.39a"])),
      .risk(
        "SM-10.39a", "a plan", from: { try .withoutInformation(noPlan) },
        arrange: { try $0.run(Typed(.riskMitigate, action), by: "amir", at: Scene.riskTime) }, act: assess,
        expect: .accepted),
      .risk("SM-10.39a", "low", act: assess, expect: .accepted),
      .risk("SM-10.39b", "an aim", act: Typed(.riskMitigate, action), expect: .accepted),
      .risk("SM-10.39b", "no aim", act: Typed(.riskMitigate, action.dropLast()), expect: .refused(["SM-10.39b"])),
      .risk(
        "SM-10.39b", "rated with an action, without its aim", from: { try .unassessed() },
        act: .rate([RiskCommands.aim: ""]), expect: .refused(["SM-10.39b"])),
    ]
  }

  private static var effect: [Example] {
    [
      .risk(
        "SM-10.41", "lowered, unexplained", from: { try .unassessed() },
        act: .rate([RiskCommands.likelihood: "likely", RiskCommands.impact: "critical"]),
        expect: .refused(["SM-10.41"])),
      .risk(
        "SM-10.41", "lowered, explained", from: { try .unassessed() },
        act: .rate([
          RiskCommands.likelihood: "likely", RiskCommands.impact: "critical", RiskCommands.effect: "Time is given.",
        ]), expect: .accepted),
      .risk("SM-10.41", "not lowered", from: { try .unassessed() }, act: .rate(), expect: .accepted),
      .risk("SM-10.42", "lowered since", from: { try fallen() }, expect: .says("SM-10.42", "High to Low")),
      .risk("SM-10.42", "assessed once", from: { try .assessed(risk: [:]) }, expect: .says("SM-10.42", nil)),
      .risk(
        "SM-10.43", "it supports her",
        act: Typed(
          .riskMitigate,
          [
            RiskPlanCommands.risk: "last", RiskPlanCommands.aim: "Accept", RiskPlanCommands.text: "A named contact.",
            RiskPlanCommands.supports: "parties to the complaint",
          ]), expect: .shows("A named contact. (parties to the complaint)")),
      .risk("SM-10.43", "no such action", expect: .showsNothing),
    ]
  }

  /// Assessed as high, then as low, when the risk was over.
  private static func fallen() throws -> Scene {
    var scene = try Scene.assessed(risk: Scene.high)
    try scene.settle(.over)
    try scene.run(.assessRisks(for: .review), by: "amir", at: "2026-03-04 09:40")
    return scene
  }

  private static var changed: [Example] {
    let silent = Typed.assessRisks(
      for: .review, [(RiskAssessmentCommands.reallocation, ""), (RiskAssessmentCommands.supervision, "")])
    return [
      .risk(
        "SM-10.44a", "no longer of concern", from: { try .assessed(risk: [:]) }, arrange: { try $0.settle(.over) },
        expect: .asks()),
      .risk("SM-10.44a", "reviewed since", from: { try fallen() }, expect: .asksNot()),
      .risk("SM-10.44a", "still of concern", from: { try .assessed(risk: [:]) }, expect: .asksNot()),
      .risk(
        "SM-10.44b", "reviewed", from: { try fallen() },
        expect: .says("SM-10.44b", "Wed 4 Mar 2026: Low, was High")),
      .risk("SM-10.44b", "assessed once", from: { try .assessed(risk: [:]) }, expect: .says("SM-10.44b", nil)),
      .risk(
        "SM-10.45", "the level changes", from: { try .assessed(risk: Scene.high) },
        arrange: { try $0.settle(.over) }, act: silent, expect: .refused(["SM-10.45"])),
      .risk(
        "SM-10.45", "both are answered", from: { try .assessed(risk: Scene.high) },
        arrange: { try $0.settle(.over) }, act: .assessRisks(for: .review), expect: .accepted),
      .risk("SM-10.45", "the level stays", from: { try .assessed() }, act: silent, expect: .accepted),
    ]
  }

  private static var contingency: [Example] {
    [
      .risk("SM-10.46", "not written", from: { try .risky([RiskCommands.contingency: ""]) }, expect: .asks()),
      .risk("SM-10.46", "written", expect: .asksNot()),
    ]
  }
}
