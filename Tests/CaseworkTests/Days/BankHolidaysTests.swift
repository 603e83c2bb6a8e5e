import Casework
import Testing

@Suite struct BankHolidaysTests {
  let table = BankHolidays.englandAndWales

  @Test(arguments: [
    ("2015-01-01", "New Year's Day"), ("2026-04-03", "Good Friday"), ("2026-04-06", "Easter Monday"),
    ("2026-12-28", "Boxing Day (substitute day)"), ("2022-12-27", "Christmas Day (substitute day)"),
    ("2030-12-26", "Boxing Day"), ("2026-12-26", nil), ("2026-04-04", nil),
  ])
  func titles(iso: String, title: String?) throws {
    #expect(table.title(on: try day(iso)) == title)
  }

  @Test func theTableCoversWholeYears() throws {
    #expect(table.covers == (try day("2015-01-01"))...(try day("2030-12-31")))
    #expect(table.days == table.days.sorted())
    for year in 2015...2030 {
      let days = table.days.filter { $0.year == year }
      #expect(days.count >= 8 && days.allSatisfy { !$0.weekday.isWeekend })
    }
  }

  @Test(arguments: [
    ("2030-10-01", nil),
    ("2030-10-02", "end on"), ("2030-12-31", "end on"), ("2031-01-01", "ended on"),
  ])
  func warnsFrom90DaysBeforeItRunsOut(today: String, words: String?) throws {
    let warning = table.expiryWarning(today: try day(today))
    #expect((warning == nil) == (words == nil))
    if let warning, let words { #expect(warning.contains("\(words) Tue 31 Dec 2030;")) }
  }

  @Test(arguments: [
    #"{"england-and-wales": {"division": "england-and-wales", "events": \#(events)}, "scotland": {"events": []}}"#,
    #"{"division": "england-and-wales", "events": \#(events)}"#,
  ])
  func readsBothFormsOfAnOfficesFile(json: String) throws {
    let table = try BankHolidays(json: json)
    #expect(table.days.map(\.description) == ["2031-01-01", "2031-12-25", "2032-08-30"])
    #expect(table.title(on: try day("2031-12-25")) == "Christmas Day (substitute day)")
    #expect(table.covers == (try day("2031-01-01"))...(try day("2032-08-30")))
    #expect(table.version != BankHolidays.englandAndWales.version)
  }

  static let events = #"""
    [{"title": "Christmas Day", "date": "2031-12-25", "notes": "Substitute day", "bunting": true},
     {"title": "New Year’s Day", "date": "2031-01-01", "notes": ""}, {"title": "Summer", "date": "2032-08-30"}]
    """#

  @Test(arguments: [
    ("", BankHolidayFileError.notTheForm("the text is not JSON")),
    ("[]", .notTheForm("a value has the wrong kind")),
    ("{}", .noDivision), (#"{"scotland": {"division": "scotland", "events": []}}"#, .noDivision),
    (#"{"division": "scotland", "events": []}"#, .otherDivision("scotland")),
    (#"{"division": "england-and-wales", "events": []}"#, .noDays),
    (
      #"{"division": "england-and-wales", "events": [{"title": "X", "date": "2026-02-30"}]}"#,
      .notADate("2026-02-30", title: "X")
    ),
    (
      #"{"division": "england-and-wales", "events": [{"title": "", "date": "2026-02-03"}]}"#,
      .noTitle(Day(epochDays: 20487))
    ),
    (
      #"{"england-and-wales": {"events": [{"title": "X", "date": "2026-02-03"}, {"title": "X"}]}}"#,
      .notTheForm(#""date" is missing at england-and-wales › events › 2"#)
    ),
  ])
  func refusesOtherFiles(json: String, error: BankHolidayFileError) {
    #expect(throws: error) { try BankHolidays(json: json) }
  }

  @Test func twoTitlesOnOneDayAreJoined() throws {
    let easter = try day("2038-04-26")
    let joined = try #require(BankHolidays([(day: easter, title: "A"), (day: easter, title: "B")]))
    #expect(joined.title(on: easter) == "A and B")
    #expect(BankHolidays([]) == nil)
  }
}
