/// The name of one requirement: document, paragraph, and a letter where one paragraph holds several rules (`SM-9.68b`).
///
/// `SM-2.42#2` is the second paragraph with that number. Identifiers sort as the guidance is read.
public struct RequirementID: Hashable, Sendable, Codable, RawRepresentable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }

  /// The source document: `SM`, `CP`, `LG`, `LI` or `PW`.
  public var document: String { String(rawValue.prefix { $0 != "-" }) }

  /// The paragraph without the letter that tells several rules of it apart: `SM-1.9b` gives `1.9`.
  public var paragraph: String {
    let number = rawValue.drop { $0 != "-" }.dropFirst()
    return String(number.prefix { $0.isNumber || $0 == "." || $0 == "#" })
  }

  private var sortKey: ([Int], String) {
    let numbers = paragraph.split { $0 == "." || $0 == "#" }.map { Int($0) ?? 0 }
    return (numbers, String(rawValue.reversed().prefix { $0.isLetter }.reversed()))
  }
}

extension RequirementID: Comparable {
  public static func < (left: RequirementID, right: RequirementID) -> Bool {
    if left.document != right.document { return left.document > right.document }
    let (leftNumbers, leftLetter) = left.sortKey
    let (rightNumbers, rightLetter) = right.sortKey
    if leftNumbers != rightNumbers { return leftNumbers.lexicographicallyPrecedes(rightNumbers) }
    return leftLetter < rightLetter
  }
}
