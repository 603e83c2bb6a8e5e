/// A question before something that cannot easily be taken back. The answer at hand is No.
public struct Confirmation: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case ignored, moved, yes, no
  }

  public let question: String
  /// What follows from Yes, in a sentence or two.
  public let consequence: String
  public let yes: String
  public let no: String
  /// Whether Enter would mean Yes.
  public private(set) var isYesSelected = false

  public init(_ question: String, consequence: String = "", yes: String = "Yes", no: String = "No") {
    self.question = question
    self.consequence = consequence
    self.yes = yes
    self.no = no
  }

  /// Acts on a key: `y` and `n` answer, the arrows and Tab change what Enter means, Esc is No.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character("y"), .character("Y"): return .yes
    case .character("n"), .character("N"), .escape: return .no
    case .enter: return isYesSelected ? .yes : .no
    case .left, .right, .tab, .backTab:
      isYesSelected.toggle()
      return .moved
    default: return .ignored
    }
  }

  /// Draws the question, the consequence below it, and the two answers; the cursor stands at the one
  /// that Enter gives.
  public func draw(into surface: inout Surface) {
    var row = 0
    for line in DisplayText.wrapped(question, to: surface.columns) {
      surface.put(line, row: row, column: 0, style: Style(.heading))
      row += 1
    }
    if !consequence.isEmpty {
      for line in DisplayText.wrapped(consequence, to: surface.columns) {
        surface.put(line, row: row, column: 0)
        row += 1
      }
    }
    row = min(row + 1, surface.rows - 1)
    if surface.isPlain { surface.sendWhole(row: row) }
    var column = 0
    for (label, isSelected) in [(no, !isYesSelected), (yes, isYesSelected)] {
      if isSelected {
        surface.put(surface.glyphs[.marker], row: row, column: column, style: Style(.marker))
        surface.placeCursor(row: row, column: column + 2)
      }
      column += 2 + surface.put(label, row: row, column: column + 2, style: Style(isSelected ? .selection : .text)) + 2
    }
  }
}
