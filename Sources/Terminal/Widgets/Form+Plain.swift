/// A form for those who hear the screen.
extension Form {
  /// One field at a time: its label and value on a row, and below it what is wrong or what it is for, all of it. The labels of a whole page
  /// would be heard at each turn, and so they are only as each field gets the focus.
  func drawPlainly(into surface: inout Surface, isFocused: Bool) {
    guard fields.indices.contains(focus) else { return }
    let field = fields[focus]
    var row = 0
    if let title = title(of: focus) {
      surface.put(title, row: row, column: 0, style: Style(.heading))
      surface.sendWhole(row: row)
      row += 1
    }
    let label = [field.label, field.isRequired ? "needed" : nil].compactMap { $0 }.joined(separator: ", ") + ":"
    let labelColumns = min(DisplayText.columns(of: label) + 1, surface.columns / 2)
    surface.put(label, row: row, column: 0, style: Style(.fieldLabel), limit: labelColumns - 1)
    surface.sendWhole(row: row)
    // A long text is laid out for the room beside the widest label; below its own it always has that.
    let isArea = if case .area = field.control { true } else { false }
    if isArea { row += 1 }
    let start = isArea ? 0 : labelColumns
    let place = Region(row: row, column: start, rows: field.rows, columns: surface.columns - start)
    surface.inside(place) { drawControl(of: field, into: &$0, isFocused: isFocused) }
    row += field.rows
    let error = showsComplaint ? field.error : nil
    let said = error ?? field.meanings ?? field.help
    for line in DisplayText.wrapped(said, to: surface.columns) where row < surface.rows {
      surface.put(line, row: row, column: 0, style: Style(error == nil ? .fieldHelp : .error))
      surface.sendWhole(row: row)
      row += 1
    }
  }
}
