import Casework
import Terminal

/// The rows of imports that cannot be cases as they are.
public struct ImportsPane: Sendable {
  static let title = "Unsound import rows"

  public private(set) var rows: [UnsoundForm] = []
  private(set) var selectedID: Int64?
  /// What was changed in the row that was repaired last, by column; written nowhere.
  var lastRepair: [String: String] = [:]

  var selected: UnsoundForm? { rows.first { $0.id == selectedID } }

  /// Takes the list in; the selection stays, or goes to the row that stands in its place.
  mutating func take(_ fresh: [UnsoundForm]) {
    let index = rows.firstIndex { $0.id == selectedID } ?? 0
    rows = fresh
    if selected == nil { selectedID = rows.isEmpty ? nil : rows[min(index, rows.count - 1)].id }
  }

  mutating func move(by count: Int) {
    guard !rows.isEmpty else { return }
    let current = rows.firstIndex { $0.id == selectedID } ?? 0
    selectedID = rows[min(max(0, current + count), rows.count - 1)].id
  }

  func draw(into surface: inout Surface, isFocused: Bool) {
    var table = Table(
      columns: [
        TableColumn("Row", width: .fixed(5)), TableColumn("Import", width: .flexible(minimum: 10)),
        TableColumn("Line", width: .fixed(6), alignment: .trailing), TableColumn("Form", width: .fixed(14)),
        TableColumn("What is wrong", width: .flexible(minimum: 20, weight: 3)),
      ], rowCount: rows.count, emptyText: "No row waits for repair.")
    table.show(selection: rows.firstIndex { $0.id == selectedID }, rows: max(1, surface.rows - 1))
    table.draw(into: &surface, isFocused: isFocused) { index in
      let row = rows[index]
      return TableRow([
        StyledText(String(row.id)), StyledText(row.batch.split(separator: "/").last.map(String.init) ?? row.batch),
        StyledText(String(row.line)), StyledText(row.reference ?? "none", row.reference == nil ? .muted : .text),
        StyledText(row.faults.joined(separator: " ")),
      ])
    }
  }
}

extension UnsoundForm {
  /// The row to read: where it came from, what was wrong with it, and what was received.
  var paragraphs: [String] {
    ["From \(batch), line \(line), received \(receivedAt.officeText)"] + faults.map { "! \($0)" } + [
      "", "As received:",
    ]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
  }
}
