/// Evidence and filing, deciding without contact, and the route of a case that seems ready (SM 1.16-1.22).
enum SM01NoContact {
  static var rules: [Rule] {
    [
      .help(
        "SM-1.16", .guidance,
        "All the relevant evidence, thorough consideration and the proper process show that a decision is robust and impartial."
      ),
      .record(
        "SM-1.17a", .guidance, "Information is filed under the fitting section of the record or among its documents."
      ) { at in
        at.file.documents.isEmpty
          ? nil : at.file.documents.map { "\($0.section): \($0.title)" }.joined(separator: "\n")
      },
      .warn(
        "SM-1.17b", .guidance, at: [.documentAdd], "A document is named by the agreed naming conventions."
      ) { act in
        let name = act.command.text(DocumentCommands.title) ?? ""
        let pattern = act.office.value(of: .documentNamePattern)
        if DocumentName.follows(name, pattern) { return .met }
        let proposal = DocumentName.proposal(
          for: name, section: act.command.text(DocumentCommands.section) ?? "", in: act.file, on: act.day, pattern)
        return .unmet("'\(name)' does not follow '\(pattern)'; '\(proposal)' would.")
      },
      .prompt(
        "SM-1.18", .policy,
        "After one call that did not reach the complainant, consider whether what we hold is enough to decide."
      ) { at in
        guard at.file.awaitsAction, at.file.isUnreached, at.file.case.enoughInformation == nil else { return [] }
        return [Question("SM-1.18", "Do we hold enough information to decide?", command: .caseAssess)]
      },
      .gate(
        "SM-1.19a", .policy, at: [.caseClose],
        "A decision made without contact goes with its reasons to the complainant and any representatives before the case is closed.",
        steps: { at in
          let reason = at.file.case.decision.flatMap(DeclineReason.init(rawValue:))
          let isConcerned =
            [.outOfRemit, .outOfJurisdiction, .notReady].contains(reason)
            || reason != nil && at.file.case.isAssessedAlone
          // What was given in a call, or is wanted in writing, is asked about under other paragraphs.
          guard isConcerned, !at.file.case.isClosed, !at.file.hasBeenInContact, !at.file.isToldByTelephone,
            at.file.isWrittenDecisionSent != false
          else { return [] }
          return at.file.withoutDecision.map { party in
            Question(
              "SM-1.19a", "Send \(at.file.name(of: party)) the decision with its reasons.",
              subject: "party \(party.id)", command: .letterRecord, proposal: .letter(.decision, to: party))
          }
        }
      ) { act in
        let file = act.file.case
        guard !act.file.hasBeenInContact, file.isAssessedAlone || act.closureCode?.isRemitOrReadiness ?? false
        else { return .notApplicable }
        if act.situation.applies("SM-1.19b") { return .met }
        if (file.decisionReasons ?? "").isBlank { return .unmet("Decline with reasons first (case.decline).") }
        let names = act.file.withoutDecision.map(act.file.name).joined(separator: ", ")
        return .unmet("Send the decision with its reasons to \(names) first, and record the letter (letter.record).")
      },
      .auto(
        "SM-1.19b", .guidance, "Once the decision and its reasons have been sent, the case can be closed."
      ) { at in
        at.file.hasSentDecisionToAll ? "the case may be closed" : nil
      },
      .prompt(
        "SM-1.20a", .policy, "Where we hold too little to decide but have an email address, we email to explain that."
      ) { at in
        guard at.file.awaitsAction, at.file.case.enoughInformation == .emailHeld,
          !at.file.informationRequests.contains(where: { $0.channel == .email })
        else { return [] }
        return [
          Question(
            "SM-1.20a", "Email the complainant to say what is missing.", command: .informationRequest,
            proposal: [InformationCommands.channel.name: Channel.email.rawValue])
        ]
      },
      .warn(
        "SM-1.20b", .policy, at: [.informationRequest],
        "An email that asks for information sets a date to provide it, usually less than a week away.",
        dates: informationDue
      ) { act in
        guard act.command.choice(InformationCommands.channel, as: Channel.self) == .email else { return .notApplicable }
        guard let day = InformationCommands.replyDay(of: act) else {
          return .unmet("Set a date for the answer.", InformationCommands.replyBy)
        }
        let week = act.office.calendar.adding(.weeks(1), to: act.day)
        return day < week
          ? .met
          : .unmet("\(day.shortText) is a week or more away; usually it is under a week.", InformationCommands.replyBy)
      },
      .prompt(
        "SM-1.20c", .policy,
        "A request to extend the date is considered carefully, especially as part of a reasonable adjustment."
      ) { at in
        at.file.informationRequests.filter { $0.isOpen && $0.extensionAskedOn != nil && $0.extensionGranted == nil }
          .map { request in
            let why = request.extensionIsAdjustment ? " It is part of a reasonable adjustment." : ""
            return Question(
              "SM-1.20c", "More time is asked for: grant or refuse it, with the reason.\(why)",
              subject: request.subject,
              command: .informationExtend, proposal: [InformationCommands.number.name: String(request.id)])
          }
      },
      .prompt(
        "SM-1.20d", .policy,
        "A day after the date or the agreed extension, a case for which nothing came is closed as withdrawn.",
        dates: withdrawnDayAfter
      ) { at in
        // A case that is judged ready is closed as 'further information required' instead (SM-1.25).
        guard at.file.case.ready != .yes else { return [] }
        return waiting(at).map { request, day in
          Question(
            "SM-1.20d", "From \((day + 1).shortText): close as withdrawn if nothing has come.",
            subject: request.subject, command: .caseClose,
            proposal: [DecisionCommands.code.name: ClosureCode.withdrawn.name])
        }
      },
      .gate(
        "SM-1.21a", .policy, at: [.caseClose],
        "Without an email address, we write to the complainant that we need further information before we can consider the case."
      ) { act in
        guard act.file.case.enoughInformation == .noEmail,
          act.command.text(DecisionCommands.code) == ClosureCode.withdrawn.name
        else { return .notApplicable }
        return act.file.hasSentComplainant(.informationNeeded, by: .letter)
          ? .met : .unmet("Post the complainant the letter 'information needed' first and record it (letter.record).")
      },
      .prompt(
        "SM-1.21b", .policy, "When that letter has gone, the case is closed as withdrawn."
      ) { at in
        guard at.file.awaitsAction, at.file.case.enoughInformation == .noEmail,
          at.file.hasSentComplainant(.informationNeeded, by: .letter)
        else { return [] }
        return [
          Question(
            "SM-1.21b", "The letter has gone: close the case as withdrawn.", command: .caseClose,
            proposal: [DecisionCommands.code.name: ClosureCode.withdrawn.name])
        ]
      },
      .required(
        "SM-1.22a", .policy, at: .at([.casePass]),
        "Decide whether the case goes to a specific caseworker team or specialism; every other case goes to ECT for triage."
      ) { act in
        switch act.command.choice(DecisionCommands.route, as: TriageRoute.self) {
        case nil: .unmet("Choose the route: a specific caseworker team, a specialism, or ECT.", DecisionCommands.route)
        case .earlyConsideration: .met
        case .team, .specialism:
          act.command.text(DecisionCommands.team) == nil
            ? .unmet("Name the team or specialism.", DecisionCommands.team) : .met
        }
      },
      .required(
        "SM-1.22b", .policy, at: .at([.casePass]),
        "The route is recorded with a summary of the complaint and how the decision was reached."
      ) { act in
        let summary = act.command.text(DecisionCommands.summary) ?? act.file.case.summary
        let rationale = act.command.text(DecisionCommands.rationale) ?? ""
        return summary.isBlank || rationale.isBlank
          ? .unmet(
            "Give a summary of the complaint and how the decision on the route was reached.",
            summary.isBlank ? DecisionCommands.summary : DecisionCommands.rationale) : .met
      },
    ]
  }

