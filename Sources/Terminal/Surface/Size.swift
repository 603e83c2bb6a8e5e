/// Rows and columns of a screen or of a part of it.
public struct Size: Equatable, Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}
