/// How every role looks, and the signs to draw with.
public struct Theme: Equatable, Sendable {
  public let name: String
  /// The background the theme was made for, if it does not set one itself: contrast is judged by it.
  public var ground: ColourLadder
  /// Signs for UTF-8 terminals.
  public var unicodeGlyphs: Glyphs
  /// Signs for all others.
  public var asciiGlyphs: Glyphs
  /// Whether the whole row under the cursor is reversed, and not its first cell alone. It is seen from afar, and costs some two hundred
  /// bytes with every move.
  public var hasRowBar = false
  private var appearances: [Role: Appearance]

  public init(
    name: String, ground: ColourLadder = .own, appearances: [Role: Appearance] = [:],
    unicodeGlyphs: Glyphs = .unicode, asciiGlyphs: Glyphs = .ascii
  ) {
    self.name = name
    self.ground = ground
    self.appearances = appearances
    self.unicodeGlyphs = unicodeGlyphs
    self.asciiGlyphs = asciiGlyphs
  }

  /// What is left when every theme file fails: no colour, and a selection that can be seen.
  public static let plain = Theme(
    name: "plain",
    appearances: [
      .selection: Appearance(attributes: .reverse), .selectionBlurred: Appearance(attributes: .underline),
      .heading: Appearance(attributes: .bold), .field: Appearance(attributes: .underline),
      .error: Appearance(attributes: [.bold, .reverse]), .overdue: Appearance(attributes: .bold),
    ])

  /// The look of a role: its own, or that of the nearest ancestor the theme names.
  public func appearance(of role: Role) -> Appearance {
    var candidate: Role? = role
    while let current = candidate {
      if let appearance = appearances[current] { return appearance }
      candidate = current.parent
    }
    return Appearance()
  }

  /// True when the theme itself, or one it inherits from, says how the role looks.
  public func names(_ role: Role) -> Bool { appearances[role] != nil }

  mutating func set(_ appearance: Appearance, for role: Role) { appearances[role] = appearance }

  func renamed(_ name: String) -> Theme {
    var theme = Theme(
      name: name, ground: ground, appearances: appearances, unicodeGlyphs: unicodeGlyphs, asciiGlyphs: asciiGlyphs)
    theme.hasRowBar = hasRowBar
    return theme
  }
}
