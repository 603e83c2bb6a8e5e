/// Financial risk, including loss or misuse of information (SM 10.51–10.54).
enum SM10Financial {
  static var rules: [Rule] { money + breach + recovery }

  /// What an organisation may be asked, in the guidance's own examples (SM-10.52).
  static let longerDeadline = "asking them to extend a deadline for payment until our decision has been concluded"
  static let paymentPlan = "if we decide not to uphold, asking if they would consider a payment plan"

  private static var money: [Rule] {
    [
      .record(
        "SM-10.51", .guidance,
        "The financial category covers a loss that goes on or gets worse, and one that may happen in the future."
      ) { at in
        let risks = at.file.currentRisks.filter { $0.category == .financial }
        guard !risks.isEmpty else { return nil }
        return risks.map { "\($0.text) (\($0.timing?.rawValue ?? "not said when"))" }.joined(separator: "; ")
      },
      .prompt(
        "SM-10.52", .guidance,
        "Before our decision, and especially if the complainant is vulnerable, the organisation may be asked to help with a financial loss."
      ) { at in
        let isVulnerable = at.file.sheet(.financialRisk).choice(
          FinancialRiskAssessment.isVulnerable, as: Answered.self)
        guard at.file.case.decidedAt == nil || at.file.case.passedAt != nil, isVulnerable != .no else { return [] }
        let open = at.openRisks.filter { risk in
          // Without a likelihood it is a breach of information.
          risk.category == .financial && risk.likelihood != nil && !at.file.mitigations.contains { $0.risk == risk.id }
        }
        return open.map { risk in
          Question(
            "SM-10.52",
            "Consider asking the organisation for help with \(risk.inQuotes)\(isVulnerable == .yes ? ": the complainant is vulnerable" : ""). For example, \(longerDeadline); or, \(paymentPlan).",
            subject: risk.subject, command: .riskMitigate,
            proposal: [
              RiskPlanCommands.risk.name: String(risk.id), RiskPlanCommands.aim.name: MitigationAim.reduce.rawValue,
              RiskPlanCommands.text.name: longerDeadline,
            ], none: "No help is asked of the organisation.")
        }
      },
    ]
  }

  private static var breach: [Rule] {
    [
      .auto(
        "SM-10.53a", .guidance,
        "Loss or misuse of information is recorded in this category once it has really happened; its likelihood need not be considered."
      ) { at in
        at.file.informationLostOn.map { "happened \($0.shortText), likelihood not applicable" }
      },
      .gate(
        "SM-10.53b", .policy, at: [.riskAssess],
        "Every information breach is reported to our Information Security Manager.",
        steps: { at in
          at.onBreach(
            "SM-10.53b", FinancialRiskAssessment.reportedOn, "Report the breach to the Information Security Manager.")
        }
      ) { act in
        guard act.file.informationLostOn != nil else { return .notApplicable }
        return act.file.sheet(.financialRisk)[FinancialRiskAssessment.reportedOn] == nil
          ? .unmet("Report the breach to the Information Security Manager first (assess.financial-risk).") : .met
      },
    ]
  }

  private static var recovery: [Rule] {
    [
      .prompt(
        "SM-10.54a", .guidance,
        "What was shared wrongly is destroyed or retrieved as soon as possible, and kept from going wider."
      ) { at in
        at.onBreach(
          "SM-10.54a", FinancialRiskAssessment.recoveredOn, "Have what was shared wrongly destroyed or brought back.")
          + at.onBreach(
            "SM-10.54a", FinancialRiskAssessment.containedOn, "Make sure that it is not shared more widely.")
      },
      .prompt(
        "SM-10.54b", .guidance,
        "It is considered whether a breach brings a separate future risk to our reputation, and whom to talk to soon."
      ) { at in
        let sheet = at.file.sheet(.financialRisk)
        switch sheet.choice(FinancialRiskAssessment.isReputationRisk, as: Answered.self) {
        case nil:
          return at.onBreach(
            "SM-10.54b", FinancialRiskAssessment.isReputationRisk,
            "Is there a separate future risk to our reputation in the breach?")
        case .yes:
          let hasRisk = at.openRisks.contains { $0.category == .reputation }
          let risk =
            hasRisk ? [] : at.proposing("SM-10.54b", .reputation, "Record the risk to our reputation from the breach.")
          return risk
            + at.onBreach(
              "SM-10.54b", FinancialRiskAssessment.discussedWith,
              "Discuss what has happened with the complainant, or the Information Commissioner, as soon as possible.")
        case .no, .notKnown: return []
        }
      },
    ]
  }
}

extension Situation {
  /// A step about a breach of information that one field answers.
  fileprivate func onBreach(_ id: RequirementID, _ field: Field, _ text: String) -> [Question] {
    guard !file.case.isClosed, file.informationLostOn != nil, file.sheet(.financialRisk)[field] == nil else {
      return []
    }
    return [Question(id, text, subject: field.name, command: .assessFinancialRisk, field: field)]
  }

  /// A step to rate a risk of a category, which can be declined with a reason.
  func proposing(_ id: RequirementID, _ category: RiskCategory, _ text: String, subject: String = "risk") -> [Question]
  {
    [
      Question(
        id, text, subject: subject, command: .riskRate, proposal: [RiskCommands.category.name: category.rawValue],
        field: RiskCommands.text)
    ]
  }
}
