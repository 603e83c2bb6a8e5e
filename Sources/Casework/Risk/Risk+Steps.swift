/// What stands open about risks, as the rules of section 10 ask it.
extension Situation {
  /// The risks of an open case that still count.
  var openRisks: [Risk] { file.case.isClosed ? [] : file.currentRisks }

  /// A question about each risk that something is missing of, which rating it anew answers.
  func asks(
    _ id: RequirementID, _ field: Field, of risks: [Risk], _ text: (Risk) -> String
  ) -> [Question] {
    risks.map { risk in
      Question(
        id, text(risk), subject: risk.subject, command: .riskRate, proposal: risk.proposal, field: field)
    }
  }

  /// A step to an assessment of the risks for a point, or to what it would lack.
  func assessing(
    _ id: RequirementID, _ text: String, for point: AssessmentPoint, subject: String = "", factors: String? = nil
  ) -> Question {
    if let (risk, fields) = file.unansweredRisk {
      let labels = fields.map { $0.label.lowercased() }.joined(separator: ", ")
      return Question(
        id, "\(text) First complete \(risk.inQuotes): \(labels).", subject: subject, command: .riskRate,
        proposal: risk.proposal, field: fields.first)
    }
    return Question(
      id, text, subject: subject, command: .riskAssess,
      proposal: [
        RiskAssessmentCommands.point.name: point.rawValue, RiskAssessmentCommands.externalFactors.name: factors,
      ].compactMapValues { $0 })
  }
}

extension Risk {
  /// What a question about it is about.
  var subject: String { "risk \(id)" }

  /// `the risk 'May lose the house'`.
  var inQuotes: String {
    let short = text.onOneLine
    return "the risk '\(short.count > 40 ? short.prefix(39) + "…" : short[...])'"
  }

  /// The values that it is rated with, as its form begins when it is rated anew.
  public var proposal: [String: String] {
    typealias Fields = RiskCommands
    let values: [(Field, String?)] = [
      (Fields.risk, String(id)), (Fields.category, category.rawValue), (Fields.text, text),
      (Fields.timing, timing?.rawValue), (Fields.link, link?.rawValue), (Fields.evidence, evidence),
      (Fields.likelihood, likelihood?.rawValue), (Fields.impact, impact.rawValue), (Fields.lowReason, lowReason),
      (Fields.mediumReason, mediumReason), (Fields.handRating, handRating?.rawValue),
      (Fields.handReason, handReason), (Fields.expectedLikelihood, expectedLikelihood?.rawValue),
      (Fields.expectedImpact, expectedImpact?.rawValue), (Fields.expectedLowReason, expectedLowReason),
      (Fields.effect, effect), (Fields.contingency, contingency),
    ]
    return values.reduce(into: [:]) { result, pair in result[pair.0.name] = pair.1 }
  }
}
