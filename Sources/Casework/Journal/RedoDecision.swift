/// Whether what an undo took away may be brought back.
public enum RedoDecision {
  /// - Parameters:
  ///   - act: the entry that was taken back.
  ///   - undo: the undo or correction that took it back.
  ///   - since: the acts recorded on the same records after that, and what was taken back after it and still is.
  public static func check(
    _ act: Entry, takenBackBy undo: Entry, since: [Entry], by actor: Staff, at now: Moment, office: Office
  ) throws(Refusal) {
    if act.stands { throw .because("Entry \(act.sequence) stands; there is nothing to bring back.") }
    if undo.actor != actor.id && !actor.role.isManager {
      throw .because(
        "\(office.name(undo.actor)) took entry \(act.sequence) back; only they or a manager can bring it again.")
    }
    try UndoDecision.checkAuthority(over: act, actor, at: now, office)
    guard let first = since.first else { return }
    if first.kind != .act {
      throw .because("Entry \(first.about ?? first.sequence) was taken back later; redo that one first.")
    }
    throw .because(
      "Entry \(first.sequence) (\(first.command.rawValue) by \(office.name(first.actor)), \(first.entered.officeText)) was recorded since; redo is over."
    )
  }
}
