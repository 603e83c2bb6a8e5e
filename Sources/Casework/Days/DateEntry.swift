/// Reads the dates that people type. The day comes before the month, always.
///
/// | typed | meaning |
/// |---|---|
/// | `t` `today` `yesterday` `tomorrow` | |
/// | `+` `--` `t+` | a calendar day from today for each sign |
/// | `15 mar+` `mon--` | a calendar day from that date for each sign |
/// | `+3` `-2` `+3d` | calendar days from today |
/// | `+10wd` `-1wd` | working days from today (D4) |
/// | `-2w` `+1m` `+1y` | calendar weeks, months, years; months clamp to the month's end (D4) |
/// | `mon` | the next Monday after today; the last one before it when the direction is `past` or `birth` |
/// | `15` `15/3` `15 mar` | the month or year left out is chosen by the direction |
/// | `15/3/26` `15.03.2026` `15-3-26` `150326` `15032026` `15 March 2026` `Sun 15 Mar 2026` | |
/// | `2026-03-15` | |
///
/// Two-digit years up to next year's are of this century, later ones of the last: in 2026, `27` is 2027 and `28` is
/// 1928. Where the direction is `future` they are all of this century; of a birth none lies ahead. A date is never bent into another: 31/2 is
/// refused.
public struct DateEntry: Sendable {
  /// Where to look for the parts of a date that were left out. It chooses and does not forbid: a full date may be on
  /// either side of today.
  public enum Direction: Sendable, Hashable, CaseIterable {
    /// The last such day up to and including today: for what has happened.
    case past
    /// The first such day from today on: for what is planned.
    case future
    /// The last such day up to and including today, two digits of a year included: for dates of birth, where `27` was
    /// a hundred years ago.
    case birth
    /// Whichever is fewer calendar days away, the earlier one if equal.
    case nearest

    /// Whether what it is for has happened, so that a day to come is a slip.
    public var looksBack: Bool { self == .past || self == .birth }
  }

  public let today: Day
  public let calendar: WorkingCalendar
  public let direction: Direction

  static let years = 1800...2199

  public init(today: Day, calendar: WorkingCalendar, direction: Direction = .nearest) {
    self.today = today
    self.calendar = calendar
    self.direction = direction
  }

  public func parse(_ typed: String) throws(DateEntryError) -> Day {
    let text = typed.trimmed.lowercased()
    if text.isEmpty { throw .empty }
    if let day = try named(text) { return day }
    if let day = try relative(text) { return day }
    if let day = try stepped(text) { return day }
    if let day = try written(text) { return day }
    throw .notUnderstood(typed.trimmed)
  }

  // MARK: - From today

