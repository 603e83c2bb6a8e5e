/// Lines to read, longer than the pane. The cursor stands at the first line shown.
public struct Pager: Equatable, Sendable {
  public var lines: [[StyledText]]
  /// The first line shown.
  public private(set) var top = 0

  public init(lines: [[StyledText]]) { self.lines = lines }

  /// Plain text, wrapped by words.
  public init(text: String, columns: Int) {
    self.init(lines: DisplayText.wrapped(text, to: columns).map { [StyledText($0)] })
  }

  /// Scrolls so that a line shows.
  public mutating func show(line: Int, rows visible: Int) {
    if line < top || line >= top + visible { scroll(to: line, rows: visible) }
  }

  /// Acts on a key; false when it means nothing here.
  public mutating func handle(_ key: Key, rows visible: Int) -> Bool {
    switch key {
    case .down, .character("j"), .enter: scroll(to: top + 1, rows: visible)
    case .up, .character("k"): scroll(to: top - 1, rows: visible)
    case .pageDown, .character(" "), .control("f"): scroll(to: top + visible, rows: visible)
    case .pageUp, .control("b"): scroll(to: top - visible, rows: visible)
    case .control("d"): scroll(to: top + visible / 2, rows: visible)
    case .control("u"): scroll(to: top - visible / 2, rows: visible)
    case .home, .character("g"): scroll(to: 0, rows: visible)
    case .end, .character("G"): scroll(to: lines.count, rows: visible)
    default: return false
    }
    return true
  }

  private mutating func scroll(to line: Int, rows visible: Int) {
    top = max(0, min(line, lines.count - visible))
  }

  /// Draws the visible lines; a pager with the focus takes the cursor.
  public func draw(into surface: inout Surface, isFocused: Bool = true) {
    for (row, line) in lines.dropFirst(top).prefix(surface.rows).enumerated() {
      surface.put(line, row: row, column: 0)
    }
    if isFocused { surface.placeCursor(row: 0, column: 0) }
  }
}
