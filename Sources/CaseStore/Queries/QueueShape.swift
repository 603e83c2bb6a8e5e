import Casework
import GRDB

/// How a selection is asked for: the condition, the column it is sorted by, and the direction.
struct QueueShape {
  /// A condition with its values.
  typealias Part = (sql: String, arguments: StatementArguments)

  let condition: String
  let arguments: [Int64]
  let column: String
  let isDescending: Bool
  /// Has the rows in this order; named, because the planner, which counts no rows, may think another one cheaper.
  /// Nil where no index has them so.
  let index: String?
  /// The index has the selection's rows and no others.
  let isExact: Bool
  /// Several owners are read along the index of each and merged, because no index has them together.
  let owners: [Int64]?

  /// - Parameters:
  ///   - sort: another order than the selection's own.
  ///   - isByWords: it is searched for words. What is found comes newest first: the search index gives no other order cheaply.
  init(_ selection: QueueSelection, sortedBy sort: QueueSort? = nil, isByWords: Bool = false) {
    var shape = Self.shape(of: selection)
    var isExact = true
    if case .unallocated(let left) = selection, !left.isEmpty { isExact = false }
    if let sort {
      let (column, index) = Self.index(of: sort.order)
      let isOpen = if case .open = selection { true } else { false }
      isExact = isExact && (isOpen || column == shape.column)
      // The indexes of all open cases have those of a part of them as well, among others.
      if isOpen || !isExact { shape.index = selection.isOpenOnly ? index : nil }
      (shape.column, shape.isDescending) = (column, sort.isDescending)
    } else if isByWords {
      (shape.column, shape.isDescending) = ("caseID", true)
    }
    (condition, arguments, column, isDescending, index) = shape
    self.isExact = isExact
    if case .team(let staff) = selection { owners = staff } else { owners = nil }
  }

  private typealias Shape = (
    condition: String, arguments: [Int64], column: String, isDescending: Bool, index: String?
  )

  private static func shape(of selection: QueueSelection) -> Shape {
    switch selection {
    case .open(let order):
      let (column, index) = index(of: order)
      return (#""isOpen" = 1"#, [], column, order.isDescending, index)
    case .all: return ("1", [], "number", true, "queueRow_number")
    case .owned(let staff): return (owned, [staff], "due", false, "queueRow_owner")
    case .team: return (owned, [], "due", false, "queueRow_due")
    case .unallocated(andOf: []):
      return (#""isOpen" = 1 AND "owner" = 0"#, [], "received", false, "queueRow_unallocated")
    case .unallocated(let left):
      let owners = ([0] + left).map(String.init).joined(separator: ", ")
      return (#""isOpen" = 1 AND "owner" IN (\#(owners))"#, [], "received", false, "queueRow_received")
    case .received: return (#""awaitsMatch" = 1"#, [], "received", false, "queueRow_awaitsMatch")
    case .overdue(let day):
      return (#""isOpen" = 1 AND "late" <= ?"#, [Int64(day.epochDays)], "late", false, "queueRow_late")
    case .closed: return (#""isOpen" = 0"#, [], "closed", true, "queueRow_closed")
    case .diverged: return (#""divergences" > 0"#, [], "number", true, "queueRow_diverged")
    case .waiting(let wait): return (wait.condition, [], "number", true, "queueRow_number")
    case .unexplained: return (#""unexplained" > 0"#, [], "number", true, "queueRow_unexplained")
    }
  }

  private static let owned = #""isOpen" = 1 AND "owner" <> 0 AND "owner" = ?"#

  private static func index(of order: QueueOrder) -> (column: String, index: String) {
    switch order {
    case .due: ("due", "queueRow_due")
    case .reference: ("number", "queueRow_openNumber")
    case .received: ("received", "queueRow_received")
    case .risk: ("risk", "queueRow_risk")
    case .stage: ("stageRank", "queueRow_stage")
    case .complainant: ("complainantKey", "queueRow_complainant")
    case .organisation: ("organisationKey", "queueRow_organisation")
    }
  }

  /// The selection as a condition on a row, wherever it was found.
  var whole: Part {
    guard let owners else { return (condition, StatementArguments(arguments)) }
    let marks = owners.map { _ in "?" }.joined(separator: ", ")
    return (#""isOpen" = 1 AND "owner" <> 0 AND "owner" IN (\#(marks))"#, StatementArguments(owners))
  }

  /// The value that a key carries, as the column has it.
  func value(of key: QueueKey) -> DatabaseValue {
    column.hasSuffix("Key") ? key.order.databaseValue : (Int64(key.order) ?? 0).databaseValue
  }
}
