import Casework
import Terminal

/// The keys of the compliance pane.
extension ConsoleState {
  mutating func performInCompliance(_ action: ActionName) -> [Effect] {
    let items = detail?.view.file.complianceItemsByDate ?? []
    let page = max(1, layout.side.rows - 2)
    switch action {
    case .up: compliance.move(.by(-1), among: items)
    case .down: compliance.move(.by(1), among: items)
    case .pageUp: compliance.move(.by(-page), among: items)
    case .pageDown: compliance.move(.by(page), among: items)
    case .halfPageUp: compliance.move(.by(-max(1, page / 2)), among: items)
    case .halfPageDown: compliance.move(.by(max(1, page / 2)), among: items)
    case .first: compliance.move(.first, among: items)
    case .last: compliance.move(.last, among: items)
    case .add: return openForm(.complianceAdd)
    case .open where items.isEmpty: return openForm(.complianceAdd)
    case .open:
      if let item = compliance.selected(among: items) { read(item) }
    case .back: return turn(to: origin)
    case .refresh: return detail.map { [.open($0.reference, .reload)] } ?? []
    default: break
    }
    return []
  }

  /// The whole of an item: the list has one line for it.
  private mutating func read(_ item: ComplianceItem) {
    let staff = detail?.view.office.member(item.by)?.name ?? ""
    let lines =
      ["Target date: \(item.targetDate.longText)", "Status: \(item.status)"]
      + ["Added on \(item.addedAt.officeText) by \(staff)", ""] + item.text.paragraphs
    overlay = .reading(ReadingPage(title: "Compliance item", paragraphs: lines, columns: size.columns))
  }
}
