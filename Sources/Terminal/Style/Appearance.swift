/// How a theme shows one role.
public struct Appearance: Equatable, Sendable {
  public var foreground: ColourLadder
  public var background: ColourLadder
  public var attributes: Attributes
  /// Attributes added where there is no colour, so that no meaning rests on colour alone.
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
    depth == .monochrome ? attributes.union(monochrome) : attributes
  }
}