  private static let informationDue: Rule.Dates = { at in
    waiting(at).map { request, day in
      let given = "asked for on \(request.requestedOn.shortText), answer by \((request.replyBy ?? day).shortText)"
      let moved = request.extendedTo.map { "; extended to \($0.shortText): \(request.extensionReason)" } ?? ""
      return Deadline(
        "SM-1.20b", subject: request.subject, text: "Information from the complainant", due: day,
        explanation: given + moved)
    }
  }

  private static let withdrawnDayAfter: Rule.Dates = { at in
    closable(at).map { request, day in
      let counted = at.office.calendar.count(.calendarDays(1), from: day)
      return Deadline(
        "SM-1.20d", subject: request.subject, text: "Close as withdrawn if nothing came", opens: counted.result,
        due: counted.result, explanation: "the date for the answer: \(counted.explanation)")
    }
  }

  /// The requests whose passing date closes the case as withdrawn: not where it was judged ready (SM-1.25), nor while an extension that
  /// was asked for is not decided.
  private static func closable(_ at: Situation) -> [(InformationRequest, Day)] {
    guard at.file.case.ready != .yes else { return [] }
    return waiting(at).filter { $0.0.extensionAskedOn == nil || $0.0.extensionGranted != nil }
  }

  /// The requests that wait for the complainant until a date, with the date in force.
  private static func waiting(_ at: Situation) -> [(InformationRequest, Day)] {
    guard at.file.awaitsAction else { return [] }
    return at.file.informationRequests.filter(\.isOpen).compactMap { request in
      request.dateInForce.map { (request, $0) }
    }
  }
}

extension Case {
  /// What we hold is enough to say that it is out of remit or not ready for us (SM-1.19).
  fileprivate var isAssessedAlone: Bool { enoughInformation == .enough && (inRemit == .no || ready == .no) }
}
