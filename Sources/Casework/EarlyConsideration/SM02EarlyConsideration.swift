/// Early consideration, and contact with the complainant in it (SM 2.97–2.104).
enum SM02EarlyConsideration {
  static var rules: [Rule] { place + [attempt, silence, sufficient] + needed + conversation }

  private static var place: [Rule] {
    [
      .prompt(
        "SM-2.97", .guidance,
        "So that decisions are proportionate and timely, it is considered whether early consideration can resolve or adjudicate a case."
      ) { at in
        guard at.isEarlyOpen, at.isTriaged,
          at.file.sheet(.earlyConsideration)[EarlyConsiderationAssessment.suitability] == nil
        else { return [] }
        return [
          Question(
            "SM-2.97", "Can it be resolved or adjudicated early, or is it passed to primary investigation?",
            command: .assessEarlyConsideration, field: EarlyConsiderationAssessment.suitability)
        ]
      },
      .auto(
        "SM-2.98", .guidance,
        "The approach of early consideration can also be used by caseworkers outside it who have a suitable case."
      ) { at in
        guard at.file.case.stage > .earlyConsideration, at.file.case.stage <= .primaryInvestigation,
          !at.file.sheet(.earlyConsideration).isEmpty
        else { return nil }
        return "considered early by \(at.file.case.specialistTeam ?? "the team that has the case")"
      },
      .help(
        "SM-2.99", .guidance,
        """
        A quick and proportionate service is balanced with appropriate opportunities for complainants to discuss and \
        clarify their complaints.
        """),
    ]
  }

  private static var attempt: Rule {
    .gate(
      "SM-2.100a", .policy, at: [.caseDecline],
      "Before a decision is made in early consideration, we attempt to contact the complainant."
    ) { act in
      guard act.declinesEarly else { return .notApplicable }
      return act.file.isContactAttemptedEarly
        ? .met : .unmet("Try to contact the complainant first, and log the attempt (contact.log).")
    }
  }

  private static var silence: Rule {
    .auto(
      "SM-2.100b", .policy,
      """
      After two failed calls in a week, or a week without a reply to written contact, it is considered whether enough \
      information and evidence is available to decide.
      """,
      dates: { at in
        guard at.asksForSufficiency, let written = at.file.unansweredWriting else { return [] }
        let counted = at.office.calendar.count(.weeks(1), from: written)
        let opens = counted.result + 1
        return [
          Deadline(
            "SM-2.100b", text: "Decide on what we hold, if there was no reply", opens: opens, due: opens,
            explanation: "written contact: \(counted.explanation); the day after")
        ]
      }
    ) { at in
      if let calls = at.file.failedCalls(at.office.calendar) {
        return "Calls failed on \(calls.first.shortText) and \(calls.second.shortText)"
      }
      return at.file.unansweredWriting.map { written in
        let opens = at.office.calendar.adding(.weeks(1), to: written) + 1
        return "From \(opens.shortText), if nothing answers what was written on \(written.shortText)"
      }
    }
  }

