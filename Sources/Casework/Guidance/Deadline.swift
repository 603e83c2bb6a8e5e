/// A date that a requirement sets on a case, with how it was reached.
///
/// A rule never asks whether it is today: `opens`, `due` and `late` are stored and compared with the day of looking.
public struct Deadline: Sendable, Equatable, Codable {
  public let requirement: RequirementID
  /// What the date is about where a rule sets several: `contact 17`; empty otherwise.
  public let subject: String
  /// What is to be done by then.
  public let text: String
  /// The first day on which it can be acted on; nil when at once.
  public let opens: Day?
  /// The last day in time.
  public let due: Day
  /// The hour on that day, where the paragraph counts hours (decision D10).
  public let dueAt: Moment?
  /// The first day on which it is late.
  public let late: Day
  /// From which event, which unit, which days were skipped, and what moved it.
  public let explanation: String

  public init(
    _ requirement: RequirementID, subject: String = "", text: String = "", opens: Day? = nil, due: Day,
    dueAt: Moment? = nil, explanation: String
  ) {
    self.requirement = requirement
    self.subject = subject
    self.text = text
    self.opens = opens
    self.due = due
    self.dueAt = dueAt
    late = due + 1
    self.explanation = explanation
  }

  /// The day for which it is listed: the last working day before where it falls on none (decision D5), but never before it can be acted on.
  public func listed(in calendar: WorkingCalendar) -> Day {
    let day = calendar.lastWorkingDay(onOrBefore: due)
    guard let opens, day < opens else { return day }
    return calendar.nextWorkingDay(after: opens - 1)
  }
}
