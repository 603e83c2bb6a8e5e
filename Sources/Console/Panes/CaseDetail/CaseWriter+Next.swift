import Casework
import Terminal

/// What is to be done: what binds, then dates in their order, then what the guidance asks.
extension CaseWriter {
  mutating func writeNext() {
    for step in view.next where step.kind == .binding { write(step, sign: "!", role: .warning) }
    let deadlines = view.next.filter { $0.kind == .deadline }
    let diary = file.diary.filter { $0.doneAt == nil }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    var waiting = diary[...]
    for step in deadlines {
      while let date = waiting.first, date.on < step.due ?? .latest { write(date, &waiting) }
      if let deadline = step.deadline { write(step, deadline) }
    }
    while let date = waiting.first { write(date, &waiting) }
    for letter in file.writtenLetters { writeUnsent(letter) }
    for step in view.next where step.kind == .question { write(step, sign: "?", role: .text) }
  }

  private mutating func write(_ step: OpenStep, sign: String, role: Terminal.Role) {
    let mark = isSpoken ? step.kind == .binding ? "First: " : "" : "\(sign) "
    text(
      "\(mark)\(step.text) (\(citation(step)))", anchor: "\(step.kind.rawValue) \(step.requirement) \(step.subject)",
      role: role, action: .step(step))
  }

  private mutating func write(_ step: OpenStep, _ deadline: Deadline) {
    let anchor = "deadline \(step.requirement) \(step.subject)"
    let due = deadline.dueAt.map { "\($0.day.shortText) \($0.timeText)" } ?? deadline.due.shortText
    let late = today - deadline.late + 1
    let state = state(deadline, late: late)
    dated(
      StyledText("\(due) \(state.text)", state.style.role), "\(step.text) (\(citation(step)))", anchor: anchor,
      action: .step(step))
    guard explained.contains(anchor) else { return }
    for line in [deadline.explanation, step.sentence] where !line.isEmpty {
      text(
        line, anchor: anchor, role: .muted, indent: 6, action: .step(step), continues: true)
    }
  }

  private func state(_ deadline: Deadline, late: Int) -> StyledText {
    if late > 0 { return StyledText(isSpoken ? "\(SpokenText.late(late)): " : "\(late)d late ", .overdue) }
    if deadline.due == today { return StyledText(isSpoken ? "today: " : "today ", .due) }
    if let opens = deadline.opens, opens > today { return StyledText("from \(opens.shortText) ", .muted) }
    return StyledText("", .text)
  }

  /// A letter that was begun here and has not gone out.
  private mutating func writeUnsent(_ letter: WrittenLetter) {
    guard let action = letterAction(letter) else { return }
    let what =
      switch letter.state {
      case .draft: "Read it through and make it ready"
      case .sending: "Did it go out? Record it as sent, or as not sent"
      case .failed: "Could not be sent: \(letter.reason)"
      default: "Send it"
      }
    text(
      "\(isSpoken ? "" : "? ")\(what): \(letterTitle(letter))", anchor: "next letter \(letter.id)",
      role: letter.state == .failed || letter.state == .sending ? .warning : .text, action: action)
  }

  private mutating func write(_ date: DiaryDate, _ waiting: inout ArraySlice<DiaryDate>) {
    waiting = waiting.dropFirst()
    let field = CommandTable.definition(of: .diaryDone).fields.first { $0.type == .part(.diaryDate) }
    let proposal = field.map { [$0.name: String(date.id)] } ?? [:]
    let late = today - date.on
    let state = late > 0 ? isSpoken ? "\(SpokenText.late(late)): " : "\(late)d late " : ""
    let anchor = "next diary \(date.id)"
    dated(
      StyledText("\(date.on.shortText) \(state)", late > 0 ? .overdue : .text), "\(date.text) (diary)",
      anchor: anchor, action: .form(.diaryDone, proposal))
    guard explained.contains(anchor) else { return }
    text(
      "Put in the diary by \(view.office.name(date.by)); no paragraph sets this date.", anchor: anchor, role: .muted,
      indent: 6, action: .form(.diaryDone, proposal), continues: true)
  }

  /// A date, and what is due then, in as many lines as it takes.
  private mutating func dated(
    _ date: StyledText, _ text: String, anchor: String, action: CaseDocument.LineAction
  ) {
    let lines = DisplayText.wrapped(date.text + text, to: max(10, columns - 8))
    for (number, line) in lines.enumerated() {
      let isHead = number == 0 && line.hasPrefix(date.text)
      let pieces =
        isHead
        ? [StyledText("  "), date, StyledText(String(line.dropFirst(date.text.count)))]
        : [StyledText("      \(line)")]
      append(pieces, anchor: anchor, action: action, isFirst: number == 0)
    }
  }

  /// The paragraph, and its force as it is displayed.
  private func citation(_ step: OpenStep) -> String {
    ([step.requirement.rawValue, step.label, step.subject.isEmpty ? nil : step.subject].compactMap { $0 })
      .joined(separator: ", ")
  }
}
