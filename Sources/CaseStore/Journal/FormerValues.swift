/// Keeps in sight what stood there before a change.
enum FormerValues {
  /// One line a value changed or row removed; nothing for rows added.
  static func text(_ changes: [RowChange], _ shapes: [String: TableShape]) -> String {
    var lines: [String] = []
    for change in changes {
      guard let shape = shapes[change.table] else { continue }
      switch change.operation {
      case .insert: continue
      case .delete: lines.append("\(change.table) \(change.key) was there")
      case .update:
        for column in change.new.keys.sorted() where column > 0 {
          let old = change.old[column]?.shown ?? ""
          lines.append("\(change.table) \(change.key): \(shape.columns[column]) was \(old.isEmpty ? "empty" : old)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
