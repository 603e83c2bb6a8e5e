import Foundation

/// JSON with its keys in order, so that the same value is always the same text.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// A list of strings; the empty one, which is nearly always it, costs nothing.
  static func strings(_ list: [String]) -> String {
    list.isEmpty ? "[]" : (try? encode(list)) ?? "[]"
  }

  static func strings(in text: String) -> [String] {
    text == "[]" ? [] : (try? decode(text)) ?? []
  }
}
