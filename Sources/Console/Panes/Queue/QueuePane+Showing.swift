import Casework

extension QueuePane {
  /// Whether a case would stand somewhere in this list: so far as its row tells, and rather yes than no.
  func couldShow(_ row: QueueRow, actor: Int64, today: Day) -> Bool {
    let isOpen = row.stage != .closed
    let isInView =
      switch list {
      case .due: isOpen
      // Who is in the team, or away, is not told by the row.
      case .team: isOpen && row.owner != nil
      case .mine: isOpen && row.owner == actor
      case .unallocated: isOpen && row.owner == nil
      case .received: row.isUnmatched
      case .overdue: isOpen && row.due.map { $0 < today } ?? false
      // Divergences are not told by the row: rather yes than no.
      case .all, .diverged, .unexplained, .waiting: true
      case .closed: !isOpen
      }
    // What a row does not tell, such as words of the complaint, may be so.
    return isInView && clauses.allSatisfy { $0.holds(of: row) ?? true }
  }
}
