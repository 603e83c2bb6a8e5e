import Casework
import Testing

@Suite struct DateEntryTests {
  /// A Tuesday.
  static let today = "2026-03-03"

  func parse(_ text: String, _ direction: DateEntry.Direction = .nearest, today: String = today) throws -> Day {
    try DateEntry(today: try day(today), calendar: WorkingCalendar(), direction: direction).parse(text)
  }

  @Test(arguments: [
    ("t", "2026-03-03"), ("T", "2026-03-03"), (" today ", "2026-03-03"), ("yesterday", "2026-03-02"),
    ("tomorrow", "2026-03-04"), ("+3", "2026-03-06"), ("-2", "2026-03-01"), ("t+3", "2026-03-06"),
    ("+", "2026-03-04"), ("++", "2026-03-05"), ("-", "2026-03-02"), ("---", "2026-02-28"), ("t-", "2026-03-02"),
    ("15 mar+", "2026-03-16"), ("15/3 --", "2026-03-13"), ("mon-", "2026-03-08"), ("3+", "2026-03-04"),
    ("Sun 15 Mar 2026+", "2026-03-16"), ("15032026", "2026-03-15"), ("22081974", "1974-08-22"),
    ("+3d", "2026-03-06"), ("+0", "2026-03-03"), ("+10wd", "2026-03-17"), ("+25wd", "2026-04-09"),
    ("-1wd", "2026-03-02"), ("-2w", "2026-02-17"), ("+1m", "2026-04-03"), ("-1 m", "2026-02-03"), ("+1y", "2027-03-03"),
    ("mon", "2026-03-09"), ("tue", "2026-03-10"), ("Tuesday", "2026-03-10"), ("wed", "2026-03-04"),
    ("weds", "2026-03-04"), ("thurs", "2026-03-05"), ("15", "2026-03-15"), ("3", "2026-03-03"), ("15/3", "2026-03-15"),
    ("15/3/26", "2026-03-15"), ("15/03/2026", "2026-03-15"), ("150326", "2026-03-15"), ("15 mar", "2026-03-15"),
    ("15 March 2026", "2026-03-15"), ("15mar26", "2026-03-15"), ("15th March, 2026", "2026-03-15"),
    ("1st aug", "2026-08-01"), ("1 sept", "2026-09-01"), ("2nd August", "2026-08-02"), ("15-Mar-2026", "2026-03-15"),
    ("2026-03-15", "2026-03-15"), ("2026-3-5", "2026-03-05"), ("23.05.26", "2026-05-23"), ("15.03.2026", "2026-03-15"),
    ("15 3 26", "2026-03-15"), ("Tue 3 Mar 2026", "2026-03-03"), ("Tuesday 3 March 2026", "2026-03-03"),
    ("29/2/24", "2024-02-29"), ("29 feb 2028", "2028-02-29"), ("290228", "1928-02-29"),
    ("31/12/1899", "1899-12-31"),
  ])
  func isRead(text: String, iso: String) throws {
    #expect(try parse(text) == day(iso))
  }

  @Test(arguments: [
    ("15", DateEntry.Direction.past, "2026-02-15"), ("15", .future, "2026-03-15"), ("15", .nearest, "2026-03-15"),
    ("2", .past, "2026-03-02"), ("2", .future, "2026-04-02"), ("2", .nearest, "2026-03-02"),
    ("3", .past, "2026-03-03"), ("3", .future, "2026-03-03"), ("28", .nearest, "2026-02-28"),
    ("15/3", .past, "2025-03-15"), ("15/3", .future, "2026-03-15"), ("1/3", .future, "2027-03-01"),
    ("1 nov", .past, "2025-11-01"), ("1 nov", .future, "2026-11-01"), ("1 nov", .nearest, "2025-11-01"),
    ("mon", .past, "2026-03-02"), ("tue", .past, "2026-02-24"), ("tue", .future, "2026-03-10"),
    // A full date may lie on either side.
    ("15/3/27", .past, "2027-03-15"), ("15/3/20", .future, "2020-03-15"),
    // Two digits of a year: this century up to next year, unless what is asked for is to come.
    ("15/3/27", .nearest, "2027-03-15"), ("15/3/28", .nearest, "1928-03-15"), ("15/3/28", .past, "1928-03-15"),
    ("15/3/28", .future, "2028-03-15"), ("15/3/00", .past, "2000-03-15"), ("15/3/99", .past, "1999-03-15"),
  ])
  func theDirectionFillsInWhatIsLeftOut(text: String, direction: DateEntry.Direction, iso: String) throws {
    #expect(try parse(text, direction) == day(iso))
  }

