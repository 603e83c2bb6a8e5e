extension Rule {
  public typealias Dates = @Sendable (Situation) -> [Deadline]
  public typealias Steps = @Sendable (Situation) -> [Question]

  /// Something that ought to come first; passed by a divergence (decision D1).
  public static func gate(
    _ id: RequirementID, _ force: Force, at moments: [CommandName], restsOnStatute: Bool = false,
    _ sentence: String, dates: Dates? = nil, steps: Steps? = nil, check: @escaping @Sendable (Act) -> Finding
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .block, block: .gate, sentence: sentence, moments: .at(moments),
      restsOnStatute: restsOnStatute, provision: .check(check), steps: steps, dates: dates)
  }

  /// Somebody's approval, agreement or role is needed; no divergence passes it, but an approval given outside the program does (D1a).
  public static func authority(
    _ id: RequirementID, _ force: Force, at moments: Moments,
    _ sentence: String, dates: Dates? = nil, mayApprove: (@Sendable (Act, Staff) -> Bool)? = nil,
    check: @escaping @Sendable (Act) -> Finding
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .block, block: .authority, sentence: sentence, moments: moments,
      restsOnStatute: false, provision: .check(check), mayApprove: mayApprove, dates: dates)
  }

  /// A value that is part of what is saved; never passed.
  public static func required(
    _ id: RequirementID, _ force: Force, at moments: Moments,
    _ sentence: String, dates: Dates? = nil, check: @escaping @Sendable (Act) -> Finding
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .block, block: .record, sentence: sentence, moments: moments,
      restsOnStatute: false, provision: .check(check), dates: dates)
  }

  /// Said at the moment of acting; one key passes it.
  public static func warn(
    _ id: RequirementID, _ force: Force, at moments: [CommandName],
    _ sentence: String, dates: Dates? = nil, steps: Steps? = nil, check: @escaping @Sendable (Act) -> Finding
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .warn, block: nil, sentence: sentence, moments: .at(moments),
      restsOnStatute: false, provision: .check(check), steps: steps, dates: dates)
  }

  /// A question or step put to the user while it applies.
  public static func prompt(
    _ id: RequirementID, _ force: Force,
    _ sentence: String, dates: Dates? = nil, ask: @escaping @Sendable (Situation) -> [Question]
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .prompt, block: nil, sentence: sentence, moments: .never,
      restsOnStatute: false, provision: .ask(ask), dates: dates)
  }

  /// Done or computed by the program: the closure says what it does here.
  public static func auto(
    _ id: RequirementID, _ force: Force,
    _ sentence: String, dates: Dates? = nil, steps: Steps? = nil, does: @escaping @Sendable (Situation) -> String?
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .auto, block: nil, sentence: sentence, moments: .never,
      restsOnStatute: false, provision: .does(does), steps: steps, dates: dates)
  }

  /// Has a place where it is recorded; the closure shows what is on record.
  public static func record(
    _ id: RequirementID, _ force: Force,
    _ sentence: String, dates: Dates? = nil, shows: @escaping @Sendable (Situation) -> String?
  ) -> Rule {
    Rule(
      id: id, force: force, enforcement: .record, block: nil, sentence: sentence, moments: .never,
      restsOnStatute: false, provision: .shows(shows), dates: dates)
  }

  /// Conduct of people: help beside the work it concerns.
  public static func help(_ id: RequirementID, _ force: Force, _ sentence: String) -> Rule {
    Rule(
      id: id, force: force, enforcement: .none, block: nil, sentence: sentence, moments: .never,
      restsOnStatute: false, provision: .help, dates: nil)
  }

  /// The same rule with what its enforcement asks answering "never" or "always": the coverage test proves with these that every rule matters.
  public func answering(always: Bool) -> Rule {
    var copy = self
    let id = id
    switch provision {
    case .check: copy.provision = .check { _ in always ? .unmet("always") : .notApplicable }
    case .ask: copy.provision = .ask { _ in always ? [Question(id, "always")] : [] }
    case .does: copy.provision = .does { _ in always ? "always" : nil }
    case .shows: copy.provision = .shows { _ in always ? "always" : nil }
    case .help: break
    }
    return copy
  }

  /// The same rule leaving no step open, or always one; unchanged where it leaves none.
  public func stepping(always: Bool) -> Rule {
    guard steps != nil else { return self }
    var copy = self
    let id = id
    copy.steps = { _ in always ? [Question(id, "always", subject: "always")] : [] }
    return copy
  }

  /// The same rule setting no date, or one on the day of receipt; unchanged where it sets none.
  public func dating(always: Bool) -> Rule {
    guard dates != nil else { return self }
    var copy = self
    let id = id
    copy.dates = { situation in
      always ? [Deadline(id, subject: "always", due: situation.file.case.receivedAt.day, explanation: "always")] : []
    }
    return copy
  }
}
