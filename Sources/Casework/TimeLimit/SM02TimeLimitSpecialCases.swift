/// The pause of 2020, exceptional circumstances, returns after a premature closure, and parts in and out of time (SM 2.286–2.293).
enum SM02TimeLimitSpecialCases {
  static var rules: [Rule] { pause + pauseDecided + circumstances + parts }

  private static var pause: [Rule] {
    [
      .auto(
        "SM-2.286", .guidance, "We accepted no health complaints from 26 March to 30 June 2020."
      ) { at in
        at.timeLimitCounts.contains(where: \.endsInPause) ? TimeLimitCount.endedInPause : nil
      },
      .auto(
        "SM-2.287a", .policy,
        """
        The time limit is set aside for a health complaint that would have been in time if made in the pause of 2020 and \
        was sent to us by 31 August 2020.
        """
      ) { at in
        let isMet = at.timeLimitCounts.contains { $0.isTouchedByPause && $0.isByPauseLastReceipt }
        return isMet ? "the time limit should be set aside" : nil
      },
      .auto(
        "SM-2.287b", .guidance, "That does not apply to a complaint that was out of time already."
      ) { at in
        let isLate = at.timeLimitCounts.contains { $0.isTouchedByPause && $0.endsBeforePause }
        return isLate ? "already out of time when the pause began" : nil
      },
    ]
  }

  private static var pauseDecided: [Rule] {
    [
      .warn(
        "SM-2.288a", .policy, at: [.assessTimeLimit],
        "A complaint that meets the criteria of the pause of 2020 is still considered, unless exceptional reasons speak against it."
      ) { act in
        let sheet = act.sheet(.timeLimit)
        guard act.decidesDiscretion == .notSetAside, TimeLimit(act.situation, sheet).pause == .met else {
          return .notApplicable
        }
        return sheet.text(TimeLimitAssessment.exceptional)?.isBlank ?? true
          ? .unmet("It meets the criteria of the pause of 2020: record what is exceptional, or set the limit aside.")
          : .met
      },
      .authority(
        "SM-2.288b", .guidance, at: .at([.caseDecline, .caseClose]),
        "Closing as out of time, for exceptional reasons, a complaint that meets the criteria of the pause of 2020 is approved by an Assistant Director."
      ) { act in
        guard act.isOutOfTimeDecision, act.declines, act.situation.timeLimit.pause == .met else {
          return .notApplicable
        }
        guard let reasons = act.file.sheet(.timeLimit).text(TimeLimitAssessment.exceptional), !reasons.isBlank else {
          return .unmet("Record first what is exceptional (assess.time-limit).")
        }
        return act.actor.role.mayAct(as: .assistantDirector)
          ? .met : .unmet("An Assistant Director approves closing it as out of time. Exceptional reasons: \(reasons)")
      },
      .prompt(
        "SM-2.289", .policy,
        "Where the criteria of the pause are not met, the time that we took to reopen cases is taken into account where relevant."
      ) { at in
        at.undecidedTimeLimits.compactMap { part in
          guard let pause = part.limit.pause, pause != .met,
            part.sheet.text(TimeLimitAssessment.pauseConsidered) == nil
          else { return nil }
          return Question(
            "SM-2.289", "Weigh the time that we took in 2020 to reopen cases (criteria \(pause.rawValue)).",
            subject: part.subject, command: .assessTimeLimit, proposal: part.component,
            field: TimeLimitAssessment.pauseConsidered, none: "Not relevant here.")
        }
      },
    ]
  }

  private static var circumstances: [Rule] {
    [
      .record(
        "SM-2.290", .guidance,
        "It depends on the case whether all the factors are considered; a single one may be enough."
      ) { at in
        let sheet = at.file.sheet(.timeLimit)
        let considered = sheet.list(TimeLimitAssessment.factors)
        let others = sheet.list(TimeLimitAssessment.factorsNotRelevant)
        if considered.isEmpty && others.isEmpty { return nil }
        let not = others.isEmpty ? "" : "; not relevant: \(others.joined(separator: ", "))"
        return "considered: \(considered.isEmpty ? "none" : considered.joined(separator: ", "))\(not)"
      },
      .authority(
        "SM-2.291", .guidance, at: .at([.assessTimeLimit]),
        "Setting the time limit aside where no factor applies, in exceptional circumstances, is agreed with reasons by an Assistant Director - Casework."
      ) { act in
        let sheet = act.sheet(.timeLimit)
        let limit = TimeLimit(act.situation, sheet)
        guard act.decidesDiscretion == .setAside, limit.outcome == .outOfTime, limit.pause != .met,
          sheet.list(TimeLimitAssessment.factors).isEmpty
        else { return .notApplicable }
        guard let circumstances = sheet.text(TimeLimitAssessment.exceptional), !circumstances.isBlank else {
          return .unmet("Say which factor applies, or what the exceptional circumstances are.")
        }
        return act.actor.role.mayAct(as: .assistantDirector)
          ? .met
          : .unmet("An Assistant Director - Casework agrees to it, with reasons. The circumstances: \(circumstances)")
      },
      .auto(
        "SM-2.292a", .guidance,
        "The time limit applies anew to a complaint that comes back after a premature closure, from the same awareness."
      ) { at in
        at.file.backAfterPremature.map { "counted to \($0.shortText), not to \(at.file.case.receivedAt.day.shortText)" }
      },
      .auto(
        "SM-2.292b", .guidance,
        "Where we did not tell the complainant about the time limit at the premature closure, setting it aside is more likely."
      ) { at in
        guard at.file.backAfterPremature != nil,
          at.file.sheet(.timeLimit).choice(TimeLimitAssessment.toldOfLimit, as: Answered.self) == .no
        else { return nil }
        return
          "The complainant was not told about the time limit at the premature closure: that speaks for setting it aside."
      },
    ]
  }

  private static var parts: [Rule] {
    [
      .gate(
        "SM-2.293", .guidance, at: [.casePropose, .caseDecline],
        """
        Where parts of the complaint are in time and parts are not, it is decided whether they are separate complaints; \
        if so, each has its own decision on the time limit.
        """
      ) { act in
        guard act.name == .casePropose || act.isOutOfTimeDecision else { return .notApplicable }
        let parts = TimeLimitPart.all(act.situation)
        let areSeparate = act.file.sheet(.timeLimit).flag(TimeLimitAssessment.areSeparate)
        let isMixed = Set(parts.map(\.limit.outcome)).isSuperset(of: [.inTime, .outOfTime])
        guard isMixed || areSeparate == true else { return .notApplicable }
        guard let areSeparate else {
          return .unmet("Parts are in time and parts are not: say whether they are separate complaints.")
        }
        return areSeparate ? decided(act, parts) : .met
      }
    ]
  }

  private static func decided(_ act: Act, _ parts: [TimeLimitPart]) -> Finding {
    let open = parts.filter { part in
      let isReasoned = !(part.sheet.text(TimeLimitAssessment.reasons)?.isBlank ?? true)
      return part.standing.outcome == .notKnown || part.limit.outcome == .outOfTime && !isReasoned
    }
    if !open.isEmpty {
      return .unmet("Decide the time limit, with reasons, of: \(open.map(\.name).joined(separator: ", ")).")
    }
    let standing = act.situation.standing(.timeLimit)
    switch (act.name, standing.outcome) {
    case (.casePropose, .yes), (.caseDecline, .no): return .met
    case (.casePropose, _): return .unmet("No part is in time or has the time limit set aside.")
    default: return .unmet("A part is in time or has the time limit set aside: go on with it.")
    }
  }
}