  @Test(arguments: [
    ("", DateEntryError.empty), ("   ", .empty),
    ("31/2", .noSuchDay("31 February", lastDay: 29)), ("31/2/26", .noSuchDay("31 February 2026", lastDay: 28)),
    ("29/2/2026", .noSuchDay("29 February 2026", lastDay: 28)), ("290226", .noSuchDay("29 February 2026", lastDay: 28)),
    ("2026-02-30", .noSuchDay("30 February 2026", lastDay: 28)), ("31 june", .noSuchDay("31 June", lastDay: 30)),
    ("3/15/26", .noSuchDay("3/15", lastDay: 0)), ("1/13", .noSuchDay("1/13", lastDay: 0)),
    ("0/3", .noSuchDay("0 March", lastDay: 31)), ("32", .noSuchDay("day 32", lastDay: 31)),
    ("0", .noSuchDay("day 0", lastDay: 31)), ("320126", .noSuchDay("32 January 2026", lastDay: 31)),
    ("Wed 3 Mar 2026", .wrongWeekday(typed: .wednesday, day: Day(epochDays: 20515))),
    ("1/1/0026", .outOfReach("26")), ("9999-01-01", .outOfReach("9999")), ("+999999", .outOfReach("+999999")),
    ("-99999999999999999999", .outOfReach("-99999999999999999999")), ("+9999y", .outOfReach("+9999y")),
    ("29/2", .needsMore("29 February of that year", example: "29/2/2028")),
  ])
  func isRefused(text: String, error: DateEntryError) {
    #expect(throws: error) { try parse(text, .past) }
  }

  @Test(arguments: [
    "x", "tt", "15/", "/15", "15//3", "15/-3", "15/3/", "15/3/026", "15/3/26/1", "mo", "15 ma", "march", "1503",
    "1503202", "150320266", "+-", "3-", "15-3-", "x+",
    "+wd", "+3x", "１５/3", "15/3/26x", "٣", "15 mar mar", "+3 4", "mon 15", "15:3", "2026-03-15T10:00",
  ])
  func isNotUnderstood(text: String) {
    #expect(throws: DateEntryError.notUnderstood(text)) { try parse(text) }
  }

  @Test func whatDoesNotExistInThatMonthIsAskedAgain() throws {
    // The month before 5 March has no day 31; it is not silently January's.
    #expect(throws: DateEntryError.self) { try parse("31", .past, today: "2026-03-05") }
    #expect(throws: DateEntryError.self) { try parse("31", .future, today: "2026-04-05") }
    #expect(try parse("31", .nearest, today: "2026-03-05") == day("2026-03-31"))
  }

  @Test func everyDayIsReadBackInEveryFormThatIsShown() throws {
    let entry = DateEntry(today: try day(Self.today), calendar: WorkingCalendar())
    for shown in try day("2019-12-25")...day("2027-12-31") {
      let (year, month, dayOfMonth) = shown.ymd
      for text in [shown.description, shown.shortText, shown.longText, "\(dayOfMonth)/\(month)/\(year % 100)"] {
        #expect(try entry.parse(text) == shown)
      }
    }
  }

  @Test(arguments: [
    (DateEntryError.empty, "Type a date such as 15/3/26, 15 mar, t for today, +3 or mon."),
    (.noSuchDay("31 February", lastDay: 29), "There is no 31 February: type a day from 1 to 29 for that month."),
    (.noSuchDay("1/13", lastDay: 0), "1/13 is no date: type the day, then a month from 1 to 12, such as 15/3/26."),
    (
      .wrongWeekday(typed: .wednesday, day: Day(epochDays: 20515)),
      "3 March 2026 is a Tuesday, not a Wednesday: type the date without its weekday, or another date."
    ),
    (
      .needsMore("29 February of that year", example: "29/2/2028"),
      "29 February of that year does not exist: type more of the date, such as 29/2/2028."
    ),
  ])
  func aRefusalSaysWhatToType(error: DateEntryError, sentence: String) {
    #expect(error.description == sentence)
  }
}
