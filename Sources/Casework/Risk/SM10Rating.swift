/// How a rating is reached, and what if it seems wrong (SM 10.25–10.33 and 10.35).
enum SM10Rating {
  static var rules: [Rule] { matrix + choice + several + disputed + high }

  private static var matrix: [Rule] {
    [
      .required(
        "SM-10.25", .policy, at: .at([.riskRate]),
        "A risk has one of three severities and one of three likelihoods."
      ) { act in
        if act.command[RiskCommands.likelihood] != nil { return .met }
        // Information that was lost or misused has no likelihood (decision D25).
        let isFinancial = act.command.choice(RiskCommands.category, as: RiskCategory.self) == .financial
        guard isFinancial, act.situation.applies("SM-10.53a"), act.command[RiskCommands.handRating] != nil else {
          let loss = isFinancial ? " Only information that was lost or misused has none (assess.financial-risk)." : ""
          return .unmet("Choose how likely it is.\(loss)", RiskCommands.likelihood)
        }
        return act.command.text(RiskCommands.handReason) == nil
          ? .unmet("Give the reason for a rating by hand.", RiskCommands.handReason) : .met
      },
      .auto(
        "SM-10.26a", .policy,
        "The matrix gives each risk a rating from its impact and likelihood, before and after mitigation."
      ) { at in
        guard let before = at.file.ratingBefore, let after = at.file.ratingAfter else { return nil }
        return "\(before.rawValue) before mitigation, \(after.rawValue) after"
      },
      .auto(
        "SM-10.26b", .policy,
        "The rating after mitigation is the overall one; the one before is still shown."
      ) { at in
        guard let overall = at.file.overallRating else { return nil }
        let before = at.file.ratingBefore ?? .low
        return before == overall ? overall.rawValue : "\(overall.rawValue) (\(before.rawValue) before mitigation)"
      },
    ]
  }

  private static var choice: [Rule] {
    [
      .prompt(
        "SM-10.27", .policy,
        "Where the matrix gives medium, it is considered, with the manager if appropriate, whether external factors make it low."
      ) { at in
        at.asks("SM-10.27", RiskCommands.mediumReason, of: at.openRisks.filter(\.awaitsChoice)) {
          "Choose Medium or Low for \($0.inQuotes), with the reason; until then Medium stands."
        }
      },
      .prompt(
        "SM-10.28", .policy,
        "External factors that raise or lower impact and likelihood are considered beyond the tool's examples."
      ) { at in
        guard let last = at.file.lastAssessment, last.externalFactors == nil, !at.openRisks.isEmpty else { return [] }
        return [
          Question(
            "SM-10.28",
            "Which external factors raise or lower the risks: how serious the allegations are, whether the complainant is vulnerable, whether an advocate is there?",
            subject: "assessment \(last.id)")
        ]
      },
    ]
  }

  private static var several: [Rule] {
    [
      .record("SM-10.29a", .policy, "Where a case has several categories of risk, each has its own rating.") { at in
        let risks = at.file.currentRisks
        guard Set(risks.map(\.category)).count > 1 else { return nil }
        return risks.map { "\($0.category.rawValue): \($0.ratingAfter.rawValue)" }.joined(separator: "; ")
      },
      .auto(
        "SM-10.29b", .policy,
        "The overall rating is the highest after mitigation, unless somebody sets another with a reason."
      ) { at in
        guard Set(at.file.currentRisks.map(\.category)).count > 1 else { return nil }
        return at.file.ratingAfter?.rawValue
      },
    ]
  }

