import Casework
import Terminal

/// What the body undertook to do, by when, and how it stands.
public struct CompliancePane: Sendable {
  private(set) var selectedID: Int64?

  mutating func move(_ key: CompliancePane.Move, among items: [ComplianceItem]) {
    guard !items.isEmpty else { return selectedID = nil }
    let current = items.firstIndex { $0.id == selectedID } ?? 0
    let target =
      switch key {
      case .by(let count): current + count
      case .first: 0
      case .last: items.count - 1
      }
    selectedID = items[min(max(0, target), items.count - 1)].id
  }

  /// The item under the cursor.
  func selected(among items: [ComplianceItem]) -> ComplianceItem? {
    items.first { $0.id == selectedID } ?? items.first
  }

  enum Move: Sendable {
    case by(Int)
    case first
    case last
  }

  func draw(_ view: CaseView, into surface: inout Surface, today: Day, isFocused: Bool) {
    let items = view.file.complianceItemsByDate
    let stage = view.file.escalationInWords.map { "  \($0)" } ?? ""
    let risk = view.situation.immediateRisk.map { "  ! \($0)" } ?? ""
    surface.put(
      [StyledText("Compliance: \(view.file.case.reference)", .heading), StyledText(risk, .warning), StyledText(stage)],
      row: 0, column: 0)
    surface.inside(Region(row: 1, column: 0, rows: surface.rows - 1, columns: surface.columns)) { surface in
      var table = Table(
        columns: [
          TableColumn("Target date", width: .fixed(15)), TableColumn("Item", width: .flexible(minimum: 20, weight: 4)),
          TableColumn("Status", width: .flexible(minimum: 10)),
        ], rowCount: items.count, emptyText: "No item yet: i adds one.")
      table.show(selection: items.firstIndex { $0.id == selectedID } ?? 0, rows: max(1, surface.rows - 1))
      table.draw(into: &surface, isFocused: isFocused) { index in
        let item = items[index]
        return TableRow([Self.target(item, today), StyledText(item.text), StyledText(item.status)])
      }
    }
  }

  /// The status 'open' is the only open one that this release knows.
  private static func target(_ item: ComplianceItem, _ today: Day) -> StyledText {
    guard item.status == "open" else { return StyledText(item.targetDate.shortText) }
    let late = today - item.targetDate
    return QueueColumns.dueText(item.targetDate, late: late > 0 ? late : nil, today)
  }
}
