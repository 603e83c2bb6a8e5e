/// The values of an act as one text, a line each: `to=3`, `reason=Knows the trust.`
enum ActText {
  /// Writes a line for each value, in the order of the names; line breaks within a value are written as `\\n`.
  static func text(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\(escaped($0.value))" }.joined(separator: "\n")
  }

  /// The lines as names and values; a line without `=` is a name without a value.
  static func pairs(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]).trimmed, parts.count > 1 ? unescaped(parts[1]) : "")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension ApprovalCommands {
  /// The values of an act, as ``ApprovalCommands/values`` takes them.
  public static func text(of values: [String: FieldValue]) -> String { ActText.text(values.mapValues(\.stored)) }
}
