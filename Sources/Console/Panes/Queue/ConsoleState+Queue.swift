import Casework
import Terminal

/// The keys of the list.
extension ConsoleState {
  mutating func performInQueue(_ action: ActionName, _ key: Key?) -> [Effect] {
    let rows = layout.listRows
    switch action {
    case .up: return move(.lines(-1))
    case .down: return move(.lines(1))
    case .pageUp: return move(.pages(-1))
    case .pageDown: return move(.pages(1))
    case .halfPageUp: return move(.lines(-max(1, rows / 2)))
    case .halfPageDown: return move(.lines(max(1, rows / 2)))
    case .first: return move(.first)
    case .last: return move(.last)
    case .open: return queue.selectedRow.map { [.open($0.reference, .show)] } ?? []
    case .view:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
      if number == Self.importsNumber { return [.imports] }
      guard QueueView.numbered.indices.contains(number - 1) else { return [] }
      return show(QueueView.numbered[number - 1])
    case .order: return sort(by: queue.nextOrder)
    case .orders:
      let items = QueueOrder.allCases.flatMap { order in
        [false, true].map { isReversed in
          let sort = QueueSort(order, isReversed: isReversed)
          return Chooser.Item(
            title: "By \(sort.title)", remark: sort == queue.sort ? "now" : "", choice: .sort(sort))
        }
      }
      overlay = .chooser(Chooser(title: "Order of '\(queue.list.title)'", items: items))
    case .views: return [.directory(.views)]
    case .caseload: return [.caseload]
    case .saveView: return [.directory(.keeping)]
    case .filter:
      return askFilter()
    case .mark: return mark()
    case .unmark: queue.marks = [:]
    case .refresh:
      queue.needsCount = true
      return [.page(queue.reload(visible: rows))]
    default: break
    }
    return []
  }

  /// The number of the list of unsound forms, after those of the cases.
  static var importsNumber: Int { QueueView.numbered.count + 1 }

  private mutating func move(_ move: QueueMove) -> [Effect] {
    queue.move(move, visible: layout.listRows).map { [.page($0)] } ?? []
  }

  /// Marks the selected case, or takes its mark away, and goes on to the next.
  private mutating func mark() -> [Effect] {
    guard let row = queue.selectedRow else { return [] }
    if queue.marks.removeValue(forKey: row.id) == nil { queue.marks[row.id] = row.reference }
    return move(.lines(1))
  }
}
