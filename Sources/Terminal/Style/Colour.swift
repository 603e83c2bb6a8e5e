/// A colour as a terminal of some depth is told it.
public enum Colour: Equatable, Hashable, Sendable {
  /// The terminal's own foreground or background.
  case own
  /// An entry of the colour table.
  case index(UInt8)
  case rgb(RGB)

  /// What it looks like, if that can be known: the terminal's own colours cannot.
  public var rgb: RGB? {
    switch self {
    case .own: nil
    case .index(let index): RGB(index: index)
    case .rgb(let rgb): rgb
    }
  }
}
