import Casework
import Terminal

/// The keys of the list of unsound import rows.
extension ConsoleState {
  mutating func showImports(_ rows: [UnsoundForm]) {
    imports.take(rows)
    focus = .imports
  }

  mutating func performInImports(_ action: ActionName) -> [Effect] {
    let page = layout.listRows
    switch action {
    case .up: imports.move(by: -1)
    case .down: imports.move(by: 1)
    case .pageUp: imports.move(by: -page)
    case .pageDown: imports.move(by: page)
    case .halfPageUp: imports.move(by: -max(1, page / 2))
    case .halfPageDown: imports.move(by: max(1, page / 2))
    case .first: imports.move(by: -imports.rows.count)
    case .last: imports.move(by: imports.rows.count)
    case .refresh: return [.imports]
    case .back: return turn(to: .queue)
    case .open:
      return imports.selected.map { [.openImport($0.id)] } ?? []
    case .discard:
      guard let row = imports.selected else { break }
      var prompt = LinePrompt(
        subject: .discard(row.id), label: "Reason for discarding row \(row.id): ", field: TextField())
      prompt.preface = "Row \(row.id) will not become a case."
      overlay = .prompt(prompt)
    default: break
    }
    return []
  }
}
