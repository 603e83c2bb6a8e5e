/// Whether an entry may be taken back, and as what. Undo and redo are commands that the domain decides like any other.
public enum UndoDecision {
  /// - Parameters:
  ///   - entry: the entry to take back.
  ///   - command: what the entry did.
  ///   - later: the standing entries after it that touch the same records, oldest first.
  ///   - reason: why; without one, only an undo is possible, never a correction.
  /// - Returns: ``EntryKind/undo`` for the author's own recent entry, else ``EntryKind/correction``.
  public static func decide(
    _ entry: Entry, _ command: Command, later: [Entry], by actor: Staff, at now: Moment, reason: String?,
    office: Office
  ) throws(Refusal) -> EntryKind {
    let definition = CommandTable.definition(of: entry.command)
    if entry.kind != .act {
      throw .because("Entry \(entry.sequence) is not an act; use redo to bring back what an undo took away.")
    }
    if !entry.stands { throw .because("Entry \(entry.sequence) was taken back already.") }
    if let why = definition.notUndoable { throw .because("\(definition.title) cannot be undone: \(why)") }
    try checkAuthority(over: entry, actor, at: now, office)
    guard let hindrance = hindrance(to: entry, command, later, actor, now, office) else { return .undo }
    guard let reason, !reason.isBlank else {
      throw .because("\(hindrance) Take it back as a correction: give a reason.")
    }
    return .correction
  }

  /// Why a plain undo is over: someone else's entry, too late, sent to a party, or relied on.
  static func hindrance(
    to entry: Entry, _ command: Command, _ later: [Entry], _ actor: Staff, _ now: Moment, _ office: Office
  ) -> String? {
    if entry.actor != actor.id { return "Entry \(entry.sequence) is \(office.name(entry.actor))'s." }
    let lastDay = office.calendar.nextWorkingDay(after: entry.entered.day)
    if now.day > lastDay { return "Entry \(entry.sequence) could be undone until \(lastDay.shortText) (our default)." }
    if let channel = DecisionCommands.channelGiven(by: command) {
      return "The complainant was told by \(channel.rawValue)."
    }
    if let letter = later.first(where: { $0.command == .letterRecord }),
      CommandTable.definition(of: entry.command).isDecision
    {
      return "Letter recorded as entry \(letter.sequence) told a party of it."
    }
    let relying = later.first { $0.actor != entry.actor && CommandTable.definition(of: $0.command).isDecision }
    if let relying { return "\(office.name(relying.actor)) decided on the strength of it (entry \(relying.sequence))." }
    return nil
  }

  /// Taking back and bringing again need the authority of the act, as the tables stand then: an administrator's, the role that
  /// the delegation table asks for, and the author's own or a manager's.
  static func checkAuthority(over entry: Entry, _ actor: Staff, at now: Moment, _ office: Office) throws(Refusal) {
    try Decision.checkAdministrator(CommandTable.definition(of: entry.command), actor, office)
    let finding = office.delegation(of: entry.command, to: actor.role, on: now.day) { $0.mayAct(as: $1) }
    if case .unmet(let sentence, _) = finding {
      throw .because(
        "Entry \(entry.sequence) is taken back or brought again with the authority of the act: \(sentence)")
    }
    if entry.actor != actor.id && !actor.role.isManager && entry.role.level > actor.role.level {
      throw .because(
        "Entry \(entry.sequence) was made by \(entry.role.withArticle); correcting it needs that role or a manager.")
    }
  }

  /// The gates that a later, standing decision passed and would no longer meet.
  ///
  /// - Parameter act: the later entry's act, seen from the case as it stood before it, without the entry being undone.
  public static func brokenGates(of act: Act) -> [Unmet] {
    let diverged = Set(act.command.divergences.map(\.requirement))
    return act.guidance.unmet(by: act).filter { unmet in
      unmet.rule.enforcement == .block && !diverged.contains(unmet.rule.id)
        && !(act.command.isRecordedAfterwards && unmet.rule.block == .gate)
    }
  }
}

extension Delegation {
  public func isInForce(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}

extension Supervision {
  public func isInForce(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}

extension Role {
  /// Whether somebody with this role may do what `other` may: the same role, a senior caseworker for a caseworker (SM-0.6), or one above in the line.
  public func mayAct(as other: Role) -> Bool { self == other || level > other.level }
}
