/// Whether an entry may be taken back, and as what. Undo and redo are commands that the domain decides like any other.
public enum UndoDecision {
  /// - Parameters:
  ///   - entry: the entry to take back.
  ///   - later: the standing entries after it that touch the same records, oldest first.
  ///   - reason: why; without one, only an undo is possible, never a correction.
  /// - Returns: ``EntryKind/undo`` for the author's own recent entry, else ``EntryKind/correction``.
  public static func decide(
    _ entry: Entry, later: [Entry], by actor: Staff, at now: Moment, reason: String?, office: Office
  ) throws(Refusal) -> EntryKind {
    let definition = CommandTable.definition(of: entry.command)
    if entry.kind != .act {
      throw .because("Entry \(entry.sequence) is not an act; use redo to bring back what an undo took away.")
    }
    if !entry.stands { throw .because("Entry \(entry.sequence) was taken back already.") }
    if let why = definition.notUndoable { throw .because("\(definition.title) cannot be undone: \(why)") }
    try checkAuthority(over: entry, actor, office)
    guard let hindrance = hindrance(to: entry, later, actor, now, office) else { return .undo }
    guard let reason, !reason.isBlank else {
      throw .because("\(hindrance) Take it back as a correction: give a reason (--reason TEXT).")
    }
    return .correction
  }

  /// Why a plain undo is over: someone else's entry, too late, sent to a party, or relied on.
  static func hindrance(to entry: Entry, _ later: [Entry], _ actor: Staff, _ now: Moment, _ office: Office) -> String? {
    if entry.actor != actor.id { return "Entry \(entry.sequence) is \(office.name(entry.actor))'s." }
    let lastDay = office.calendar.nextWorkingDay(after: entry.entered.day)
    if now.day > lastDay { return "Entry \(entry.sequence) could be undone until \(lastDay.shortText) (our default)." }
    if let letter = later.first(where: { $0.command == .letterRecord }),
      CommandTable.definition(of: entry.command).isDecision
    {
      return "Letter recorded as entry \(letter.sequence) told a party of it."
    }
    let relying = later.first { $0.actor != entry.actor && CommandTable.definition(of: $0.command).isDecision }
    if let relying { return "\(office.name(relying.actor)) decided on the strength of it (entry \(relying.sequence))." }
    return nil
  }

  /// Undoing needs the authority of the act: the author's own, or that of a manager, and what the delegation table asks for.
  private static func checkAuthority(over entry: Entry, _ actor: Staff, _ office: Office) throws(Refusal) {
    let rows = office.delegations.filter { $0.act == entry.command && $0.isInForce(on: entry.occurred.day) }
    let holds = rows.isEmpty || rows.contains { actor.role.mayAct(as: $0.role) }
    if !holds {
      throw .because(
        "Taking back \(entry.command.rawValue) needs the authority of the act: \(rows.map(\.role.rawValue).joined(separator: ", "))."
      )
    }
    if entry.actor != actor.id && !actor.role.isManager && entry.role.level > actor.role.level {
      throw .because(
        "Entry \(entry.sequence) was made by a \(entry.role.rawValue); correcting it needs that role or a manager.")
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

  /// The refusal that names the later entry, its author, time and requirement.
  public static func refusal(_ entry: Entry, wouldBreak later: Entry, _ broken: [Unmet], office: Office) -> Refusal {
    Refusal(
      broken.map { unmet in
        unmet.reason(
          "Entry \(later.sequence) (\(later.command.rawValue) by \(office.name(later.actor)), \(later.entered.officeText)) rests on entry \(entry.sequence): \(unmet.message)"
        )
      })
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
