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

  /// The selection that a named view stands for.
  public init(_ view: QueueView, of actor: Int64, on today: Day) {
    switch view {
    case .due: self = .open(by: .due)
    case .mine: self = .owned(by: actor)
    case .unallocated: self = .unallocated
    case .received: self = .received
    case .overdue: self = .overdue(on: today)
    case .all: self = .all
    case .closed: self = .closed
    }
  }
}

/// What the open cases can be sorted by.
public enum QueueOrder: String, Sendable, Hashable, CaseIterable {
  case due, reference, received, risk, stage, complainant, organisation
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
