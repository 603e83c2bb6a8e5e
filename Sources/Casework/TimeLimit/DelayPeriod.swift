/// A stretch of the time that a complaint took to reach us: whose it was, why, and how that was weighed (SM 2.279–2.285).
///
/// It is typed as `2024-05-01 to 2025-06-30 | complainant | in hospital | justified | her discharge letter shows it`; the last two
/// may come later.
public struct DelayPeriod: Sendable, Equatable {
  public enum Whose: String, Sendable, CaseIterable {
    case complainant, organisation
    case us = "ombudsman"
  }

  public enum View: String, Sendable, CaseIterable {
    case justified
    case notJustified = "not justified"
    case unclear
  }

  public let from: Day
  /// The last day of it.
  public let to: Day
  public let whose: Whose
  public let reason: String
  public let view: View?
  /// How the reason was considered (SM-2.282).
  public let consideration: String

  /// Nil where the text is no such period.
  public init?(_ text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    let days = parts.first?.split(separator: " ").map(String.init) ?? []
    guard (3...5).contains(parts.count), days.count == 3, days[1] == "to", let from = Day(days[0]),
      let to = Day(days[2]), from <= to, let whose = Whose(rawValue: parts[1]), !parts[2].isEmpty
    else { return nil }
    let given = parts.count > 3 ? parts[3] : ""
    guard given.isEmpty || View(rawValue: given) != nil else { return nil }
    self.from = from
    self.to = to
    self.whose = whose
    reason = parts[2]
    view = View(rawValue: given)
    consideration = parts.count > 4 ? parts[4] : ""
  }

  public var days: Int { to - from + 1 }

  public var dates: String { "\(from.shortText) to \(to.shortText)" }

  /// The stretches of a span that no period covers.
  static func gaps(in span: ClosedRange<Day>, _ periods: [DelayPeriod]) -> [ClosedRange<Day>] {
    var gaps: [ClosedRange<Day>] = []
    var next = span.lowerBound
    for period in periods.sorted(by: { $0.from < $1.from }) where next <= span.upperBound {
      if period.from > next { gaps.append(next...min(period.from - 1, span.upperBound)) }
      next = max(next, period.to + 1)
    }
    if next <= span.upperBound { gaps.append(next...span.upperBound) }
    return gaps
  }

  /// What is wrong with a list of periods; nil when it is good.
  static func complaint(about value: FieldValue) -> String? {
    guard case .list(let lines) = value, let wrong = lines.first(where: { DelayPeriod($0) == nil }) else { return nil }
    return
      "'\(wrong)' is no period: write 2024-05-01 to 2025-06-30 | complainant | reason | justified | how it was weighed; the last two may come later."
  }
}

extension AnswerSheet {
  var delays: [DelayPeriod] { list(TimeLimitAssessment.delays).compactMap(DelayPeriod.init) }
}
