/// A date that was counted, and how it was reached: a deadline explains itself.
public struct Counted: Hashable, Sendable, Codable {
  public let period: Period
  /// Day 0 (D4).
  public let start: Day
  /// The last day of the period, as computed (D5).
  public let result: Day
  /// The days that a count in working days passed over, in the order of counting; empty for other units.
  public let skipped: [Skipped]
  /// Why `result` is not a working day; nil when it is one.
  public let resultIs: Reason?
  /// `result`, or the last working day before it: where what we must do is listed (D5).
  public let actBy: Day
  /// The span for which bank holidays are known.
  public let knownHolidays: ClosedRange<Day>

  /// A day that was passed over.
  public struct Skipped: Hashable, Sendable, Codable {
    public let day: Day
    public let reason: Reason
  }

  /// Why a day is not a working day.
  public enum Reason: Hashable, Sendable, Codable, CustomStringConvertible {
    case weekend
    case bankHoliday(String)

    /// "weekend" or the holiday's title.
    public var description: String {
      switch self {
      case .weekend: "weekend"
      case .bankHoliday(let title): title
      }
    }
  }

  /// "10 working days from Wed 25 Mar 2026 (day 0); skipped Good Friday 3 April, Easter Monday 6 April and
  /// 4 weekend days: Fri 10 Apr 2026".
  public var explanation: String {
    let skips = skippedText.map { "; skipped \($0)" } ?? ""
    return "\(period) from \(start.shortText) (day 0)\(skips): \(result.shortText)" + remarks
  }

  private var skippedText: String? {
    var parts: [String] = []
    var weekendDays = 0
    for skip in skipped {
      switch skip.reason {
      case .weekend: weekendDays += 1
      case .bankHoliday(let title):
        let year = skip.day.year == start.year ? "" : " \(skip.day.year)"
        parts.append("\(title) \(skip.day.dayAndMonthText)\(year)")
      }
    }
    if weekendDays > 0 { parts.append("\(weekendDays) weekend day\(weekendDays == 1 ? "" : "s")") }
    guard let last = parts.popLast() else { return nil }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  private var remarks: String {
    var text = ""
    switch period {
    case .months, .years:
      if start.day != result.day { text += ", the month's last day" }
    default: break
    }
    if let resultIs { text += " (\(resultIs); act by \(actBy.shortText))" }
    if case .workingDays = period, !knownHolidays.contains(start) || !knownHolidays.contains(result) {
      text +=
        "; bank holidays are known only from \(knownHolidays.lowerBound.shortText) "
        + "to \(knownHolidays.upperBound.shortText)"
    }
    return text
  }
}
