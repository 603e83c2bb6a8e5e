import Casework
import Terminal

extension QueuePane {
  func draw(into surface: inout Surface, today: Day, actor: Int64, keymap: Keymap, isFocused: Bool) {
    let shownRows = Array(shown(max(1, surface.rows - 1)))
    let isPlain = surface.isPlain
    let columns = isPlain ? [] : QueueColumns.shown(in: surface.columns, references: rows.map(\.reference))
    let titles =
      isPlain
      ? [TableColumn("Case, date, complainant, what is due", width: .flexible(minimum: 1))]
      : columns.map { TableColumn($0.title, width: $0.width, alignment: $0.alignment, sorting: sorting(of: $0)) }
    var table = Table(
      columns: titles, rowCount: shownRows.count, emptyText: emptyText)
    let selected = shownRows.firstIndex { $0.id == selectedID }
    table.show(selection: selected, rows: max(1, surface.rows - 1))
    table.draw(into: &surface, isFocused: isFocused) { index in
      let row = shownRows[index]
      let cells =
        isPlain
        ? [StyledText(SpokenText.row(row, actor: actor, today: today))]
        : QueueColumns.cells(of: row, columns, today: today, sortedBy: sort?.order ?? ownOrder)
      return TableRow(cells, isTagged: marks[row.id] != nil)
    }
    drawAdvice(keymap, into: &surface)
  }

  /// Which way a column goes that the rows are sorted by.
  private func sorting(of column: QueueColumns.Column) -> TableColumn.Sorting? {
    guard let sort, sort.order == column.order else { return nil }
    return sort.isDescending ? .descending : .ascending
  }

  /// What a list with an order of its own is nearest to.
  private var ownOrder: QueueOrder? { list == .overdue ? .due : nil }

  /// What an empty list says.
  private var emptyText: String {
    if !isLoaded { return "" }
    if !clauses.isEmpty { return "No case in '\(list.title)' has '\(criteria.withoutList)'." }
    return list == .waiting ? "Nothing waits for you to approve it." : "No case in '\(list.title)'."
  }

  /// What to do when there is nothing: an empty store must not look like a broken one.
  private func drawAdvice(_ keymap: Keymap, into surface: inout Surface) {
    guard isLoaded, rows.isEmpty else { return }
    func keyName(_ action: ActionName) -> String { keymap.name(of: action, in: .queue) }
    let all = QueueView.numbered.firstIndex(of: .all).map { "\($0 + 1)" } ?? ""
    let advice =
      list == .waiting
      ? ["1  shows the open cases by date, \(keyName(.views)) all lists"]
      : clauses.isEmpty
        ? [
          "\(keyName(.newCase))  opens a new case", "\(all)  shows all cases, closed ones too",
          "\(keyName(.help))  shows all keys",
          "From the command line, `ombud import FILE.csv` takes in online forms.",
        ]
        : [
          "\(keyName(.filter)) and Enter on an empty line shows all cases of this view again.",
          "\(all)  searches all cases",
        ]
    for (line, text) in advice.enumerated() { surface.put(text, row: 3 + line, column: 2) }
  }
}
