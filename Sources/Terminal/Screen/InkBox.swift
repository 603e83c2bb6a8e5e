import CNcurses

/// The inks of the current theme, each mixed when it is first asked for.
///
/// Terminals have few colour pairs (the Linux console 64); when they run out, or a terminal refuses
/// one, the style keeps its attributes and loses its colour.
@MainActor struct InkBox {
  let depth: ColourDepth
  private let colours: Int32
  private let theme: Theme
  private var inks: [Style: Ink] = [:]
  private var pairs: [Pair: Int32] = [:]
  private let pairLimit: Int32

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// - Precondition: `start_color` has been called unless `maximumDepth` is monochrome.
  init(theme: Theme, maximumDepth: ColourDepth) {
    colours = max(0, tigetnum("colors"))
    pairLimit = max(0, tigetnum("pairs"))
    depth = min(maximumDepth, Self.depth(ofColours: colours))
    self.theme = theme
  }

  static func depth(ofColours colours: Int32) -> ColourDepth {
    if colours >= 1 << 24 { return .truecolour }
    if colours >= 256 { return .indexed }
    return colours >= 8 ? .sixteen : .monochrome
  }

  mutating func ink(for style: Style) -> Ink {
    if let ink = inks[style] { return ink }
    let ink = mix(style)
    inks[style] = ink
    return ink
  }

  private mutating func mix(_ style: Style) -> Ink {
    let appearance = theme.appearance(of: style.role)
    var attributes = Self.bits(appearance.attributes(at: depth).union(style.attributes))
    guard depth > .monochrome else { return Ink(attributes: attributes, pair: 0) }
    var foreground = number(appearance.foreground.colour(at: depth))
    var background = number(appearance.background.colour(at: depth))
    // Terminals with eight colours show the bright ones as bold.
    if depth == .sixteen && foreground >= colours {
      foreground -= 8
      attributes |= terminal_attribute_bold()
    }
    if depth == .sixteen && background >= colours { background -= 8 }
    return Ink(attributes: attributes, pair: pair(Pair(foreground: foreground, background: background)))
  }

  private mutating func pair(_ wanted: Pair) -> Int32 {
    if wanted.foreground < 0 && wanted.background < 0 { return 0 }
    if let number = pairs[wanted] { return number }
    let number = Int32(pairs.count + 1)
    guard number < pairLimit, init_extended_pair(number, wanted.foreground, wanted.background) == OK else { return 0 }
    pairs[wanted] = number
    return number
  }

  private func number(_ colour: Colour) -> Int32 {
    switch colour {
    case .own: -1
    // A terminal of direct colours has no table beyond the first eight.
    case .index(let index) where depth == .truecolour && index >= 8: number(.rgb(RGB(index: index)))
    case .index(let index): Int32(index)
    case .rgb(let rgb): Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    }
  }

  static func bits(_ attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= terminal_attribute_bold() }
    if attributes.contains(.dim) { bits |= terminal_attribute_dim() }
    if attributes.contains(.underline) { bits |= terminal_attribute_underline() }
    if attributes.contains(.italic) { bits |= terminal_attribute_italic() }
    if attributes.contains(.reverse) { bits |= terminal_attribute_reverse() }
    return bits
  }
}
