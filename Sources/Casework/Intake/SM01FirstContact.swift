/// Opening a case and the first contact with the complainant (SM 1.1-1.15).
enum SM01FirstContact {
  static var rules: [Rule] { opening + contact + checklist }

  /// A new case, and enquiry or complaint (SM 1.1-1.5).
  private static var opening: [Rule] {
    [
      .required(
        "SM-1.1", .policy, at: .except([.caseReceive, .caseMatch, .contactLog, .contactNoReply, .noteShare, .noteAdd]),
        "Before a record is made, earlier contacts by this complainant are looked for, and whether any concerned the same organisation."
      ) { act in
        let isOpening = act.name == .caseNew
        guard isOpening || act.isAboutCase && act.file.case.stage == .received else { return .notApplicable }
        let match = act.command.choice(CaseCommands.earlierMatch, as: EarlierMatch.self) ?? act.file.case.earlierMatch
        if match != nil { return .met }
        return .unmet(
          "Say what the search for earlier contacts showed: same complaint, different complaint or no match."
            + act.file.earlierText)
      },
      .auto(
        "SM-1.2", .guidance, "A new request gets a case record, and whoever opened it is its owner."
      ) { at in
        switch at.file.case.earlierMatch {
        case .none?, .different: "whoever opened it owns it"
        case .same, nil: nil
        }
      },
      .required(
        "SM-1.3a", .policy, at: .at([.caseNew, .caseClassify]),
        "Where it is unclear whether an investigation is asked for, the record is an enquiry."
      ) { act in
        guard let type = act.recordType else { return .unmet("Choose the record type: enquiry or complaint.") }
        if type == .enquiry { return .met }
        switch act.investigationAsked {
        case .yes, .no: return .met
        case .notKnown, nil:
          return .unmet("It is unclear whether an investigation is asked for: record an enquiry, or say that it is.")
        }
      },
      .required(
        "SM-1.3b", .policy, at: .at([.caseNew, .caseClassify]),
        "A request to investigate an organisation within jurisdiction is recorded as a complaint."
      ) { act in
        guard let type = act.recordType, act.investigationAsked == .yes,
          (act.organisation(CaseCommands.body) ?? act.file.organisation)?.inJurisdiction ?? false
        else { return .notApplicable }
        return type == .complaint
          ? .met : .unmet("An investigation of a body within jurisdiction is asked for: record a complaint.")
      },
      .prompt(
        "SM-1.4", .guidance,
        "Where we are only copied in and nothing asks us to act or reply, the record is usually an enquiry."
      ) { at in
        let file = at.file.case
        guard file.copiedInOnly, !file.actionAsked, file.recordType == .complaint else { return [] }
        return [
          Question(
            "SM-1.4", "We are only copied in and no action is asked: should this be an enquiry?",
            command: .caseClassify,
            proposal: [CaseCommands.recordType.name: RecordType.enquiry.rawValue])
        ]
      },
      .prompt(
        "SM-1.5", .guidance,
        "Correspondence that we are copied into is weighed by itself, and recorded as a complaint where that fits."
      ) { at in
        let file = at.file.case
        guard file.copiedInOnly, file.recordType == .enquiry else { return [] }
        let hint = file.localResolutionDisputed ? " Whether local resolution is complete is in dispute." : ""
        return [
          Question(
            "SM-1.5", "Does the correspondence itself point to a live complaint?\(hint)", command: .caseClassify,
            proposal: [CaseCommands.recordType.name: RecordType.complaint.rawValue])
        ]
      },
    ]
  }

  /// Whom to contact, how and by when (SM 1.6-1.9).
  private static var contact: [Rule] {
    [
      .gate(
        "SM-1.6", .policy, at: [.caseDecline],
        "An intake caseworker who plans to decline a case first attempts to contact the complainant."
      ) { act in
        act.file.attempts(until: act.occurred).isEmpty
          ? .unmet("Log an attempt to contact the complainant before declining (contact.log).") : .met
      },
      .warn(
        "SM-1.7a", .policy, at: [.contactLog],
        "Contact is made by the way of communication that the complainant asked for."
      ) { act in
        let command = act.command
        let party = act.file.party(command.number(ContactCommands.party)) ?? act.file.complainantParty
        guard (command.choice(ContactCommands.direction) ?? ContactDirection.outgoing) == .outgoing,
          let asked = act.file.person(of: party)?.preferredContact,
          let used = command.choice(ContactCommands.channel, as: Channel.self)
        else { return .notApplicable }
        return used == asked ? .met : .unmet("\(act.file.name(of: party)) asked to be contacted by \(asked.rawValue).")
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
        if isLifted || !act.file.attempts(until: act.occurred).isEmpty { return .met }
        return .unmet("More than two weeks have gone since arrival: contact the complainant.")
      },
    ]
  }

  private static let contactWithinTwoWeeks: Rule.Dates = { at in
    guard at.file.awaitsAction || at.file.case.stage == .received, at.file.attempts().isEmpty else {
      return []
    }
    let counted = at.office.calendar.count(.weeks(2), from: at.file.arrivedOn)
    return [
      Deadline(
        "SM-1.9c", text: "Contact the complainant", due: counted.result, explanation: "arrival: \(counted.explanation)")
    ]
  }

  /// What the contact should bring (SM 1.10-1.15).
  private static var checklist: [Rule] {
    [
      .prompt(
        "SM-1.10", .policy,
        "A contact with the complainant finds out what is complained about, the injustice, the remedy sought, the stage and why they are unhappy with the reply."
      ) { at in
        guard at.file.awaitsAction, at.file.hasBeenInContact else { return [] }
        return ContactChecklist.missing(ContactChecklist.questions, in: at).map {
          Question("SM-1.10", $0.text, subject: $0.rawValue, command: $0.command)
        }
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
        at.file.awaitsAction ? ContactChecklist.partyQuestions(at) + FormFault.questions(at) : []
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
            command: .adjustmentRequest)
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
          ("anyone else", "Could anyone else whom we identify provide relevant evidence?"),
        ].map { Question("SM-1.15", $0.1, subject: $0.0) }
      },
    ]
  }
}
