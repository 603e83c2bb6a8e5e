import Casework

/// Cases whose risks are rated and assessed.
extension Scene {
  private static let points: [CommandName: AssessmentPoint] = [
    .casePropose: .proposal, .caseDecline: .proposal, .caseConfirm: .confirmation, .caseShareViews: .provisionalViews,
  ]

  mutating func assessRisks(before typed: Typed, by login: String, at time: String) {
    guard assessesRisks, let point = Self.points[typed.name], file.case.passedAt != nil,
      file.freshAssessment(for: point) == nil
    else { return }
    // Where it is refused, the decision itself shows what is lacking.
    _ = try? run(.assessRisks(for: point), by: login, at: time)
  }

  /// The case with Amir Shah, where nothing is assessed by itself.
  static func unassessed() throws -> Scene {
    var scene = try allocated(aware: "2025-05-01")
    scene.assessesRisks = false
    return scene
  }

  /// The same with a risk.
  static func risky(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try unassessed()
    try scene.run(.rate(fields), by: "amir", at: riskTime)
    return scene
  }

  /// The same, assessed for a point.
  static func assessed(
    for point: AssessmentPoint = .proposal, risk fields: KeyValuePairs<Field, String>? = nil,
    _ answers: KeyValuePairs<Field, String> = [:], by login: String = "amir"
  ) throws -> Scene {
    var scene = try unassessed()
    if let fields { try scene.run(.rate(fields), by: "amir", at: riskTime) }
    let none: KeyValuePairs = [RiskAssessmentCommands.noRisk: fields == nil ? "Nothing shows one." : ""]
    try scene.run(
      .assessRisks(for: point, none.map { ($0.key, $0.value) } + answers.map { ($0.key, $0.value) }), by: login,
      at: riskTime)
    return scene
  }

  static let riskTime = "2026-03-04 09:00"
}

extension Typed {
  private static let usualRisk: [(Field, String)] = [
    (RiskCommands.category, "People"), (RiskCommands.text, "May lose the house."),
    (RiskCommands.timing, RiskTiming.future.rawValue), (RiskCommands.link, RiskLink.injustice.rawValue),
    (RiskCommands.likelihood, "unlikely"), (RiskCommands.impact, "minor"), (RiskCommands.aim, "Reduce"),
    (RiskCommands.mitigation, "Ask for more time."), (RiskCommands.expectedLikelihood, "unlikely"),
    (RiskCommands.expectedImpact, "minor"), (RiskCommands.contingency, "Tell the manager."),
  ]

  /// A low risk to somebody, with its plan; a field that is given here replaces the usual one, an empty one leaves it out.
  static func rate(_ fields: KeyValuePairs<Field, String> = [:], passing: [RequirementID] = []) -> Typed {
    let given = Set(fields.map(\.key.name))
    let usual = usualRisk.filter { !given.contains($0.0.name) }
    return Typed(.riskRate, usual + fields.map { ($0.key, $0.value) }, passing: passing)
  }

  /// A complete assessment of a case without a risk, or with the risks that it has.
  static func assessRisks(for point: AssessmentPoint = .proposal, _ fields: [(Field, String)] = []) -> Typed {
    let given = Set(fields.map(\.0.name))
    let usual: [(Field, String)] = [
      (RiskAssessmentCommands.point, point.rawValue),
      (RiskAssessmentCommands.categories, RiskCategory.named.map(\.rawValue).joined(separator: "; ")),
      (RiskAssessmentCommands.noRisk, "Nothing shows one."), (RiskAssessmentCommands.staffConflicts, "none"),
      (RiskAssessmentCommands.seniorConflicts, "none"), (RiskAssessmentCommands.reallocation, "no"),
      (RiskAssessmentCommands.supervision, "no"),
    ]
    return Typed(.riskAssess, usual.filter { !given.contains($0.0.name) } + fields)
  }
}

extension Example {
  /// An example on a case with Amir Shah, the day after it came to him.
  static func risk(
    _ id: RequirementID, _ title: String, from start: @escaping @Sendable () throws -> Scene = { try .risky() },
    arrange: @escaping @Sendable (inout Scene) throws -> Void = { _ in }, act: Typed? = nil, by login: String = "amir",
    at time: String = "2026-03-04 10:00", expect expected: Expectation
  ) -> Example {
    Example(id, title, from: start, arrange: arrange, act: act, by: login, at: time, expect: expected)
  }
}

extension Scene {
  /// What the risk on the case came to.
  mutating func settle(_ state: RiskState, at time: String = "2026-03-04 09:30") throws {
    try run(
      .riskSettle,
      [
        RiskPlanCommands.risk: "last", RiskPlanCommands.state: state.rawValue,
        RiskPlanCommands.reason: "She told us today.",
      ], by: "amir", at: time)
  }

  /// A high risk on the case, with its plan.
  static let high: KeyValuePairs<Field, String> = [
    RiskCommands.likelihood: "highly likely", RiskCommands.impact: "critical",
    RiskCommands.expectedLikelihood: "highly likely", RiskCommands.expectedImpact: "critical",
  ]

  /// A risk that is Medium before mitigation and after.
  static let medium: KeyValuePairs<Field, String> = [
    RiskCommands.likelihood: "likely", RiskCommands.impact: "moderate", RiskCommands.expectedLikelihood: "likely",
    RiskCommands.expectedImpact: "moderate",
  ]

  /// The case in detailed investigation at a milestone, with its assessments made on the way.
  static func investigated(to milestone: Int) throws -> Scene {
    var scene = try allocated(aware: "2025-05-01")
    let steps: [Typed] = [
      .propose(), Typed(.caseConfirm), Typed(.caseRequestEvidence), Typed(.caseReadyForAnalysis),
      Typed(.caseShareViews), Typed(.caseReceiveComments),
      Typed(.caseIssueReport, [InvestigationCommands.outcome: "upheld"]),
    ]
    for step in steps.prefix(milestone) { try scene.run(step, by: "amir", at: riskTime) }
    scene.assessesRisks = false
    return scene
  }
}
