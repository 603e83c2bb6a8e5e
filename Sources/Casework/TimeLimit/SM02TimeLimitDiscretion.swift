/// Whether a time limit that has passed is set aside, and what is weighed for it (SM 2.278–2.285).
enum SM02TimeLimitDiscretion {
  static var rules: [Rule] { decided + period + spoken + delays }

  private static var decided: [Rule] {
    [
      .gate(
        "SM-2.278a", .policy, at: [.caseDecline, .caseClose, .casePropose],
        "Where a complaint is outside the time limit, it is decided expressly and with reasons whether to set that aside.",
        check: isDiscretionUsed),
      .prompt(
        "SM-2.278b", .policy,
        "In setting the time limit aside two factors are considered: why the complainant delayed, and how long local resolution took."
      ) { at in
        at.undecidedTimeLimits.compactMap { part in
          let weighed =
            part.sheet.list(TimeLimitAssessment.factors)
            + part.sheet.list(TimeLimitAssessment.factorsNotRelevant)
          let open = [TimeLimitFactor.complainant, .localResolution].filter { !weighed.contains($0.rawValue) }
          if open.isEmpty { return nil }
          let preset =
            part.limit.pause == .met
            ? [TimeLimitAssessment.discretion.name: TimeLimitDiscretion.setAside.rawValue] : [:]
          return Question(
            "SM-2.278b",
            "Out of time by \(TimeLimitCount.days(part.limit.count.daysOver ?? 0)): consider \(open.map(\.rawValue).joined(separator: " and ")), or mark it not relevant.",
            subject: part.subject, command: .assessTimeLimit, proposal: part.component.merging(preset) { $1 },
            field: TimeLimitAssessment.factors)
        }
      },
    ]
  }

  @Sendable private static func isDiscretionUsed(_ act: Act) -> Finding {
    let isProposed = act.name == .casePropose
    guard isProposed || act.isOutOfTimeDecision else { return .notApplicable }
    // Each part is decided for itself (SM-2.293).
    let sheet = act.file.sheet(.timeLimit)
    if sheet.flag(TimeLimitAssessment.areSeparate) == true { return .met }
    let limit = act.situation.timeLimit
    guard limit.outcome == .outOfTime else {
      return isProposed ? .notApplicable : .unmet("The complaint is not out of time. \(limit.explanation)")
    }
    let wanted: TimeLimitDiscretion = isProposed ? .setAside : .notSetAside
    guard let chosen = sheet.choice(TimeLimitAssessment.discretion, as: TimeLimitDiscretion.self),
      let reasons = sheet.text(TimeLimitAssessment.reasons), !reasons.isBlank
    else {
      return .unmet("Decide with reasons whether to set the time limit aside. \(limit.explanation)")
    }
    return chosen == wanted ? .met : .unmet("The decision on record is: \(chosen.rawValue). Change it, or go by it.")
  }

  private static var period: [Rule] {
    [
      .gate(
        "SM-2.279", .policy, at: [.assessTimeLimit],
        "The reasons why the case was delayed are considered for the whole time from awareness until it reached us."
      ) { act in
        guard let span = act.discretionSpan else { return .notApplicable }
        let gaps = DelayPeriod.gaps(in: span, act.sheet(.timeLimit).delays)
        if gaps.isEmpty { return .met }
        let named = gaps.map { "\($0.lowerBound.shortText) to \($0.upperBound.shortText)" }.joined(separator: "; ")
        return .unmet("Give the reasons for the delay of this time too (delays): \(named).")
      },
      .record(
        "SM-2.280", .guidance,
        "Whether a delay of the complainant's was justified is judged case by case; an unjustified one weighs against setting the limit aside."
      ) { at in
        let sheet = at.file.sheet(.timeLimit)
        let counts = DelayPeriod.View.allCases.compactMap { view -> String? in
          let days = sheet.delays.filter { $0.view == view }.map(\.days).reduce(0, +)
          return days == 0 ? nil : "\(TimeLimitCount.days(days)) \(view.rawValue)"
        }
        return counts.isEmpty ? nil : counts.joined(separator: ", ")
      },
    ]
  }

  private static var spoken: [Rule] {
    [
      .gate(
        "SM-2.281a", .policy, at: [.assessTimeLimit],
        "Before it is decided whether to set the time limit aside, the complainant is spoken to, or an attempt is made."
      ) { act in
        let isWritten = act.sheet(.timeLimit).flag(TimeLimitAssessment.explainedInWriting) ?? false
        return isWritten ? .notApplicable : act.isComplainantAskedAboutDelay
      },
      .gate(
        "SM-2.281b", .guidance, at: [.assessTimeLimit],
        "That holds also where the complainant has explained the delay clearly in writing."
      ) { act in
        let isWritten = act.sheet(.timeLimit).flag(TimeLimitAssessment.explainedInWriting) ?? false
        return isWritten ? act.isComplainantAskedAboutDelay : .notApplicable
      },
      .gate(
        "SM-2.282", .guidance, at: [.assessTimeLimit],
        "How each of the complainant's reasons for the delay was considered is on record before the decision."
      ) { act in
        guard act.discretionSpan != nil else { return .notApplicable }
        let bare = act.sheet(.timeLimit).delays.filter { $0.whose == .complainant && $0.consideration.isEmpty }
        if bare.isEmpty { return .met }
        return .unmet(
          "Say how each reason was weighed; nothing is said of: \(bare.map(\.reason).joined(separator: "; ")).")
      },
    ]
  }

