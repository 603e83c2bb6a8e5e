/// How a theme shows one role.
public struct Appearance: Equatable, Sendable {
  public var foreground: ColourLadder
  public var background: ColourLadder
  public var attributes: Attributes
  /// Attributes added where the role has no colour, be it the terminal or the ladder that gives none.
  public var monochrome: Attributes

  public init(
    foreground: ColourLadder = .own, background: ColourLadder = .own, attributes: Attributes = [],
    monochrome: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.monochrome = monochrome
  }

  /// The attributes at a colour depth.
  public func attributes(at depth: ColourDepth) -> Attributes {
    let isColoured = foreground.colour(at: depth) != .own || background.colour(at: depth) != .own
    return isColoured ? attributes : attributes.union(monochrome)
  }
}