  private static var disputed: [Rule] {
    [
      .prompt(
        "SM-10.30", .policy,
        "Somebody who thinks the rating wrong reviews it again, and makes sure that every category was considered."
      ) { at in
        guard !at.file.case.isClosed, let last = at.file.lastAssessment, last.overall != last.after,
          last.cumulative != .yes, last.until == nil
        else { return [] }
        return [
          Question(
            "SM-10.30",
            "The case is rated \(last.overall.rawValue) and not \(last.after.rawValue): confirm that the rating was reviewed again, and every category considered.",
            subject: "assessment \(last.id)")
        ]
      },
      .authority(
        "SM-10.31a", .policy, at: .at([.riskAssess]),
        "A rating is raised or lowered against the matrix only with the manager's agreement; for a time, by an Assistant Director (our default)."
      ) { act in
        guard act.isRatedOtherwise else { return .notApplicable }
        let change = "the rating \(act.overallSet.rawValue) in place of \((act.file.ratingAfter ?? .low).rawValue)"
        if act.command.day(RiskAssessmentCommands.until) != nil {
          return act.actor.role.mayAct(as: .assistantDirector)
            ? .met : .unmet("An Assistant Director sets \(change) for a time.")
        }
        // Raised for several risks together, it follows from the guidance's own question.
        if act.isRaisedForSeveral { return .met }
        return act.actor.role.isManager ? .met : .unmet("The manager agrees to \(change).")
      },
      .required(
        "SM-10.31b", .policy, at: .at([.riskAssess]), "Why a rating was raised or lowered is recorded on the case."
      ) { act in
        guard act.isRatedOtherwise else { return .notApplicable }
        return act.command.text(RiskAssessmentCommands.overallReason) == nil
          ? .unmet(
            "Say why the case is rated \(act.overallSet.rawValue) and not \((act.file.ratingAfter ?? .low).rawValue).",
            RiskAssessmentCommands.overallReason) : .met
      },
    ]
  }

  private static var high: [Rule] {
    [
      .prompt("SM-10.32a", .policy, "A high risk case is discussed with the manager as soon as possible.") { at in
        guard at.isHighRisk else { return [] }
        return at.consulting(
          "SM-10.32a", .lineManager, on: .risk, "Discuss the high risk with your manager.",
          question: "Do you agree that the case is of high risk? \(at.file.details)")
      },
      .gate(
        "SM-10.32b", .policy, at: [.casePropose, .caseDecline, .caseConfirm, .caseShareViews, .caseIssueReport],
        "Once the manager agrees that a case is of high risk, a mitigation plan is completed and sent to an Assistant Director for review.",
        steps: { at in
          guard at.isHighRisk, at.isAgreedHigh else { return [] }
          return at.consulting(
            "SM-10.32b", .assistantDirector, on: .risk, "Send the mitigation plan to an Assistant Director for review.",
            question: "Please review the mitigation plan. \(at.file.details)")
        }
      ) { act in
        guard act.situation.isHighRisk, act.situation.isAgreedHigh else { return .notApplicable }
        return act.file.consultations(.assistantDirector, on: .risk).isEmpty
          ? .unmet("Have the mitigation plan reviewed by an Assistant Director first (consultation.log).") : .met
      },
      .auto("SM-10.33", .policy, "A high risk case goes by the escalation and allocation process.") { at in
        at.isHighRisk ? "high risk escalation and allocation process" : nil
      },
    ]
  }

  /// Its paragraph comes behind that of the rating which nobody changes alone.
  static var awareness: [Rule] {
    [
      .prompt(
        "SM-10.35", .policy, "It is considered who else should know of a high risk case and join in its mitigation."
      ) { at in
        guard at.applies("SM-10.33") else { return [] }
        return [
          Question(
            "SM-10.35",
            "Who else should know of this high risk, and join in its mitigation: Public Affairs, the press team, the Liaison Managers?"
          )
        ]
      }
    ]
  }
}

extension Situation {
  /// The case is open and of high risk.
  var isHighRisk: Bool { !file.case.isClosed && file.overallRating == .high }

  /// The manager agreed that it is.
  fileprivate var isAgreedHigh: Bool {
    file.consultations(.lineManager, on: .risk).contains { $0.outcome == .agreed }
  }
}

extension Act {
  /// An assessment that raises the rating because of several risks together (SM-10.37).
  fileprivate var isRaisedForSeveral: Bool {
    command.choice(RiskAssessmentCommands.cumulative, as: Answered.self) == .yes
      && overallSet > file.ratingAfter ?? .low && file.currentRisks.count > 1
  }
}
