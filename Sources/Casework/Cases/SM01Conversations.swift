/// Good conversations, and managing communication through the life of a case (SM 1.31–1.34).
enum SM01Conversations {
  static var rules: [Rule] {
    [
      .help(
        "SM-1.31", .guidance,
        "Every conversation, email and letter is polite, sensitive and empathetic, with all parties and throughout."),
      .help(
        "SM-1.32", .policy,
        """
        Communication is polite and respectful and builds rapport: address the complainant formally unless asked \
        otherwise; be friendly but professional; ask questions and recap, so that parties can correct you; let the \
        complainant talk and listen actively; speak respectfully; meet difficult contacts with good call handling and \
        the unreasonable behaviour policy.
        """),
      .help(
        "SM-1.33", .policy,
        """
        Show empathy for both sides: acknowledge how they were affected and the injustice they told us of; use their own \
        words; thank them for sharing what may have been upsetting.
        """),
      .prompt(
        "SM-1.34a", .policy, "Contact with the parties is planned in advance where possible."
      ) { at in
        let row = at.file.case
        guard !row.isClosed, row.owner != nil, row.stage.rank > Stage.triage.rank,
          !at.file.diary.contains(where: { $0.party != nil && $0.doneAt == nil })
        else { return [] }
        return [
          Question(
            "SM-1.34a", "Plan the next contact with a party: put it in the diary.", command: .diaryAdd,
            proposal: at.file.complainantParty.map { [DiaryCommands.party.name: String($0.id)] } ?? [:])
        ]
      },
      .prompt(
        "SM-1.34b", .policy, "The parties are told of the caseworker's planned leave in advance."
      ) { at in at.file.case.isClosed ? [] : at.leaveToAnnounce },
      .record(
        "SM-1.34c", .policy,
        "Conversations are recorded on the case, and a copy shared with the party where that helps to agree understanding."
      ) { at in
        let logged = at.file.contacts.filter { $0.reached && !$0.text.isBlank }
        if logged.isEmpty { return nil }
        let shared = at.file.contacts.compactMap { contact in
          contact.sharedAt.map { "with \(at.file.name(of: at.file.party(contact.sharedWith))) on \($0.day.shortText)" }
        }
        let copies = shared.isEmpty ? "no copy shared" : "a copy shared \(shared.joined(separator: ", "))"
        return "\(logged.count) logged; \(copies)"
      },
      .prompt(
        "SM-1.34d", .policy, "The complainant understands where they are in the casework process."
      ) { at in
        guard !at.file.case.isClosed, let last = at.file.conversations.last else { return [] }
        let turn = at.file.lastTurn
        let told = at.file.conversations.filter(\.stageExplained).map(\.at).max()
        // Told since the case came to where it is; or told before, and nobody spoke to them since.
        if let told, told >= turn.at || last.at < turn.at { return [] }
        return [
          Question(
            "SM-1.34d",
            "Explain to the complainant where the case is: at '\(at.file.case.stage.rawValue)'. The contact of \(last.at.day.shortText) did not.",
            subject: turn.name, command: .contactLog,
            proposal: [ContactCommands.stageExplained.name: "yes"])
        ]
      },
      .warn(
        "SM-1.34e", .policy, at: [.contactLog, .casePass, .caseClose],
        "A request for a call back is returned within a reasonable time, usually 48 hours.",
        dates: { at in
          at.file.openCallBacks.map { asked in
            let dueAt = CallBack.dueAt(asked)
            return Deadline(
              "SM-1.34e", subject: "contact \(asked.id)",
              text: "Call back \(at.file.name(of: at.file.party(asked.party)))", due: dueAt.day, dueAt: dueAt,
              explanation: "\(CallBack.hours) hours by the clock from \(asked.at.officeText): \(dueAt.officeText)")
          }
        }
      ) { act in
        guard act.name == .contactLog else { return act.file.callBackFinding }
        guard let asked = act.file.contacts.first(where: { $0.id == act.command.number(ContactCommands.returns) }),
          act.occurred > CallBack.dueAt(asked)
        else { return .met }
        return .unmet("This call back was due by \(CallBack.dueAt(asked).officeText); tell the party why it is late.")
      },
    ]
  }
}

extension CaseFile {
  /// When the case last came to a part of the process that the complainant is told of, and what that is called: it came to us, was restarted,
  /// was passed for further consideration, or reached a milestone.
  fileprivate var lastTurn: (at: Moment, name: String) {
    let turns: [(at: Moment?, name: String)] =
      [(self.case.receivedAt, "intake"), (self.case.restartedAt, "restart"), (self.case.passedAt, "consideration")]
      + milestones.map { ($0.at, "milestone \($0.number)") }
    let reached = turns.compactMap { turn in turn.at.map { (at: $0, name: turn.name) } }
    return reached.max { $0.at < $1.at } ?? (self.case.receivedAt, "intake")
  }

  /// Whether a step that ends our contact leaves somebody waiting for a call.
  fileprivate var callBackFinding: Finding {
    let names = openCallBacks.map { name(of: party($0.party)) }
    return names.isEmpty ? .met : .unmet("\(names.joined(separator: ", ")) asked to be called back, and was not yet.")
  }
}

extension Situation {
  /// A question for each party and each leave of the owner that begins after the case came to us, until something shows that it is over.
  fileprivate var leaveToAnnounce: [Question] {
    let leaves = office.leave.filter {
      $0.staffID == file.case.owner && $0.from > file.case.receivedAt.day && $0.to >= file.lastDayOfContact
    }
    return leaves.flatMap { leave in
      file.parties.map { party in
        Question(
          "SM-1.34b",
          "Tell \(file.name(of: party)) of \(office.name(leave.staffID))'s leave from \(leave.from.shortText) to \(leave.to.shortText).",
          subject: "leave \(leave.id) party \(party.id)")
      }
    }
  }
}
