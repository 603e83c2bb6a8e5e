import Casework
import Foundation
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    (10.workingDays, "10 working days"), (1.workingDays, "1 working day"), (5.calendarDays, "5 calendar days"),
    (1.weeks, "1 week"), (2.months, "2 months"), (1.years, "1 year"), ((-2).weeks, "-2 weeks"),
  ])
  func isWrittenAndReadInWords(period: Period, text: String) throws {
    #expect(period.description == text)
    #expect(Period(text) == period)
    #expect(try JSONDecoder().decode([Period].self, from: JSONEncoder().encode([period])) == [period])
  }

  @Test(arguments: ["", "10", "ten days", "10 moons", " 10 days", "10  days"])
  func isNoPeriod(text: String) {
    #expect(Period(text) == nil)
  }
}
