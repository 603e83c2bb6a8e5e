import Casework

extension QueuePane {
  /// Whether a case would stand somewhere in this list: so far as its row tells, and rather yes than no.
  func couldShow(_ row: QueueRow, actor: Int64, today: Day) -> Bool {
    let isOpen = row.stage != .closed
    let isInView =
      switch view {
      case .due, .risk, .stage, .complainant, .organisation, .oldest: isOpen
      // Who is in the team, or away, is not told by the row.
      case .team: isOpen && row.owner != nil
      case .mine: isOpen && row.owner == actor
      case .unallocated: isOpen && row.owner == nil
      case .received: row.isUnmatched
      case .overdue: isOpen && row.due.map { $0 <= today } ?? false
      // Divergences are not told by the row: rather yes than no.
      case .all, .diverged, .unexplained: true
      case .closed: !isOpen
      }
    guard isInView, !filter.isEmpty else { return isInView }
    // Words of the complaint cannot be looked at here; those cases are counted when the list is read again.
    let text = "\(row.reference) \(row.complainant) \(row.organisation)".lowercased()
    return filter.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}
