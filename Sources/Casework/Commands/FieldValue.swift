/// The value of one field of a command.
public enum FieldValue: Sendable, Hashable, Codable {
  case text(String)
  case number(Int64)
  /// Pence.
  case money(Int64)
  case day(Day)
  case moment(Moment)
  case flag(Bool)
  case list([String])

  /// What takes away an entry, whatever the type of its field, where a command lets it be taken away (``CommandDefinition/clearable``).
  public static let cleared = FieldValue.text("")

  /// As people read it.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let pence): Money.text(pence)
    case .day(let day): day.description
    case .moment(let moment): moment.columnText
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.joined(separator: ", ")
    }
  }
}

/// Amounts in pounds and pence.
public enum Money {
  /// `£1,234.50` for 123450.
  public static func text(_ pence: Int64) -> String {
    let digits = String((pence / 100).magnitude)
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    let rest = (pence % 100).magnitude
    return "\(pence < 0 ? "-" : "")£\(grouped).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Pence from `£2,300`, `2300`, `12,500.00`; nil for anything else.
  public static func parse(_ text: String) -> Int64? {
    var rest = Substring(text)
    while let first = rest.first, first == " " || first == "£" { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let pounds = wholePounds(parts[0]) else { return nil }
    guard parts.count == 2 else { return pounds * 100 }
    guard parts[1].count == 2, parts[1].allSatisfy(\.isASCIIDigit), let pence = Int64(parts[1]) else { return nil }
    return pounds * 100 + pence
  }

  private static func wholePounds(_ text: Substring) -> Int64? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else {
      return nil
    }
    guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else { return nil }
    let digits = groups.joined()
    return digits.count <= 12 ? Int64(digits) : nil
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
