extension Form {
  /// Draws the fields, and on the last row what the focused field needs to be told. Where that takes more rows it goes on above, over what is
  /// blank there or has not the focus: the fields stay where they are whichever has it.
  public func draw(into surface: inout Surface, isFocused: Bool = true) {
    if surface.isPlain { return drawPlainly(into: &surface, isFocused: isFocused) }
    let (body, status) = surface.bounds.split(bottom: 1)
    let labelColumns = labelColumns(in: body)
    let pages = pages(rows: body.rows)
    let page = pages.firstIndex { $0.contains(focus) } ?? 0
    var row = body.row
    var free = row
    for index in pages.isEmpty ? 0..<0 : pages[page] {
      if index == pages[page].lowerBound || fields[index].section != nil, let title = title(of: index) {
        surface.put(title, row: row, column: 0, style: Style(.heading))
        row += 1
      }
      drawField(index, row: row, labelColumns: labelColumns, into: &surface, isFocused: isFocused && index == focus)
      row += fields[index].rows
      if index == focus { free = row }
    }
    drawStatus(
      page: page, of: pages.count, row: status.row, from: max(free, status.row - Self.mostStatusRows + 1), &surface)
  }

  private static let mostStatusRows = 3
  /// Room on the right for which page of how many this is.
  private static let pageNumberColumns = 6

  private func labelColumns(in body: Region) -> Int {
    let widest = fields.map { DisplayText.columns(of: $0.label) }.max() ?? 0
    // The mark of a bad value and of a needed one stand in front, a space behind.
    return min(widest + 3, body.columns * 2 / 5)
  }

  private func drawField(
    _ index: Int, row: Int, labelColumns: Int, into surface: inout Surface, isFocused: Bool
  ) {
    let field = fields[index]
    if field.error != nil {
      surface.put(surface.glyphs[.cross], row: row, column: 0, style: Style(.error))
    } else if field.isRequired {
      surface.put(surface.glyphs[.required], row: row, column: 0, style: Style(.fieldRequired))
    }
    surface.put(
      field.label, row: row, column: 2, style: Style(field.isRequired ? .fieldRequired : .fieldLabel),
      limit: labelColumns - 3)
    let place = Region(row: row, column: labelColumns, rows: field.rows, columns: surface.columns - labelColumns)
    surface.inside(place) { drawControl(of: field, into: &$0, isFocused: isFocused) }
  }

  func drawControl(of field: FormField, into surface: inout Surface, isFocused: Bool) {
    switch field.control {
    case .text(let control):
      control.draw(
        into: &surface, isFocused: isFocused, isInvalid: field.error != nil, isSelected: isFocused && field.isReplaced)
    case .area(let control): control.draw(into: &surface, isFocused: isFocused, isInvalid: field.error != nil)
    case .choice(let control): control.draw(into: &surface, isFocused: isFocused, isInvalid: field.error != nil)
    case .choices(let control): control.draw(into: &surface, isFocused: isFocused, isInvalid: field.error != nil)
    }
    if isFocused { drawReading(of: field, into: &surface) }
  }

  /// Behind the value, where both have room.
  private func drawReading(of field: FormField, into surface: inout Surface) {
    guard let reading = field.reading, !reading.isEmpty else { return }
    let column = DisplayText.columns(of: field.value) + 3
    let text = "\(surface.glyphs[.leadsTo]) \(reading)"
    guard column + DisplayText.columns(of: text) <= surface.columns else { return }
    surface.put(text, row: 0, column: column, style: Style(.fieldFocused))
  }

  private func drawStatus(page: Int, of pages: Int, row: Int, from top: Int, _ surface: inout Surface) {
    guard fields.indices.contains(focus) else { return }
    let field = fields[focus]
    let number = pages > 1 ? "\(page + 1)/\(pages)" : ""
    let room = surface.columns - (number.isEmpty ? 0 : max(number.count + 1, Self.pageNumberColumns))
    if let error = field.error, showsComplaint {
      put("\(field.label): \(error)", .error, from: top, to: row, room: room, into: &surface)
    } else if !drawMatches(of: field, row: row, limit: room, into: &surface) {
      put(field.help, .fieldHelp, from: top, to: row, room: room, into: &surface)
    }
    surface.put(number, row: row, column: max(0, surface.columns - number.count), style: Style(.muted))
  }

  /// On as many rows up to the last as it takes and there are; what is too long for them ends with a sign that there is more.
  private func put(_ text: String, _ role: Role, from top: Int, to last: Int, room: Int, into surface: inout Surface) {
    let lines = DisplayText.wrapped(text, to: room)
    let count = max(1, min(lines.count, last - top + 1))
    for number in 0..<min(count, lines.count) {
      let isCut = number == count - 1 && lines.count > count
      let line = isCut ? lines[number...].joined(separator: " ") : lines[number]
      let row = last - count + 1 + number
      if row < last { surface.fill(Region(row: row, column: 0, rows: 1, columns: surface.columns)) }
      surface.put(line, row: row, column: 0, style: Style(role), limit: room)
    }
  }

  /// What the letters typed in a choice fit; false where that needs no telling.
  private func drawMatches(of field: FormField, row: Int, limit: Int, into surface: inout Surface) -> Bool {
    switch field.control {
    case .choice(let control): return control.drawMatches(row: row, limit: limit, into: &surface)
    case .choices(let control): return control.drawMatches(row: row, limit: limit, into: &surface)
    case .text, .area:
      guard !field.suggestions.isEmpty else { return false }
      surface.put(field.suggestions, selected: nil, row: row, limit: limit)
      return true
    }
  }
}
