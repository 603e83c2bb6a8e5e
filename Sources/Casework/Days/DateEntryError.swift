/// Why a typed date or time was not accepted. `description` is one sentence that says what to type.
public enum DateEntryError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case notUnderstood(String)
  /// Such as 31 February 2026; `lastDay` is the last day of that month, 0 when the month does not exist either.
  case noSuchDay(String, lastDay: Int)
  /// The month or year that was left out would have no such day.
  case needsMore(String, example: String)
  /// The weekday that was typed is not that of the date.
  case wrongWeekday(typed: Weekday, day: Day)
  /// A year outside 1800 to 2199, typed or reached by counting.
  case outOfReach(String)
  case noSuchTime(String)
  case needsTime(Day)

  public var description: String {
    switch self {
    case .empty:
      "Type a date such as 15/3/26, 15 mar, t for today, +3 or mon."
    case .notUnderstood(let text):
      "\"\(text)\" is not understood: type a date such as 15/3/26, 15 mar, t for today, +3, +10wd or mon."
    case .noSuchDay(let text, lastDay: 0):
      "\(text) is no date: type the day, then a month from 1 to 12, such as 15/3/26."
    case .noSuchDay(let text, let lastDay):
      "There is no \(text): type a day from 1 to \(lastDay) for that month."
    case .needsMore(let text, let example):
      "\(text) does not exist: type more of the date, such as \(example)."
    case .wrongWeekday(let typed, let day):
      "\(day.dayAndMonthText) \(day.year) is a \(day.weekday.name), not a \(typed.name): "
        + "type the date without its weekday, or another date."
    case .outOfReach(let text):
      "\"\(text)\" is too far away: type a date in the years 1800 to 2199."
    case .noSuchTime(let text):
      "\"\(text)\" is no time: type hours and minutes from 0:00 to 23:59, such as 10:15, 1015 or 9am."
    case .needsTime(let day):
      "\(day.shortText) needs a time behind it, such as 10:15, 1015 or 9am."
    }
  }
}
