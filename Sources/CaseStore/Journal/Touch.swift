/// A value that an entry touched; an empty column stands for a whole row added or removed.
struct Touch: Equatable {
  let key: Int64
  let table: String
  let column: String

  static func all(of change: RowChange, _ shapes: [String: TableShape]) -> [Touch] {
    guard change.operation == .update, let shape = shapes[change.table] else {
      return [Touch(key: change.key, table: change.table, column: "")]
    }
    return change.new.keys.sorted().filter { $0 > 0 && $0 < shape.columns.count }.map {
      Touch(key: change.key, table: change.table, column: shape.columns[$0])
    }
  }
}
