/// A piece of a written date.
enum DateToken: Equatable {
  /// A number and how many digits it was written with.
  case number(Int, Int)
  /// Letters, in lower case.
  case word(String)

  /// The pieces of a text in lower case; nil when it holds anything but digits, letters and single separators.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard digits.count <= 8, let value = Int(digits) else { return nil }
        tokens.append(.number(value, digits.count))
        rest = rest.dropFirst(digits.count)
        if let ending = ["st", "nd", "rd", "th"].first(where: rest.hasPrefix), digits.count <= 2,
          !(rest.dropFirst(2).first?.isLetter ?? false)
        {
          rest = rest.dropFirst(ending.count)
        }
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(letters)))
        rest = rest.dropFirst(letters.count)
      } else {
        return nil
      }
      guard let afterGap = skippingGap(rest) else { return nil }
      rest = afterGap
    }
    return tokens
  }

  /// At most one of `/ . - ,` with spaces around it; nil when there are more, or when nothing follows it.
  private static func skippingGap(_ text: Substring) -> Substring? {
    let rest = text.drop(while: \.isWhitespace)
    guard let mark = rest.first, "/.-,".contains(mark) else { return rest }
    let after = rest.dropFirst().drop(while: \.isWhitespace)
    return after.isEmpty ? nil : after
  }

  /// 1 to 12 for a month's name or its beginning, the number itself (which may be no month) for one or two digits.
  var month: Int? {
    switch self {
    case .number(let value, 1...2): return value
    case .number: return nil
    case .word(let word):
      guard word.count >= 3 else { return nil }
      return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }
  }
}

extension Weekday {
  /// A weekday's name or its beginning, from three letters, in lower case.
  init?(typed word: String) {
    guard word.count >= 3 else { return nil }
    let found = Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
    guard let weekday = found ?? (word == "weds" ? .wednesday : nil) else { return nil }
    self = weekday
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