  private static var delays: [Rule] {
    [
      .auto(
        "SM-2.283", .guidance,
        "Where a complaint is late because the organisation took long, we are very likely to set the time limit aside."
      ) { at in
        let days = at.timeLimitCounts.compactMap { $0.organisationDays(at.file.case) }.first
        return days.map { "the organisation had it for \(TimeLimitCount.days($0))" }
      },
      .record(
        "SM-2.284", .guidance,
        "Reason to complain is had on the first day on which a formal complaint could be made; why it came later is the complainant's reason for the delay."
      ) { at in
        let sheet = at.file.sheet(.timeLimit)
        guard let aware = TimeLimitCount(at, sheet).awareOn, let first = at.file.case.complainedOn, first > aware else {
          return nil
        }
        let reason = sheet.delays.first { $0.whose == .complainant && ($0.from...$0.to).contains(aware) }?.reason
        return
          "\(TimeLimitCount.days(first - aware)) from awareness to the first complaint: \(reason ?? "no reason recorded")"
      },
      .prompt(
        "SM-2.285", .guidance,
        "Where the complainant is answerable for a delay, it is judged whether that was justified."
      ) { at in
        at.undecidedTimeLimits.compactMap { part in
          let given = part.sheet.delays
          let open = given.filter { $0.whose == .complainant && $0.view == nil }
          let proposed = at.delaysProposed(part.limit.count)
          let isTheirs = proposed.contains { $0.contains("| complainant |") }
          if given.isEmpty ? !isTheirs : open.isEmpty { return nil }
          let text =
            given.isEmpty
            ? "Say what delayed the complaint, and whether the complainant's part was justified."
            : "Judge whether the complainant's delay was justified: \(open.map(\.dates).joined(separator: "; "))."
          let delays = given.isEmpty ? proposed : part.sheet.list(TimeLimitAssessment.delays)
          return Question(
            "SM-2.285", text, subject: part.subject, command: .assessTimeLimit,
            proposal: part.component.merging([
              TimeLimitAssessment.delays.name: delays.joined(separator: "; ")
            ]) { $1 }, field: TimeLimitAssessment.delays)
        }
      },
    ]
  }
}

extension Act {
  /// Whether it declines the complaint because the time limit has passed.
  var isOutOfTimeDecision: Bool {
    if name == .caseDecline { return command.text(DecisionCommands.decision) == DeclineReason.outOfTime.rawValue }
    return closureCode == ClosureCode.outOfTime
  }

  /// Whether it decides on setting the time limit aside.
  var decidesDiscretion: TimeLimitDiscretion? {
    guard name == .assessTimeLimit else { return nil }
    return command.choice(TimeLimitAssessment.discretion)
  }

  /// The time whose delays a decision on setting the limit aside accounts for; nil where none is decided.
  fileprivate var discretionSpan: ClosedRange<Day>? {
    guard decidesDiscretion != nil else { return nil }
    let count = TimeLimitCount(situation, sheet(.timeLimit))
    guard count.isOutOfTime, let from = count.awareOn, let to = count.broughtOn else { return nil }
    return from...to
  }

  /// Whether the complainant was spoken to, or somebody tried, before a decision on setting the limit aside.
  fileprivate var isComplainantAskedAboutDelay: Finding {
    guard discretionSpan != nil else { return .notApplicable }
    let isTried = file.complainantContacts.contains { contact in
      let isSpoken = contact.channel.isCall || contact.channel == .inPerson
      return isSpoken && (file.case.restartedAt.map { contact.at >= $0 } ?? true)
    }
    return isTried
      ? .met : .unmet("Call the complainant about the delay first, or try to, and log the call (contact.log).")
  }
}

/// A time limit that has passed with nothing decided yet, of the whole complaint or of one part.
struct UndecidedTimeLimit {
  let subject: String
  let limit: TimeLimit
  let sheet: AnswerSheet

  /// What a command on it begins with.
  var component: [String: String] {
    guard let key = subject.split(separator: " ").last else { return [:] }
    return [TimeLimitAssessment.component.name: String(key)]
  }
}

extension Situation {
  /// Where setting the limit aside is to be decided: only once the time limit was begun, and while nothing else was decided.
  var undecidedTimeLimits: [UndecidedTimeLimit] {
    let isOpen = file.case.decidedAt == nil || file.case.decision == DecisionCommands.passed
    guard !file.case.isClosed, isOpen else { return [] }
    return file.subjects(of: .timeLimit).compactMap { subject in
      let sheet = file.sheet(.timeLimit, subject: subject)
      let limit = TimeLimit(self, sheet)
      guard limit.outcome == .outOfTime, sheet.text(TimeLimitAssessment.discretion) == nil,
        sheet.flag(TimeLimitAssessment.areSeparate) != true
      else { return nil }
      return UndecidedTimeLimit(subject: subject, limit: limit, sheet: sheet)
    }
  }

  /// The periods that follow from the dates on record, for the reasons to be filled in.
  fileprivate func delaysProposed(_ count: TimeLimitCount) -> [String] {
    guard let aware = count.awareOn, let brought = count.broughtOn else { return [] }
    let first = min(max(file.case.complainedOn ?? brought, aware), brought)
    let answered = min(max(file.case.finalResponseOn ?? first, first), brought)
    let spans = [
      (aware, first, "complainant", "before the first complaint"),
      (first, answered, "organisation", "with the organisation"),
      (answered, brought, "complainant", "after the final response"),
    ]
    return spans.filter { $0.0 < $0.1 }.map { "\($0.0) to \($0.1) | \($0.2) | \($0.3)" }
  }
}
