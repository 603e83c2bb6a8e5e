import Casework
import Terminal

extension ConsoleState {
  /// The whole screen, from nothing but the state.
  public func draw(glyphs: Glyphs = .unicode) -> Surface {
    var surface = Surface(size: size, glyphs: glyphs, isPlain: isPlain)
    let layout = layout
    if layout.isTooSmall {
      drawTooSmall(into: &surface)
      return surface
    }
    surface.inside(Region(row: 0, column: 0, rows: 1, columns: size.columns)) { header($0.glyphs).draw(into: &$0) }
    drawPanes(layout, into: &surface)
    drawTutor(layout, into: &surface)
    drawOverlay(layout, into: &surface)
    surface.inside(Region(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)) { last in
      if let working {
        last.put(working, row: 0, column: 0, style: Style(.info))
        if isPlain { last.sendWhole(row: 0) }
      } else if case .prompt(let prompt) = overlay, let aid = prompt.aid {
        aid.draw(into: &last)
      } else {
        hints.draw(into: &last)
      }
    }
    return surface
  }

  private func drawTooSmall(into surface: inout Surface) {
    let smallest = Size(rows: Layout.smallest.rows + tutorRows, columns: Layout.smallest.columns)
    // The most needful first: a window of five short lines shows so much.
    let text =
      "This window is too small: \(size.columns) by \(size.rows), and Ombud needs \(smallest.columns) by \(smallest.rows). "
      + "Nothing is lost: make it larger."
    for (row, line) in DisplayText.wrapped(text, to: size.columns).enumerated() {
      surface.put(line, row: row, column: 0)
    }
  }

  // MARK: - Panes

  private func drawPanes(_ layout: Layout, into surface: inout Surface) {
    let isCovered = overlay?.coversPanes ?? false
    if isCovered { return }
    if let repair, form == nil { return surface.inside(layout.body) { repair.draw(into: &$0) } }
    if focus == .imports, form == nil {
      return surface.inside(layout.body) { imports.draw(into: &$0, isFocused: true) }
    }
    if focus == .portfolio, form == nil {
      return surface.inside(layout.body) { portfolio.draw(into: &$0, keymap: keymap, isFocused: true) }
    }
    if focus == .drafts, form == nil {
      return surface.inside(layout.body) { drafts.draw(into: &$0, isFocused: true) }
    }
    if layout.isSideBySide {
      let isFocused = focus == .queue && form == nil
      surface.inside(layout.list) {
        queue.draw(into: &$0, today: today, actor: session.actor.id, keymap: keymap, isFocused: isFocused)
      }
      surface.verticalLine(row: layout.side.row, column: layout.side.column - 2, length: layout.side.rows)
      surface.inside(layout.side) { drawSide(into: &$0) }
    } else if form == nil && focus == .queue {
      surface.inside(layout.list) {
        queue.draw(into: &$0, today: today, actor: session.actor.id, keymap: keymap, isFocused: true)
      }
    } else {
      surface.inside(layout.side) { drawSide(into: &$0) }
    }
  }

  private func drawSide(into surface: inout Surface) {
    if let form { return form.draw(into: &surface, isFocused: true) }
    guard let detail else { return }
    if focus == .queue, queue.selectedRow == nil { return }
    switch focus {
    case .queue, .caseDetail: detail.draw(into: &surface, keymap: keymap, isFocused: focus == .caseDetail)
    case .riskMatrix: risk.draw(detail.view, into: &surface, today: today, isFocused: true)
    case .imports, .drafts, .portfolio: break
    case .compliance: compliance.draw(detail.view, into: &surface, today: today, isFocused: true)
    }
  }

  private func drawOverlay(_ layout: Layout, into surface: inout Surface) {
    let foot = Region(row: size.rows - 2, column: 0, rows: 1, columns: size.columns)
    switch overlay {
    case .reading(let page): surface.inside(layout.body) { page.draw(into: &$0) }
    case .chooser(let chooser): surface.inside(layout.body) { chooser.draw(into: &$0) }
    case .question(let question): drawQuestion(question, foot, into: &surface)
    case .prompt(let prompt): drawPrompt(prompt, foot, into: &surface)
    case .bookmark(let prompt):
      surface.fill(foot)
      surface.rewriteRows(foot.row..<foot.row + 1, number: announcements)
      let column = surface.put(prompt.text + " ", row: foot.row, column: 0, style: Style(.fieldLabel))
      surface.placeCursor(row: foot.row, column: min(column, size.columns - 1))
    case nil: break
    }
    if let message, overlay?.takesFoot != true { draw(message, foot, into: &surface) }
  }

