/// The days of the time limit as they are counted: from awareness to the day on which the complaint was brought (decision D6).
public struct TimeLimitCount: Sendable, Equatable, Codable {
  /// Which day stops the clock.
  public enum Clock: String, Sendable, Codable {
    /// Health complaints (SM-2.273).
    case ourReceipt = "our receipt"
    /// Parliamentary complaints (SM-2.274).
    case memberOfParliament = "the MP's receipt"
    /// Parliamentary complaints under the Victims and Prisoners Act (SM-2.275).
    case victimsAct = "our receipt under the Victims and Prisoners Act"
  }

  /// Nil where the law that the case falls under is not known.
  public let clock: Clock?
  /// The first day on which somebody knew that they had reason to complain.
  public let awareOn: Day?
  /// Whether it is the aggrieved's awareness; else it is the complainant's.
  public let isAggrieved: Bool
  /// The last day in time: the anniversary of awareness; 29 February counts to 28 February.
  public let endsOn: Day?
  /// The day that stops the clock; nil where it is not known.
  public let broughtOn: Day?

  /// - Parameter sheet: the answers on the time limit, of the whole complaint or of one component.
  public init(_ at: Situation, _ sheet: AnswerSheet) {
    clock = at.timeLimitClock
    let awareness = Awareness(at, sheet)
    awareOn = awareness.day
    isAggrieved = awareness.isAggrieved
    let ends = awareOn?.adding(years: 1)
    endsOn = ends
    switch clock {
    case nil: broughtOn = nil
    case .ourReceipt, .victimsAct: broughtOn = at.newComplaintOn ?? at.file.case.receivedAt.day
    case .memberOfParliament:
      // Whoever referred by then had the matter by then; a later referral does not say when it came.
      let referred = at.file.case.mpReferralOn.flatMap { day in ends.map { day <= $0 } ?? false ? day : nil }
      let brought = at.answer(TimeLimitAssessment.broughtToMP, sheet) ?? referred
      broughtOn = brought.map { max($0, at.newComplaintOn ?? $0) }
    }
  }

  /// Calendar days past the last day in time: 0 or less in time; nil while a date is missing.
  public var daysOver: Int? {
    guard let endsOn, let broughtOn else { return nil }
    return broughtOn - endsOn
  }

  public var isInTime: Bool { daysOver.map { $0 <= 0 } ?? false }
  public var isOutOfTime: Bool { daysOver.map { $0 > 0 } ?? false }

  /// How it was counted, in a sentence with its dates and days.
  public var explanation: String {
    guard let awareOn, let endsOn else {
      return "The day on which there was first reason to complain is not known."
    }
    let who = isAggrieved ? "The aggrieved" : "The complainant"
    let leap = awareOn.month == 2 && awareOn.day == 29 ? " (29 February counts to 28 February)" : ""
    let counted = "\(who) became aware on \(awareOn.shortText); the year ends on \(endsOn.shortText)\(leap)"
    guard let clock else { return "\(counted); which law the case falls under is not known." }
    guard let broughtOn, let daysOver else { return "\(counted); when the matter came to an MP is not known." }
    let arrival = clock == .memberOfParliament ? "came to an MP" : "reached us"
    let length = Self.days(broughtOn - awareOn)
    return "\(counted); it \(arrival) on \(broughtOn.shortText), \(length) after awareness: \(Self.result(daysOver))."
  }

  private static func result(_ daysOver: Int) -> String {
    switch daysOver {
    case 1...: "out of time by \(days(daysOver))"
    case 0: "in time, on the last day"
    default: "in time, with \(days(-daysOver)) left"
    }
  }

  static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }
}

/// Whose awareness starts the clock: the aggrieved's where it is recorded, else the complainant's (decision D6).
private struct Awareness {
  let day: Day?
  let isAggrieved: Bool

  init(_ at: Situation, _ sheet: AnswerSheet) {
    let whole = at.file.sheet(.timeLimit)
    for answers in [sheet, whole] {
      if let day = answers.day(TimeLimitAssessment.aggrievedAwareOn) {
        self.init(day: day, isAggrieved: true)
        return
      }
      if let day = answers.day(TimeLimitAssessment.complainantAwareOn) {
        self.init(day: day, isAggrieved: false)
        return
      }
    }
    // The event never stands for awareness (SM-2.276).
    let event = at.applies("SM-2.276") ? nil : at.file.case.happenedFrom
    self.init(day: at.file.case.awareOn ?? event, isAggrieved: false)
  }

  private init(day: Day?, isAggrieved: Bool) {
    self.day = day
    self.isAggrieved = isAggrieved
  }
}

extension Situation {
  /// The clock that the law gives the case.
  var timeLimitClock: TimeLimitCount.Clock? {
    if applies("SM-2.275") { return .victimsAct }
    if applies("SM-2.274") { return .memberOfParliament }
    return applies("SM-2.273") ? .ourReceipt : nil
  }

  /// The day of the new complaint that a return after a premature closure is (SM-2.271, SM-2.292); nil where there is none.
  var newComplaintOn: Day? {
    guard let day = file.backAfterPremature, applies("SM-2.271c"), applies("SM-2.292a") else { return nil }
    return day
  }

  /// An answer of a component, else of the whole complaint.
  fileprivate func answer(_ field: Field, _ sheet: AnswerSheet) -> Day? {
    sheet.day(field) ?? file.sheet(.timeLimit).day(field)
  }
}

extension CaseFile {
  /// The day on which the complaint came back after a closure as premature.
  var backAfterPremature: Day? { sheet(.timeLimit).day(TimeLimitAssessment.returnedOn) }
}
