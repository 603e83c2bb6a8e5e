extension Table {
  /// Draws the titles and the visible rows.
  ///
  /// - Parameter row: the contents of a row; asked only for rows that show.
  public func draw(into surface: inout Surface, isFocused: Bool = true, row: (Int) -> TableRow) {
    let spans = spans(columns: surface.columns)
    let first = hasHeader ? 1 : 0
    if hasHeader { drawHeader(spans, into: &surface) }
    guard rowCount > 0 else {
      surface.put(emptyText, row: first, column: Self.margin, style: Style(.muted))
      if isFocused { surface.placeCursor(row: first, column: Self.margin) }
      return
    }
    for (line, index) in (top..<min(rowCount, top + max(0, surface.rows - first))).enumerated() {
      draw(row(index), isSelected: index == selection, at: line + first, spans, into: &surface, isFocused: isFocused)
    }
  }

  private func drawHeader(_ spans: [Span], into surface: inout Surface) {
    if surface.isPlain {
      let titles = columns.map(\.title).joined(separator: ", ")
      surface.put(titles, row: 0, column: Self.margin, style: Style(.listHeader))
      return
    }
    // One run of one style, also between the titles: each change costs more bytes than a blank.
    if let first = spans.first {
      let end = spans.map { $0.start + $0.width }.max() ?? first.start
      surface.fill(
        Region(row: 0, column: first.start, rows: 1, columns: end - first.start), style: Style(.listHeader))
    }
    for (column, span) in zip(columns, spans) where span.width > 0 {
      let style = Style(column.sorting == nil ? .listHeader : .listSorted)
      var (room, start) = (span.width, span.start)
      // The sign that tells the order is seen, even where the title is cut for it.
      if let sorting = column.sorting {
        let sign = surface.glyphs[sorting == .ascending ? .sortAscending : .sortDescending]
        let title = min(DisplayText.columns(of: column.title), max(0, span.width - 2))
        room = title
        if column.alignment == .trailing { start += max(0, span.width - title - 2) }
        surface.put(" " + sign, row: 0, column: start + title, style: style, limit: span.width - title)
      }
      surface.put(
        column.title, row: 0, column: start, width: room, alignment: column.alignment, style: style)
    }
  }

  private func draw(
    _ row: TableRow, isSelected: Bool, at line: Int, _ spans: [Span], into surface: inout Surface, isFocused: Bool
  ) {
    if row.isTagged { surface.put(surface.glyphs[.tagged], row: line, column: 1, style: Style(.tagged)) }
    if surface.isPlain {
      return drawPlainly(row, isSelected: isSelected, at: line, into: &surface, isFocused: isFocused)
    }
    for (index, (cell, span)) in zip(row.cells, spans).enumerated() where span.width > 0 {
      var style = cell.style
      if isSelected && index == 0 { style = Style(isFocused ? .selection : .selectionBlurred) }
      let spare = columns[index].alignment == .leading ? 0 : max(0, span.width - DisplayText.columns(of: cell.text))
      let before = columns[index].alignment == .centre ? spare / 2 : spare
      surface.put(
        cell.text, row: line, column: span.start + before, style: style,
        limit: span.width - before, isTerse: true)
    }
    guard isSelected else { return }
    surface.put(surface.glyphs[.marker], row: line, column: 0, style: Style(.marker))
    guard isFocused else { return }
    surface.placeCursor(row: line, column: spans.first?.start ?? 0)
    surface.placeBar(row: line)
  }

  /// A row as one sentence: gaps between columns are silence, and cut texts are riddles, to whoever hears it.
  private func drawPlainly(
    _ row: TableRow, isSelected: Bool, at line: Int, into surface: inout Surface, isFocused: Bool
  ) {
    let text = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
    surface.put(text, row: line, column: Self.margin)
    guard isSelected else { return }
    surface.put(surface.glyphs[.marker], row: line, column: 0, style: Style(.marker))
    surface.sendWhole(row: line)
    if isFocused { surface.placeCursor(row: line, column: Self.margin) }
  }

  struct Span: Equatable {
    var start: Int
    var width: Int
  }

  /// Where each column stands: fixed and least widths first, the rest shared out by weight. Columns
  /// that find no room any more have width 0.
  func spans(columns available: Int) -> [Span] {
    var widths: [Int] = []
    var weights = 0
    for column in columns {
      switch column.width {
      case .fixed(let width): widths.append(width)
      case .flexible(let minimum, let weight):
        widths.append(minimum)
        weights += weight
      }
    }
    let used = Self.margin + widths.reduce(0, +) + max(0, columns.count - 1)
    var spare = max(0, available - used)
    for (index, column) in columns.enumerated() {
      guard case .flexible(_, let weight) = column.width, weights > 0 else { continue }
      let share = spare * weight / weights
      widths[index] += share
      spare -= share
      weights -= weight
    }
    var start = Self.margin
    return widths.map { width in
      let fitting = max(0, min(width, available - start))
      defer { start += width + 1 }
      return Span(start: min(start, available), width: fitting)
    }
  }
}
