import Casework
import Terminal

/// The keys of the case pane.
extension ConsoleState {
  mutating func performInCase(_ action: ActionName, _ key: Key?) -> [Effect] {
    let rows = detailRows
    switch action {
    case .up: detail?.move(by: -1, visible: rows)
    case .down: detail?.move(by: 1, visible: rows)
    case .pageUp: detail?.page(-1, visible: rows)
    case .pageDown: detail?.page(1, visible: rows)
    case .halfPageUp: detail?.move(by: -max(1, rows / 2), visible: rows)
    case .halfPageDown: detail?.move(by: max(1, rows / 2), visible: rows)
    case .first: detail?.move(to: 0, visible: rows)
    case .last: detail?.move(to: .max / 2, visible: rows)
    case .nextSection: detail?.jump(by: 1, visible: rows)
    case .previousSection: detail?.jump(by: -1, visible: rows)
    case .jump:
      if case .character(let digit) = key, let section = CaseSection.of(digit: digit) {
        detail?.jump(to: section, visible: rows)
      }
    case .open: return openLine()
    case .explain: detail?.toggleExplanation(visible: rows)
    case .add:
      guard let command = detail?.section.adds else {
        message = .note("Nothing is added here; \(keyName(.act)) lists what can be done.")
        return []
      }
      return openForm(command)
    case .back: return turn(to: .queue)
    case .refresh: return detail.map { [.open($0.reference, .reload)] } ?? []
    default: break
    }
    return []
  }

  /// Enter: opens the form that answers a question or meets a date.
  private mutating func openLine() -> [Effect] {
    switch detail?.action {
    case .form(let command, let proposal): return openForm(command, proposal: proposal)
    case .pane(let pane): return turn(to: pane)
    case .unfold:
      let rows = detailRows
      detail?.toggleExplanation(visible: rows)
    case nil: break
    }
    return []
  }
}
