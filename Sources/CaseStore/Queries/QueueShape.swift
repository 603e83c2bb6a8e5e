import Casework
import GRDB

/// How a selection is asked for: the condition, the column it is sorted by, and the direction.
struct QueueShape {
  let condition: String
  let arguments: [Int64]
  let column: String
  let isDescending: Bool
  /// Several owners are read along the index of each and merged, because no index has them together.
  let owners: [Int64]?

  init(_ selection: QueueSelection, isFiltered: Bool) {
    var shape = Self.shape(of: selection)
    // What is searched for comes newest first: the search index gives no other order cheaply.
    if isFiltered { shape = (shape.condition, shape.arguments, "caseID", true) }
    (condition, arguments, column, isDescending) = shape
    if case .team(let staff) = selection { owners = staff } else { owners = nil }
  }

  private typealias Shape = (condition: String, arguments: [Int64], column: String, isDescending: Bool)

  private static func shape(of selection: QueueSelection) -> Shape {
    switch selection {
    case .open(let order): (#""isOpen" = 1"#, [], column(of: order), order == .reference || order == .risk)
    case .all: ("1", [], "number", true)
    case .owned(let staff): (#""isOpen" = 1 AND "owner" <> 0 AND "owner" = ?"#, [staff], "due", false)
    case .team: (#""isOpen" = 1 AND "owner" <> 0 AND "owner" = ?"#, [], "due", false)
    case .unallocated: (#""isOpen" = 1 AND "owner" = 0"#, [], "received", false)
    case .received: (#""awaitsMatch" = 1"#, [], "received", false)
    case .overdue(let day): (#""isOpen" = 1 AND "late" <= ?"#, [Int64(day.epochDays)], "late", false)
    case .closed: (#""isOpen" = 0"#, [], "closed", true)
    case .diverged: (#""divergences" > 0"#, [], "number", true)
    }
  }

  private static func column(of order: QueueOrder) -> String {
    switch order {
    case .due: "due"
    case .reference: "number"
    case .received: "received"
    case .risk: "risk"
    case .stage: "stageRank"
    case .complainant: "complainantKey"
    case .organisation: "organisationKey"
    }
  }

  /// The value that a key carries, as the column has it.
  func value(of key: QueueKey) -> DatabaseValue {
    column.hasSuffix("Key") ? key.order.databaseValue : (Int64(key.order) ?? 0).databaseValue
  }
}
