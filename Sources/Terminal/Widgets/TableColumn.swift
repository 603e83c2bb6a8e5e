/// A column of a ``Table``.
public struct TableColumn: Equatable, Sendable {
  /// How wide a column is.
  public enum Width: Equatable, Sendable {
    /// Exactly so many columns of the terminal.
    case fixed(Int)
    /// At least `minimum`, and a share of what is left by `weight`.
    case flexible(minimum: Int, weight: Int = 1)
  }

  public let title: String
  public let width: Width
  public let alignment: Alignment
  /// The order shown in the header, if the rows are sorted by this column.
  public var sorting: Sorting?

  public enum Sorting: Equatable, Sendable { case ascending, descending }

  public init(_ title: String, width: Width, alignment: Alignment = .leading, sorting: Sorting? = nil) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.sorting = sorting
  }
}
