import Casework
import Terminal

/// What is to be done: dates first, then what the guidance asks.
extension CaseWriter {
  mutating func writeNext() {
    for deadline in view.derived.deadlines { write(deadline) }
    for question in view.derived.questions { write(question) }
  }

  private mutating func write(_ deadline: Deadline) {
    let anchor = "deadline \(deadline.requirement) \(deadline.subject)"
    let due = deadline.dueAt.map { "\($0.day.shortText) \($0.timeText)" } ?? deadline.due.shortText
    let late = today - deadline.late + 1
    let state: StyledText =
      if late > 0 { StyledText("\(late)d late", .overdue) } else if deadline.due == today {
        StyledText("today", .due)
      } else if let opens = deadline.opens, opens > today {
        StyledText("from \(opens.shortText)", .muted)
      } else {
        StyledText("", .onTime)
      }
    let text = deadline.text.isEmpty ? deadline.subject : deadline.text
    append(
      [
        StyledText("  \(due) ", late > 0 ? .overdue : .text), state, StyledText(state.text.isEmpty ? "" : " "),
        StyledText(text), StyledText(" (\(deadline.requirement))", .muted),
      ], anchor: anchor, action: .explain, isFirst: true)
    if explained.contains(anchor) {
      self.text(deadline.explanation, anchor: anchor, role: .muted, indent: 6, action: .explain, continues: true)
    }
  }

  private mutating func write(_ question: Question) {
    let subject = question.subject.isEmpty ? "" : ", \(question.subject)"
    text(
      "? \(question.text) (\(question.requirement)\(subject))",
      anchor: "question \(question.requirement) \(question.subject)", action: .answer(question))
  }
}
