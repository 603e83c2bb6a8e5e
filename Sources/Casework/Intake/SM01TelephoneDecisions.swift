/// Decisions given by telephone, decisions in writing, and signposting (SM 1.28–1.30).
enum SM01TelephoneDecisions {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-1.28a", .policy,
        "A decision that can be given is given in the call with the complainant, and logged as given by telephone."
      ) { at in
        let row = at.file.case
        // A decision not to investigate: what is passed on, or found by a report, is told otherwise.
        guard let call = at.file.callSinceDecision, row.decision.flatMap(DeclineReason.init) != nil else { return [] }
        return [
          Question(
            "SM-1.28a", "Was the decision '\(row.decision ?? "")' given in the call of \(call.at.officeText)?",
            subject: "contact \(call.id)", command: .caseDecline,
            proposal: [
              DecisionCommands.decision.name: row.decision ?? "",
              DecisionCommands.reasons.name: row.decisionReasons ?? "",
              DecisionCommands.channel.name: DecisionChannel.telephone.rawValue,
            ])
        ]
      },
      .required(
        "SM-1.28b", .policy, at: .at([.casePass, .caseDecline]),
        "When a decision is given by telephone, we ask whether the complainant is content without a written one."
      ) { act in
        guard act.isDecidedByTelephone else { return .notApplicable }
        switch act.command.choice(DecisionCommands.writtenWanted, as: Answered.self) {
        case .yes, .no: return .met
        default:
          return .unmet(
            "Ask the complainant whether they want the decision in writing, and record yes or no.",
            DecisionCommands.writtenWanted)
        }
      },
      .gate(
        "SM-1.28c", .legal, at: [.caseClose],
        "Where the complainant needs no written decision, every representative and MP is still informed of it.",
        steps: { at in at.informing(under: "SM-1.28c", " that was given by telephone") }
      ) { act in
        guard act.file.isToldByTelephoneAlone else { return .notApplicable }
        let untold = act.situation.uninformed(under: "SM-1.28c")
        if untold.isEmpty { return .met }
        return .unmet(
          "Inform \(act.file.names(of: untold)) of the decision first: a letter 'decision'; a representative may also be told."
        )
      },
      .gate(
        "SM-1.29a", .legal, at: [.caseClose],
        "A complainant who asks for the decision in writing gets it in writing.",
        steps: { at in at.writing(under: "SM-1.29a") }
      ) { act in act.situation.isWritten(under: "SM-1.29a") },
      .gate(
        "SM-1.29b", .policy, at: [.casePass],
        "When a decision to pass the case on is given by telephone, a copy of the acknowledgement letter is sent too."
      ) { act in
        guard act.isDecidedByTelephone else { return .notApplicable }
        let since = act.file.case.restartedAt?.day ?? .earliest
        let isSent = !act.file.letters(.acknowledgement, to: act.file.complainantParty, from: since).isEmpty
        return isSent ? .met : .unmet("Send the complainant the acknowledgement letter, and record it.")
      },
      .gate(
        "SM-1.30a", .policy, at: [.caseDecline, .caseClose],
        """
        Whoever decides not to investigate advises the complainant on the next steps: back to the organisation, or to \
        a suitable advocacy agency.
        """
      ) { act in
        guard act.declines else { return .notApplicable }
        let advised =
          act.command[DecisionCommands.nextSteps] == nil
          ? act.file.case.nextSteps : act.command.list(DecisionCommands.nextSteps)
        return advised.isEmpty
          ? .unmet("Record at least one next step that the complainant was advised of.", DecisionCommands.nextSteps)
          : .met
      },
      .prompt(
        "SM-1.30b", .policy,
        "Where a case is out of remit, we look for another organisation that can help and direct the complainant there."
      ) { at in
        let row = at.file.case
        let isOut =
          ClosureCode.named(row.closureCode)?.isOutOfRemit
          ?? (row.decision == DeclineReason.outOfRemit.rawValue || row.inRemit == .no)
        // Where somebody has found one already, SM-2.4b has the complainant told.
        let isFound = at.file.sheet(.remit).text(RemitAssessment.sendElsewhere) != nil
        guard isOut, row.signpostedTo == nil, !isFound else { return [] }
        return [
          Question(
            "SM-1.30b",
            "Out of remit: which other organisation can help? Direct the complainant there, or note that there is none."
          )
        ]
      },
    ]
  }
}

extension Act {
  /// The decision that is being recorded was given in a call.
  var isDecidedByTelephone: Bool {
    command.text(DecisionCommands.channel) == DecisionChannel.telephone.rawValue
  }
}

extension CaseFile {
  /// The last call in which the complainant was reached, where it came after a decision that is not given yet.
  fileprivate var callSinceDecision: Contact? {
    guard let decided = self.case.decidedAt, !self.case.isClosed,
      self.case.decisionChannel == DecisionChannel.notYet.rawValue
    else { return nil }
    return conversations.last { $0.party == complainantParty?.id && $0.channel.isCall && $0.at >= decided }
  }
}
