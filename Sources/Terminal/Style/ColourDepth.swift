/// How many colours a terminal can show.
public enum ColourDepth: Int, Comparable, CaseIterable, Sendable {
  /// Attributes only: vt100, NO_COLOR.
  case monochrome
  /// The terminal's own eight or sixteen.
  case sixteen
  /// The table of 256.
  case indexed
  /// 24 bits.
  case truecolour

  public static func < (first: ColourDepth, second: ColourDepth) -> Bool { first.rawValue < second.rawValue }
}
