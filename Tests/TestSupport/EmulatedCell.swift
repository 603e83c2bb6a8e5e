/// One cell of an emulated terminal, as a person would see it.
public struct EmulatedCell: Equatable, Sendable {
  /// A cell's colour.
  public enum Colour: Equatable, Sendable {
    /// The terminal's own.
    case own
    case index(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  /// The character with its marks; empty for a cell never written.
  public var text: String
  /// Columns it takes.
  public var columns: Int
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isItalic: Bool
  public var isReversed: Bool
  public var foreground: Colour
  public var background: Colour
}
