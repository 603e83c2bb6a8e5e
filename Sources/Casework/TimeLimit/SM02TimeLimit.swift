/// Returns after a closure as premature, and whether a complaint is within time (SM 2.271–2.277).
enum SM02TimeLimit {
  static var rules: [Rule] { premature + counted + aware }

  private static var premature: [Rule] {
    [
      .auto(
        "SM-2.271a", .guidance,
        "Closing a complaint as premature decides that it is, as it was put then, not one that we investigate."
      ) { at in
        at.file.case.recordType == .enquiry ? nil : "a decision not to investigate the complaint as put then"
      },
      .gate(
        "SM-2.271b", .guidance, at: [.caseClose],
        """
        When a complaint is closed as premature, the complainant is told about the time limit, so that they know to come \
        back quickly.
        """
      ) { act in
        guard act.closureCode?.isPremature ?? false else { return .notApplicable }
        return act.tells(.timeLimit)
          ? .met
          : .unmet("Tell the complainant about the time limit, and say with the closure that they were told (told).")
      },
      .auto(
        "SM-2.271c", .guidance,
        "A person who complains again about the same matters after a closure as premature makes a new complaint."
      ) { at in
        at.file.backAfterPremature.map { "a new complaint of \($0.shortText)" }
      },
    ]
  }

  private static var counted: [Rule] {
    [
      .gate(
        "SM-2.272", .guidance, at: [.casePropose],
        "The time limit is considered in every case before it is decided to investigate."
      ) { act in
        let limit = act.situation.timeLimit
        let areParts = act.file.sheet(.timeLimit).flag(TimeLimitAssessment.areSeparate) ?? false
        guard limit.outcome == .notKnown, !areParts else { return .met }
        let missing = limit.missing.map { $0.label.lowercased() }.joined(separator: ", ")
        return .unmet("The time limit has not been considered: record what is missing (\(missing)).")
      },
      .auto(
        "SM-2.273", .legal,
        """
        A health complaint is to be referred to us within one year of the day on which the aggrieved first became aware \
        of reason to complain.
        """
      ) { at in
        at.file.case.jurisdiction == .health ? "one year, to our receipt" : nil
      },
      .auto(
        "SM-2.274", .legal,
        """
        A parliamentary complaint is to be referred to an MP within 12 months of the day on which the aggrieved first \
        became aware of reason to complain.
        """
      ) { at in
        let isParliamentary = at.file.case.jurisdiction == .parliamentary
        return isParliamentary && !at.file.isUnderVictimsAct ? "12 months, to the day on which an MP had it" : nil
      },
      .auto(
        "SM-2.275", .legal,
        "Under the Victims and Prisoners Act the day on which the complaint was brought to us counts, not the MP's."
      ) { at in
        at.file.isUnderVictimsAct ? "12 months, to our receipt" : nil
      },
    ]
  }

  private static var aware: [Rule] {
    [
      .auto(
        "SM-2.276", .guidance,
        "The day of reason to complain is not always the day of the event: each is recorded for itself."
      ) { at in
        at.file.case.happenedFrom.map { "the event of \($0.shortText) does not stand for awareness" }
      },
      .warn(
        "SM-2.277", .guidance, at: [.assessTimeLimit],
        "The clock starts with the first awareness of the problem, not when its effects became serious."
      ) { act in
        let sheet = act.sheet(.timeLimit)
        let dates = [
          TimeLimitAssessment.aggrievedAwareOn, TimeLimitAssessment.complainantAwareOn, TimeLimitAssessment.seriousOn,
        ]
        guard dates.contains(where: { act.command[$0] != nil }),
          let serious = sheet.day(TimeLimitAssessment.seriousOn),
          let aware = TimeLimitCount(act.situation, sheet).awareOn
        else { return .notApplicable }
        if aware < serious { return .met }
        let first = act.file.case.happenedFrom.map { "; it happened on \($0.shortText)" } ?? ""
        return .unmet(
          "Awareness of \(aware.shortText) is when the effects became serious\(first). Was the problem not known before?"
        )
      },
    ]
  }
}

extension CaseFile {
  /// A parliamentary complaint that the Victims and Prisoners Act lets come to us without an MP.
  var isUnderVictimsAct: Bool {
    self.case.jurisdiction == .parliamentary && self.case.victimsAndPrisonersAct == .yes
  }
}

/// What somebody whose complaint is closed as premature is told (SM 2.73, 2.271).
public enum ToldAtClosure: String, Sendable, CaseIterable {
  case timeLimit = "our time limit"
  case setAside = "that we can set it aside where reasonable"
}

extension Act {
  /// Whether a closure says that the complainant was told something.
  func tells(_ what: ToldAtClosure) -> Bool { command.list(DecisionCommands.told).contains(what.rawValue) }
}
