/// Counts working days: Monday to Friday, without the bank holidays of England and Wales (D4).
///
/// "Within N days of X": X is day 0, whether or not it is a working day, and the deadline is the end of day N.
/// Outside the span that the table `covers`, only weekends are skipped; `Counted.explanation` says so.
public struct WorkingCalendar: Sendable {
  public let bankHolidays: BankHolidays
  private let holidays: Set<Int>
  /// The bank holidays that fall on Monday to Friday, as epoch days in order.
  private let weekdayHolidays: [Int]

  /// Goes up when the way of counting changes, so that stored dates can be derived anew.
  private static let countingVersion = 1

  public init(_ bankHolidays: BankHolidays = .englandAndWales) {
    self.bankHolidays = bankHolidays
    holidays = Set(bankHolidays.days.map(\.epochDays))
    weekdayHolidays = bankHolidays.days.filter { !$0.weekday.isWeekend }.map(\.epochDays)
  }

  /// Identifies the table and the way of counting; stored with every derived date.
  public var version: String { "\(Self.countingVersion)-\(bankHolidays.version)" }

  public func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !holidays.contains(day.epochDays)
  }

  /// Why a day is not a working day; nil when it is one.
  public func reasonNotWorking(_ day: Day) -> Counted.Reason? {
    if day.weekday.isWeekend { return .weekend }
    return bankHolidays.title(on: day).map(Counted.Reason.bankHoliday)
  }

  /// Day `count` when `day` is day 0 (D4). A negative count goes back; 0 is `day` itself, working or not.
  public func adding(workingDays count: Int, to day: Day) -> Day {
    var result = day
    walk(count, from: day) { result = $0 }
    return result
  }

  /// The last day of a period when `day` is day 0 (D4). It stays as computed, working day or not (D5).
  public func adding(_ period: Period, to day: Day) -> Day {
    switch period {
    case .workingDays(let count): return adding(workingDays: count, to: day)
    case .calendarDays(let count): return day + count
    case .weeks(let count):
      let (days, overflow) = count.multipliedReportingOverflow(by: 7)
      return day + (overflow ? (count < 0 ? .min : .max) : days)
    case .months(let count): return day.adding(months: count)
    case .years(let count): return day.adding(years: count)
    }
  }

  /// Where what we must do on a day is listed: that day, or the last working day before it (D5).
  public func lastWorkingDay(onOrBefore day: Day) -> Day {
    isWorkingDay(day) ? day : lastWorkingDay(before: day)
  }

  /// Working day -1.
  public func lastWorkingDay(before day: Day) -> Day { adding(workingDays: -1, to: day) }

  /// Working day 1 (D8, D9).
  public func nextWorkingDay(after day: Day) -> Day { adding(workingDays: 1, to: day) }

  /// The working days after `start` up to and including `end`, so that it undoes `adding(workingDays:to:)`.
  /// When `end` is earlier: minus the working days from `end` up to but not including `start`.
  public func workingDays(from start: Day, to end: Day) -> Int {
    if end < start { return -workingDays(after: end - 1, through: start - 1) }
    return workingDays(after: start, through: end)
  }

  /// As `adding(_:to:)`, with how the day was reached.
  public func count(_ period: Period, from start: Day) -> Counted {
    var skipped: [Counted.Skipped] = []
    var result = start
    if case .workingDays(let count) = period {
      walk(count, from: start) { day in
        if let reason = reasonNotWorking(day) {
          skipped.append(Counted.Skipped(day: day, reason: reason))
        } else {
          result = day
        }
      }
    } else {
      result = adding(period, to: start)
    }
    return Counted(
      period: period, start: start, result: result, skipped: skipped,
      resultIs: reasonNotWorking(result), actBy: lastWorkingDay(onOrBefore: result),
      knownHolidays: bankHolidays.covers)
  }

  /// Visits each day after `start` until `count` working days were visited; the last visited is the answer.
  private func walk(_ count: Int, from start: Day, visit: (Day) -> Void) {
    let step = count < 0 ? -1 : 1
    var left = count.magnitude
    var day = start
    while left > 0, day + step != day {
      day = day + step
      if isWorkingDay(day) { left -= 1 }
      visit(day)
    }
  }

  /// Working days d with start < d <= end, without walking: spans may be decades.
  private func workingDays(after start: Day, through end: Day) -> Int {
    weekdays(through: end) - weekdays(through: start)
      - (holidaysBefore(end.epochDays + 1) - holidaysBefore(start.epochDays + 1))
  }

  /// Mondays to Fridays from Monday 1 January 0001 through `day`.
  private func weekdays(through day: Day) -> Int {
    let count = day - .earliest + 1
    return count / 7 * 5 + min(count % 7, 5)
  }

  private func holidaysBefore(_ epochDays: Int) -> Int {
    var low = 0
    var high = weekdayHolidays.count
    while low < high {
      let middle = (low + high) / 2
      if weekdayHolidays[middle] < epochDays { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
