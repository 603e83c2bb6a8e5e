/// What is on file before a case goes on, what is asked for when it is not, and replies (SM 1.23–1.27).
enum SM01PassingOn {
  static var rules: [Rule] {
    [
      .gate(
        "SM-1.23", .policy, at: [.casePass],
        """
        Before a case is passed on, five items are on file: the complaint form or answers to all its questions, all \
        complaint responses, a recording of any meeting and a transcript that exists, consent where somebody is \
        represented, and the telephone numbers of complainant and representative.
        """,
        steps: { at in at.file.isReadyAtIntake ? PassingChecklist(file: at.file).steps("SM-1.23") : [] }
      ) { act in
        let missing = PassingChecklist(act).missing
        if missing.isEmpty { return .met }
        return .unmet("Not on file: \(missing.joined(separator: "; ")). Ask for it, or record what was done instead.")
      },
      .prompt(
        "SM-1.24", .policy,
        "What is missing is usually asked for by telephone, unless the complainant prefers another way of contact."
      ) { at in
        guard at.file.isReadyAtIntake, !at.file.informationRequests.contains(where: { $0.receivedOn == nil }) else {
          return []
        }
        let missing = PassingChecklist(file: at.file).missing.joined(separator: "; ")
        if missing.isEmpty { return [] }
        let channel = at.file.complainant?.preferredContact ?? .telephone
        return [
          Question(
            "SM-1.24", "Ask the complainant by \(channel.rawValue) for what is missing: \(missing).",
            command: .informationRequest,
            proposal: [InformationCommands.text.name: missing, InformationCommands.channel.name: channel.rawValue])
        ]
      },
      .gate(
        "SM-1.25a", .policy, at: [.caseClose],
        "Where a case is ready for us but papers are missing, the complainant is told in writing what is needed."
      ) { act in
        guard act.command.text(DecisionCommands.code) == ClosureCode.furtherInformation.name else {
          return .notApplicable
        }
        let isWritten = !act.file.letters(
          .informationNeeded, to: act.file.complainantParty, from: act.file.case.restartedAt?.day ?? .earliest
        ).isEmpty
        return isWritten
          ? .met : .unmet("Write to the complainant what is needed, and record the letter 'information needed' first.")
      },
      .prompt(
        "SM-1.25b", .policy,
        "Once that letter has gone, the case is closed as 'further information required'."
      ) { at in
        guard at.file.isReadyAtIntake,
          let letter = at.file.letters(
            .informationNeeded, to: at.file.complainantParty, from: at.file.case.restartedAt?.day ?? .earliest
          ).last
        else { return [] }
        let code = ClosureCode.furtherInformation.name
        return [
          Question(
            "SM-1.25b", "The letter of \(letter.sentOn.shortText) asked for what is missing: close as '\(code)'.",
            command: .caseClose, proposal: [DecisionCommands.code.name: code])
        ]
      },
      .prompt(
        "SM-1.26", .policy,
        "When what was asked for comes after the closure, the case is restarted and goes to an intake caseworker."
      ) { at in
        guard at.file.case.isClosed, at.file.case.closureCode == ClosureCode.furtherInformation.name,
          let what = at.file.arrivedAfterClosure
        else { return [] }
        return [
          Question(
            "SM-1.26", "\(what) came after the case was closed for want of information: restart it.",
            command: .caseRestart, proposal: [DecisionCommands.restartReason.name: "\(what) came"])
        ]
      },
      .auto(
        "SM-1.27", .policy,
        """
        A contact from any party is acknowledged or answered within ten working days, at every stage, unless the party \
        is under restrictions of the unreasonable-behaviour policy.
        """,
        dates: replyDue
      ) { at in
        let count = at.file.unansweredContacts.count + (at.file.isReceiptUnanswered ? 1 : 0)
        return count == 0 ? nil : "sets a date for an acknowledgement or a reply to each of \(count)"
      },
    ]
  }

  /// The complaint as it was received is a contact like those that are logged after it.
  private static let replyDue: Rule.Dates = { at in
    let received = at.file.isReceiptUnanswered ? [receiptDue(at)] : []
    return received
      + at.file.unansweredContacts.map { contact in
        let counted = at.office.calendar.count(10.workingDays, from: contact.at.day)
        let name = at.file.name(of: at.file.party(contact.party))
        return Deadline(
          "SM-1.27", subject: "contact \(contact.id)", text: "Acknowledge or answer \(name)'s contact",
          due: counted.result, explanation: counted.explanation)
      }
  }

  private static func receiptDue(_ at: Situation) -> Deadline {
    let counted = at.office.calendar.count(10.workingDays, from: at.file.case.receivedAt.day)
    let name = at.file.name(of: at.file.complainantParty)
    let what = (at.file.case.recordType ?? .complaint).rawValue
    return Deadline(
      "SM-1.27", subject: Case.receipt, text: "Acknowledge or answer \(name)'s \(what)", due: counted.result,
      explanation: "receipt: \(counted.explanation)")
  }
}

extension PassingChecklist {
  /// The checklist as somebody passes the case on.
  init(_ act: Act) {
    self.init(
      file: act.file, meetingsHeld: act.command.flag(DecisionCommands.meetingsHeld) ?? false,
      transcriptExists: act.command.flag(DecisionCommands.transcriptExists) ?? false,
      secondResponse: act.command.flag(DecisionCommands.secondResponse) ?? false)
  }
}

extension CaseFile {
  /// Judged ready for us and still with an intake caseworker.
  fileprivate var isReadyAtIntake: Bool {
    self.case.ready == .yes && self.case.stage.isIntake && self.case.stage != .received
  }

  /// What came after the case was closed: a document other than our own decision, or information recorded as received.
  fileprivate var arrivedAfterClosure: String? {
    guard let closed = self.case.closedAt else { return nil }
    if let document = documents.last(where: { $0.addedAt > closed && $0.section != DocumentSection.decisions.rawValue })
    {
      return "'\(document.title)'"
    }
    let received = informationRequests.contains { request in request.receivedOn.map { $0 >= closed.day } ?? false }
    return received ? "the information asked for" : nil
  }
}
