import Casework
import Testing

@Suite struct DateTimeEntryTests {
  func parse(_ text: String) throws -> Moment {
    let now = OfficeTime.moment(day: try day("2026-03-03"), hour: 11, minute: 20, second: 5)
    return try DateTimeEntry(now: now, calendar: WorkingCalendar(), direction: .past).parse(text)
  }

  @Test(arguments: [
    ("2026-11-04T15:40", "2026-11-04T15:40:00Z"), ("2026-11-04t15:40:30", "2026-11-04T15:40:30Z"),
    ("2026-03-03 10:15", "2026-03-03T10:15:00Z"), ("15/3/25 10:15", "2025-03-15T10:15:00Z"),
    ("1/3 9:05", "2026-03-01T09:05:00Z"), ("t 10:15", "2026-03-03T10:15:00Z"), ("10:15", "2026-03-03T10:15:00Z"),
    ("-1wd 0:00", "2026-03-02T00:00:00Z"), ("15 oct 23:59", "2025-10-15T22:59:00Z"), ("now", "2026-03-03T11:20:05Z"),
    // As clerks type times.
    ("10.30", "2026-03-03T10:30:00Z"), ("t 10.30", "2026-03-03T10:30:00Z"), ("1/3 9.05", "2026-03-01T09:05:00Z"),
    ("9am", "2026-03-03T09:00:00Z"), ("1/3 9 am", "2026-03-01T09:00:00Z"), ("1/3 9.30PM", "2026-03-01T21:30:00Z"),
    ("1/3 9:30 p.m.", "2026-03-01T21:30:00Z"), ("12am", "2026-03-03T00:00:00Z"), ("1/3 12pm", "2026-03-01T12:00:00Z"),
    ("1430", "2026-03-03T14:30:00Z"), ("1/3 0930", "2026-03-01T09:30:00Z"), ("1/3 930pm", "2026-03-01T21:30:00Z"),
    ("15.2.26 10.30", "2026-02-15T10:30:00Z"), ("mon 1430", "2026-03-02T14:30:00Z"), ("10.12", "2026-03-03T10:12:00Z"),
    ("15 feb 2026 1430", "2026-02-15T14:30:00Z"), ("2026-02-15T1430", "2026-02-15T14:30:00Z"),
    // Summer, both changes of the clocks, and an instant in UTC.
    ("2026-07-01 10:15", "2026-07-01T09:15:00Z"), ("2026-03-29 01:30", "2026-03-29T01:30:00Z"),
    ("2026-10-25 01:30", "2026-10-25T00:30:00Z"), ("2026-07-01T10:15:00Z", "2026-07-01T10:15:00Z"),
  ])
  func isRead(text: String, utc: String) throws {
    #expect(try parse(text).description == utc)
  }

  @Test(arguments: [
    ("", DateEntryError.empty), ("15/3/26", .needsTime(Day(epochDays: 20527))), ("24:00", .noSuchTime("24:00")),
    ("t 10:60", .noSuchTime("10:60")), ("t 10:1", .noSuchTime("10:1")), ("t 10:15:60", .noSuchTime("10:15:60")),
    ("t 13:15pm", .noSuchTime("13:15pm")), ("t 0am", .noSuchTime("0am")),
    ("15.3.26", .needsTime(Day(epochDays: 20527))),
    ("15 mar 2026", .needsTime(Day(epochDays: 20527))), ("15/3/2026", .needsTime(Day(epochDays: 20527))),
    ("150326", .needsTime(Day(epochDays: 20527))), ("t 2460", .notUnderstood("t 2460")),
    ("t 110:15", .noSuchTime("110:15")), ("t :15", .noSuchTime(":15")),
    ("31/2 10:15", .noSuchDay("31 February", lastDay: 29)), ("x 10:15", .notUnderstood("x")),
    ("1/3-10:15", .notUnderstood("1/3-10:15")), ("tT10:15", .notUnderstood("tT10:15")),
    ("2026-03-03T10:15+01:00", .notUnderstood("2026-03-03T10:15+01:00")),
    ("9999-01-01T00:00:00Z", .outOfReach("9999-01-01T00:00:00Z")),
  ])
  func isRefused(text: String, error: DateEntryError) {
    #expect(throws: error) { try parse(text) }
  }
}
