import Casework

/// Cases with particular risks, of high risk, and under oversight.
extension Typed {
  static func welfare(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessWelfareRisk, fields) }
  static func financial(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessFinancialRisk, fields) }
  static func legal(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessLegalThreat, fields) }
  static func service(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessServiceComplaint, fields) }
  static func challenge(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessChallenge, fields) }
  static func highRisk(_ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []) -> Typed {
    Typed(.assessHighRisk, fields, passing: passing)
  }
  static func oversight(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessOversight, fields) }

  /// An email from the complainant, and what was said of its wording.
  static func letter(
    _ text: String, legal: String = "", direction: String = "incoming", passing: [RequirementID] = []
  ) -> Typed {
    Typed(
      .contactLog,
      [
        ContactCommands.party: "complainant", ContactCommands.direction: direction, ContactCommands.channel: "email",
        ContactCommands.text: text, LegalThreatAssessment.isLegal: legal,
      ], passing: passing)
  }

  /// An assessment of the risks that the case has.
  static func reassess(for point: AssessmentPoint = .review, _ fields: [(Field, String)] = []) -> Typed {
    assessRisks(for: point, [(RiskAssessmentCommands.noRisk, "")] + fields)
  }

  static let escalate = Typed(.complianceEscalate, [ComplianceCommands.reason: "Nothing was done."])

  static func document(_ title: String) -> Typed {
    Typed(
      .documentAdd,
      [
        DocumentCommands.title: title, DocumentCommands.path: "C-1/note.pdf",
        DocumentCommands.section: DocumentSection.allCases[0].rawValue,
      ])
  }
}

extension Scene {
  /// A high risk of a category on the case, with its plan.
  mutating func rateHigh(_ category: RiskCategory = .legal, at time: String = riskTime) throws {
    try run(
      .rate([
        RiskCommands.category: category.rawValue, RiskCommands.likelihood: "highly likely",
        RiskCommands.impact: "critical", RiskCommands.expectedLikelihood: "highly likely",
        RiskCommands.expectedImpact: "critical",
      ]), by: "amir", at: time)
  }

  /// The case with Amir Shah, assessed as of high risk for one category.
  static func highRisk(_ category: RiskCategory = .legal, for point: AssessmentPoint = .review) throws -> Scene {
    var scene = try unassessed()
    try scene.rateHigh(category)
    try scene.run(.reassess(for: point), by: "amir", at: riskTime)
    return scene
  }

  /// The case with Amir Shah after information was lost, which he reported; and a risk of that, where one is given.
  static func withoutInformation(_ risk: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try unassessed()
    try scene.run(
      .financial([
        FinancialRiskAssessment.breachOn: "2026-03-04", FinancialRiskAssessment.breach: "A letter went astray.",
        FinancialRiskAssessment.reportedOn: "2026-03-04",
      ]), by: "amir", at: riskTime)
    if !risk.isEmpty { try scene.run(.rate(risk), by: "amir", at: riskTime) }
    return scene
  }

  /// The case assessed as of high risk, where the Ombudsman and two deputies are on the staff, and what was recorded of the escalation.
  static func escalated(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try highRisk()
    try scene.appoint()
    if !fields.isEmpty { try scene.run(.highRisk(fields), by: "amir", at: "2026-03-04 09:10") }
    return scene
  }

  mutating func appoint() throws {
    let seniors: [(String, String, Role)] = [
      ("lena", "Lena Grant", .deputyOmbudsman), ("louis", "Louis Law", .deputyOmbudsman),
      ("olive", "Olive Hart", .ombudsman),
    ]
    for (login, name, role) in seniors {
      try run(
        .staffAdd, [StaffCommands.login: login, StaffCommands.name: name, StaffCommands.role: role.rawValue],
        by: "admin", at: "2026-03-04 09:05")
    }
  }

  /// What is recorded when oversight is assigned.
  static let assignment: KeyValuePairs<Field, String> = [
    HighRiskAssessment.assignedOn: "2026-03-04", HighRiskAssessment.overseer: "lena",
    HighRiskAssessment.conflicts: "None declared.",
  ]

  /// The case under the oversight of Lena Grant, a deputy, since 4 March 2026.
  static func overseen() throws -> Scene {
    var scene = try escalated([
      HighRiskAssessment.requestedOn: "2026-03-04", HighRiskAssessment.templateOn: "2026-03-04",
    ])
    try scene.run(.highRisk(assignment), by: "priya", at: "2026-03-04 09:20")
    return scene
  }

  /// A case with something to comply with, its report issued.
  static func complying() throws -> Scene {
    var scene = try investigated(to: 7)
    try scene.run(
      .complianceAdd, [ComplianceCommands.text: "Apologise.", ComplianceCommands.targetDate: "2026-04-04"], by: "amir",
      at: "2026-03-04 09:10")
    return scene
  }

  /// The same, escalated once, and assessed as of high risk for one category then.
  static func complyingHighRisk(
    _ category: RiskCategory = .legal, _ fields: KeyValuePairs<Field, String> = [:]
  ) throws -> Scene {
    var scene = try complying()
    try scene.run(.escalate, by: "amir", at: "2026-03-04 09:20")
    try scene.rateHigh(category, at: "2026-03-04 09:25")
    try scene.run(.reassess(for: .complianceEscalation), by: "amir", at: "2026-03-04 09:30")
    if !fields.isEmpty { try scene.run(.highRisk(fields), by: "amir", at: "2026-03-04 09:35") }
    return scene
  }

  /// An approval asked by Amir for an assessment of the risks, and given.
  mutating func approveRating(_ act: Typed, by login: String) throws {
    let values = act.fields.filter { !$0.1.isEmpty }.map {
      "\($0.0.name)=\($0.1.replacing("; ", with: "\\n"))"
    }
    try run(
      .approvalAsk,
      [
        ApprovalCommands.requirement: "SM-10.34", ApprovalCommands.act: act.name.rawValue,
        ApprovalCommands.values: values.joined(separator: "\n"), ApprovalCommands.of: login,
      ], by: "amir", at: "2026-03-04 09:40")
    try run(
      .approvalDecide, [ApprovalCommands.approval: "last", ApprovalCommands.outcome: "given"], by: login,
      at: "2026-03-04 09:45")
  }
}

extension Example.Expectation {
  /// An `auto` rule says something that holds these words; nothing where nil.
  static func tells(_ id: RequirementID, _ words: String?) -> Self {
    .looks("\(id) tells \(words ?? "nothing")") { at in
      guard let words else { return at.outcome(id) == nil }
      return at.outcome(id)?.contains(words) == true
    }
  }

  /// A deadline of the case falls at an hour, on the office's clock.
  static func dueAt(_ id: RequirementID, _ text: String) -> Self {
    .looks("\(id) due at \(text)") { at in
      at.guidance.deadlines(in: at).contains { $0.requirement == id && $0.dueAt?.columnText == text }
    }
  }
}
