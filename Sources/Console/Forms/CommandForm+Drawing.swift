import Casework
import Terminal

extension CommandForm {
  func draw(into surface: inout Surface, isFocused: Bool) {
    surface.put(divergenceForm?.title ?? title, row: 0, column: 0, style: Style(.heading))
    let isZoomed = zoomed != nil && divergenceForm == nil
    let above = isZoomed ? [] : preface(columns: surface.columns, rows: surface.rows)
    for (row, line) in above.enumerated() {
      surface.put(line.text, row: row + 1, column: 0, style: line.style)
    }
    let below = isZoomed ? [] : epilogue(columns: surface.columns, rows: surface.rows)
    let start = above.count + 1
    let rows = max(2, surface.rows - start - below.count)
    surface.inside(Region(row: start, column: 0, rows: rows, columns: surface.columns)) { surface in
      if let divergenceForm {
        divergenceForm.form.draw(into: &surface, isFocused: isFocused)
      } else {
        var form = form
        form.showsComplaint = !saysRefusal(of: form.focusedIdentifier)
        form.draw(into: &surface, isFocused: isFocused)
      }
    }
    for (row, line) in below.enumerated() {
      surface.put(line.text, row: start + rows + row, column: 0, style: line.style)
    }
  }

  /// What the command does, and the earlier cases of somebody whose case is being opened.
  private func preface(columns: Int, rows: Int) -> [StyledText] {
    var lines = DisplayText.wrapped(definition.help, to: columns).prefix(2).map { StyledText($0, .muted) }
    if let question {
      // What is asked stands in full; what the command does is then said by its title.
      lines = DisplayText.wrapped(question, to: columns).map { StyledText($0, .info) }
    }
    if letter != nil, definition.name == .letterReady || definition.name == .letterSend {
      lines.append(StyledText("^T shows the whole letter.", .info))
    }
    if let offer = offers.first {
      let more = offers.count > 1 ? " (and \(offers.count - 1) more)" : ""
      lines.append(StyledText("Put aside \(offer.ageText)\(more): \(offer.draft.beginning)", .info))
    }
    guard !earlier.isEmpty else { return lines }
    let room = max(1, rows / 4)
    lines.append(StyledText("Earlier cases that may be the same person's (SM-1.1):", .warning))
    for item in earlier.prefix(room) {
      let body = item.sameOrganisation ? "same organisation" : item.organisation
      let state = item.closureCode.map { "closed: \($0)" } ?? item.stage.rawValue
      let about = "\(item.complainant), \(body), \(state)"
      // That it is doubtful must not be cut off.
      lines.append(
        item.isWeak
          ? StyledText("  ? \(item.reference)  by \(item.matchedBy): \(about)", .muted)
          : StyledText("  \(item.reference)  \(about), by \(item.matchedBy)"))
    }
    if earlier.count > room { lines.append(StyledText("  and \(earlier.count - room) more", .muted)) }
    return lines
  }

  /// Whether the reasons below say what is wrong with a field: there is no need to say it twice.
  private func saysRefusal(of field: String?) -> Bool {
    guard let refusal, !isRefusalPast, notices.isEmpty else { return false }
    return refusal.reasons.contains { $0.field == field }
  }

  /// Why it was not saved, or what changed meanwhile.
  private func epilogue(columns: Int, rows: Int) -> [StyledText] {
    if divergenceForm != nil { return [] }
    var lines: [StyledText] = []
    if !notices.isEmpty {
      lines.append(StyledText("The case changed since you began to type; what you typed is kept:", .warning))
      lines += notices.map { StyledText("  \($0)") }
      lines.append(StyledText("Saving records yours as well."))
    } else if let refusal, !(isRefusalPast && form.fields.contains { $0.error != nil }) {
      // A complaint of now would look as if it were one of before.
      let isPast = isRefusalPast
      lines.append(isPast ? StyledText("Before your last changes:", .muted) : StyledText("Not saved:", .error))
      lines += refusal.sentences.flatMap { sentence in
        DisplayText.wrapped(sentence, to: columns - 2).enumerated().map { number, line in
          StyledText((number == 0 ? "- " : "  ") + line, isPast ? .muted : .text)
        }
      }
    }
    let room = max(3, rows / 3)
    guard lines.count > room else { return lines }
    return lines.prefix(room - 1) + [StyledText("... and more: ^T shows all", .muted)]
  }
}
