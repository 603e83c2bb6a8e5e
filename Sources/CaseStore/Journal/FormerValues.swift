import Casework

/// Keeps in sight what stood there before a change, in the words of the fields.
struct FormerValues {
  let shapes: [String: TableShape]
  let office: Office

  /// One line a value changed or row removed; nothing for rows added.
  func text(_ changes: [RowChange]) -> String {
    var lines: [String] = []
    for change in changes {
      guard let shape = shapes[change.table] else { continue }
      let title = shape.table.title.prefix(1).uppercased() + shape.table.title.dropFirst()
      switch change.operation {
      case .insert: continue
      case .delete: lines.append("\(title) taken away: \(row(change.old, shape))")
      case .update:
        for column in change.new.keys.sorted() where column > 0 {
          let old = shown(change.old[column] ?? .null, shape, column)
          lines.append("\(title), \(shape.table.label(of: shape.columns[column])): \(old.isEmpty ? "empty" : old)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// All that a row said. What it belongs to is told by the entry.
  private func row(_ values: [Int: StoredValue], _ shape: TableShape) -> String {
    values.keys.sorted().compactMap { column in
      let name = shape.columns[column]
      if column == 0 || name == shape.table.familyColumn || name == "caseID" { return nil }
      let text = shown(values[column] ?? .null, shape, column)
      return text.isEmpty ? nil : "\(shape.table.label(of: name)): \(text)"
    }.joined(separator: "; ")
  }

  /// A value as people read it; on one line.
  private func shown(_ value: StoredValue, _ shape: TableShape, _ column: Int) -> String {
    let name = shape.columns[column]
    let type = shape.table.field(of: name)?.type
    switch value {
    case .integer(let number):
      if Self.staffColumns.contains(name) || type == .staff { return office.name(number) }
      if type == .money { return Money.text(number) }
      if type == .flag || Self.isFlag(name) { return number == 0 ? "no" : "yes" }
      return String(number)
    case .text(let text):
      if let moment = Moment(text) { return moment.officeText }
      if let day = Day(text) { return day.shortText }
      if text.hasPrefix("["), let list: [String] = try? JSONText.decode(text) { return list.joined(separator: ", ") }
      return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .null, .real, .blob: return value.shown
    }
  }

  private static let staffColumns: Set<String> = [
    "by", "owner", "openedBy", "decidedBy", "passedBy", "earlierCheckedBy", "escalatedTo", "legalInformedBy", "staffID",
    "manager", "successor", "deputy",
  ]

  /// Columns that hold yes or no and that nobody types in as such.
  private static func isFlag(_ name: String) -> Bool {
    ["is", "includes"].contains { name.hasPrefix($0) && name.dropFirst($0.count).first?.isUppercase == true }
      || ["recordedAfterwards", "prisonCase", "extensionGranted"].contains(name)
      || name == "extensionIsAdjustment"
  }
}
