/// A length of time in the unit that a rule names (D4). Where a rule names no unit of day, it is calendar days (D10).
/// Negative lengths count back.
public enum Period: Hashable, Sendable {
  /// Days without Saturdays, Sundays and the bank holidays of England and Wales.
  case workingDays(Int)
  /// Every day counts.
  case calendarDays(Int)
  /// Calendar weeks of seven days.
  case weeks(Int)
  /// Calendar months, clamped to the month's end.
  case months(Int)
  /// Calendar years; 29 February counts to 28 February.
  case years(Int)

  /// The number of units.
  public var count: Int {
    switch self {
    case .workingDays(let count), .calendarDays(let count), .weeks(let count), .months(let count), .years(let count):
      count
    }
  }

  private var unit: String {
    switch self {
    case .workingDays: "working day"
    case .calendarDays: "calendar day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }
}

extension Period: CustomStringConvertible, LosslessStringConvertible {
  /// "10 working days", "1 week".
  public var description: String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

  /// Reads what `description` writes, with or without the plural; "days" alone is calendar days (D10).
  public init?(_ description: String) {
    guard let space = description.firstIndex(of: " "), let count = Int(description[..<space]) else { return nil }
    switch description[space...].dropFirst() {
    case "working day", "working days": self = .workingDays(count)
    case "calendar day", "calendar days", "day", "days": self = .calendarDays(count)
    case "week", "weeks": self = .weeks(count)
    case "month", "months": self = .months(count)
    case "year", "years": self = .years(count)
    default: return nil
    }
  }
}

extension Period: CodedAsText {
  public static var textForm: String { "a period such as \"10 working days\"" }
}

/// Periods as rules write them: `10.workingDays`, `2.weeks`, `1.months`.
extension Int {
  public var workingDays: Period { .workingDays(self) }
  public var calendarDays: Period { .calendarDays(self) }
  public var weeks: Period { .weeks(self) }
  public var months: Period { .months(self) }
  public var years: Period { .years(self) }
}
