/// Ways of setting text apart that need no colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1 << 0)
  public static let dim = Attributes(rawValue: 1 << 1)
  public static let underline = Attributes(rawValue: 1 << 2)
  public static let italic = Attributes(rawValue: 1 << 3)
  public static let reverse = Attributes(rawValue: 1 << 4)

  /// The attributes by the names that theme files use.
  static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("italic", .italic), ("reverse", .reverse),
  ]
}
