/// A frame of cells in memory; drawing on it touches no terminal.
///
/// A surface holds roles, not colours: the theme is applied when `Screen` presents it. It always has
/// a cursor, which stands at the focus, because that is what screen readers and braille lines follow.
///
///     var surface = Surface(size: Size(rows: 24, columns: 80))
///     surface.put("Queue", row: 0, column: 2, style: Style(.heading))
///     surface.inside(Region(row: 1, column: 0, rows: 22, columns: 80)) { table.draw(into: &$0, …) }
///
/// Coordinates count from the corner of the part being drawn in (see ``inside(_:_:)``); what falls
/// outside that part is cut off.
public struct Surface: Equatable, Sendable {
  /// The glyphs that widgets draw with: the theme's, or their ASCII twins.
  public let glyphs: Glyphs
  /// Size of the whole frame.
  public let fullSize: Size
  /// Where the hardware cursor stands, in coordinates of the whole frame.
  public private(set) var cursor = Position(row: 0, column: 0)

  /// One column for those who hear the screen: widgets draw no lines, and set columns off by commas.
  public let isPlain: Bool
  /// Rows that are to be sent whole, even where nothing in them differs from what the terminal shows.
  public private(set) var rewrittenRows: RewrittenRows?

  /// Rows that are sent whole whenever they changed.
  private(set) var wholeRows: Set<Int> = []
  /// The row that has the focus in a list; a theme may show all of it reversed.
  private(set) var bar: Region?

  /// Rows, and a number that grows with each sending.
  public struct RewrittenRows: Equatable, Sendable {
    public let rows: Range<Int>
    let number: Int
  }

  var cells: [Cell]
  /// Marks of the few cells that have any, by cell index.
  var marks: [Int: SIMD4<UInt32>] = [:]
  /// The part being drawn in: its corner is the origin, and it may reach beyond `clip`.
  private var window: Region
  private var clip: Region

  /// A blank frame.
  public init(size: Size, glyphs: Glyphs = .unicode, isPlain: Bool = false) {
    let size = Size(rows: max(1, size.rows), columns: max(1, size.columns))
    self.glyphs = glyphs
    self.isPlain = isPlain
    fullSize = size
    cells = Array(repeating: .blank(Style(.text)), count: size.rows * size.columns)
    window = Region(size)
    clip = Region(size)
  }

  /// Rows of the part being drawn in.
  public var rows: Int { window.rows }
  /// Columns of the part being drawn in.
  public var columns: Int { window.columns }
  /// The part being drawn in, with its own corner as origin.
  public var bounds: Region { Region(row: 0, column: 0, rows: window.rows, columns: window.columns) }

  /// Draws in a part: within `body` coordinates count from the part's corner, and nothing leaves it.
  public mutating func inside<Result>(_ part: Region, _ body: (inout Surface) -> Result) -> Result {
    let outer = (window, clip)
    defer { (window, clip) = outer }
    window = Region(
      row: window.row + part.row, column: window.column + part.column, rows: part.rows, columns: part.columns)
    clip = clip.intersection(window)
    return body(&self)
  }

  /// Moves the cursor; a place outside the frame is drawn back to its edge.
  public mutating func placeCursor(row: Int, column: Int) {
    cursor = Position(
      row: min(max(0, window.row + row), fullSize.rows - 1),
      column: min(max(0, window.column + column), fullSize.columns - 1))
  }

  /// Has a row sent whole whenever anything in it changed: a reader hears only what is sent, and half a word means nothing.
  public mutating func sendWhole(row: Int) {
    if row >= 0, row < window.rows { wholeRows.insert(window.row + row) }
  }

  /// Says which row of the part the focus is on, for themes that show it as a bar.
  mutating func placeBar(row: Int) {
    let whole = Region(row: window.row + row, column: window.column, rows: 1, columns: window.columns)
    bar = whole.intersection(clip)
  }

  /// Has rows of the frame sent whole when the number is another than at the frame before: what reads the terminal aloud hears only
  /// what is sent.
  public mutating func rewriteRows(_ rows: Range<Int>, number: Int) {
    rewrittenRows = RewrittenRows(rows: rows, number: number)
  }

  /// The index of a cell of the part, or nil when it is cut off.
  func index(row: Int, column: Int) -> Int? {
    let row = window.row + row
    let column = window.column + column
    guard row >= clip.row, row < clip.row + clip.rows, column >= clip.column, column < clip.column + clip.columns
    else { return nil }
    return row * fullSize.columns + column
  }

  /// Replaces a cell, and blanks the other half of a wide character it cuts in two.
  mutating func write(_ cell: Cell, at index: Int) {
    let old = cells[index]
    if old.columns == 2, index + 1 < cells.count, cells[index + 1].columns == 0 {
      cells[index + 1] = .blank(cells[index + 1].style)
    } else if old.columns == 0, index > 0 {
      if cells[index - 1].hasMarks { marks[index - 1] = nil }
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if old.hasMarks { marks[index] = nil }
    cells[index] = cell
  }
}
