/// Why a filter cannot be read: where, and what is allowed there.
public struct FilterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The characters of the text that are meant, counted from 0; empty at the end where something is missing.
  public let range: Range<Int>
  /// One sentence that says what to type.
  public let sentence: String
  /// What was typed so far may become right by typing on.
  public let isUnfinished: Bool

  public init(_ range: Range<Int>, _ sentence: String, isUnfinished: Bool = false) {
    self.range = range
    self.sentence = sentence
    self.isUnfinished = isUnfinished
  }

  public var description: String { "Filter, character \(range.lowerBound + 1): \(sentence)" }
}