  private static var sufficient: Rule {
    .prompt(
      "SM-2.101", .policy,
      "Where a reasonable decision can be made on the information and evidence available, it is issued."
    ) { at in
      let sheet = at.file.sheet(.earlyConsideration)
      if at.asksForSufficiency, let why = at.outcome("SM-2.100b") ?? at.spokenBeforeDecision {
        return [
          Question(
            "SM-2.101", "\(why): is enough information and evidence available to decide?",
            command: .assessEarlyConsideration, field: EarlyConsiderationAssessment.enough)
        ]
      }
      guard at.isEarlyOpen, sheet.choice(EarlyConsiderationAssessment.enough, as: Answered.self) == .yes,
        sheet.choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self) == .adjudicate
      else { return [] }
      return [
        Question(
          "SM-2.101", "A reasonable decision can be made: issue it.", subject: "decision", command: .caseDecline)
      ]
    }
  }

  private static var needed: [Rule] {
    [
      .gate(
        "SM-2.102a", .policy, at: [.caseClose],
        "Where further information is needed before a decision, that is recorded and the complainant told."
      ) { act in
        let sheet = act.file.sheet(.earlyConsideration)
        guard act.situation.isInEarlyConsideration, act.closureCode == .withdrawn,
          sheet.choice(EarlyConsiderationAssessment.enough, as: Answered.self) == .no
        else { return .notApplicable }
        if sheet.text(EarlyConsiderationAssessment.informationNeeded)?.isBlank ?? true {
          return .unmet("Record what information is needed (assess.early-consideration).")
        }
        return act.file.isToldOfNeed
          ? .met
          : .unmet("Tell the complainant what is needed first: a letter 'information needed', or information.request.")
      },
      .prompt(
        "SM-2.102b", .policy, "The case can then be closed as withdrawn, at once or after any deadline that was given.",
        dates: { at in
          guard at.waitsForInformation, let request = at.file.openEarlyRequest, let day = request.dateInForce else {
            return []
          }
          let counted = at.office.calendar.count(.calendarDays(1), from: day)
          return [
            Deadline(
              "SM-2.102b", subject: request.subject, text: "Close as withdrawn if nothing came", opens: counted.result,
              due: counted.result, explanation: "the date for the answer: \(counted.explanation)")
          ]
        }
      ) { at in
        guard at.waitsForInformation else { return [] }
        let request = at.file.openEarlyRequest
        let from = request?.dateInForce.map { "From \(($0 + 1).shortText): close" } ?? "Close"
        return [
          Question(
            "SM-2.102b", "\(from) as withdrawn if nothing has come.", subject: request?.subject ?? "",
            command: .caseClose, proposal: [DecisionCommands.code.name: ClosureCode.withdrawn.name])
        ]
      },
    ]
  }

  private static var conversation: [Rule] {
    [
      .prompt(
        "SM-2.103", .policy,
        """
        Whoever speaks with the complainant introduces themselves, explains where the case has reached in our process \
        and, when applicable, gives direct contact details.
        """
      ) { at in
        guard at.isEarlyOpen, let call = at.file.firstEarlyConversation else { return [] }
        let stage = call.stageExplained ? "" : ", explain where the case has reached"
        return [
          Question(
            "SM-2.103",
            "In the call of \(call.at.officeText), did you introduce yourself\(stage) and give direct contact details?",
            subject: "contact \(call.id)")
        ]
      },
      .gate(
        "SM-2.104a", .policy, at: [.caseClose],
        "A decision that can be given in a call is given there, and confirmed in writing if requested.",
        steps: { at in at.writing(under: "SM-2.104a") }
      ) { act in act.situation.isWritten(under: "SM-2.104a") },
      .gate(
        "SM-2.104b", .legal, at: [.caseClose],
        "Any representatives, MPs among them, are still informed of a decision given by telephone.",
        steps: { at in at.informing(under: "SM-2.104b", " that was given by telephone") }
      ) { act in
        guard act.situation.isDecidedEarly, act.file.isToldByTelephone else { return .notApplicable }
        let untold = act.situation.uninformed(under: "SM-2.104b")
        return untold.isEmpty
          ? .met
          : .unmet("Inform \(act.file.names(of: untold)) of the decision first, and record the letter 'decision'.")
      },
    ]
  }
}

extension Situation {
  /// Contact failed or may fail, and nobody has said yet whether what we hold is enough.
  fileprivate var asksForSufficiency: Bool {
    isEarlyOpen && isTriaged && file.sheet(.earlyConsideration)[EarlyConsiderationAssessment.enough] == nil
  }

  /// The complainant was spoken to and the case is to be decided.
  fileprivate var spokenBeforeDecision: String? {
    let route = file.sheet(.earlyConsideration).choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self)
    guard route == .adjudicate, let call = file.firstEarlyConversation else { return nil }
    return "You spoke with the complainant on \(call.at.day.shortText)"
  }

  /// The complainant was told what is needed, and it decides about the case whether it comes.
  fileprivate var waitsForInformation: Bool {
    let sheet = file.sheet(.earlyConsideration)
    return isEarlyOpen && file.isToldOfNeed
      && sheet.choice(EarlyConsiderationAssessment.enough, as: Answered.self) == .no
  }
}
