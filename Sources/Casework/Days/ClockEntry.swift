/// The time of day at the end of what somebody typed: `10:15`, `10:15:30`, `10.30`, `9am`, `9.30 pm`, `1430`.
///
/// What comes before is its date. `15.3.26` and `15/3/2026` hold no time, nor do the last digits of `15 mar 2026`.
struct ClockEntry {
  /// What stands before it.
  let date: Substring
  let secondOfDay: Int
  /// Four digits, which could be a year just as well.
  let couldBeYear: Bool

  /// Nil where the text ends in no time.
  /// - Throws: `.noSuchTime` for what can only be meant as one, such as 24:00.
  init?(endOf text: String) throws(DateEntryError) {
    let (body, isAfternoon) = Self.half(of: text[...])
    let run = body.lastIndex { !$0.isASCIIDigit && $0 != ":" && $0 != "." }.map(body.index(after:))
    let typed = body[(run ?? body.startIndex)...]
    // `1/3-10:15` is read from its colon on, as what is wrong in it lies before.
    let token = typed.contains(":") ? typed : typed.drop { $0 == "." }
    date = body[..<token.startIndex]
    let isSetOff = date.isEmpty || date.last?.isWhitespace == true || Self.isISO(date)
    let hasColon = token.contains(":")
    guard hasColon || isSetOff else { return nil }
    let parts = token.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map(String.init)
    let isPacked = parts.count == 1
    couldBeYear = isPacked && isAfternoon == nil
    if isPacked, isAfternoon == nil ? token.count != 4 : !(1...4).contains(token.count) { return nil }
    let packed = isPacked && token.count > 2
    let numbers = packed ? [String(token.dropLast(2)), String(token.suffix(2))] : parts
    guard let second = Self.second(numbers, isAfternoon) else {
      // Only a colon and half a day can be nothing else.
      if hasColon || isAfternoon != nil { throw .noSuchTime(String(text[token.startIndex...])) }
      return nil
    }
    // 10.15.30 would be a date in another place.
    guard hasColon || parts.count < 3 else { return nil }
    secondOfDay = second
  }

  /// Takes am or pm away from behind a digit.
  private static func half(of text: Substring) -> (Substring, isAfternoon: Bool?) {
    for (sign, isAfternoon) in [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true)]
    where text.lowercased().hasSuffix(sign) {
      var body = text.dropLast(sign.count)
      while body.last?.isWhitespace == true { body = body.dropLast() }
      if body.last?.isASCIIDigit == true { return (body, isAfternoon) }
    }
    return (text, nil)
  }

  private static func isISO(_ date: Substring) -> Bool {
    (date.last == "T" || date.last == "t") && date.dropLast().last?.isASCIIDigit == true
  }

  private static func second(_ parts: [String], _ isAfternoon: Bool?) -> Int? {
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
    guard numbers.count == parts.count, (1...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    var hour = numbers[0]
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24 else { return nil }
    return hour * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0) + (numbers.count > 2 ? numbers[2] : 0)
  }
}
