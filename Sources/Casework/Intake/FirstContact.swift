/// What has passed between us and the complainant so far (SM 1.6-1.21).
extension CaseFile {
  /// The attempts to reach the complainant or a representative up to a moment, and what came from them in conversation.
  ///
  /// A call from them counts: whoever has spoken with us need not be tried again (SM-1.6).
  func attempts(until moment: Moment? = nil) -> [Contact] {
    sinceRestart.filter { contact in contact.isAttempt && (moment.map { contact.at <= $0 } ?? true) }
  }

  /// Whether anybody tried to reach the complainant, up to a moment: by an attempt, by asking for information, or by a letter that asks or tells
  /// them something.
  func hasTried(until moment: Moment? = nil) -> Bool {
    let kinds: Set<LetterKind> = [.informationNeeded, .update, .other]
    let last = moment?.day ?? .latest
    let since = self.case.restartedAt?.day ?? .earliest
    return !attempts(until: moment).isEmpty
      || informationRequests.contains { since <= $0.requestedOn && $0.requestedOn <= last }
      || lettersSinceRestart.contains { letter in
        kinds.contains(letter.kind) && letter.sentOn <= last
          && letter.recipients.contains { party($0)?.role == .complainant }
      }
  }

  /// The complainant or a representative was spoken to, or reached us: a message that went out is no conversation (SM-1.18).
  var hasBeenInContact: Bool {
    sinceRestart.contains { $0.reached && ($0.direction == .incoming || $0.channel.isCall || $0.channel == .inPerson) }
  }

  /// The contacts of this opening of the case: what came before a restart answers no duty of it.
  private var sinceRestart: [Contact] {
    guard let restarted = self.case.restartedAt else { return complainantContacts }
    return complainantContacts.filter { $0.at >= restarted }
  }

  /// The letters of this opening of the case.
  private var lettersSinceRestart: [Letter] {
    let since = self.case.restartedAt?.day ?? .earliest
    return letters.filter { $0.sentOn >= since }
  }

  /// A call to the complainant failed and nobody was spoken to since or before (SM-1.18).
  var isUnreached: Bool {
    sinceRestart.contains { $0.direction == .outgoing && $0.channel.isCall && !$0.reached } && !hasBeenInContact
  }

  /// At intake, with the search for earlier contacts answered and nothing decided yet.
  var awaitsAction: Bool {
    self.case.stage.isIntake && self.case.stage != .received && self.case.passedAt == nil && self.case.decision == nil
  }

  /// The day from which the two weeks of SM-1.9 count: arrival, or the return of a closed case.
  var arrivedOn: Day { (self.case.restartedAt ?? self.case.receivedAt).day }

  /// The last day of those two weeks, as an ISO date.
  func lastDayOfTwoWeeks(_ office: Office) -> String {
    office.calendar.adding(.weeks(2), to: arrivedOn).description
  }

  /// Whether a letter of a kind has gone to the complainant.
  func hasSentComplainant(_ kind: LetterKind, by method: Channel? = nil) -> Bool {
    lettersSinceRestart.contains { letter in
      letter.kind == kind && (method == nil || letter.method == method)
        && letter.recipients.contains { party($0)?.role == .complainant }
    }
  }

  /// Whether the decision, with its reasons, has gone to the complainant and to every representative (SM-1.19).
  var hasSentDecisionToAll: Bool { !(self.case.decisionReasons ?? "").isBlank && withoutDecision.isEmpty }

  /// The complainant and the representatives to whom no letter with the decision has gone.
  var withoutDecision: [Party] {
    let reached = Set(lettersSinceRestart.filter { $0.kind == .decision }.flatMap(\.recipients))
    return (parties(.complainant) + representatives).filter { !reached.contains($0.id) }
  }
}

extension Contact {
  fileprivate var isAttempt: Bool { direction == .outgoing || reached && (channel.isCall || channel == .inPerson) }
}

extension InformationRequest {
  /// The last day for the answer: the extension agreed on, else the day first given.
  public var dateInForce: Day? { extendedTo ?? replyBy }

  var isOpen: Bool { receivedOn == nil }

  /// How it is called in questions and deadlines.
  var subject: String { "information request \(id)" }
}

extension CaseFile {
  /// The earlier cases that the search found, as the end of a sentence (SM-1.1).
  var earlierText: String {
    earlier.map { other in
      let state = other.closureCode.map { "closed as '\($0)'" } ?? other.stage.rawValue
      return " \(other.reference): \(other.complainant) about \(other.organisation)"
        + "\(other.sameOrganisation ? ", the same organisation" : ""), \(state), by \(other.matchedBy)."
    }.joined()
  }
}

extension Act {
  /// The code that a closure gives.
  var closureCode: ClosureCode? {
    name == .caseClose ? ClosureCode.named(command.text(DecisionCommands.code)) : nil
  }

  /// Whether it decides not to investigate: by declining, or by closing with such a code where nobody declined first.
  var declines: Bool {
    if name == .caseDecline { return true }
    guard file.case.decidedAt == nil, let code = closureCode, code.declines else { return false }
    return !code.isPremature || situation.applies("SM-2.271a")
  }

  /// The record type as it will be: given with the act, else the case's.
  var recordType: RecordType? { command.choice(CaseCommands.recordType) ?? file.case.recordType }

  /// Whether an investigation is asked for, as it will be.
  var investigationAsked: Answered? {
    command.choice(CaseCommands.investigationAsked) ?? file.case.investigationAsked
  }
}
