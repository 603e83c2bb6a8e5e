import Terminal

/// A text to read that may be longer than the screen: help, a refusal in full, the results of an act on many cases.
public struct ReadingPage: Sendable {
  let title: String
  private(set) var pager: Pager

  init(title: String, lines: [StyledText]) {
    self.title = title
    pager = Pager(lines: lines.map { [$0] })
  }

  /// Paragraphs, wrapped. All lines of one are set in as its first is, so that what somebody typed cannot pass for a line of ours.
  init(title: String, paragraphs: [String], columns: Int) {
    let lines = paragraphs.flatMap { paragraph in
      let indent = String(paragraph.prefix { $0 == " " })
      return DisplayText.wrapped(paragraph.dropFirst(indent.count), to: columns - indent.count).map { indent + $0 }
    }
    self.init(title: title, lines: lines.map { StyledText($0) })
  }

  /// Scrolls; the keys are those of the action table, the pager knows the same moves.
  mutating func scroll(_ action: ActionName, rows: Int) {
    let keys: [ActionName: Key] = [
      .up: .up, .down: .down, .pageUp: .pageUp, .pageDown: .pageDown, .halfPageUp: "<C-u>", .halfPageDown: "<C-d>",
      .first: .home, .last: .end,
    ]
    if let key = keys[action] { _ = pager.handle(key, rows: rows) }
  }

  func draw(into surface: inout Surface) {
    surface.put(title, row: 0, column: 0, style: Style(.heading))
    let body = Region(row: 1, column: 0, rows: surface.rows - 1, columns: surface.columns)
    surface.inside(body) { pager.draw(into: &$0) }
    let isMore = pager.top + body.rows < pager.lines.count
    if isMore, !surface.isPlain {
      surface.put(surface.glyphs[.more], row: 0, column: surface.columns - 1, style: Style(.muted))
    }
  }
}