  private func named(_ text: String) throws(DateEntryError) -> Day? {
    switch text {
    case "t", "today": return today
    case "yesterday": return today - 1
    case "tomorrow": return today + 1
    default: break
    }
    guard let weekday = Weekday(typed: text) else { return nil }
    if direction.looksBack {
      let back = (today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
      return today - back
    }
    let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
    return today + ahead
  }

  /// "+3", "-2w", "t+10wd".
  private func relative(_ text: String) throws(DateEntryError) -> Day? {
    let signed = text.hasPrefix("t+") || text.hasPrefix("t-") ? text.dropFirst() : text[...]
    guard let sign = signed.first, sign == "+" || sign == "-" else { return nil }
    let digits = signed.dropFirst().prefix(while: \.isASCIIDigit)
    guard !digits.isEmpty else { return nil }
    guard digits.utf8.count <= 6, let magnitude = Int(digits) else { throw .outOfReach(text) }
    let count = sign == "-" ? -magnitude : magnitude
    let period: Period
    switch signed.dropFirst(1 + digits.count).trimmed {
    case "", "d": period = .calendarDays(count)
    case "wd": period = .workingDays(count)
    case "w": period = .weeks(count)
    case "m": period = .months(count)
    case "y": period = .years(count)
    default: return nil
    }
    let day = calendar.adding(period, to: today)
    guard Self.years.contains(day.year) else { throw .outOfReach(text) }
    return day
  }

  /// "+", "--", "t+", "15 mar+": a calendar day for each sign. After a number alone, or after other dashes, a dash is
  /// the beginning of a month or a year.
  private func stepped(_ text: String) throws(DateEntryError) -> Day? {
    guard let sign = text.last, sign == "+" || sign == "-" else { return nil }
    let count = text.reversed().prefix { $0 == sign }.count
    let base = text.dropLast(count).trimmed
    if sign == "-", base.contains("-") || base.allSatisfy(\.isASCIIDigit) && !base.isEmpty { return nil }
    var start: Day? = today
    if !base.isEmpty { start = try named(base) }
    if start == nil { start = try written(base) }
    guard let start else { return nil }
    let day = start + (sign == "+" ? count : -count)
    guard Self.years.contains(day.year) else { throw .outOfReach(text) }
    return day
  }

  // MARK: - Written out

  private func written(_ text: String) throws(DateEntryError) -> Day? {
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    return try written(tokens)
  }

  private func written(_ tokens: [DateToken]) throws(DateEntryError) -> Day? {
    if tokens.count > 2, case .word(let word) = tokens[0], let weekday = Weekday(typed: word) {
      guard let day = try written(Array(tokens.dropFirst())) else { return nil }
      guard day.weekday == weekday else { throw .wrongWeekday(typed: weekday, day: day) }
      return day
    }
    guard case .number(let first, let width) = tokens.first else { return nil }
    switch (tokens.count, width) {
    case (1, 8):
      return try full(day: first / 1_000_000, month: first / 10_000 % 100, year: first % 10_000)
    case (1, 6):
      return try full(
        day: first / 10_000, month: first / 100 % 100, year: century(first % 100, first / 100 % 100, first / 10_000))
    case (1, 1...2):
      return try inSomeMonth(day: first)
    case (2, 1...2):
      guard let month = tokens[1].month else { return nil }
      return try inSomeYear(day: first, month: month)
    case (3, 4):
      guard case .number(let month, 1...2) = tokens[1], case .number(let day, 1...2) = tokens[2] else { return nil }
      return try full(day: day, month: month, year: first)
    case (3, 1...2):
      guard let month = tokens[1].month, case .number(let year, let yearWidth) = tokens[2] else { return nil }
      guard yearWidth == 2 || yearWidth == 4 else { return nil }
      return try full(day: first, month: month, year: yearWidth == 2 ? century(year, month, first) : year)
    default:
      return nil
    }
  }

  private func century(_ twoDigits: Int, _ month: Int, _ day: Int) -> Int {
    let year = today.year / 100 * 100 + twoDigits
    switch direction {
    case .future: return year
    case .past, .nearest: return year > today.year + 1 ? year - 100 : year
    case .birth:
      let (_, thisMonth, thisDay) = today.ymd
      return (year, month, day) > (today.year, thisMonth, thisDay) ? year - 100 : year
    }
  }

  private func full(day: Int, month: Int, year: Int) throws(DateEntryError) -> Day {
    guard Self.years.contains(year) else { throw .outOfReach("\(year)") }
    if let found = Day(year: year, month: month, day: day) { return found }
    throw noSuchDay(day, month, year: year)
  }

  private func noSuchDay(_ day: Int, _ month: Int, year: Int?) -> DateEntryError {
    guard (1...12).contains(month) else { return .noSuchDay("\(day)/\(month)", lastDay: 0) }
    let yearText = year.map { " \($0)" } ?? ""
    let lastDay = Day.length(ofMonth: month, year: year ?? 2000)
    return .noSuchDay("\(day) \(Day.monthName(month))\(yearText)", lastDay: lastDay)
  }

  private func inSomeMonth(day: Int) throws(DateEntryError) -> Day {
    guard (1...31).contains(day) else { throw .noSuchDay("day \(day)", lastDay: 31) }
    let (year, month, _) = today.ymd
    let found = choose { offset in
      let count = year * 12 + month - 1 + offset
      return Day(year: count / 12, month: count % 12 + 1, day: day)
    }
    if let found { return found }
    throw .needsMore("Day \(day) of that month", example: "\(day)/1")
  }

  private func inSomeYear(day: Int, month: Int) throws(DateEntryError) -> Day {
    // Some year has the day, or none: 2000 was a leap year.
    guard Day(year: 2000, month: month, day: day) != nil else { throw noSuchDay(day, month, year: nil) }
    if let found = choose({ Day(year: today.year + $0, month: month, day: day) }) { return found }
    throw .needsMore("\(day) \(Day.monthName(month)) of that year", example: "\(day)/\(month)/2028")
  }

  /// Chooses among the last, this and the next month or year. Nil where the one to choose has no such day: skipping it
  /// silently could be months or years off.
  private func choose(_ candidate: (Int) -> Day?) -> Day? {
    let current = candidate(0)
    switch direction {
    case .past, .birth:
      guard let current else { return nil }
      return current <= today ? current : candidate(-1)
    case .future:
      guard let current else { return nil }
      return current >= today ? current : candidate(1)
    case .nearest:
      return [candidate(-1), current, candidate(1)].compactMap { $0 }
        .min { (abs($0 - today), $0) < (abs($1 - today), $1) }
    }
  }
}
