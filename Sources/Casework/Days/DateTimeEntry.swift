/// Reads the times that people type, by the office's clock (D10): a date as in `DateEntry`, then hours and minutes.
///
/// `2026-11-04T15:40`, `2026-03-03 10:15`, `15/3 10:15`, `t 10:15`; `10:15` alone is today; seconds may follow; `now`
/// is now. A UTC time with all its parts, `2026-11-04T15:40:00Z`, is taken as it is. A time that the clocks leave out
/// or repeat is read as in `OfficeTime.moment`.
public struct DateTimeEntry: Sendable {
  public let now: Moment
  private let dates: DateEntry

  public init(now: Moment, calendar: WorkingCalendar, direction: DateEntry.Direction = .nearest) {
    self.now = now
    dates = DateEntry(today: now.day, calendar: calendar, direction: direction)
  }

  public func parse(_ typed: String) throws(DateEntryError) -> Moment {
    let text = typed.trimmed
    if text.isEmpty { throw .empty }
    if let moment = Moment(text.uppercased()) {
      guard DateEntry.years.contains(moment.day.year) else { throw .outOfReach(text) }
      return moment
    }
    if text.lowercased() == "now" { return now }
    guard let colon = text.firstIndex(of: ":") else { throw .needsTime(try dates.parse(text)) }
    let start = text[..<colon].lastIndex { !$0.isASCIIDigit }.map(text.index(after:)) ?? text.startIndex
    let clock = try Self.secondOfDay(text[start...])
    let day = try date(text[..<start], of: text)
    return OfficeTime.moment(day: day, hour: clock / 3600, minute: clock / 60 % 60, second: clock % 60)
  }

  /// The date before the time: nothing, or a date and a space, or a date that ends in a digit and a T.
  private func date(_ text: Substring, of whole: String) throws(DateEntryError) -> Day {
    if text.isEmpty { return dates.today }
    if text.last?.isWhitespace == true { return try dates.parse(String(text)) }
    let beforeT = text.dropLast()
    guard text.last == "T" || text.last == "t", beforeT.last?.isASCIIDigit == true else { throw .notUnderstood(whole) }
    return try dates.parse(String(beforeT))
  }

  /// "9:05", "10:15", "10:15:30".
  private static func secondOfDay(_ text: Substring) throws(DateEntryError) -> Int {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
    guard numbers.count == parts.count, (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { throw .noSuchTime(String(text)) }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
