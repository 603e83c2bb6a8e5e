import Casework
import Foundation
import Testing

/// A day in a test, where the text is known to be one.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Day {
  try #require(Day(iso), sourceLocation: sourceLocation)
}

@Suite struct DayTests {
  @Test func everyDayFrom1900To2100GoesThereAndBack() throws {
    let first = try day("1900-01-01")
    let last = try day("2100-12-31")
    var (year, month, dayOfMonth) = (1900, 1, 1)
    var weekday = 1
    for current in first...last {
      let ymd = current.ymd
      guard ymd.year == year, ymd.month == month, ymd.day == dayOfMonth, current.weekday.rawValue == weekday,
        Day(year: year, month: month, day: dayOfMonth) == current, Day(current.description) == current
      else {
        Issue.record("\(current) is not \(year)-\(month)-\(dayOfMonth), weekday \(weekday)")
        return
      }
      weekday = weekday % 7 + 1
      dayOfMonth += 1
      if dayOfMonth > Day.length(ofMonth: month, year: year) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 2101)
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11016, .tuesday), ("1969-12-31", -1, .wednesday),
    ("2026-03-03", 20515, .tuesday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func knownDays(iso: String, epochDays: Int, weekday: Weekday) throws {
    let known = try day(iso)
    #expect(known.epochDays == epochDays)
    #expect(known.weekday == weekday)
    #expect(known.description == iso)
  }

  @Test(arguments: [
    "", "2026-02-29", "2026-02-31", "2100-02-29", "2026-00-10", "2026-13-01", "2026-04-31", "2026-01-00", "0000-01-01",
    "2026-1-1", "2026/01/01", "2026-01-01 ", " 2026-01-01", "+026-01-01", "2026-01-01T", "20260101", "２026-01-01",
  ])
  func isNoDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-31", 2, "2026-03-31"), ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-31", 12, "2027-12-31"), ("2028-02-29", 12, "2029-02-28"), ("2026-05-31", 0, "2026-05-31"),
    ("0001-02-01", -2, "0001-01-01"), ("9999-12-01", 1, "9999-12-31"), ("2026-01-01", Int.max, "9999-12-31"),
    ("2026-01-01", Int.min, "0001-01-01"),
  ])
  func monthsClampToTheMonthsEnd(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months) == day(to))
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2024-02-29", -1, "2023-02-28"),
    ("2025-02-28", 3, "2028-02-28"), ("2026-06-30", 1, "2027-06-30"), ("2026-01-01", Int.max, "9999-12-31"),
  ])
  func yearsTakeTheLeapDayToThe28th(from: String, years: Int, to: String) throws {
    #expect(try day(from).adding(years: years) == day(to))
  }

  @Test func arithmeticIsInCalendarDays() throws {
    let (left, right) = (try day("2026-03-28"), try day("2026-03-30"))
    #expect(right - left == 2)
    #expect(left + 2 == right)
    #expect(right - 2 == left)
    #expect(left < right)
    #expect(left + Int.max == .latest)
    #expect(left - Int.max == .earliest)
    #expect(left - Int.min == .latest)
  }

  @Test func texts() throws {
    let tuesday = try day("2026-03-03")
    #expect(tuesday.longText == "Tuesday 3 March 2026")
    #expect(tuesday.shortText == "Tue 3 Mar 2026")
    #expect(tuesday.dayAndMonthText == "3 March")
  }

  @Test func isCodedAsItsISOText() throws {
    let days = [try day("2026-03-03"), try day("0987-01-02")]
    let json = try JSONEncoder().encode(days)
    #expect(String(bytes: json, encoding: .utf8) == #"["2026-03-03","0987-01-02"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: json) == days)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8)) }
  }
}