  /// On as many lines as it takes, and away from what the cursor is on.
  private func draw(_ message: Message, _ foot: Region, into surface: inout Surface) {
    let lines = DisplayText.wrapped(text(of: message), to: size.columns).prefix(max(1, foot.row / 2))
    var rows = foot.row + 1 - lines.count..<foot.row + 1
    if lines.count > 1, rows.contains(surface.cursor.row) { rows = 1..<1 + lines.count }
    surface.rewriteRows(rows, number: announcements)
    for (row, line) in zip(rows, lines) {
      if isPlain { surface.sendWhole(row: row) }
      surface.fill(Region(row: row, column: 0, rows: 1, columns: size.columns))
      surface.put(line, row: row, column: 0, style: Style(message.role))
    }
  }

  /// At the foot of the panes, so that what it is about can still be seen.
  private func drawQuestion(_ question: ConfirmedAct, _ foot: Region, into surface: inout Surface) {
    let confirmation = question.confirmation
    let lines = DisplayText.wrapped(confirmation.consequence, to: size.columns).count
    let rows = min(foot.row, lines + 3)
    let place = Region(row: foot.row + 1 - rows, column: 0, rows: rows, columns: size.columns)
    surface.fill(place)
    surface.rewriteRows(place.row..<place.row + rows, number: announcements)
    surface.inside(place) { confirmation.draw(into: &$0) }
  }

  private func drawPrompt(_ prompt: LinePrompt, _ foot: Region, into surface: inout Surface) {
    let preface = prompt.preface.isEmpty ? [] : DisplayText.wrapped(prompt.preface, to: size.columns)
    let top = max(1, foot.row - preface.count)
    surface.fill(Region(row: top, column: 0, rows: foot.row - top, columns: size.columns))
    for (row, line) in preface.prefix(foot.row - top).enumerated() {
      surface.put(line, row: top + row, column: 0, style: Style(.error))
    }
    surface.rewriteRows(foot.row..<foot.row + 1, number: announcements)
    let taken = surface.put(prompt.label, row: foot.row, column: 0, style: Style(.fieldLabel))
    let place = Region(row: foot.row, column: taken, rows: 1, columns: max(1, size.columns - taken))
    surface.inside(place) { prompt.field.draw(into: &$0, isFocused: true) }
  }

  // MARK: - Header and footer

  private func header(_ glyphs: Glyphs) -> StatusLine {
    let gap = glyphs[.bullet].unicodeScalars.allSatisfy(\.isASCII) ? " - " : " \u{B7} "
    var parts = ["Ombud"]
    if session.isTraining { parts.append("TRAINING") }
    parts.append(listTitle)
    var notices: [StyledText] = []
    let aside = drafts.waiting.count
    if queue.view != .waiting, waiting.count.count > 0 {
      notices.append(StyledText("\(waiting.count.text) to approve", .warning))
    }
    if focus != .drafts, aside > 0 { notices.append(StyledText("\(aside) put aside", .statusBar)) }
    if focus != .imports, !queue.marks.isEmpty { notices.append(StyledText("\(queue.marks.count) marked", .tagged)) }
    // In another pane r reads that pane; the list is read again by itself when the keys come back to it.
    if focus == .queue, !queue.changed.isEmpty {
      notices.append(StyledText("\(queue.changed.count) changed, press \(keyName(.refresh))", .warning))
    }
    let trailing = notices.flatMap { [StyledText("  ", .statusBar), $0] }
    // Last, since it comes later than the rest and would push that aside.
    let count = listCount.map { [$0.text] } ?? []
    // Where a filter needs the room, everybody knows who they are, and most the day.
    var known = [session.actor.name, today.shortText]
    let room = size.columns - trailing.reduce(6) { $0 + DisplayText.columns(of: $1.text) }
    func isTooLong() -> Bool {
      !queue.remark.isEmpty && DisplayText.columns(of: (parts + known + count).joined(separator: gap)) > room
    }
    while !known.isEmpty, isTooLong() { known.removeFirst() }
    parts += known + count
    return StatusLine(leading: [StyledText(parts.joined(separator: gap), .statusBar)], trailing: trailing)
  }

