/// All that can be seen on a terminal at one moment.
public struct ScreenPicture: Equatable, Sendable {
  /// The cells, row by row.
  public let cells: [[EmulatedCell]]
  /// Where the cursor stands, counted from 0.
  public let cursorRow: Int
  public let cursorColumn: Int
  public let isCursorVisible: Bool

  /// What differs from another picture, in words; empty where nothing does.
  public func differences(from other: ScreenPicture, exceptRows exceptions: Set<Int> = []) -> [String] {
    var found: [String] = []
    if cells.count != other.cells.count { found.append("\(cells.count) rows, not \(other.cells.count)") }
    for (number, (row, otherRow)) in zip(cells, other.cells).enumerated()
    where row != otherRow && !exceptions.contains(number) {
      let (text, otherText) = (Self.text(row), Self.text(otherRow))
      guard text == otherText else {
        found.append("row \(number): \(text)\n not: \(otherText)")
        continue
      }
      let column = zip(row, otherRow).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
      found.append("row \(number) looks other from column \(column): \(row[column])\n not: \(otherRow[column])")
    }
    if cursorRow != other.cursorRow || cursorColumn != other.cursorColumn {
      found.append("cursor \(cursorRow),\(cursorColumn), not \(other.cursorRow),\(other.cursorColumn)")
    }
    if isCursorVisible != other.isCursorVisible { found.append("cursor seen: \(isCursorVisible)") }
    return found
  }

  private static func text(_ row: [EmulatedCell]) -> String { row.map(\.text).joined() }
}
