import Casework
import Terminal

/// What is to be thought of before a case is closed.
extension CommandForm {
  /// What is still due on the case, and a code that says something else than what was decided; empty for every other form.
  func concernsAboutClosing(today: Day) -> [String] {
    guard definition.name == .caseClose, let view else { return [] }
    let row = view.file.case
    var concerns: [String] = []
    if let code = ClosureCode.named(form.values[DecisionCommands.code.name]), code.contradicts(row.decision) {
      concerns.append("It was decided '\(row.decision ?? "")', and the code says '\(code.name)'.")
    }
    let due = view.next.compactMap { step in step.deadline.map { (day: $0.due, text: step.text) } }
    let diary = view.file.diary.filter { $0.doneAt == nil }.map { (day: $0.on, text: $0.text) }
    let open = (due + diary).sorted { $0.day < $1.day }
    concerns += open.prefix(4).map { "Still open: \($0.text), \(SpokenText.due($0.day, today))." }
    if open.count > 4 { concerns.append("And \(open.count - 4) more that are dated.") }
    return concerns
  }
}
