import Casework
import Testing

/// Where the date fields of the commands look for what is left out, and what they refuse.
@Suite struct DateFieldTests {
  private static let directions: [DateEntry.Direction: Set<String>] = [
    .birth: ["date-of-birth"],
    .past: [
      "received", "mp-referred-on", "mp-referral", "happened-from", "became-aware-on", "complained-to-organisation-on",
      "final-response-on", "informed-of-decision", "asked-on", "received-on", "date",
      "procedure-finished-on", "aggrieved-aware-on", "complainant-aware-on", "serious-on", "brought-to-mp-on",
      "returned-on", "duty-of-candour-on",
      "referred-on", "advised-on", "changed-on", "elected-on", "form-returned-on", "shared-on",
      "explained-on", "icb-review-on", "signposted-on", "letter-on", "applied-on", "jurisdiction-from", "renamed-on",
      "merged-on",
      "complainant-talk", "organisation-talk", "complainant-form", "organisation-form", "complainant-heard",
      "organisation-heard", "action-on", "paper-file-sent", "complainant-letter", "organisation-letter",
      "done-on", "information-lost-on", "reported-on", "recovered-on", "contained-on", "received-at", "sent-at",
      "responded-on", "review-and-feedback-on", "jurisdiction-challenged-on", "crime-suspected-on", "concerns-on",
      "challenge-continues-on", "directors-on", "executive-on", "oversight-requested-on", "template-on", "assigned-on",
      "director-informed-on", "update-sent-on", "updates-released-on", "involved-on", "meeting-on", "decided-on",
    ],
    .nearest: ["conference-on", "planning-meeting-on"],
    .future: [
      "on", "reply-by", "extended-to", "target-date", "from", "to", "last-day", "jurisdiction-to", "until",
      "next-meeting-on",
    ],
  ]

  @Test func everyDateFieldSaysWhereItLooks() {
    for definition in CommandTable.definitions {
      for field in definition.fields where field.type == .date || field.type == .moment {
        let known = Self.directions.first { $0.value.contains(field.name) }?.key
        #expect(known == field.direction, "\(definition.name.rawValue) \(field.name)")
      }
    }
  }

  /// A Tuesday, in a year without 29 February.
  private static let today = "2026-03-03"

  private func read(_ text: String, _ field: Field, today: String = today) throws -> Result<FieldValue, Unreadable> {
    let now = OfficeTime.moment(day: try day(today), hour: 12, minute: 0, second: 0)
    let office = Office(calendar: WorkingCalendar())
    return FieldReader(now: now, office: office, file: nil) { _ in nil }.read(.text(text), for: field)
  }

  @Test(arguments: [
    // The century of a birth is the one that is over.
    ("15/3/60", "1960-03-15"), ("15/3/27", "1927-03-15"), ("15/3/26", "1926-03-15"), ("2/3/26", "2026-03-02"),
    ("3/3/26", "2026-03-03"), ("4/3/26", "1926-03-04"), ("150360", "1960-03-15"), ("040326", "1926-03-04"),
    ("15 mar", "2025-03-15"), ("2 mar", "2026-03-02"), ("3 mar", "2026-03-03"), ("4 mar", "2025-03-04"),
    ("29/2/24", "2024-02-29"), ("29/2/60", "1960-02-29"), ("31 dec", "2025-12-31"), ("1 jan", "2026-01-01"),
    ("mon", "2026-03-02"), ("tue", "2026-02-24"),
  ])
  func births(text: String, iso: String) throws {
    #expect(try read(text, PersonFields.dateOfBirth) == .success(.day(day(iso))))
  }

  @Test(arguments: [
    ("2 mar", "2026-03-02"), ("3 mar", "2026-03-03"), ("4 mar", "2025-03-04"), ("15/3", "2025-03-15"),
    ("15", "2026-02-15"), ("3", "2026-03-03"), ("4", "2026-02-04"), ("31 dec", "2025-12-31"), ("29/2/24", "2024-02-29"),
    ("15/3/60", "1960-03-15"),
  ])
  func whatHappened(text: String, iso: String) throws {
    #expect(try read(text, CaseCommands.awareOn) == .success(.day(day(iso))))
  }

