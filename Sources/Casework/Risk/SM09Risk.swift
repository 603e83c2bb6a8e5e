/// Legal action in what we are sent (SM 9.44, 9.45), and risk in compliance escalation (SM 9.84, 9.99–9.101).
enum SM09Risk {
  static var rules: [Rule] { legal + escalation + entering + highRisk + legalInCompliance }

  private static var legal: [Rule] {
    [
      .auto(
        "SM-9.44", .guidance,
        "Correspondence that suggests legal action is sent to the Legal Team, with details of the case, within 24 hours of receipt.",
        dates: { at in
          at.isInCompliance ? [] : at.hints.map { deadline("SM-9.44", $0) }
        }
      ) { at in
        at.isInCompliance ? nil : sending(at.hints)
      },
      .warn(
        "SM-9.45a", .guidance, at: [.contactLog],
        "Certain wording in what we are sent may relate to legal action: it is looked for and asked about."
      ) { act in
        guard ContactBeingLogged(act).direction == .incoming else { return .notApplicable }
        let found = LegalWording.found(in: act.command.text(ContactCommands.text) ?? "")
        guard !found.isEmpty else { return .notApplicable }
        let words = found.map { "'\($0)'" }.joined(separator: ", ")
        return act.command[LegalThreatAssessment.isLegal] == nil
          ? .unmet(
            "It says \(words): does it suggest that legal action is or may be taken?", LegalThreatAssessment.isLegal)
          : .met
      },
      .auto(
        "SM-9.45b", .guidance,
        "Under the pre-action protocol we respond to a legal threat within 14 days generally, sometimes 21.",
        dates: { at in
          at.responses.map { threat, day in
            Deadline(
              "SM-9.45b", subject: threat.subject, text: "Respond to the \(threat.name).", due: day,
              explanation:
                "\(day - threat.receivedAt.day) calendar days from receipt on \(threat.receivedAt.day.shortText)")
          }
        }
      ) { at in
        let days = at.responses.map { "response due \($0.1.shortText)" }
        return days.isEmpty ? nil : days.joined(separator: "; ")
      },
    ]
  }

  private static var escalation: [Rule] {
    [
      .prompt(
        "SM-9.84a", .policy, "The risk rating is reviewed periodically as a case goes through compliance escalation."
      ) { at in
        let row = at.file.case
        guard at.isInEscalation, at.file.isReviewed(since: row.firstEscalatedAt),
          !at.file.isReviewed(since: row.escalatedAt)
        else { return [] }
        let day = row.escalatedAt.map { " since \($0.day.shortText)" } ?? ""
        return [
          at.assessing(
            "SM-9.84a", "Review the risk rating: compliance is at stage \(row.escalationStage)\(day).",
            for: .complianceEscalation)
        ]
      },
      .gate(
        "SM-9.84b", .policy, at: [.complianceEscalate, .caseClose],
        "If a case in compliance escalation becomes high risk, the Assistant Director for the senior caseworker and complex teams is told.",
        steps: { at in
          guard at.isInEscalation, at.isHighRisk, at.file.sheet(.highRisk)[HighRiskAssessment.informedOn] == nil else {
            return []
          }
          return [
            Question(
              "SM-9.84b",
              "Tell the Assistant Director for the senior caseworker and complex teams that the case is of high risk.",
              command: .assessHighRisk, proposal: at.directorProposal, field: HighRiskAssessment.informedOn)
          ]
        }
      ) { act in
        guard act.situation.isInEscalation, act.situation.isHighRisk else { return .notApplicable }
        return act.file.sheet(.highRisk)[HighRiskAssessment.informedOn] == nil
          ? .unmet(
            "Tell the Assistant Director for the senior caseworker and complex teams of the high risk first (assess.high-risk)."
          )
          : .met
      },
    ]
  }

