import Casework
import Foundation

/// One line of `ombud run`: a command as JSON.
struct RunLine {
  let name: CommandName
  let reference: String?
  /// The cases of a bulk act.
  let references: [String]
  let values: [String: RawValue]
  let occurred: String?
  let divergences: [TypedDivergence]
  let passing: [RequirementID]
  let isRecordedAfterwards: Bool
  let actor: String?
  let now: String?

  private static let keys: Set<String> = [
    "do", "case", "cases", "with", "occurred", "divergence", "pass", "afterwards", "as", "now",
  ]

  /// - Throws: ``Unreadable`` with a sentence that says what is wrong with the line.
  init(_ line: String) throws {
    guard case .object(let object)? = try? JSONDecoder().decode(JSONValue.self, from: Data(line.utf8)) else {
      throw Unreadable(sentence: "This line is not one JSON object.")
    }
    if let stranger = object.keys.sorted().first(where: { !Self.keys.contains($0) }) {
      let known = Self.keys.sorted().joined(separator: ", ")
      throw Unreadable(sentence: "'\(stranger)' is not known here; a line has: \(known).")
    }
    guard let typed = try object.text("do") else {
      throw Unreadable(sentence: "The line does not say what to do (\"do\").")
    }
    guard let name = CommandName(rawValue: typed) else {
      throw Unreadable(sentence: CommandName.unknown(typed))
    }
    self.name = name
    reference = try object.text("case")
    references = try Self.list(object["cases"], "cases")
    if reference != nil, !references.isEmpty { throw Unreadable(sentence: "Give \"case\" or \"cases\", not both.") }
    occurred = try object.text("occurred")
    actor = try object.text("as")
    now = try object.text("now")
    isRecordedAfterwards = object["afterwards"] == .flag(true)
    passing = try Self.list(object["pass"], "pass").map { RequirementID($0) }
    values = try Self.values(object["with"])
    divergences = try Self.divergences(object["divergence"])
  }

  private static func list(_ value: JSONValue?, _ key: String) throws -> [String] {
    switch value {
    case nil, .null?: []
    case .text(let one)?: [one]
    case .list(let list)?: try list.map { try $0.rawValue(of: key).text }
    default: throw Unreadable(sentence: "\"\(key)\" takes a list.")
    }
  }

  private static func values(_ value: JSONValue?) throws -> [String: RawValue] {
    switch value {
    case nil, .null?: return [:]
    case .object(let object)?:
      var values: [String: RawValue] = [:]
      // Null is nothing: it takes an entry away where that can be, is refused where it cannot, and where there is none left out.
      for (key, value) in object { values[key] = value == .null ? .text("") : try value.rawValue(of: key) }
      return values
    default: throw Unreadable(sentence: "\"with\" takes an object of fields.")
    }
  }

  private static let divergenceKeys: Set<String> = [
    "requirement", "instead", "reason", "legalAdvice", "approver", "evidence",
  ]

  private static func divergences(_ value: JSONValue?) throws -> [TypedDivergence] {
    switch value {
    case nil, .null?: return []
    case .list(let list)?: return try list.flatMap { try divergences($0) }
    case .object(let object)?:
      guard let requirement = try object.text("requirement") else {
        throw Unreadable(sentence: "A divergence names its \"requirement\".")
      }
      if let stranger = object.keys.sorted().first(where: { !divergenceKeys.contains($0) }) {
        let known = divergenceKeys.sorted().joined(separator: ", ")
        throw Unreadable(sentence: "'\(stranger)' is not known in a divergence; it has: \(known).")
      }
      return [
        TypedDivergence(
          requirement: requirement, instead: try object.text("instead") ?? "", reason: try object.text("reason") ?? "",
          legalAdvice: try object.text("legalAdvice"), approver: try object.text("approver"),
          evidence: try object.text("evidence") ?? "")
      ]
    default: throw Unreadable(sentence: "\"divergence\" takes an object or a list of them.")
    }
  }
}

extension JSONValue {
  /// The value of a field.
  fileprivate func rawValue(of key: String) throws -> RawValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .list(let list): .list(try list.map { try $0.rawValue(of: key).text })
    case .null, .object: throw Unreadable(sentence: "\"\(key)\" takes text, a number, true or false, or a list.")
    }
  }
}

extension [String: JSONValue] {
  /// A text, or nil where there is none.
  fileprivate func text(_ key: String) throws -> String? {
    switch self[key] {
    case nil, .null?: nil
    case .text(let text)?: text
    default: throw Unreadable(sentence: "\"\(key)\" takes text.")
    }
  }
}
