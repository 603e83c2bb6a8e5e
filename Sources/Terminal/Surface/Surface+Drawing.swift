extension Surface {
  /// Writes text on one row, made safe, and returns the columns it took.
  ///
  /// - Parameters:
  ///   - limit: the most columns to take; by default up to the edge. A text that is longer ends in
  ///     the ellipsis glyph.
  ///   - isTerse: ends it in the one-byte ellipsis, for tables in which many texts are cut.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = Style(.text), limit: Int? = nil,
    isTerse: Bool = false
  ) -> Int {
    let room = min(limit ?? Int.max, columns - column)
    guard room > 0, row >= 0, row < rows else { return 0 }
    var taken = 0
    // Where to cut if the text turns out to be too long: the last place that leaves a column free.
    var cut = 0
    for cluster in Clusters(text) {
      guard taken + cluster.columns <= room else {
        let sign = isTerse ? Glyph.ellipsis.standard.ascii : glyphs[.ellipsis]
        putEllipsis(sign, row: row, column: column + cut, until: column + room, style: style)
        return room
      }
      place(cluster, row: row, column: column + taken, style: style)
      taken += cluster.columns
      if taken < room { cut = taken }
    }
    return taken
  }

  /// Writes text within `width` columns at the given side, filling the rest with `style`.
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, width: Int, alignment: Alignment, style: Style = Style(.text)
  ) {
    fill(Region(row: row, column: column, rows: 1, columns: width), style: style)
    guard alignment != .leading else {
      put(text, row: row, column: column, style: style, limit: width)
      return
    }
    let spare = max(0, width - DisplayText.columns(of: text))
    let before = alignment == .trailing ? spare : spare / 2
    put(text, row: row, column: column + before, style: style, limit: width - before)
  }

  /// Fills a part with one narrow character.
  public mutating func fill(_ part: Region, with character: Unicode.Scalar = " ", style: Style = Style(.text)) {
    guard case .base(let shown, 1) = ScalarRole(character.value) else { return }
    let cell = Cell(base: shown, columns: 1, hasMarks: false, style: style)
    for row in part.row..<(part.row + part.rows) {
      for column in part.column..<(part.column + part.columns) {
        if let index = index(row: row, column: column) { write(cell, at: index) }
      }
    }
  }

  /// Gives the cells of a part another style and leaves their text.
  public mutating func restyle(_ part: Region, style: Style) {
    for row in part.row..<(part.row + part.rows) {
      for column in part.column..<(part.column + part.columns) {
        if let index = index(row: row, column: column) { cells[index].style = style }
      }
    }
  }

  /// A horizontal line.
  public mutating func horizontalLine(row: Int, column: Int, length: Int, style: Style = Style(.border)) {
    if isPlain { return }
    fill(
      Region(row: row, column: column, rows: 1, columns: length), with: glyphs[.horizontalLine].firstScalar,
      style: style)
  }

  /// A vertical line.
  public mutating func verticalLine(row: Int, column: Int, length: Int, style: Style = Style(.border)) {
    if isPlain { return }
    fill(
      Region(row: row, column: column, rows: length, columns: 1), with: glyphs[.verticalLine].firstScalar,
      style: style)
  }

  /// A frame around a part, with an optional title in its upper edge.
  public mutating func box(_ part: Region, title: String? = nil, style: Style = Style(.border)) {
    guard part.rows >= 2, part.columns >= 2 else { return }
    let bottom = part.row + part.rows - 1
    let right = part.column + part.columns - 1
    horizontalLine(row: part.row, column: part.column, length: part.columns, style: style)
    horizontalLine(row: bottom, column: part.column, length: part.columns, style: style)
    verticalLine(row: part.row, column: part.column, length: part.rows, style: style)
    verticalLine(row: part.row, column: right, length: part.rows, style: style)
    put(glyphs[.topLeft], row: part.row, column: part.column, style: style)
    put(glyphs[.topRight], row: part.row, column: right, style: style)
    put(glyphs[.bottomLeft], row: bottom, column: part.column, style: style)
    put(glyphs[.bottomRight], row: bottom, column: right, style: style)
    if let title, part.columns > 6 {
      put(
        " \(title) ", row: part.row, column: part.column + 2, style: Style(.heading), limit: part.columns - 4)
    }
  }

  private mutating func place(_ cluster: Cluster, row: Int, column: Int, style: Style) {
    guard let first = index(row: row, column: column) else { return }
    if cluster.columns == 2 {
      // Half a wide character cannot be shown: at the edge of the clip a blank stands for it.
      guard let second = index(row: row, column: column + 1) else {
        write(.blank(style), at: first)
        return
      }
      write(.rightHalf(style), at: second)
    }
    write(
      Cell(base: cluster.base, columns: UInt8(cluster.columns), hasMarks: cluster.hasMarks, style: style), at: first)
    if cluster.columns == 2 { cells[first + 1] = .rightHalf(style) }
    if cluster.hasMarks { marks[first] = cluster.marks }
  }

  private mutating func putEllipsis(_ sign: String, row: Int, column: Int, until end: Int, style: Style) {
    fill(Region(row: row, column: column, rows: 1, columns: end - column), style: style)
    for cluster in Clusters(sign) where cluster.columns == 1 {
      place(cluster, row: row, column: column, style: style)
      return
    }
  }
}