  private var listTitle: String {
    switch focus {
    case .imports: ImportsPane.title
    case .drafts: DraftsPane.title
    case .portfolio: PortfolioPane.title
    case .queue, .caseDetail, .riskMatrix, .compliance:
      queue.remark.isEmpty ? queue.title : "\(queue.title) /\(queue.remark)"
    }
  }

  private var listCount: QueueCount? {
    switch focus {
    case .imports: QueueCount(imports.rows.count)
    case .drafts: QueueCount(drafts.rows.count)
    case .portfolio: nil
    case .queue, .caseDetail, .riskMatrix, .compliance: queue.count
    }
  }

  private var hints: KeyHints {
    if isPlain, overlay == nil { return plainHints }
    return switch overlay {
    case .question(let question): question.hints
    case .bookmark: KeyHints([.init("<C-g>", "leave")])
    case .prompt: KeyHints([.init("<Enter>", "go"), .init("<C-g>", "leave")])
    case .chooser: KeyHints([.init("<Enter>", "choose"), .init("<Down>", "next"), .init("<C-g>", "leave")])
    case .reading: keymap.hints(in: .reading)
    case nil: form.map(hints(of:)) ?? repair.map(hints(of:)) ?? keymap.hints(in: focus.place)
    }
  }

  /// A line of keys would be heard at each turn; what can be done next is said with each message, and the rest by the help. How to leave must
  /// be known before anything else is.
  private var plainHints: KeyHints {
    let ways: [(ActionName, String)] = [(.back, "back"), (.cancel, "put aside"), (.quit, "quit")]
    let leaving = ways.lazy.compactMap { name, word in
      keymap.shownKey(of: name, in: place).map { KeyHints.Hint($0, word) }
    }.first
    return KeyHints(keymap.hints(in: place).hints.prefix(1) + [leaving].compactMap { $0 })
  }

  private func hints(of repair: RepairForm) -> KeyHints {
    var hints = keymap.hints(in: .form).hints
    if !repair.offers.isEmpty, let action = Actions.named(.takeUp),
      let key = keymap.shownKey(of: .takeUp, in: .form)
    {
      hints.insert(KeyHints.Hint(key, action.title.lowercased()), at: 1)
    }
    if repair.offersPassing, let action = Actions.named(.pass), let key = keymap.shownKey(of: .pass, in: .form) {
      hints.insert(KeyHints.Hint(key, action.title.lowercased()), at: 1)
    }
    return KeyHints(hints)
  }

  private func hints(of form: CommandForm) -> KeyHints {
    var hints = keymap.hints(in: .form).hints
    if form.divergenceForm == nil {
      let offered: [(Bool, ActionName)] = [
        (!form.gates.isEmpty, .diverge), (form.offersPassing, .pass), (!form.offers.isEmpty, .takeUp),
      ]
      for (isOffered, name) in offered where isOffered {
        guard let action = Actions.named(name), let key = keymap.shownKey(of: name, in: .form) else { continue }
        hints.insert(KeyHints.Hint(key, action.title.lowercased()), at: 1)
      }
      if form.gates.isEmpty, form.lacksApproval, let key = keymap.shownKey(of: .diverge, in: .form) {
        hints.insert(KeyHints.Hint(key, "ask approval"), at: 1)
      }
      if form.hasList, let key = keymap.shownKey(of: .choose, in: .form) {
        hints.append(KeyHints.Hint(key, "list"))
      } else if form.isInArea, settings.isEditorAllowed, let key = keymap.shownKey(of: .choose, in: .form) {
        hints.append(KeyHints.Hint(key, "editor"))
      }
      if form.isInArea, form.gates.isEmpty, !form.lacksApproval,
        let key = keymap.shownKey(of: .diverge, in: .form)
      {
        hints.append(KeyHints.Hint(key, form.zoomed == nil ? "more room" : "less room"))
      }
    }
    return KeyHints(hints)
  }
}

extension Overlay {
  /// Whether the panes below cannot be seen.
  var coversPanes: Bool {
    switch self {
    case .reading, .chooser: true
    case .question, .prompt, .bookmark: false
    }
  }

  /// Whether it stands on the line where messages show.
  var takesFoot: Bool {
    switch self {
    case .question, .prompt, .bookmark: true
    case .reading, .chooser: false
    }
  }
}

extension String {
  /// Line breaks as spaces: what the one line for messages can hold.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
