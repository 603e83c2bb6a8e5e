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
    for step in NextSteps.grouped(view.next) where step.kind == .question { write(step, sign: "?", role: .text) }
    writeOnward()
  }

  private mutating func write(_ step: OpenStep, sign: String, role: Terminal.Role) {
    let mark = isSpoken ? step.kind == .binding ? "First: " : "" : "\(sign) "
    let anchor = "\(step.kind.rawValue) \(step.requirement) \(step.subject)"
    let isWhole = isSpoken || step.kind == .binding || explained.contains(anchor)
    let words = isWhole ? step.text : brief(step.text)
    text("\(mark)\(words) (\(citation(step)))", anchor: anchor, role: role, action: .step(step))
    guard !isSpoken, explained.contains(anchor), !step.sentence.isEmpty else { return }
    text(step.sentence, anchor: anchor, role: .muted, indent: 6, action: .step(step), continues: true)
  }

  /// What is to be done in a line or two: a question with all that it names would take a third of the pane. Explaining shows the whole.
  private func brief(_ text: String) -> String {
    let room = 2 * max(10, columns - 4) - Self.citationColumns
    if DisplayText.columns(of: text) <= room { return text }
    let sentence = text.firstIndex { ".?!".contains($0) }.map { String(text[...$0]) } ?? text
    let words = DisplayText.wrapped(sentence, to: room).first ?? sentence
    return words == sentence ? "\(sentence) ..." : "\(words) ..."
  }

  /// About what a paragraph and its force take.
  private static let citationColumns = 30

  /// How the case goes on when all that is answered, and the letters are out.
  private mutating func writeOnward() {
    guard let onward = view.onward else { return }
    text(
      "Then: \(onward.sentence)", anchor: "onward", role: .info,
      action: .form(onward.command, onward.proposal))
  }

  private mutating func write(_ step: OpenStep, _ deadline: Deadline) {
    let anchor = "deadline \(step.requirement) \(step.subject)"
    let listed = deadline.listed(in: view.office.calendar)
    let due =
      (deadline.dueAt.map { "\($0.day.shortText) \($0.timeText)" } ?? deadline.due.shortText) + by(listed, deadline.due)
    let state = state(deadline, late: today < deadline.late ? 0 : today - listed, listed: listed)
    dated(
      StyledText("\(due) \(state.text)", state.style.role), "\(step.text) (\(citation(step)))", anchor: anchor,
      action: .step(step))
    guard explained.contains(anchor) else { return }
    for line in [deadline.explanation, step.sentence] where !line.isEmpty {
      text(
        line, anchor: anchor, role: .muted, indent: 6, action: .step(step), continues: true)
    }
  }

  /// What falls on no working day is to be done before: lists sort it by that day.
  private func by(_ listed: Day, _ due: Day) -> String { listed < due ? ", by \(listed.shortText)" : "" }

  private func state(_ deadline: Deadline, late: Int, listed: Day) -> StyledText {
    if late > 0 { return StyledText(isSpoken ? "\(SpokenText.late(late)): " : "\(late)d late ", .overdue) }
    if deadline.due == today || listed == today { return StyledText(isSpoken ? "today: " : "today ", .due) }
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
    let listed = view.office.calendar.lastWorkingDay(onOrBefore: date.on)
    let late = date.on < today ? today - listed : 0
    let state = late > 0 ? isSpoken ? "\(SpokenText.late(late)): " : "\(late)d late " : ""
    let anchor = "next diary \(date.id)"
    dated(
      StyledText("\(date.on.shortText)\(by(listed, date.on)) \(state)", late > 0 ? .overdue : .text),
      "\(date.text) (diary)",
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
    // What is joined names in its text what it is about, and a number in the store tells nobody anything.
    let isTold = step.subject.isEmpty || step.subject.contains { $0 == ";" || $0.isNumber }
    let subject = isTold ? nil : step.subject
    return (step.requirements.map(\.rawValue) + [step.label, subject].compactMap { $0 }).joined(separator: ", ")
  }
}
