import Casework
import Foundation

/// Looking into what a program printed: `value["case"]["reference"].text`.
extension JSONValue {
  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// A member; null where there is none.
  subscript(key: String) -> JSONValue {
    if case .object(let object) = self { object[key] ?? .null } else { .null }
  }

  subscript(index: Int) -> JSONValue {
    list.indices.contains(index) ? list[index] : .null
  }

  var list: [JSONValue] { if case .list(let list) = self { list } else { [] } }
  var keys: Set<String> { if case .object(let object) = self { Set(object.keys) } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  var number: Int? { if case .number(let number) = self { Int(number) } else { nil } }

  /// The first element of a list whose member has this value; null where there is none.
  func first(where key: String, is value: String) -> JSONValue {
    list.first { $0[key] == .text(value) } ?? .null
  }
}
