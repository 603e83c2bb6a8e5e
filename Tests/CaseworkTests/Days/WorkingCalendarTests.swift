import Casework
import Testing

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar()

  @Test(arguments: [
    // Good Friday and Easter Monday 2026.
    ("2026-03-25", Period.workingDays(10), "2026-04-10"),
    ("2026-04-02", .workingDays(1), "2026-04-07"),
    ("2026-04-07", .workingDays(-1), "2026-04-02"),
    // Day 0 need not be a working day.
    ("2026-04-04", .workingDays(0), "2026-04-04"),
    ("2026-04-04", .workingDays(1), "2026-04-07"),
    ("2026-04-03", .workingDays(2), "2026-04-08"),
    // Christmas on a Saturday, Boxing Day on a Sunday: Monday and Tuesday instead, then New Year.
    ("2021-12-24", .workingDays(1), "2021-12-29"),
    ("2021-12-24", .workingDays(4), "2022-01-04"),
    // Boxing Day on a Saturday.
    ("2026-12-24", .workingDays(1), "2026-12-29"),
    // Christmas on a Sunday.
    ("2022-12-23", .workingDays(1), "2022-12-28"),
    // Days proclaimed once: the Queen's funeral, the coronation.
    ("2022-09-16", .workingDays(1), "2022-09-20"),
    ("2023-05-05", .workingDays(1), "2023-05-09"),
    // A whole year.
    ("2025-12-31", .workingDays(253), "2026-12-31"),
    ("2026-03-25", .calendarDays(10), "2026-04-04"),
    ("2026-03-25", .weeks(2), "2026-04-08"),
    ("2026-03-25", .weeks(-2), "2026-03-11"),
    ("2026-01-31", .months(1), "2026-02-28"),
    ("2028-01-31", .months(1), "2028-02-29"),
    ("2024-02-29", .years(1), "2025-02-28"),
    ("2026-03-25", .weeks(.max), "9999-12-31"),
    ("2026-03-25", .weeks(.min), "0001-01-01"),
  ])
  func periods(from: String, period: Period, to: String) throws {
    let (start, end) = (try day(from), try day(to))
    #expect(calendar.adding(period, to: start) == end)
    #expect(calendar.count(period, from: start).result == end)
    if case .workingDays(let count) = period {
      #expect(calendar.workingDays(from: start, to: end) == count)
    }
  }

  @Test func countingAgreesWithWalkingDayByDay() throws {
    let start = try day("2026-12-10")
    for first in [start, start + 2, start + 15] {
      var count = 0
      for last in first + 1...first + 800 {
        if calendar.isWorkingDay(last) {
          count += 1
          #expect(calendar.adding(workingDays: count, to: first) == last)
        }
        #expect(calendar.workingDays(from: first, to: last) == count)
      }
      count = 0
      for days in 1...800 {
        let last = first - days
        if calendar.isWorkingDay(last) {
          count -= 1
          #expect(calendar.adding(workingDays: count, to: first) == last)
        }
        #expect(calendar.workingDays(from: first, to: last) == count)
      }
    }
  }

  @Test(arguments: [
    ("2026-04-03", "2026-04-02", "2026-04-02", "2026-04-07"),
    ("2026-04-06", "2026-04-02", "2026-04-02", "2026-04-07"),
    ("2026-04-02", "2026-04-02", "2026-04-01", "2026-04-07"),
    ("2026-03-08", "2026-03-06", "2026-03-06", "2026-03-09"),
  ])
  func neighbours(iso: String, onOrBefore: String, before: String, after: String) throws {
    let given = try day(iso)
    #expect(calendar.lastWorkingDay(onOrBefore: given).description == onOrBefore)
    #expect(calendar.lastWorkingDay(before: given).description == before)
    #expect(calendar.nextWorkingDay(after: given).description == after)
  }

  @Test(arguments: [
    (
      "2026-03-25", Period.workingDays(10),
      "10 working days from Wed 25 Mar 2026 (day 0); skipped Good Friday 3 April, Easter Monday 6 April "
        + "and 4 weekend days: Fri 10 Apr 2026"
    ),
    ("2026-03-02", .workingDays(1), "1 working day from Mon 2 Mar 2026 (day 0): Tue 3 Mar 2026"),
    (
      "2026-12-24", .workingDays(4),
      "4 working days from Thu 24 Dec 2026 (day 0); skipped Christmas Day 25 December, "
        + "Boxing Day (substitute day) 28 December, New Year's Day 1 January 2027 and 4 weekend days: Mon 4 Jan 2027"
    ),
    (
      "2026-03-20", .weeks(2),
      "2 weeks from Fri 20 Mar 2026 (day 0): Fri 3 Apr 2026 (Good Friday; act by Thu 2 Apr 2026)"
    ),
    (
      "2026-01-31", .months(1),
      "1 month from Sat 31 Jan 2026 (day 0): Sat 28 Feb 2026, the month's last day (weekend; act by Fri 27 Feb 2026)"
    ),
    (
      "2030-12-31", .workingDays(1),
      "1 working day from Tue 31 Dec 2030 (day 0): Wed 1 Jan 2031; "
        + "bank holidays are known only from Thu 1 Jan 2015 to Tue 31 Dec 2030"
    ),
  ])
  func aCountExplainsItself(from: String, period: Period, explanation: String) throws {
    #expect(calendar.count(period, from: try day(from)).explanation == explanation)
  }

  @Test func endlessCountsStopAtTheLastDay() {
    #expect(calendar.adding(workingDays: 9_000_000, to: .latest - 10) == .latest)
    #expect(calendar.adding(workingDays: .min, to: .earliest + 10) == .earliest)
  }

  @Test func theVersionFollowsTheTable() throws {
    let other = try #require(BankHolidays([(day: try day("2026-01-01"), title: "New Year's Day")]))
    #expect(calendar.version == WorkingCalendar().version)
    #expect(calendar.version != WorkingCalendar(other).version)
  }
}
