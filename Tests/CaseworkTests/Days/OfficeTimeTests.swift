import Casework
import Foundation
import Testing

@Suite struct OfficeTimeTests {
  @Test func agreesWithTheZoneDatabaseEveryHourFrom2000To2037() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    let start = try #require(Moment("2000-01-01T00:00:00Z")).secondsSince1970
    let end = try #require(Moment("2038-01-01T00:00:00Z")).secondsSince1970
    var wrong: [Moment] = []
    for hour in stride(from: start, to: end, by: 3600) {
      // Each hour and the seconds on both sides of it.
      for second in [hour - 1, hour, hour + 1] {
        let moment = Moment(secondsSince1970: second)
        let expected = london.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        if OfficeTime.secondsAhead(at: moment) != expected { wrong.append(moment) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    // The night the clocks go forward: 01:00-01:59 does not exist.
    ("2026-03-29", 0, 59, "2026-03-29T00:59:00Z", "2026-03-29 00:59"),
    ("2026-03-29", 1, 0, "2026-03-29T01:00:00Z", "2026-03-29 02:00"),
    ("2026-03-29", 1, 30, "2026-03-29T01:30:00Z", "2026-03-29 02:30"),
    ("2026-03-29", 2, 0, "2026-03-29T01:00:00Z", "2026-03-29 02:00"),
    // The night they go back: 01:00-01:59 comes twice.
    ("2026-10-25", 0, 59, "2026-10-24T23:59:00Z", "2026-10-25 00:59"),
    ("2026-10-25", 1, 0, "2026-10-25T00:00:00Z", "2026-10-25 01:00"),
    ("2026-10-25", 1, 59, "2026-10-25T00:59:00Z", "2026-10-25 01:59"),
    ("2026-10-25", 2, 0, "2026-10-25T02:00:00Z", "2026-10-25 02:00"),
    // Summer midnight is the evening before in UTC.
    ("2026-07-01", 0, 0, "2026-06-30T23:00:00Z", "2026-07-01 00:00"),
    ("2026-12-31", 24, 0, "2027-01-01T00:00:00Z", "2027-01-01 00:00"),
    ("2026-03-03", 10, 15, "2026-03-03T10:15:00Z", "2026-03-03 10:15"),
  ])
  func localTimes(iso: String, hour: Int, minute: Int, utc: String, office: String) throws {
    let moment = OfficeTime.moment(day: try day(iso), hour: hour, minute: minute)
    #expect(moment.description == utc)
    #expect(moment.columnText == office)
  }

  @Test func theOfficesClockGoesThereAndBack() throws {
    var moment = try #require(Moment("2026-01-01T00:00:07Z"))
    for _ in 0..<(366 * 24) {
      let local = OfficeTime.local(of: moment)
      let back = OfficeTime.moment(day: local.day, hour: local.hour, minute: local.minute, second: local.second)
      // Only the second of the two repeated hours goes back to the first.
      #expect(back == moment || (back == moment.adding(hours: -1) && local.day.description == "2026-10-25"))
      moment = moment.adding(hours: 1)
    }
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    "2026-03-03T10:15:00Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
    "2026-03-03T00:00:01Z",
  ])
  func isCodedAsItsUTCText(text: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.description == text)
    let json = try JSONEncoder().encode(moment)
    #expect(String(bytes: json, encoding: .utf8) == "\"\(text)\"")
    #expect(try JSONDecoder().decode(Moment.self, from: json) == moment)
  }

  @Test(arguments: [
    "2026-03-03", "2026-03-03T10:15:00", "2026-03-03T24:00:00Z", "2026-03-03T10:60:00Z", "2026-03-03T10:15:60Z",
    "2026-02-30T10:15:00Z", "2026-03-03 10:15:00Z", "2026-03-03T10:15:00Zz", "2026-03-03T10:15:00+00:00",
  ])
  func isNoMoment(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func hoursAreElapsedHours() throws {
    let eve = OfficeTime.moment(day: try day("2026-03-28"), hour: 12)
    #expect(eve.adding(hours: 24).officeText == "Sun 29 Mar 2026 13:00")
    #expect(eve.adding(hours: 24) - eve == 86_400)
    #expect(eve.adding(hours: .max).description == "9999-12-31T23:59:59Z")
    #expect(eve < eve.adding(seconds: 1))
  }

  @Test func dayAndTimeAreTheOffices() throws {
    let lateEvening = try #require(Moment("2026-06-30T23:05:00Z"))
    #expect(lateEvening.day.description == "2026-07-01")
    #expect(lateEvening.timeText == "00:05")
  }
}
