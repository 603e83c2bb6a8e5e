/// Whether a complaint is within time, how that was counted, and what speaks for setting the time limit aside (SM 2.272–2.293).
public struct TimeLimit: Sendable, Equatable, Codable {
  public enum Outcome: String, Sendable, Codable {
    case inTime = "in time"
    case outOfTime = "out of time"
    case notKnown = "not known"
  }

  /// What the pause of 2020 means for a health complaint that is out of time (SM 2.286–2.289, decision D7).
  public enum Pause: String, Sendable, Codable {
    case met = "pause criteria met"
    case alreadyOutOfTime = "not met, already out of time"
    case notMet = "not met"
  }

  public let count: TimeLimitCount
  /// Nil where the pause does not touch the case.
  public let pause: Pause?
  /// What speaks for setting the time limit aside, a sentence each.
  public let leanings: [String]
  /// What else there is to know of it, a sentence each.
  private let remarks: [String]

  /// - Parameter sheet: the answers on the time limit, of the whole complaint or of one component.
  public init(_ at: Situation, _ sheet: AnswerSheet) {
    count = TimeLimitCount(at, sheet)
    guard count.isOutOfTime else {
      pause = nil
      leanings = []
      remarks = []
      return
    }
    pause = at.pause(of: count)
    leanings = at.leanings(of: count, pause)
    remarks = count.endsInPause && at.applies("SM-2.286") ? [TimeLimitCount.endedInPause] : []
  }

  public var outcome: Outcome {
    if count.isInTime { return .inTime }
    return count.isOutOfTime ? .outOfTime : .notKnown
  }

  /// How it was counted and what follows from that, for whoever decides.
  public var explanation: String { ([count.explanation] + remarks + leanings).joined(separator: " ") }

  /// What has to be known first.
  var missing: [Field] {
    guard outcome == .notKnown else { return [] }
    return [
      count.awareOn == nil ? TimeLimitAssessment.complainantAwareOn : nil,
      count.clock == nil ? CaseCommands.jurisdiction : nil,
      count.clock == .memberOfParliament && count.broughtOn == nil ? TimeLimitAssessment.broughtToMP : nil,
    ].compactMap { $0 }
  }

  /// No health complaints were accepted on these days (SM-2.286).
  static let pauseStart = Day.of(2020, 3, 26)
  static let pauseEnd = Day.of(2020, 6, 30)
  /// The last day on which a complaint that the pause kept away could reach us (SM-2.287).
  static let pauseLastReceipt = Day.of(2020, 8, 31)
}

extension Day {
  /// A date of the guidance; the earliest day where there is none such.
  fileprivate static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .earliest
  }
}

extension TimeLimitCount {
  /// A health complaint that is out of time, was known of by the pause's end and came no earlier than its start.
  var isTouchedByPause: Bool {
    guard clock == .ourReceipt, isOutOfTime, let awareOn, let broughtOn else { return false }
    return awareOn <= TimeLimit.pauseEnd && broughtOn >= TimeLimit.pauseStart
  }
}

extension TimeLimitCount {
  static let endedInPause = "The limit ended during the 2020 pause (26 March to 30 June)."

  var endsInPause: Bool {
    guard clock == .ourReceipt, let endsOn else { return false }
    return endsOn >= TimeLimit.pauseStart && endsOn <= TimeLimit.pauseEnd
  }

  /// It was sent to us soon enough after the pause (SM-2.287).
  var isByPauseLastReceipt: Bool { broughtOn.map { $0 <= TimeLimit.pauseLastReceipt } ?? false }

  var endsBeforePause: Bool { endsOn.map { $0 < TimeLimit.pauseStart } ?? false }

  /// How long the organisation had the complaint, where without that time it would not have been late (SM-2.283).
  func organisationDays(_ row: Case) -> Int? {
    guard let from = row.complainedOn, let to = row.finalResponseOn, from <= to, let daysOver, daysOver > 0,
      to - from >= daysOver
    else { return nil }
    return to - from
  }
}

extension Situation {
  fileprivate func pause(of count: TimeLimitCount) -> TimeLimit.Pause? {
    guard count.isTouchedByPause else { return nil }
    if count.endsBeforePause, applies("SM-2.287b") { return .alreadyOutOfTime }
    return count.isByPauseLastReceipt && applies("SM-2.287a") ? .met : .notMet
  }

  fileprivate func leanings(of count: TimeLimitCount, _ pause: TimeLimit.Pause?) -> [String] {
    var found: [String] = []
    if applies("SM-2.283"), let days = count.organisationDays(file.case) {
      found.append(
        "\(file.organisationName) had the complaint for \(TimeLimitCount.days(days)): that speaks for setting the time limit aside."
      )
    }
    if pause == .met {
      found.append("It came by 31 August 2020 after the pause: the time limit should be set aside.")
    }
    return found + [outcome("SM-2.292b")].compactMap { $0 }
  }

  /// The time limit of the whole complaint.
  public var timeLimit: TimeLimit { TimeLimit(self, file.sheet(.timeLimit)) }

  /// The counts of the whole complaint and of every part that was begun.
  var timeLimitCounts: [TimeLimitCount] {
    [TimeLimitCount(self, file.sheet(.timeLimit))]
      + file.subjects(of: .timeLimit).filter { !$0.isEmpty }.map {
        TimeLimitCount(self, file.sheet(.timeLimit, subject: $0))
      }
  }
}
