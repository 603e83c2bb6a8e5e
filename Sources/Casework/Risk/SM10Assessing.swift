/// What risk is, and when it is assessed (SM 10.1–10.16).
enum SM10Assessing {
  static var rules: [Rule] { managing + capturing + monitoring + recording }

  private static var managing: [Rule] {
    [
      .help(
        "SM-10.1", .guidance,
        "Risk is whatever, alone or together, means that a case should be managed or supervised differently."),
      .help(
        "SM-10.2", .guidance,
        "Risk is assessed for better casework, and so that the Ombudsman and deputies learn of the cases they should oversee or decide."
      ),
      .record(
        "SM-10.3", .guidance,
        "Risk is managed all through the case: its rating can move either way, and each move is kept with its date."
      ) { $0.file.ratingHistory },
      .auto(
        "SM-10.4", .guidance,
        "Whoever has the case manages its risk, with the supervision or upward reporting that the rating brings."
      ) { at in
        guard let owner = at.file.case.owner, !at.file.case.isClosed, let rating = at.file.overallRating else {
          return nil
        }
        // In compliance escalation its overseer is responsible instead (SM-9.99).
        let overseer = at.isInEscalation ? at.outcome("SM-9.99c").map { "the \($0), who oversees this stage" } : nil
        return "\(overseer ?? at.office.name(owner)), \(rating.supervision)"
      },
      .prompt(
        "SM-10.5", .guidance,
        "The kinds of risk to consider are asked about, beside the office's own tool."
      ) { at in
        guard !at.file.case.isClosed, !at.file.risks.isEmpty, at.file.lastAssessment == nil else { return [] }
        return [
          Question(
            "SM-10.5",
            "Consider too: how long the investigation takes, a litigious body or person, the profile of the case, how serious the allegations are, and whether we can investigate it."
          )
        ]
      },
      .auto(
        "SM-10.6", .guidance,
        "A group of cases, or an organisation, can have a higher rating for a time, shown on each case that it covers."
      ) { at in
        at.uplifts.isEmpty ? nil : at.uplifts.map(\.inWords).joined(separator: "; ")
      },
      .help(
        "SM-10.7", .guidance,
        "This is the standard approach; a case can be rated higher or lower for another reason by the way of 10.30 and 10.31."
      ),
    ]
  }

  private static var capturing: [Rule] {
    [
      .prompt(
        "SM-10.8", .guidance,
        "A risk is happening now and will go on or worsen, or is likely to happen in the future."
      ) { at in
        at.asks("SM-10.8", RiskCommands.timing, of: at.openRisks.filter { $0.timing == nil }) {
          "Say of \($0.inQuotes) whether it happens now or is to come."
        }
      },
      .prompt(
        "SM-10.9", .guidance, "A future risk is included only if it applies to the circumstances of this case."
      ) { at in
        at.openRisks.filter { $0.timing == .future && $0.link == RiskLink.none && !at.needsNoLink($0) }.map { risk in
          Question(
            "SM-10.9", "Confirm that \(risk.inQuotes) applies to the circumstances of this case, or settle it.",
            subject: risk.subject)
        }
      },
      .warn(
        "SM-10.10", .policy, at: [.riskRate],
        "What has happened already is a risk only if it is likely to have an impact in the future."
      ) { act in
        guard let timing = act.command.choice(RiskCommands.timing, as: RiskTiming.self) else { return .notApplicable }
        return timing == .past
          ? .unmet(
            "It has happened, and will have no impact in the future: it is generally not recorded as a risk.",
            RiskCommands.timing) : .met
      },
      .prompt(
        "SM-10.11", .policy,
        "If a risk that is being mitigated occurs, the rating is reviewed: the risk may still apply, change, or give a new one."
      ) { at in
        let happened = at.file.risks.filter { $0.state == .happened && at.file.isUnreviewed(since: $0.stateAt) }
        return at.file.case.isClosed
          ? []
          : happened.map {
            at.assessing(
              "SM-10.11", "Review the rating: \($0.inQuotes) has happened.", for: .review, subject: $0.subject)
          }
      },
    ]
  }

  private static var monitoring: [Rule] {
    [
      .prompt(
        "SM-10.12a", .policy, "The caseworker manages and monitors risk throughout the life of the case.",
        dates: { at in
          guard let last = at.file.lastAssessment, at.isMonitored else { return [] }
          let due = last.at.day + CaseFile.assessmentDays
          return [
            Deadline(
              "SM-10.12a", text: "Look at the risks of the case again.", opens: due - 14, due: due,
              explanation:
                "\(CaseFile.assessmentDays) calendar days (our default) after the assessment of \(last.at.day.shortText)"
            )
          ]
        }
      ) { at in
        guard at.file.lastAssessment != nil, at.isMonitored else { return [] }
        return [at.assessing("SM-10.12a", "Look at the risks of the case again.", for: .review)]
      },
      .prompt(
        "SM-10.12b", .policy, "A risk assessment is made whenever a new potential risk is identified."
      ) { at in
        let new = at.openRisks.filter { at.file.isUnreviewed(since: $0.assessedAt) }
        guard !new.isEmpty else { return [] }
        let names = new.map(\.inQuotes).joined(separator: ", ")
        return [at.assessing("SM-10.12b", "Complete an assessment: \(names) is not in one yet.", for: .review)]
      },
      .gate(
        "SM-10.13", .policy, at: [.casePropose, .caseDecline, .caseConfirm, .caseShareViews, .caseFurtherWork],
        """
        A formal risk assessment is made when we propose or decline to investigate, confirm the investigation, share our \
        provisional views, and do further work after a complaint about us.
        """,
        steps: { at in
          guard let point = at.formalPoint, !at.file.riskAssessments.contains(where: { $0.point == point }) else {
            return []
          }
          return [at.assessing("SM-10.13", "Assess the risks before \(point.rawValue).", for: point)]
        }
      ) { act in
        guard let point = act.formalPoint else { return .notApplicable }
        let isThere = act.file.riskAssessments.contains { $0.point == point && act.file.isOfThisOpening($0) }
        return isThere
          ? .met : .unmet("Assess the risks first, for '\(point.rawValue)' (risk.assess): none was made for it.")
      },
    ]
  }

