/// One line of text to edit; longer text scrolls sideways.
///
/// Keys: arrows, Home/End (C-a, C-e), C-Left/C-Right by words, Backspace, Delete (C-d), C-w deletes the
/// word before, C-u all before, C-k all behind the caret.
public struct TextField: Equatable, Sendable {
  private var buffer: EditBuffer
  /// Whether keys may change the text.
  public var isReadOnly: Bool

  public init(_ text: String = "", isReadOnly: Bool = false, maximumLength: Int = .max) {
    buffer = EditBuffer(text, keepsLines: false, maximumLength: maximumLength)
    self.isReadOnly = isReadOnly
  }

  /// The text; setting it moves the caret to the end.
  public var text: String {
    get { buffer.text }
    set { buffer = EditBuffer(newValue, keepsLines: false, maximumLength: buffer.maximumLength) }
  }

  /// The character before which the caret stands.
  public var caret: Int { buffer.caret }

  /// Inserts text at the caret, as typing and pasting do; line ends become spaces.
  public mutating func insert(_ text: String) {
    if !isReadOnly { buffer.insert(text) }
  }

  /// Takes all text away.
  mutating func clear() { text = "" }

  /// Puts the caret before a character.
  public mutating func move(to offset: Int) { buffer.move(to: offset) }

  /// Acts on a key; false when it means nothing here.
  public mutating func handle(_ key: Key) -> Bool {
    if isReadOnly && !Self.movements.contains(key) { return false }
    switch key {
    case .home, .control("a"): buffer.move(to: 0)
    case .end, .control("e"): buffer.move(to: .max)
    case .control("u"): buffer.delete(to: 0)
    case .control("k"): buffer.delete(to: .max)
    default: return buffer.handle(key)
    }
    return true
  }

  private static let movements: Set<Key> = [
    .left, .right, .home, .end, .controlLeft, .controlRight, .control("a"), .control("e"),
  ]

  /// Draws on the first row; a field with the focus takes the cursor.
  ///
  /// - Parameter isSelected: whether what is typed next takes the place of the text, which is shown reversed.
  public func draw(
    into surface: inout Surface, isFocused: Bool, isInvalid: Bool = false, isSelected: Bool = false
  ) {
    let empty = Style(FieldRole.of(isReadOnly: isReadOnly, isFocused: isFocused, isInvalid: isInvalid))
    surface.fill(Region(row: 0, column: 0, rows: 1, columns: surface.columns), style: empty)
    let style = isSelected ? empty.adding(.reverse) : empty
    let before = DisplayText.columns(of: String(buffer.characters[..<buffer.caret]))
    // Without the focus the beginning shows, and its end is cut with the ellipsis.
    guard isFocused else {
      surface.put(text, row: 0, column: 0, style: style)
      return
    }
    let shift = Self.shift(caretColumn: before, columns: surface.columns)
    var column = -shift
    for cluster in Clusters(text) {
      let shown = column
      column += cluster.columns
      if shown < 0 || column > surface.columns { continue }
      var piece = ""
      cluster.append(to: &piece)
      surface.put(piece, row: 0, column: shown, style: style)
    }
    surface.placeCursor(row: 0, column: min(before - shift, surface.columns - 1))
  }

  // By half widths, so that typing at the edge does not repaint the field with every key.
  private static func shift(caretColumn: Int, columns: Int) -> Int {
    guard columns > 1, caretColumn >= columns else { return 0 }
    let step = max(1, columns / 2)
    return (caretColumn - columns + step) / step * step
  }
}
