extension Surface {
  /// The frame as text, one string a row, without trailing spaces. For tests and for copying.
  public var lines: [String] {
    (0..<fullSize.rows).map { row in
      var line = ""
      for column in 0..<fullSize.columns { appendCell(row * fullSize.columns + column, to: &line) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The style at a place of the whole frame, or nil outside it.
  public func style(row: Int, column: Int) -> Style? {
    guard row >= 0, row < fullSize.rows, column >= 0, column < fullSize.columns else { return nil }
    return cells[row * fullSize.columns + column].style
  }

  private func appendCell(_ index: Int, to line: inout String) {
    let cell = cells[index]
    guard cell.columns > 0 else { return }
    Cluster.append(cell.base, to: &line)
    guard cell.hasMarks, let marks = marks[index] else { return }
    for place in 0..<Cluster.maximumMarks where marks[place] != 0 { Cluster.append(marks[place], to: &line) }
  }
}

extension Surface {
  /// True when a row looks the same in another surface of the same size.
  func isRow(_ row: Int, sameIn other: Surface) -> Bool {
    let range = row * fullSize.columns..<(row + 1) * fullSize.columns
    guard cells[range] == other.cells[range] else { return false }
    if marks.isEmpty && other.marks.isEmpty { return true }
    return range.allSatisfy { marks[$0] == other.marks[$0] }
  }
}
