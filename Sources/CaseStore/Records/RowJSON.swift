import Foundation

/// Lists and dictionaries, which are one JSON text in their column.
enum RowJSON {
  static func isStored(_ type: Any.Type) -> Bool {
    type == [String].self || type == [Int64].self || type == [String: String].self
  }

  static func decode<Value: Decodable>(_ text: String) throws -> Value {
    // Nearly all are empty.
    if text == "[]" {
      if let empty = [String]() as? Value { return empty }
      if let empty = [Int64]() as? Value { return empty }
    }
    if text == "{}", let empty = [String: String]() as? Value { return empty }
    return try JSONText.decode(text)
  }

  static func encode(_ value: some Encodable) throws -> String {
    if let list = value as? [String], list.isEmpty { return "[]" }
    if let list = value as? [Int64], list.isEmpty { return "[]" }
    if let values = value as? [String: String], values.isEmpty { return "{}" }
    return try JSONText.encode(value)
  }
}
