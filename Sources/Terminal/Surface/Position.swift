/// A cell's place, counted from 0 at the upper left.
public struct Position: Equatable, Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
