import Casework
import Terminal

/// The keys of the case pane.
extension ConsoleState {
  mutating func performInCase(_ action: ActionName, _ key: Key?) -> [Effect] {
    let rows = detailRows
    switch action {
    case .up: detail?.moveItem(-1, visible: rows)
    case .down: detail?.moveItem(1, visible: rows)
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
    case .step(let step): return begin(step)
    case .form(let command, let proposal): return openForm(command, proposal: proposal)
    case .pane(let pane): return turn(to: pane)
    case .unfold:
      let rows = detailRows
      detail?.toggleExplanation(visible: rows)
    case nil: message = .note("Nothing opens here; \(keyName(.act)) lists what can be done.")
    }
    return []
  }

  /// Opens the form that answers a step, or asks first where a plain answer would do as well: that there is nothing to record.
  mutating func begin(_ step: OpenStep) -> [Effect] {
    guard let none = step.none else { return openForm(for: step) }
    overlay = .chooser(
      Chooser(
        title: step.text,
        items: [
          Chooser.Item(
            title: CommandTable.definition(of: step.command).title, remark: "something to record",
            choice: .form(step)),
          Chooser.Item(title: none, remark: "answers it", choice: .plainAnswer(step)),
        ]))
    return []
  }

  /// The form that answers a step, with the field that is asked about in focus.
  mutating func openForm(for step: OpenStep) -> [Effect] {
    openForm(step.command, proposal: step.proposal, for: step)
  }
}
