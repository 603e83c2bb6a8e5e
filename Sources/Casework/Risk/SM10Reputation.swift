/// Risks to our reputation, from our service, and of legal action (SM 10.55–10.61).
enum SM10Reputation {
  static var rules: [Rule] { reputation + service + legal }

  private static var reputation: [Rule] {
    [
      .prompt(
        "SM-10.55", .guidance,
        "The category Reputation/Political covers threats to our reputation, and any involvement of a Member of Parliament."
      ) { at in
        guard at.isConsidered, !at.hasRisk(.reputation), let member = at.file.parties(.memberOfParliament).first else {
          return []
        }
        return at.proposing(
          "SM-10.55", .reputation,
          "\(at.file.name(of: member)) is involved: rate a Reputation/Political risk, or say why there is none.",
          subject: "party \(member.id)")
      },
      .record(
        "SM-10.56", .guidance,
        "A threat to our reputation may need mitigation for what is current and for what may come of it."
      ) { at in
        let risks = at.file.currentRisks.filter { $0.category == .reputation }
        guard !risks.isEmpty else { return nil }
        return risks.map { risk in
          let actions = at.file.mitigations.filter { $0.risk == risk.id }.map(\.text).joined(separator: ", ")
          return
            "\(risk.text) (\(risk.timing?.rawValue ?? "not said when")): \(actions.isEmpty ? "no action" : actions)"
        }.joined(separator: "; ")
      },
    ]
  }

  private static var service: [Rule] {
    [
      .prompt(
        "SM-10.57", .guidance,
        "The category Our Service covers any complaint about our service, now or earlier, whatever was done about it."
      ) { at in
        guard !at.file.case.isClosed, at.file.sheet(.serviceComplaint).isAboutUs, !at.hasRisk(.ourService) else {
          return []
        }
        return at.proposing(
          "SM-10.57", .ourService, "There is, or was, a complaint about our service: rate an Our Service risk.")
      },
      .gate(
        "SM-10.58", .policy, at: [.riskRate],
        "To rate the category Our Service, the complainant's earlier cases are reviewed for complaints about us and their outcome."
      ) { act in
        guard act.command.choice(RiskCommands.category, as: RiskCategory.self) == .ourService else {
          return .notApplicable
        }
        guard act.file.sheet(.serviceComplaint)[ServiceComplaintAssessment.earlier] == nil else { return .met }
        let cases = act.file.earlier.map(\.reference).joined(separator: ", ")
        return .unmet(
          "Review the complainant's earlier cases\(cases.isEmpty ? "" : " (\(cases))") and say whether they complained about us (assess.service-complaint)."
        )
      },
      .prompt(
        "SM-10.59", .policy,
        "A complaint about us that cannot be resolved through the management line is escalated to the Review and Feedback Team."
      ) { at in
        let sheet = at.file.sheet(.serviceComplaint)
        guard sheet.isUnresolved, sheet[ServiceComplaintAssessment.referredOn] == nil else { return [] }
        return [
          Question(
            "SM-10.59", "Escalate the complaint about us to the Review and Feedback Team.",
            command: .assessServiceComplaint, field: ServiceComplaintAssessment.referredOn)
        ]
      },
    ]
  }

  private static var legal: [Rule] {
    [
      .prompt(
        "SM-10.60", .guidance,
        "The category Legal covers legal action against us, threatened or taken, legislation as a standard, and complaints by a legal representative."
      ) { at in
        guard !at.file.case.isClosed, !at.hasRisk(.legal) else { return [] }
        if !at.file.legalThreats.isEmpty {
          return at.proposing(
            "SM-10.60", .legal, "Legal action is threatened or taken: rate a Legal risk, or say why there is none.",
            subject: "threat")
        }
        return at.lawyerQuestion + at.standardQuestion
      },
      .gate(
        "SM-10.61", .policy,
        at: [
          .casePass, .casePropose, .caseDecline, .caseClose, .caseMediate, .involvedDecide, .caseConfirm,
          .caseRequestEvidence, .caseReadyForAnalysis, .caseShareViews, .caseReceiveComments, .caseIssueReport,
          .complianceEscalate,
        ],
        "A serious threat of legal challenge, pre-action protocol or claim is referred to the Legal Team as soon as it is received.",
        dates: { at in
          at.seriousThreats.map { threat in
            Deadline(
              "SM-10.61", subject: threat.subject, text: "Refer it to the Legal Team at once: \(threat.name).",
              due: threat.receivedAt.day, dueAt: threat.receivedAt,
              explanation: "as soon as received, \(threat.receivedAt.officeText)")
          }
        },
        steps: { at in
          at.seriousThreats.map { threat in
            Question(
              "SM-10.61", "Refer it to the Legal Team at once: \(threat.name).", subject: threat.subject,
              command: .assessLegalThreat, proposal: threat.proposal, field: LegalThreatAssessment.sentAt)
          }
        }
      ) { act in
        guard let threat = act.situation.seriousThreats.first else { return .notApplicable }
        return .unmet(
          "Refer the \(threat.name), which is serious, to the Legal Team before anything else (assess.legal-threat).")
      },
    ]
  }
}

extension Situation {
  /// Risk is being considered on the case: some was recorded, or assessed.
  fileprivate var isConsidered: Bool {
    !file.case.isClosed && !(file.risks.isEmpty && file.riskAssessments.isEmpty)
  }

  /// A legal representative raises the complaint.
  fileprivate var lawyerQuestion: [Question] {
    guard isConsidered, let lawyer = file.representatives.first(where: \.isLegal) else { return [] }
    return proposing(
      "SM-10.60", .legal,
      "\(file.name(of: lawyer)) is a legal representative: rate a Legal risk, or say why there is none.",
      subject: "party \(lawyer.id)")
  }

  /// Legislation is a standard of the case: by the one that is named for an early decision, or, once standards are weighed, by what somebody says.
  fileprivate var standardQuestion: [Question] {
    let named = file.sheet(.earlyConsideration).text(EarlyConsiderationAssessment.standard)
    if let named, LegalWording.namesLegislation(named) {
      return proposing(
        "SM-10.60", .legal,
        "The standard '\(named.onOneLine)' is legislation: rate a Legal risk, or say why there is none.",
        subject: "standard")
    }
    guard file.milestones.contains(where: { $0.number == 4 }), file.case.stage < .finalReport else { return [] }
    return [
      Question(
        "SM-10.60", "Is legislation used as a standard in this case? Then rate a Legal risk.", subject: "standard",
        command: .riskRate, proposal: [RiskCommands.category.name: RiskCategory.legal.rawValue],
        field: RiskCommands.text, none: "No legislation is used as a standard.")
    ]
  }

  fileprivate func hasRisk(_ category: RiskCategory) -> Bool { file.risks.contains { $0.category == category } }

  /// What is serious and the Legal Team has not had.
  fileprivate var seriousThreats: [LegalThreat] {
    file.case.isClosed ? [] : file.unsentLegalThreats.filter(\.isSerious)
  }
}

extension Party {
  /// The representative is a lawyer, by what is recorded of the relationship.
  fileprivate var isLegal: Bool {
    let words = "\(relationship) \(bodyName)".lowercased()
    return ["solicitor", "barrister", "lawyer", "legal"].contains { words.contains($0) }
  }
}