  @Test(arguments: [
    ("2 mar", "2027-03-02"), ("3 mar", "2026-03-03"), ("4 mar", "2026-03-04"), ("15/2", "2027-02-15"),
    ("2", "2026-04-02"), ("31 dec", "2026-12-31"), ("1 jan", "2027-01-01"), ("29/2/28", "2028-02-29"),
    ("15/3/60", "2060-03-15"), ("tue", "2026-03-10"),
  ])
  func whatIsToCome(text: String, iso: String) throws {
    #expect(try read(text, DiaryCommands.on) == .success(.day(day(iso))))
    #expect(try read(text, ComplianceCommands.targetDate) == .success(.day(day(iso))))
  }

  /// 29 February is never bent, nor is a year skipped in silence to find one.
  @Test(arguments: [
    ("2028-02-29", "2028-02-29"), ("2028-03-01", "2028-02-29"), ("2028-02-28", nil), ("2026-03-03", nil),
    ("2029-03-01", nil),
  ])
  func aBareLeapDayBehindUs(today: String, iso: String?) throws {
    let read = try read("29 feb", PersonFields.dateOfBirth, today: today)
    if let iso {
      #expect(try read == .success(.day(day(iso))))
    } else {
      #expect(read.sentence?.contains("29/2/2028") == true)
    }
  }

  @Test(arguments: [
    ("2028-02-28", "2028-02-29"), ("2028-02-29", "2028-02-29"), ("2028-03-01", nil), ("2027-12-31", nil),
  ])
  func aBareLeapDayAhead(today: String, iso: String?) throws {
    let read = try read("29 feb", DiaryCommands.on, today: today)
    if let iso { #expect(try read == .success(.day(day(iso)))) } else { #expect(read.sentence != nil) }
  }

  /// The beginning of the day, by the office's clock: nothing that happened on it came before, and today's is over.
  @Test(arguments: [
    ("2/3", "2026-03-02T00:00:00Z"), ("t", "2026-03-03T00:00:00Z"), ("1/7/25", "2025-06-30T23:00:00Z"),
    ("15 feb 2026", "2026-02-15T00:00:00Z"), ("2/3 9:30", "2026-03-02T09:30:00Z"),
  ])
  func aDateAloneSaysWhenItReachedUs(text: String, utc: String) throws {
    #expect(try read(text, CaseCommands.received) == .success(.moment(#require(Moment(utc)))))
  }

  @Test func aDateAloneIsNoTimeElsewhere() throws {
    #expect(try read("2/3", PartyCommands.informed).sentence?.contains("needs a time") == true)
    #expect(try read("4/3/2026", CaseCommands.received).sentence?.contains("has not come yet") == true)
  }

  @Test func whatHasHappenedIsNotToCome() throws {
    #expect(try read("4/3/2026", CaseCommands.awareOn).sentence == "Wed 4 Mar 2026 has not come yet.")
    #expect(try read("3/3/2026", CaseCommands.awareOn).sentence == nil)
    #expect(try read("tomorrow", PersonFields.dateOfBirth).sentence == "Wed 4 Mar 2026 has not come yet.")
    #expect(try read("t 12:01", CaseCommands.received).sentence?.contains("has not come yet") == true)
    #expect(try read("t 12:00", CaseCommands.received).sentence == nil)
    #expect(try read("2/3/2026", DiaryCommands.on).sentence == nil, "a plan may be entered late")
  }

  @Test(arguments: [("31/12 9:00", "2025-12-31"), ("1/1 9:00", "2026-01-01"), ("4/3 9:00", "2025-03-04")])
  func momentsLookTheSameWay(text: String, iso: String) throws {
    guard case .success(.moment(let moment)) = try read(text, CaseCommands.received) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(moment.day == (try day(iso)))
  }
}

extension Result where Failure == Unreadable {
  fileprivate var sentence: String? { if case .failure(let problem) = self { problem.sentence } else { nil } }
}