  private static var entering: [Rule] {
    [
      .prompt(
        "SM-9.99a", .guidance,
        "The risk rating of a case that enters compliance escalation is reviewed, and revised as necessary."
      ) { at in
        guard at.isInEscalation, !at.file.isReviewed(since: at.file.case.firstEscalatedAt) else { return [] }
        let rating = at.file.overallRating?.rawValue ?? "none"
        return [
          at.assessing(
            "SM-9.99a", "Review the risk rating (now: \(rating)): the case has entered compliance escalation.",
            for: .complianceEscalation)
        ]
      },
      .auto(
        "SM-9.99b", .guidance, "The rating is kept under review until compliance action is completed.",
        dates: { at in
          guard let (day, last) = at.nextReview else { return [] }
          return [
            Deadline(
              "SM-9.99b", text: "Review the risk rating: compliance is still escalated.", due: day,
              explanation: "\(at.office.number(.complianceRiskReviewWeeks)) weeks after the review of \(last.shortText)"
            )
          ]
        }
      ) { at in
        at.nextReview.map { "next review \($0.0.shortText)" }
      },
      .auto(
        "SM-9.99c", .guidance,
        "Whoever oversees that part of compliance escalation is responsible for the risk assessment."
      ) { at in
        guard at.isInCompliance else { return nil }
        let overseers: [Role] = [.caseworker, .operationsManager, .assistantDirector, .director]
        return overseers[min(at.file.case.escalationStage, overseers.count - 1)].rawValue
      },
    ]
  }

  private static var highRisk: [Rule] {
    [
      .gate(
        "SM-9.100a", .policy, at: [.complianceEscalate],
        "A case that a review in compliance finds to be of high risk is handled by the high risk escalation process."
      ) { act in
        guard act.situation.isInCompliance, act.situation.isHighRisk, !act.situation.applies("SM-9.100b") else {
          return .notApplicable
        }
        return act.file.sheet(.highRisk)[HighRiskAssessment.requestedOn] == nil
          ? .unmet("Start the high risk escalation process first: ask for oversight (assess.high-risk).") : .met
      },
      .auto(
        "SM-9.100b", .guidance,
        "A case in compliance that is of high risk only because people may come to harm is left out of that process."
      ) { at in
        at.isInCompliance && at.file.isHighForPeopleOnly ? "left out: risk to people only" : nil
      },
    ]
  }

  private static var legalInCompliance: [Rule] {
    [
      .record(
        "SM-9.101a", .guidance, "Whether the Legal Team's advice is sought in compliance is decided case by case."
      ) { at in
        let sheet = at.file.sheet(.legalThreat)
        guard let advice = sheet.text(LegalThreatAssessment.advice),
          let moment = at.file.answered(.legalThreat, LegalThreatAssessment.advice)
        else { return nil }
        return "\(moment.day.shortText): advice \(advice). \(sheet.text(LegalThreatAssessment.adviceReason) ?? "")"
      },
      .auto(
        "SM-9.101b", .guidance,
        "Correspondence in compliance that suggests legal action is sent to the Legal Team within 24 hours of receipt.",
        dates: { at in
          at.isInCompliance ? at.hints.map { deadline("SM-9.101b", $0) } : []
        }
      ) { at in
        at.isInCompliance ? sending(at.hints) : nil
      },
    ]
  }

  private static func deadline(_ id: RequirementID, _ threat: LegalThreat) -> Deadline {
    let due = threat.receivedAt.adding(hours: 24)
    return Deadline(
      id, subject: threat.subject, text: "Send it to the Legal Team with the details of the case: \(threat.name).",
      due: due.day, dueAt: due, explanation: "24 hours from receipt, \(threat.receivedAt.officeText)")
  }

  private static func sending(_ threats: [LegalThreat]) -> String? {
    let times = threats.map { "to the Legal Team by \($0.receivedAt.adding(hours: 24).officeText)" }
    return times.isEmpty ? nil : times.joined(separator: "; ")
  }
}

extension Situation {
  var isInCompliance: Bool { !file.case.isClosed && file.case.compliance == .open }
  var isInEscalation: Bool { isInCompliance && file.case.escalationStage > 0 }

  /// What the Legal Team has not had, and is not serious: that goes at once (SM-10.61).
  fileprivate var hints: [LegalThreat] { file.case.isClosed ? [] : file.unsentLegalThreats.filter { !$0.isSerious } }

  /// The threats that we have still to respond to, with the last day for it.
  fileprivate var responses: [(LegalThreat, Day)] {
    file.case.isClosed ? [] : file.legalThreats.compactMap { threat in threat.respondBy.map { (threat, $0) } }
  }

  /// When the rating is looked at again in compliance escalation, and when it was last.
  fileprivate var nextReview: (Day, Day)? {
    guard isInEscalation, let last = file.lastAssessment?.at.day else { return nil }
    return (last + 7 * office.number(.complianceRiskReviewWeeks), last)
  }
}

extension CaseFile {
  /// The rating was reviewed for compliance escalation since a moment of it, or at all where that is not on record.
  fileprivate func isReviewed(since moment: Moment?) -> Bool {
    riskAssessments.contains { $0.point == .complianceEscalation && $0.at >= moment ?? $0.at }
  }
}
