/// Rows in columns, one of them selected.
///
/// The table knows how many rows there are and asks only for those it shows, so that a million cost
/// no more than a screenful. The selected row has a marker in front and its first cell reversed: that
/// is seen without colour, and moving it sends some forty bytes where a reversed bar takes two hundred.
/// The cursor stands at the first cell of the selected row.
///
///     table.rowCount = queue.count
///     table.show(selection: index, rows: table.visibleRows(in: surface.rows))
///     table.draw(into: &surface) { index in TableRow([…]) }
public struct Table: Equatable, Sendable {
  public var columns: [TableColumn]
  public var rowCount: Int
  /// The selected row; nil when there are none.
  public private(set) var selection: Int?
  /// The first row shown.
  public private(set) var top = 0
  /// Whether the titles stand above the rows.
  public var hasHeader: Bool
  /// What is said in place of rows when there are none.
  public var emptyText: String

  /// Columns taken by the marker in front.
  static let margin = 2

  public init(columns: [TableColumn], rowCount: Int = 0, hasHeader: Bool = true, emptyText: String = "Nothing here.") {
    self.columns = columns
    self.rowCount = rowCount
    self.hasHeader = hasHeader
    self.emptyText = emptyText
  }

  /// Rows that find room in a pane of so many rows.
  public func visibleRows(in rows: Int) -> Int { max(1, rows - (hasHeader ? 1 : 0)) }

  /// Selects a row and scrolls as little as needed to show it among so many visible rows. Call it when
  /// the selection, the number of rows, or the pane changes.
  public mutating func show(selection wanted: Int?, rows visible: Int) {
    guard rowCount > 0 else {
      selection = nil
      top = 0
      return
    }
    let selected = min(max(0, wanted ?? 0), rowCount - 1)
    selection = selected
    top = min(max(top, selected - visible + 1), selected)
    // No blank rows at the end while rows above are hidden.
    top = max(0, min(top, rowCount - visible))
  }

  /// The row that a movement key leads to, or nil when the key is none.
  public func destination(of key: Key, rows visible: Int) -> Int? {
    let current = selection ?? 0
    let target: Int
    switch key {
    case .down, .character("j"), .control("n"): target = current + 1
    case .up, .character("k"), .control("p"): target = current - 1
    case .pageDown, .control("f"): target = current + visible
    case .pageUp, .control("b"): target = current - visible
    case .control("d"): target = current + visible / 2
    case .control("u"): target = current - visible / 2
    case .home, .character("g"): target = 0
    case .end, .character("G"): target = rowCount - 1
    default: return nil
    }
    return min(max(0, target), max(0, rowCount - 1))
  }

  /// Moves the selection by a key; false when the key is none that moves.
  public mutating func handle(_ key: Key, rows visible: Int) -> Bool {
    guard let target = destination(of: key, rows: visible) else { return false }
    // A page scrolls whole, also when the selection stands at its edge.
    if key == .pageDown || key == .control("f") { top += visible }
    if key == .pageUp || key == .control("b") { top -= visible }
    show(selection: target, rows: visible)
    return true
  }
}
