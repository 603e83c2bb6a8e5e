/// What a ``Table`` shows of one row: a piece of text for each column.
public struct TableRow: Equatable, Sendable {
  public var cells: [StyledText]
  /// Marked for an action on many rows.
  public var isTagged: Bool

  public init(_ cells: [StyledText], isTagged: Bool = false) {
    self.cells = cells
    self.isTagged = isTagged
  }
}