  private static var recording: [Rule] {
    [
      .record(
        "SM-10.14a", .policy, "Every consideration of risk and each proposed mitigation is recorded."
      ) { at in
        let file = at.file
        guard !file.risks.isEmpty || !file.riskAssessments.isEmpty else { return nil }
        return
          "risks: \(file.risks.count), actions: \(file.mitigations.count), assessments: \(file.riskAssessments.count)"
      },
      .gate(
        "SM-10.14b", .policy, at: [.casePass],
        "The intake caseworker ticks that a risk assessment is required when passing a case for assessment."
      ) { act in
        // Ticked unless somebody takes the tick away.
        act.command.flag(DecisionCommands.riskAssessmentRequired) == false
          ? .unmet(
            "A case that is passed on needs a risk assessment: tick it.", DecisionCommands.riskAssessmentRequired)
          : .met
      },
      .required(
        "SM-10.14c", .policy, at: .at([.riskRate]),
        "An impact and a likelihood are both needed before an overall rating comes out."
      ) { act in
        act.command[RiskCommands.impact] == nil
          ? .unmet("Choose the impact: without it there is no rating.", RiskCommands.impact) : .met
      },
      .required(
        "SM-10.15", .policy, at: .at([.riskAssess]), "An assessment has an answer to all seven questions on each risk."
      ) { act in
        guard let (risk, fields) = act.file.unansweredRisk else { return .met }
        let labels = fields.map { "'\($0.label)'" }.joined(separator: ", ")
        let verb = fields.count == 1 ? "has" : "have"
        return .unmet("Complete \(risk.inQuotes) first: \(labels) \(verb) no answer (risk.rate, risk \(risk.id)).")
      },
      .help(
        "SM-10.16", .policy,
        "There is no agreed list of what a risk looks like: whether something is one is considered case by case."),
    ]
  }
}

extension RiskRating {
  /// Who is told of a case with this rating besides its caseworker.
  fileprivate var supervision: String {
    switch self {
    case .low: "supervised as usual"
    case .medium: "with the supervision of the manager"
    case .high: "with the manager, an Assistant Director, and the oversight of the Ombudsman or a deputy"
    }
  }
}

extension Situation {
  /// Its risk is looked at again from time to time: somebody investigates it.
  fileprivate var isMonitored: Bool { !file.case.isClosed && file.case.stage.rank >= Stage.primaryInvestigation.rank }

  /// The formal point that the case comes to next, where its caseworker can see it coming.
  var formalPoint: AssessmentPoint? {
    switch (file.case.stage, file.case.milestone) {
    case (.primaryInvestigation, _): file.case.decidedAt == nil || file.case.passedAt != nil ? .proposal : nil
    case (.proposal, _): .confirmation
    case (.detailedInvestigation, 4): .provisionalViews
    default: nil
    }
  }
}

extension Act {
  /// The formal point that the act passes. What intake declines itself, before it passes a case on, is none: the risk assessment is for those
  /// to whom a case is passed (SM-10.14).
  var formalPoint: AssessmentPoint? {
    switch name {
    case .casePropose: .proposal
    case .caseDecline: file.case.passedAt == nil ? nil : .proposal
    case .caseConfirm: .confirmation
    case .caseShareViews: .provisionalViews
    case .caseFurtherWork: .furtherWork
    default: nil
    }
  }
}

extension CaseFile {
  /// No assessment was completed since.
  func isUnreviewed(since moment: Moment?) -> Bool {
    guard let moment else { return false }
    return !riskAssessments.contains { $0.at >= moment }
  }

  /// It was made since the case was last restarted.
  func isOfThisOpening(_ assessment: RiskAssessment) -> Bool {
    self.case.restartedAt.map { assessment.at >= $0 } ?? true
  }

  /// The first risk that some of the seven questions have no answer on, and which (SM-10.15); that about several risks is of the assessment.
  var unansweredRisk: (risk: Risk, fields: [Field])? {
    for risk in currentRisks {
      let isByHand = risk.handRating != nil
      let hasAction = mitigations.contains { $0.risk == risk.id }
      let missing: [(Field, Bool)] = [
        (RiskCommands.mitigation, !hasAction),
        (RiskCommands.expectedLikelihood, !isByHand && risk.expectedLikelihood == nil),
        (RiskCommands.expectedImpact, risk.expectedImpact == nil && !isByHand),
        (RiskCommands.contingency, risk.contingency == nil),
      ]
      let fields = missing.filter(\.1).map(\.0)
      if !fields.isEmpty { return (risk, fields) }
    }
    return nil
  }
}
