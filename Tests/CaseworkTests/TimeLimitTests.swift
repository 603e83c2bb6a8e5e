import Casework
import Testing

/// Worked examples of the time limit: the three clocks, 29 February, the pause of 2020, and the days around the last one.
@Suite struct TimeLimitTests {
  struct Worked: Sendable, CustomTestStringConvertible {
    let title: String
    let aware: String
    let received: String
    let expected: String
    var fields: [(Field, String)] = []
    var answers: [(Field, String)] = []
    var testDescription: String { title }

    init(
      _ title: String, aware: String, received: String, _ expected: String, case fields: [(Field, String)] = [],
      answers: [(Field, String)] = []
    ) {
      self.title = title
      self.aware = aware
      self.received = received
      self.expected = expected
      self.fields = fields
      self.answers = answers
    }
  }

  @Test(arguments: health + leap + parliamentary + victimsAct + awareness + pause)
  func worked(_ worked: Worked) throws {
    var scene = try Scene.office()
    let opening = Scene.opening().with([
      (CaseCommands.received, "\(worked.received) 09:00"), (CaseCommands.awareOn, worked.aware),
      (PersonFields.telephone, "01632 960 983"),
    ]).with(worked.fields.filter { $0.0.name != DecisionCommands.victimsAct.name })
    try scene.run(opening, at: "2026-03-02 09:30")
    for (field, value) in worked.fields where field.name == DecisionCommands.victimsAct.name {
      try scene.run(.casePrison, [DecisionCommands.isPrisonCase: "no", field: value])
    }
    if !worked.answers.isEmpty { try scene.run(Typed(.assessTimeLimit, worked.answers)) }
    let found = scene.situation.timeLimit.explanation
    #expect(found.contains(worked.expected), "\(found)")
  }

  private static let health = [
    Worked(
      "the day before the last", aware: "2024-03-10", received: "2025-03-09",
      "the year ends on Mon 10 Mar 2025; it reached us on Sun 9 Mar 2025, 364 days after awareness: in time, with 1 day left."
    ),
    Worked(
      "the last day", aware: "2024-03-10", received: "2025-03-10", "365 days after awareness: in time, on the last day."
    ),
    Worked("the day after", aware: "2024-03-10", received: "2025-03-11", "out of time by 1 day."),
    Worked(
      "the day itself", aware: "2024-03-10", received: "2024-03-10",
      "0 days after awareness: in time, with 365 days left."),
    Worked("a year and more", aware: "2022-01-31", received: "2024-03-01", "out of time by 395 days."),
    Worked("over the year's end", aware: "2024-12-31", received: "2025-12-31", "in time, on the last day."),
  ]

  private static let leap = [
    Worked(
      "29 February: 27 February", aware: "2024-02-29", received: "2025-02-27",
      "the year ends on Fri 28 Feb 2025 (29 February counts to 28 February); it reached us on Thu 27 Feb 2025, 364 days after awareness: in time, with 1 day left."
    ),
    Worked("29 February: 28 February", aware: "2024-02-29", received: "2025-02-28", "in time, on the last day."),
    Worked("29 February: 1 March", aware: "2024-02-29", received: "2025-03-01", "out of time by 1 day."),
    Worked("28 February before a leap year", aware: "2023-02-28", received: "2024-02-28", "in time, on the last day."),
    Worked("28 February, received on 29", aware: "2023-02-28", received: "2024-02-29", "out of time by 1 day."),
    Worked(
      "over a leap day", aware: "2023-03-01", received: "2024-03-01",
      "366 days after awareness: in time, on the last day."
    ),
  ]

  private static let department: [(Field, String)] = [(CaseCommands.body, "Department for Widgets")]

  private static func toMP(_ day: String) -> [(Field, String)] { [(TimeLimitAssessment.broughtToMP, day)] }

  private static let parliamentary = [
    Worked(
      "with the MP on the last day, with us much later", aware: "2024-05-01", received: "2025-09-01",
      "it came to an MP on Thu 1 May 2025, 365 days after awareness: in time, on the last day.", case: department,
      answers: toMP("2025-05-01")),
    Worked(
      "with the MP the day before", aware: "2024-05-01", received: "2025-09-01", "in time, with 1 day left.",
      case: department, answers: toMP("2025-04-30")),
    Worked(
      "with the MP the day after", aware: "2024-05-01", received: "2025-09-01", "out of time by 1 day.",
      case: department, answers: toMP("2025-05-02")),
    Worked(
      "nobody knows when the MP had it", aware: "2024-05-01", received: "2024-09-01",
      "when the matter came to an MP is not known.", case: department),
    Worked(
      "referred by the MP within the year", aware: "2024-05-01", received: "2025-09-01", "in time, on the last day.",
      case: department + [(CaseCommands.mpReferredOn, "2025-05-01")]),
    Worked(
      "referred by the MP after the year: when it came is still to be asked", aware: "2024-05-01",
      received: "2025-09-01", "when the matter came to an MP is not known.",
      case: department + [(CaseCommands.mpReferredOn, "2025-05-02")]),
    Worked(
      "29 February, to an MP", aware: "2024-02-29", received: "2025-09-01", "out of time by 1 day.",
      case: department, answers: toMP("2025-03-01")),
  ]

