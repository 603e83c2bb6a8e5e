/// A document's name against the naming convention (SM-1.17). The convention is not supplied with the guidance: an office sets its pattern.
enum DocumentName {
  private static let separator = " - "

  /// Whether a name follows a pattern such as `YYYYMMDD - type - party`: as many parts, none empty, and a date where one stands.
  static func follows(_ name: String, _ pattern: String) -> Bool {
    let wanted = parts(pattern)
    let found = parts(split(name).stem)
    return wanted.count == found.count
      && zip(wanted, found).allSatisfy { $0 == "YYYYMMDD" ? isDate($1) : !$1.isBlank }
  }

  /// A name by the pattern: its date the day of the act, its type the section, its party the complainant.
  static func proposal(for name: String, section: String, in file: CaseFile, on day: Day, _ pattern: String) -> String {
    let party = file.complainant?.lastName ?? "party"
    let filled = parts(pattern).map { part in
      switch part {
      case "YYYYMMDD": String(day.description.filter(\.isNumber))
      case "type": section
      case "party": party
      default: part
      }
    }
    return filled.joined(separator: separator) + split(name).ending
  }

  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  private static func isDate(_ text: String) -> Bool {
    guard text.count == 8, text.allSatisfy(\.isASCIIDigit) else { return false }
    let digits = Array(text)
    return Day("\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))") != nil
  }

  /// `scan1.pdf` as `scan1` and `.pdf`; an ending is at most five characters long.
  private static func split(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), name[dot...].count <= 6, dot > name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }
}
