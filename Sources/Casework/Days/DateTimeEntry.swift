/// Reads the times that people type, by the office's clock (D10): a date as in `DateEntry`, then hours and minutes.
///
/// `2026-11-04T15:40`, `2026-03-03 10:15`, `15/3 10:15`, `t 10:15`; `10:15` alone is today; seconds may follow; `now`
/// is now. Of the time `10.30`, `9am`, `9.30pm` and `1430` mean the same as with a colon. A UTC time with all its parts, `2026-11-04T15:40:00Z`, is taken as it is. A time that the clocks leave out
/// or repeat is read as in `OfficeTime.moment`.
public struct DateTimeEntry: Sendable {
  public let now: Moment
  private let dates: DateEntry

  public init(now: Moment, calendar: WorkingCalendar, direction: DateEntry.Direction = .nearest) {
    self.now = now
    dates = DateEntry(today: now.day, calendar: calendar, direction: direction)
  }

  /// - Parameter orBeginningOfDay: whether a date alone does, and means the beginning of that day: nothing else of the day came before it, and
  ///   it is never yet to come where the day is not.
  public func parse(_ typed: String, orBeginningOfDay: Bool) throws(DateEntryError) -> Moment {
    do throws(DateEntryError) {
      return try parse(typed)
    } catch .needsTime(let day) where orBeginningOfDay {
      return OfficeTime.moment(day: day, hour: 0)
    }
  }

  public func parse(_ typed: String) throws(DateEntryError) -> Moment {
    let text = typed.trimmed
    if text.isEmpty { throw .empty }
    if let moment = Moment(text.uppercased()) {
      guard DateEntry.years.contains(moment.day.year) else { throw .outOfReach(text) }
      return moment
    }
    if text.lowercased() == "now" { return now }
    guard let clock = try ClockEntry(endOf: text) else { throw .needsTime(try dates.parse(text)) }
    // `15 mar 2026` has no time: nobody means 20:26.
    if clock.couldBeYear, !clock.date.isEmpty, let day = try? dates.parse(text) { throw .needsTime(day) }
    let day = try date(clock.date, of: text)
    let second = clock.secondOfDay
    return OfficeTime.moment(day: day, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
  }

  /// The date before the time: nothing, or a date and a space, or a date that ends in a digit and a T.
  private func date(_ text: Substring, of whole: String) throws(DateEntryError) -> Day {
    if text.isEmpty { return dates.today }
    if text.last?.isWhitespace == true { return try dates.parse(String(text)) }
    let beforeT = text.dropLast()
    guard text.last == "T" || text.last == "t", beforeT.last?.isASCIIDigit == true else { throw .notUnderstood(whole) }
    return try dates.parse(String(beforeT))
  }
}
