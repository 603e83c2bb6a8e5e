import Casework
import GRDB

/// How a selection is asked for: the condition, the column it is sorted by, and the direction.
struct QueueShape {
  let condition: String
  let arguments: [Int64]
  let column: String
  let isDescending: Bool
  /// Has the rows in this order; named, because the planner, which counts no rows, may think another one cheaper.
  let index: String
  /// Several owners are read along the index of each and merged, because no index has them together.
  let owners: [Int64]?

  init(_ selection: QueueSelection, isFiltered: Bool) {
    var shape = Self.shape(of: selection)
    // What is searched for comes newest first: the search index gives no other order cheaply.
    if isFiltered { (shape.column, shape.isDescending) = ("caseID", true) }
    (condition, arguments, column, isDescending, index) = shape
    if case .team(let staff) = selection { owners = staff } else { owners = nil }
  }

  private typealias Shape = (
    condition: String, arguments: [Int64], column: String, isDescending: Bool, index: String
  )

  private static func shape(of selection: QueueSelection) -> Shape {
    switch selection {
    case .open(let order):
      let (column, index) = index(of: order)
      return (#""isOpen" = 1"#, [], column, order == .reference || order == .risk, index)
    case .all: return ("1", [], "number", true, "queueRow_number")
    case .owned(let staff): return (owned, [staff], "due", false, "queueRow_owner")
    case .team: return (owned, [], "due", false, "queueRow_owner")
    case .unallocated: return (#""isOpen" = 1 AND "owner" = 0"#, [], "received", false, "queueRow_unallocated")
    case .received: return (#""awaitsMatch" = 1"#, [], "received", false, "queueRow_awaitsMatch")
    case .overdue(let day):
      return (#""isOpen" = 1 AND "late" <= ?"#, [Int64(day.epochDays)], "late", false, "queueRow_late")
    case .closed: return (#""isOpen" = 0"#, [], "closed", true, "queueRow_closed")
    case .diverged: return (#""divergences" > 0"#, [], "number", true, "queueRow_diverged")
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

  /// The value that a key carries, as the column has it.
  func value(of key: QueueKey) -> DatabaseValue {
    column.hasSuffix("Key") ? key.order.databaseValue : (Int64(key.order) ?? 0).databaseValue
  }
}
