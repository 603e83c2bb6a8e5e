/// A value that is kept and sent as the text that describes it.
public protocol CodedAsText: Codable, LosslessStringConvertible {
  /// What such a text looks like, for whoever sent another: `a YYYY-MM-DD date`.
  static var textForm: String { get }
}

extension CodedAsText {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is not \(Self.textForm)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
