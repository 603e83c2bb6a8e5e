/// The footer that tells which keys do what here. Hints that find no room are left out, last first.
public struct KeyHints: Equatable, Sendable {
  public struct Hint: Equatable, Sendable {
    public let key: Key
    public let label: String

    public init(_ key: Key, _ label: String) {
      self.key = key
      self.label = label
    }
  }

  public var hints: [Hint]

  public init(_ hints: [Hint]) { self.hints = hints }

  /// Draws on the first row.
  public func draw(into surface: inout Surface) {
    var column = 0
    for hint in hints {
      let name = hint.key.shortName
      let width = DisplayText.columns(of: name) + 1 + DisplayText.columns(of: hint.label)
      guard column + width <= surface.columns else { return }
      // In one style: two changes of style a hint cost more bytes than the hints themselves.
      surface.put("\(name) \(hint.label)", row: 0, column: column, style: Style(.keyHint))
      column += width + 2
    }
  }
}

extension Key {
  /// The name as people read it: without the angle brackets, control as `^`.
  public var shortName: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character) where character != " ": "^\(character.uppercased())"
    default: String(name.dropFirst().dropLast())
    }
  }
}
