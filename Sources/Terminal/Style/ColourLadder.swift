/// One colour said for each colour depth, so that a theme is right on every terminal.
///
/// In a theme file `["#b00020", "160", "red"]` (truecolour, 256, 16) or a single word. A step that is
/// not said is the nearest colour to the step above it.
public struct ColourLadder: Equatable, Sendable {
  private var truecolour: Colour
  private var indexed: Colour
  private var sixteen: Colour

  /// The terminal's own colour at every depth.
  public static let own = ColourLadder(truecolour: .own, indexed: .own, sixteen: .own)

  private init(truecolour: Colour, indexed: Colour, sixteen: Colour) {
    self.truecolour = truecolour
    self.indexed = indexed
    self.sixteen = sixteen
  }

  /// Reads the steps of a theme file; nil when a step is no colour.
  public init?(steps: [String]) {
    let colours = steps.compactMap(Self.colour(named:))
    guard colours.count == steps.count, let first = colours.first, colours.count <= 3 else { return nil }
    let indexed = colours.count > 1 ? Self.lowered(colours[1], to: 0...255) : Self.lowered(first, to: 16...255)
    let sixteen = colours.last.map { Self.lowered($0, to: 0...15) } ?? .own
    self.init(truecolour: first, indexed: indexed, sixteen: sixteen)
  }

  /// The colour to use at a depth.
  public func colour(at depth: ColourDepth) -> Colour {
    switch depth {
    case .truecolour: truecolour
    case .indexed: indexed
    case .sixteen: sixteen
    case .monochrome: .own
    }
  }

  /// "own" or "default", "#rrggbb", "0" to "255", or one of the sixteen names.
  static func colour(named text: String) -> Colour? {
    if text == "own" || text == "default" { return .own }
    if let rgb = RGB(hexadecimal: text) { return .rgb(rgb) }
    if let index = UInt8(text) { return .index(index) }
    guard let index = names.firstIndex(of: text) else { return nil }
    return .index(UInt8(index))
  }

  private static func lowered(_ colour: Colour, to range: ClosedRange<UInt8>) -> Colour {
    switch colour {
    case .own: .own
    case .index(let index) where index <= range.upperBound: .index(index)
    case .index(let index): .index(RGB(index: index).nearestIndex(in: range))
    case .rgb(let rgb): .index(rgb.nearestIndex(in: range))
    }
  }

  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
}
