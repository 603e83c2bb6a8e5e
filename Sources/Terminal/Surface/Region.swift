/// A rectangle of cells.
public struct Region: Equatable, Sendable {
  /// The first row, counted from 0 at the top.
  public var row: Int
  /// The first column, counted from 0 at the left.
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var size: Size { Size(rows: rows, columns: columns) }
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// What both rectangles share; empty when they do not meet.
  public func intersection(_ other: Region) -> Region {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Region(
      row: top, column: left,
      rows: min(row + rows, other.row + other.rows) - top,
      columns: min(column + columns, other.column + other.columns) - left)
  }

  /// The rectangle without `rows` and `columns` at each side.
  public func inset(rows inset: Int = 1, columns side: Int = 1) -> Region {
    Region(row: row + inset, column: column + side, rows: rows - 2 * inset, columns: columns - 2 * side)
  }

  /// The upper `count` rows, and the rest below.
  public func split(top count: Int) -> (top: Region, rest: Region) {
    let count = min(max(0, count), rows)
    return (
      Region(row: row, column: column, rows: count, columns: columns),
      Region(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The lower `count` rows, and the rest above.
  public func split(bottom count: Int) -> (rest: Region, bottom: Region) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The first `count` columns, and the rest to the right.
  public func split(left count: Int) -> (left: Region, rest: Region) {
    let count = min(max(0, count), columns)
    return (
      Region(row: row, column: column, rows: rows, columns: count),
      Region(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }
}
