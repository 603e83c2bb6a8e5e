import Casework

/// SM 2.329, 3.125–3.126, 5.49–5.50 and 8.71–8.72: assessments at decisions.
enum SMRiskAtDecisionExamples {
  static var examples: [Example] { early + proposal + confirmation + views }

  /// Passed to a team, and there assessed or not before anybody has it.
  private static func passed(assessed: Bool) throws -> Scene {
    var scene = try Scene.queued()
    scene.assessesRisks = false
    if assessed { try scene.run(.assessRisks(), by: "amir", at: Scene.riskTime) }
    return scene
  }

  private static let decline = Typed.decline([DecisionCommands.decision: DeclineReason.other.rawValue])
  private static let noConflicts = Typed.assessRisks(
    for: .proposal, [(RiskAssessmentCommands.staffConflicts, ""), (RiskAssessmentCommands.seniorConflicts, "")])

  private static var early: [Example] {
    [
      .risk(
        "SM-2.329a", "assessed, and nothing changed", from: { try passed(assessed: true) }, act: decline,
        expect: .accepted),
      .risk(
        "SM-2.329a", "the scope has changed", from: { try passed(assessed: true) },
        arrange: { try $0.widen() }, act: decline, expect: .refused(["SM-2.329a"])),
      .risk(
        "SM-2.329b", "conflicts not stated", from: { try passed(assessed: false) }, act: noConflicts,
        expect: .refused(["SM-2.329b"])),
      .risk(
        "SM-2.329b", "stated", from: { try passed(assessed: false) }, act: .assessRisks(), expect: .accepted),
      .risk(
        "SM-2.329b", "of a case that is investigated", from: { try .unassessed() }, act: noConflicts, expect: .accepted),
    ]
  }

  private static var proposal: [Example] {
    [
      .risk("SM-3.125a", "fresh", from: { try .assessed() }, act: .propose(), expect: .accepted),
      .risk(
        "SM-3.125a", "90 days old", from: { try .assessed() }, act: .propose(), at: "2026-06-02 10:00",
        expect: .accepted),
      .risk(
        "SM-3.125a", "91 days old", from: { try .assessed() }, act: .propose(), at: "2026-06-03 10:00",
        expect: .refused(["SM-3.125a"])),
      .risk(
        "SM-3.125a", "a new risk since", from: { try .assessed() },
        arrange: { try $0.run(.rate(), by: "amir", at: "2026-03-04 09:30") }, act: .propose(),
        expect: .refused(["SM-3.125a"])),
      .risk(
        "SM-3.125a", "assessed anew", from: { try .assessed() },
        arrange: { scene in
          try scene.widen()
          try scene.run(.assessRisks(), by: "amir", at: "2026-03-04 09:40")
        }, act: .propose(), expect: .accepted),
      .risk(
        "SM-3.125a", "to be assessed anew", from: { try .assessed() }, arrange: { try $0.widen() }, expect: .asks()),
      .risk("SM-3.125a", "nothing has changed", from: { try .assessed() }, expect: .asksNot()),
      .risk("SM-3.125b", "not stated", from: { try .unassessed() }, act: noConflicts, expect: .asks()),
      .risk("SM-3.125b", "stated", from: { try .assessed() }, expect: .asksNot()),
      .risk(
        "SM-3.126", "high", from: { try .assessed(risk: Scene.high) },
        expect: .says("SM-3.126", "high risk case escalation process")),
      .risk("SM-3.126", "low", from: { try .assessed() }, expect: .says("SM-3.126", nil)),
    ]
  }

  private static var confirmation: [Example] {
    let confirm = Typed(.caseConfirm)
    return [
      .risk("SM-5.49a", "fresh", from: { try atConfirmation() }, act: confirm, expect: .accepted),
      .risk(
        "SM-5.49a", "the scope has changed", from: { try atConfirmation() }, arrange: { try $0.widen() },
        act: confirm, expect: .refused(["SM-5.49a"])),
      .risk(
        "SM-5.49a", "to be assessed anew", from: { try atConfirmation() }, arrange: { try $0.widen() }, expect: .asks()),
      .risk("SM-5.49a", "nothing has changed", from: { try atConfirmation() }, expect: .asksNot()),
      .risk(
        "SM-5.49b", "not stated", from: { try .investigated(to: 1) }, act: without(.confirmation), expect: .asks()),
      .risk("SM-5.49b", "stated", from: { try atConfirmation() }, expect: .asksNot()),
      .risk(
        "SM-5.50", "high", from: { try atConfirmation(Scene.high) },
        expect: .says("SM-5.50", "high risk case escalation process")),
      .risk("SM-5.50", "low", from: { try atConfirmation() }, expect: .says("SM-5.50", nil)),
    ]
  }

  private static var views: [Example] {
    let share = Typed(.caseShareViews)
    return [
      .risk("SM-8.71a", "fresh", from: { try atViews() }, act: share, expect: .accepted),
      .risk(
        "SM-8.71a", "the scope has changed", from: { try atViews() }, arrange: { try $0.widen() }, act: share,
        expect: .refused(["SM-8.71a"])),
      .risk("SM-8.71a", "to be assessed anew", from: { try atViews() }, arrange: { try $0.widen() }, expect: .asks()),
      .risk("SM-8.71a", "nothing has changed", from: { try atViews() }, expect: .asksNot()),
      .risk(
        "SM-8.71b", "not stated", from: { try .investigated(to: 4) }, act: without(.provisionalViews), expect: .asks()),
      .risk("SM-8.71b", "stated", from: { try atViews() }, expect: .asksNot()),
      .risk(
        "SM-8.72", "high, and not for people alone",
        from: { try atViews(Scene.high, category: "Legal") },
        expect: .says("SM-8.72", "high risk case escalation process")),
      .risk(
        "SM-8.72", "high for people alone", from: { try atViews(Scene.high) },
        expect: .says("SM-8.72", "exempt: risk to people only")),
      .risk("SM-8.72", "low", from: { try atViews() }, expect: .says("SM-8.72", nil)),
    ]
  }

  private static func without(_ point: AssessmentPoint) -> Typed {
    .assessRisks(
      for: point, [(RiskAssessmentCommands.staffConflicts, ""), (RiskAssessmentCommands.seniorConflicts, "")])
  }

  private static func atConfirmation(_ risk: KeyValuePairs<Field, String>? = nil) throws -> Scene {
    try assessed(.investigated(to: 1), for: .confirmation, risk)
  }

  private static func atViews(_ risk: KeyValuePairs<Field, String>? = nil, category: String = "People") throws
    -> Scene
  {
    try assessed(.investigated(to: 4), for: .provisionalViews, risk, category: category)
  }

  private static func assessed(
    _ start: Scene, for point: AssessmentPoint, _ risk: KeyValuePairs<Field, String>?, category: String = "People"
  ) throws -> Scene {
    var scene = start
    if let risk {
      let typed = Typed.rate(risk)
      let fields = typed.fields.map { $0.0.name == RiskCommands.category.name ? ($0.0, category) : $0 }
      try scene.run(Typed(.riskRate, fields), by: "amir", at: Scene.riskTime)
    }
    let none = risk == nil ? [] : [(RiskAssessmentCommands.noRisk, "")]
    try scene.run(.assessRisks(for: point, none), by: "amir", at: Scene.riskTime)
    return scene
  }
}

extension Scene {
  /// The scope of the complaint changes: another component.
  mutating func widen() throws {
    try run(
      .componentAdd, [ComponentCommands.area: "delay", ComponentCommands.text: "The reply took a year."], by: "amir",
      at: "2026-03-04 09:30")
  }
}