  private static let act = department + [(DecisionCommands.victimsAct, "yes")]

  private static let victimsAct = [
    Worked(
      "under the Act: our receipt on the last day", aware: "2024-05-01", received: "2025-05-01",
      "it reached us on Thu 1 May 2025, 365 days after awareness: in time, on the last day.", case: act),
    Worked("under the Act: the day before", aware: "2024-05-01", received: "2025-04-30", "with 1 day left.", case: act),
    Worked(
      "under the Act: the day after, though an MP had it in time", aware: "2024-05-01", received: "2025-05-02",
      "out of time by 1 day.", case: act, answers: toMP("2025-04-20")),
    Worked(
      "not under the Act: the MP's day counts", aware: "2024-05-01", received: "2025-05-02", "with 11 days left.",
      case: department + [(DecisionCommands.victimsAct, "no")], answers: toMP("2025-04-20")),
  ]

  private static let awareness = [
    Worked(
      "the aggrieved knew later than the complainant", aware: "2024-01-10", received: "2025-03-01",
      "The aggrieved became aware on Sat 2 Mar 2024", answers: [(TimeLimitAssessment.aggrievedAwareOn, "2024-03-02")]),
    Worked(
      "the aggrieved knew earlier", aware: "2024-03-10", received: "2025-03-01", "out of time by 49 days.",
      answers: [(TimeLimitAssessment.aggrievedAwareOn, "2024-01-11")]),
    Worked(
      "the complainant's as found later", aware: "2024-01-10", received: "2025-03-01",
      "The complainant became aware on Sat 2 Mar 2024",
      answers: [(TimeLimitAssessment.complainantAwareOn, "2024-03-02")]
    ),
    Worked(
      "only the event is known", aware: "", received: "2025-03-01",
      "The day on which there was first reason to complain is not known.",
      case: [(CaseCommands.happenedFrom, "2024-02-03")]),
    Worked(
      "back after a premature closure", aware: "2024-01-10", received: "2024-04-01", "out of time by 235 days.",
      answers: [(TimeLimitAssessment.returnedOn, "2025-09-02")]),
  ]

  private static let set = "the time limit should be set aside"

  private static let pause = [
    Worked("the limit ended on the pause's first day", aware: "2019-03-26", received: "2020-08-31", set),
    Worked(
      "the limit ended the day before the pause", aware: "2019-03-25", received: "2020-08-31",
      "out of time by 159 days."),
    Worked("the limit ended on the pause's last day", aware: "2019-06-30", received: "2020-08-31", set),
    Worked("the limit ended after the pause", aware: "2019-07-15", received: "2020-08-20", set),
    Worked(
      "ended during the pause", aware: "2019-05-15", received: "2020-08-20", "The limit ended during the 2020 pause"),
    Worked(
      "still in time after the pause", aware: "2019-09-01", received: "2020-08-31", "in time, with 1 day left."),
  ]

  @Test(arguments: [
    ("2019-03-26", "2020-08-31", TimeLimit.Pause.met), ("2019-03-25", "2020-08-31", .alreadyOutOfTime),
    ("2019-05-15", "2020-08-20", .met), ("2019-05-15", "2020-09-01", .notMet),
    ("2019-03-01", "2020-08-10", .alreadyOutOfTime),
    ("2019-08-30", "2020-08-31", .met), ("2019-07-01", "2020-09-10", .notMet),
  ])
  func pauseOf2020(aware: String, received: String, pause: TimeLimit.Pause) throws {
    #expect(try Scene.brought(on: received, aware: aware).situation.timeLimit.pause == pause)
  }

  @Test(arguments: [("2019-03-01", "2020-03-25"), ("2020-07-01", "2021-08-01"), ("2024-01-10", "2025-03-01")])
  func thePauseDoesNotTouchIt(aware: String, received: String) throws {
    #expect(try Scene.brought(on: received, aware: aware).situation.timeLimit.pause == nil)
  }

  @Test func noParliamentaryComplaintIsTouchedByThePause() throws {
    var scene = try Scene.brought(
      on: "2020-08-20", aware: "2019-05-15", [CaseCommands.body: "Department for Widgets"])
    try scene.assessTime([TimeLimitAssessment.broughtToMP: "2020-08-01"])
    #expect(scene.situation.timeLimit.outcome == .outOfTime)
    #expect(scene.situation.timeLimit.pause == nil)
    #expect(!scene.situation.timeLimit.explanation.contains("pause"))
  }

  @Test(arguments: [
    "2024-05-01 to 2025-06-30", "2024-05-01 to 2025-06-30 | nobody | ill",
    "2025-06-30 to 2024-05-01 | complainant | ill",
    "2024-05-01 to 2025-06-30 | complainant | ill | maybe", "2024-05-01 to 2025-06-30 | complainant |", "a | b | c",
  ])
  func noPeriod(text: String) { #expect(DelayPeriod(text) == nil) }

  @Test func aPeriodAndItsParts() {
    let period = DelayPeriod("2024-05-01 to 2024-05-31 | complainant | ill | not justified | no papers")
    #expect(period?.days == 31)
    #expect(period?.view == .notJustified)
    #expect(period?.consideration == "no papers")
  }
}
