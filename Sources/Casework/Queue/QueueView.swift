/// A list of cases that the queue offers by name, each with an order of its own; ``QueueOrder`` has the others.
public enum QueueView: String, Sendable, Codable, CaseIterable {
  /// Open cases, those with the earliest date first.
  case due
  /// The actor's own open cases, by date.
  case mine
  /// The open cases of everybody in the actor's team, by date.
  case team
  /// Open cases that nobody has, oldest first.
  case unallocated
  /// Received forms that await the search for earlier contacts (SM-1.1), oldest first.
  case received
  /// Open cases with a date that has passed, of the rules or of the diary, earliest first.
  case overdue
  /// Every case, newest first.
  case all
  /// Closed cases, newest first.
  case closed
  /// Cases with a divergence that stands, or an act recorded afterwards, for managers (decisions D1 and D1a); newest first.
  case diverged
  /// Of these, the cases with an act recorded afterwards that nobody has explained yet.
  case unexplained
  /// Cases with an approval that waits for the actor, or for somebody whom the actor stands in for; newest first.
  case waiting

  /// The lists that have a number.
  public static let numbered: [QueueView] = [.due, .mine, .team, .unallocated, .received, .overdue, .all, .closed]

  public var title: String {
    switch self {
    case .due: "Open by date"
    case .mine: "My cases"
    case .team: "My team"
    case .unallocated: "Unallocated"
    case .received: "Received forms"
    case .overdue: "Overdue"
    case .all: "All cases"
    case .closed: "Closed"
    case .diverged: "Divergences"
    case .unexplained: "Divergences to explain"
    case .waiting: "Waiting for me"
    }
  }

  /// The title where the list is sorted in some order: `Open by risk`, `My cases by stage`.
  public func title(sortedBy sort: QueueSort?) -> String {
    guard let sort, sort != self.sort else { return title }
    return "\(self == .due ? "Open" : title) by \(sort.title)"
  }

  /// The order in which the list comes by itself; nil for one that no other list has.
  public var sort: QueueSort? {
    switch self {
    case .due, .mine, .team: QueueSort(.due)
    case .unallocated, .received: QueueSort(.received)
    case .all, .diverged, .unexplained, .waiting: QueueSort(.reference)
    case .overdue, .closed: nil
    }
  }
}

/// Where a page of the queue begins: after or before the row with this order key, by key and never by offset.
public struct QueueKey: Sendable, Hashable, Codable {
  /// The value that the view orders by, as the store keeps it.
  public let order: String
  public let id: Int64

  public init(order: String, id: Int64) {
    self.order = order
    self.id = id
  }
}

/// A page of the queue, with the keys to go on from.
public struct QueuePage: Sendable, Equatable {
  public let rows: [QueueRow]
  /// The key of each row, in the same order.
  public let keys: [QueueKey]
  /// Whether the view has rows before the first and after the last.
  public let hasEarlier: Bool
  public let hasLater: Bool

  public init(rows: [QueueRow], keys: [QueueKey], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.keys = keys
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}

/// How many rows a view has, counted up to a cap.
public struct QueueCount: Sendable, Equatable {
  public static let cap = 10_000

  public let count: Int
  /// There may be more: not every row was looked at.
  public let isAtLeast: Bool

  public init(_ count: Int, isAtLeast: Bool = false) {
    self.count = count
    self.isAtLeast = isAtLeast
  }

  /// `312`, or `10,000+` where nobody counted further.
  public var text: String { count >= Self.cap ? "10,000+" : isAtLeast ? "\(count)+" : String(count) }
}
