/// Several lines of text to edit, wrapped by words; longer text scrolls.
///
/// Keys as in ``TextField``, by lines: Up and Down, Home and End of the line, C-Home and C-End of the
/// text, PageUp and PageDown, Enter for a new line.
public struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer
  /// Whether keys may change the text.
  public var isReadOnly: Bool
  /// Columns of a line. It is part of the value, not of drawing, since Up and Down depend on it.
  public var columns: Int
  /// Rows that show at a time.
  public var rows: Int
  // The column Up and Down aim at, while they follow each other.
  private var aim: Int?

  public init(_ text: String = "", rows: Int = 4, columns: Int = 60, isReadOnly: Bool = false) {
    buffer = EditBuffer(text, keepsLines: true)
    self.rows = max(1, rows)
    self.columns = max(2, columns)
    self.isReadOnly = isReadOnly
  }

  /// The text; setting it moves the caret to the end.
  public var text: String {
    get { buffer.text }
    set { buffer = EditBuffer(newValue, keepsLines: true) }
  }

  /// The character before which the caret stands.
  public var caret: Int { buffer.caret }

  /// Inserts text at the caret, line ends and all.
  public mutating func insert(_ text: String) {
    if !isReadOnly { buffer.insert(text) }
  }

  private var wrapped: WrappedText {
    // One column is kept free, where the caret stands behind a full line.
    WrappedText(buffer.characters, columns: max(1, columns - 1))
  }

  /// Acts on a key. False when it means nothing here; also Up in the first line and Down in the last,
  /// so that a form can move on.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: return moveLines(-1)
    case .down: return moveLines(1)
    case .pageUp: return moveLines(-rows)
    case .pageDown: return moveLines(rows)
    default: break
    }
    aim = nil
    if let offset = destination(of: key) {
      buffer.move(to: offset)
      return true
    }
    if isReadOnly { return false }
    let wrapped = wrapped
    let line = wrapped.ranges[wrapped.lineIndex(of: buffer.caret)]
    switch key {
    case .enter: buffer.insert("\n")
    case .control("u"): buffer.delete(to: line.lowerBound)
    case .control("k"): buffer.delete(to: line.upperBound == buffer.caret ? buffer.caret + 1 : line.upperBound)
    default: return buffer.handle(key)
    }
    return true
  }

  private func destination(of key: Key) -> Int? {
    switch key {
    case .home, .control("a"):
      let wrapped = wrapped
      return wrapped.ranges[wrapped.lineIndex(of: buffer.caret)].lowerBound
    case .end, .control("e"):
      let wrapped = wrapped
      return wrapped.ranges[wrapped.lineIndex(of: buffer.caret)].upperBound
    case .controlHome: return 0
    case .controlEnd: return buffer.characters.count
    case .left: return buffer.caret - 1
    case .right: return buffer.caret + 1
    case .controlLeft: return buffer.wordStart
    case .controlRight: return buffer.wordEnd
    default: return nil
    }
  }

  private mutating func moveLines(_ count: Int) -> Bool {
    let wrapped = wrapped
    let line = wrapped.lineIndex(of: buffer.caret)
    let target = min(max(0, line + count), wrapped.ranges.count - 1)
    guard target != line else { return false }
    let column = aim ?? wrapped.column(of: buffer.caret, in: line)
    aim = column
    buffer.move(to: wrapped.offset(inLine: target, column: column))
    return true
  }

  /// Draws from the upper left corner; an area with the focus takes the cursor.
  public func draw(into surface: inout Surface, isFocused: Bool, isInvalid: Bool = false) {
    let style = Style(FieldRole.of(isReadOnly: isReadOnly, isFocused: isFocused, isInvalid: isInvalid))
    let shownRows = min(rows, surface.rows)
    surface.fill(
      Region(row: 0, column: 0, rows: shownRows, columns: min(columns, surface.columns)), style: style)
    let wrapped = wrapped
    let caretLine = wrapped.lineIndex(of: buffer.caret)
    let top = isFocused ? Self.top(of: caretLine, rows: shownRows) : 0
    for (row, range) in wrapped.ranges.dropFirst(top).prefix(shownRows).enumerated() {
      surface.put(wrapped.text(of: range), row: row, column: 0, style: style)
    }
    if top > 0 {
      surface.put(surface.glyphs[.before], row: 0, column: min(columns, surface.columns) - 1, style: style)
    }
    if wrapped.ranges.count > top + shownRows && shownRows > 0 {
      surface.put(surface.glyphs[.more], row: shownRows - 1, column: min(columns, surface.columns) - 1, style: style)
    }
    if isFocused {
      surface.placeCursor(row: caretLine - top, column: wrapped.column(of: buffer.caret, in: caretLine))
    }
  }

  /// The first line that shows. Half a page at a time: the lines stand still while the caret moves among them, and what was written just
  /// before stays in sight.
  private static func top(of caretLine: Int, rows: Int) -> Int {
    guard rows > 0, caretLine >= rows else { return 0 }
    let step = max(1, rows / 2)
    return ((caretLine - rows) / step + 1) * step
  }
}
