/// What follows from a case under the rules, and is stored beside it: never journalled, always derivable again.
public struct Derived: Sendable, Equatable {
  /// Counts the ways in which this was worked out: what a store keeps from a former one is derived anew.
  public static let revision = 5

  public let questions: [Question]
  public let deadlines: [Deadline]
  /// The earliest day on which something of ours is listed: a deadline's, or the last working day before it (decision D5), or a diary date's.
  /// An immediate risk on which nothing is decided comes before any day (SM-10.36).
  public let nextDue: Day?
  /// The earliest date itself, from which lateness counts; nil when nothing is dated.
  public let dueOn: Day?
  /// What is due on it; an immediate risk on which nothing is decided is named before it.
  public let nextDueText: String

  public init(_ situation: Situation) {
    questions = situation.guidance.questions(in: situation)
    deadlines = situation.guidance.deadlines(in: situation).sorted {
      ($0.due, $0.requirement) < ($1.due, $1.requirement)
    }
    let calendar = situation.office.calendar
    let dated =
      deadlines.map { (due: $0.due, listed: $0.listed(in: calendar), text: $0.text) }
      + situation.file.diary.filter { $0.doneAt == nil }.map {
        (due: $0.on, listed: calendar.lastWorkingDay(onOrBefore: $0.on), text: $0.text)
      }
    let next = dated.min { $0.due < $1.due }
    nextDue = situation.isImmediate ? .earliest : dated.map(\.listed).min()
    dueOn = next?.due
    nextDueText = (situation.isImmediate ? "Immediate risk. " : "") + (next?.text ?? "")
  }
}
