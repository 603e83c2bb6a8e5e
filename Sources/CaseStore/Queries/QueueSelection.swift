import Casework

/// Which cases of the queue, in which order. Every one is read along an index, so that a page costs the same wherever it is.
public enum QueueSelection: Sendable, Hashable {
  /// Every open case.
  case open(by: QueueOrder)
  /// Every case, newest first.
  case all
  /// The open cases of one member of staff, by due date.
  case owned(by: Int64)
  /// The open cases of several, by due date.
  case team([Int64])
  /// The open cases that nobody has, oldest first.
  case unallocated
  /// Imported forms whose earlier contacts nobody has looked at yet (SM-1.1), oldest first.
  case received
  /// The open cases that something is late on that day, longest first.
  case overdue(on: Day)
  /// The closed cases, last closed first.
  case closed
  /// Cases with a standing divergence, newest first.
  case diverged
  /// Cases with a divergence that was recorded afterwards and waits for its explanation, newest first.
  case unexplained

  /// The selection that a named view stands for.
  ///
  /// - Parameter owners: whose cases the views of one's own and of one's team show.
  public init(_ view: QueueView, owners: [Int64], on today: Day) {
    switch view {
    case .due: self = .open(by: .due)
    case .mine, .team: self = owners.count == 1 ? .owned(by: owners[0]) : .team(owners)
    case .unallocated: self = .unallocated
    case .received: self = .received
    case .overdue: self = .overdue(on: today)
    case .all: self = .all
    case .closed: self = .closed
    case .diverged: self = .diverged
    case .unexplained: self = .unexplained
    }
  }
}

/// From where a page is read.
public enum QueuePosition: Sendable, Hashable {
  case first
  case last
  /// The rows behind that one.
  case after(QueueKey)
  /// The rows in front of that one, the nearest ones; still in the order of the selection.
  case before(QueueKey)
  /// That row and those behind it, whether it is still there or not.
  case from(QueueKey)
}
