/// The first contact with the complainant: how and by when, and what it should bring (SM 1.6-1.15).
enum SM01FirstContact {
  static var rules: [Rule] {
    [
      .gate(
        "SM-1.6", .policy, at: [.caseDecline, .caseClose],
        "An intake caseworker who plans to decline a case first attempts to contact the complainant."
      ) { act in
        guard act.declines else { return .notApplicable }
        return act.file.hasTried(until: act.occurred)
          ? .met : .unmet("Log an attempt to contact the complainant before declining (contact.log).")
      },
      .warn(
        "SM-1.7a", .policy, at: [.contactLog, .letterReady],
        "Contact is made by the way of communication that the complainant asked for."
      ) { act in
        if act.name == .letterReady { return act.letterIsAsPreferred }
        let command = act.command
        let party = act.file.party(command.number(ContactCommands.party)) ?? act.file.complainantParty
        guard (command.choice(ContactCommands.direction) ?? ContactDirection.outgoing) == .outgoing,
          let asked = act.file.person(of: party)?.preferredContact,
          let used = command.choice(ContactCommands.channel, as: Channel.self)
        else { return .notApplicable }
        return used == asked
          ? .met
          : .unmet("\(act.file.name(of: party)) asked to be contacted by \(asked.rawValue).", ContactCommands.channel)
      },
      .auto(
        "SM-1.7b", .policy, "Where no way of communication was asked for, contact is made by telephone."
      ) { at in
        at.file.complainant?.preferredContact == nil ? Channel.telephone.rawValue : nil
      },
      .record(
        "SM-1.8", .policy, "A contact preference is kept on the person, so that all their cases show it."
      ) { at in
        guard let person = at.file.complainant, let channel = person.preferredContact else { return nil }
        return [channel.rawValue, person.contactNotes].filter { !$0.isEmpty }.joined(separator: "; ")
      },
      .auto(
        "SM-1.9a", .policy,
        "A case that is passed for further consideration within two weeks of its arrival may be passed without contact."
      ) { at in
        at.file.lastDayOfTwoWeeks(at.office)
      },
      .gate(
        "SM-1.9b", .policy, at: [.casePass],
        "A case that is passed without contact still brings the complainant the acknowledgement letter."
      ) { act in
        guard !act.file.hasBeenInContact else { return .notApplicable }
        return act.file.hasSentComplainant(.acknowledgement)
          ? .met : .unmet("Send the complainant the acknowledgement letter first and record it (letter.record).")
      },
      .warn(
        "SM-1.9c", .policy, at: [.casePass, .caseClose],
        "A case that is not progressed within two weeks brings the complainant a contact, whatever is done later.",
        dates: contactWithinTwoWeeks
      ) { act in
        // Within two weeks a pass needs no contact where SM-1.9a lifts the duty; closing then is no delay either.
        let lastDay = act.name == .casePass ? act.situation.outcome("SM-1.9a") : act.file.lastDayOfTwoWeeks(act.office)
        let isLifted = lastDay.flatMap { Day($0) }.map { act.day <= $0 } ?? false
        if isLifted || act.file.hasTried(until: act.occurred) { return .met }
        return .unmet("More than two weeks have gone since arrival: contact the complainant.")
      },
      .prompt(
        "SM-1.10", .policy,
        "A contact with the complainant finds out what is complained about, the injustice, the remedy sought, the stage and why they are unhappy with the reply."
      ) { at in
        guard at.file.awaitsAction, at.file.hasBeenInContact else { return [] }
        return ContactChecklist.missing(ContactChecklist.questions, in: at).map { $0.question("SM-1.10", in: at.file) }
      },
      .record(
        "SM-1.11", .guidance, "The summary, the injustice and the outcomes wanted are kept in fields of their own."
      ) { at in
        let file = at.file.case
        let fields = [("Complaint", file.summary), ("Injustice", file.injustice), ("Outcomes", file.outcomesWanted)]
        let filled = fields.filter { !$0.1.isBlank }.map { "\($0.0): \($0.1)" }
        return filled.isEmpty ? nil : filled.joined(separator: "\n")
      },
      .prompt(
        "SM-1.12", .policy,
        "The first contact captures the complainant, the other and interested parties, and who is complained about."
      ) { at in
        // What an intake form left open is shown at once, though it waits for the search for earlier contacts.
        at.file.awaitsAction || at.file.case.stage == .received
          ? ContactChecklist.partyQuestions(at) + FormFault.questions(at) : []
      },
      .prompt(
        "SM-1.13a", .policy, "The complainant is told what we can and cannot do."
      ) { at in
        let contacts = at.file.complainantContacts
        guard at.file.awaitsAction, at.file.hasBeenInContact, !contacts.contains(where: \.limitsExplained) else {
          return []
        }
        return [Question("SM-1.13a", "Has the complainant been told what we can and cannot do?")]
      },
      .prompt(
        "SM-1.13b", .policy, "Any reasonable adjustments that might be needed are discussed with the complainant."
      ) { at in
        let contacts = at.file.complainantContacts
        guard at.file.awaitsAction, at.file.hasBeenInContact, !contacts.contains(where: \.adjustmentsDiscussed),
          at.file.adjustments.isEmpty
        else { return [] }
        return [
          Question(
            "SM-1.13b", "Does the complainant need a reasonable adjustment? Record a request if so.",
            command: .adjustmentRequest, none: "The complainant needs no reasonable adjustment.")
        ]
      },
      .auto(
        "SM-1.14", .guidance, "A case that plainly cannot be considered needs fewer of these details."
      ) { at in
        at.file.case.cannotConsider == nil
          ? nil : ContactChecklist.unneeded.map(\.rawValue).joined(separator: "; ")
      },
      .prompt(
        "SM-1.15", .guidance,
        "Before action is taken, as much information is got as reasonably possible from the complainant, the organisations and anyone else."
      ) { at in
        guard at.file.awaitsAction else { return [] }
        return [
          ("complainant", "Could the complainant still provide relevant evidence?"),
          ("organisation/s", "Could the organisation or organisations still provide relevant evidence?"),
          ("anyone else", "Could anyone else whom we identify still provide relevant evidence?"),
        ].map { Question("SM-1.15", $0.1, subject: $0.0) }
      },
    ]
  }

  private static let contactWithinTwoWeeks: Rule.Dates = { at in
    guard at.file.awaitsAction || at.file.case.stage == .received, !at.file.hasTried() else { return [] }
    let counted = at.office.calendar.count(.weeks(2), from: at.file.arrivedOn)
    return [
      Deadline(
        "SM-1.9c", text: "Contact the complainant", due: counted.result, explanation: "arrival: \(counted.explanation)")
    ]
  }
}
