/// A case in early consideration: what has passed since it came there.
extension Situation {
  /// With the early consideration team, or treated in its way by another one (SM-2.98).
  var isInEarlyConsideration: Bool {
    file.case.passedAt != nil && (file.case.stage == .earlyConsideration || applies("SM-2.98"))
  }

  /// There, with nothing decided yet but to pass it on.
  var isEarlyOpen: Bool {
    isInEarlyConsideration && (file.case.decision == nil || file.case.decision == DecisionCommands.passed)
  }

  /// Declined there for another reason than the result of triage, whose paragraphs are others (SM-2.92).
  var isDecidedEarly: Bool {
    guard let decision = file.case.decision, decision != DecisionCommands.passed else { return false }
    return isInEarlyConsideration && !file.isDeclinedAtTriage
  }

  /// Triage is over: the case is considered further, or the test was answered otherwise.
  var isTriaged: Bool {
    file.sheet(.publicValue).isConsideredFurther || file.answer(to: "SM-2.78") != nil
      || !file.divergences(from: "SM-2.78").isEmpty
  }
}

extension Act {
  /// It declines a case in early consideration, not as the result of triage.
  var declinesEarly: Bool { name == .caseDecline && !declinesAtTriage && situation.isInEarlyConsideration }
}

extension CaseFile {
  /// The moment from which contact counts as early consideration's.
  private var passed: Moment { self.case.passedAt ?? self.case.receivedAt }

  private var contactsSincePassed: [Contact] { complainantContacts.filter { $0.at >= passed } }

  /// The letters and requests to the complainant since then that want an answer, by the day they went.
  private var writtenSincePassed: [Day] {
    let kinds: Set<LetterKind> = [.informationNeeded, .other]
    let posted = letters.filter { letter in
      kinds.contains(letter.kind) && letter.sentOn >= passed.day
        && letter.recipients.contains { party($0)?.role == .complainant }
    }.map(\.sentOn)
    let asked = informationRequests.filter { $0.requestedOn >= passed.day }.map(\.requestedOn)
    let messages = contactsSincePassed.filter { $0.direction == .outgoing && $0.channel.isWritten }.map(\.at.day)
    return (posted + asked + messages).sorted()
  }

  /// Contact was attempted since the case came there, or the complainant came to us (SM-2.100).
  var isContactAttemptedEarly: Bool { !contactsSincePassed.isEmpty || !writtenSincePassed.isEmpty }

  /// The first conversation since then.
  var firstEarlyConversation: Contact? {
    contactsSincePassed.first { $0.reached && ($0.channel.isCall || $0.channel == .inPerson) }
  }

  /// Nobody was spoken to since then, and nothing came.
  private var isSilentSincePassed: Bool {
    !contactsSincePassed.contains { $0.reached && ($0.direction == .incoming || !$0.channel.isWritten) }
      && !informationRequests.contains { ($0.receivedOn ?? .earliest) >= passed.day }
  }

  /// Two calls that reached nobody within a week (SM-2.100): the days of both.
  func failedCalls(_ calendar: WorkingCalendar) -> (first: Day, second: Day)? {
    guard isSilentSincePassed else { return nil }
    let days = contactsSincePassed.filter { $0.direction == .outgoing && $0.channel.isCall && !$0.reached }.map(
      \.at.day)
    return zip(days, days.dropFirst()).first { first, second in second <= calendar.adding(.weeks(1), to: first) }
      .map { (first: $0.0, second: $0.1) }
  }

  /// The day of the first written contact since then to which nothing was answered.
  var unansweredWriting: Day? { isSilentSincePassed ? writtenSincePassed.first : nil }

  /// The last request for information since then that is open and has a date for the answer.
  var openEarlyRequest: InformationRequest? {
    informationRequests.last { $0.requestedOn >= passed.day && $0.isOpen && $0.dateInForce != nil }
  }

  /// The complainant was told that more information is needed (SM-2.102).
  var isToldOfNeed: Bool {
    informationRequests.contains { $0.requestedOn >= passed.day }
      || !letters(.informationNeeded, to: complainantParty, from: passed.day).isEmpty
  }
}
