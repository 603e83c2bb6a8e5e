/// A civil date of the Gregorian calendar, without a time or a zone. All arithmetic here is in calendar units;
/// working days are `WorkingCalendar`'s (D4).
///
/// Days run from 1 January 0001 to 31 December 9999, so that every day has an ISO text of ten characters.
/// Arithmetic that would leave that span stops at its end and never traps.
public struct Day: Hashable, Sendable {
  /// Calendar days since 1 January 1970, which is 0.
  public let epochDays: Int

  /// 1 January 0001.
  public static let earliest = Day(epochDays: -719_162)
  /// 31 December 9999.
  public static let latest = Day(epochDays: 2_932_896)

  /// The day so many calendar days after 1 January 1970, held within `earliest` and `latest`.
  public init(epochDays: Int) {
    self.epochDays = min(max(epochDays, -719_162), 2_932_896)
  }

  /// Nil when there is no such date, such as 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    epochDays = Self.epochDays(year: year, month: month, day: day)
  }

  /// The text "2026-03-15" and no other form; nil when it is something else or no date.
  public init?(_ iso: some StringProtocol) {
    var digits = ISODigits(iso.utf8)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2), digits.skip("-"),
      let day = digits.number(2), digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { ymd.year }
  /// 1 to 12.
  public var month: Int { ymd.month }
  /// The day of the month, 1 to 31.
  public var day: Int { ymd.day }

  public var weekday: Weekday {
    // Day 0 was a Thursday; shifted by a whole number of weeks so that the remainder is not negative.
    switch (epochDays + 719_166 + 3) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// Year, month and day of the month at once; cheaper than asking for each.
  public var ymd: (year: Int, month: Int, day: Int) {
    // Counted from 1 March 0000, so that the leap day ends a year; eras are 400 years.
    let shifted = epochDays + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  private static func epochDays(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days in a month, 28 to 31. `month` is 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Calendar arithmetic

extension Day: Comparable, Strideable {
  public static func < (left: Day, right: Day) -> Bool { left.epochDays < right.epochDays }

  /// The calendar days from this day to the other; negative when the other is earlier.
  public func distance(to other: Day) -> Int { other.epochDays - epochDays }

  /// The day `count` calendar days later.
  public func advanced(by count: Int) -> Day {
    let (sum, overflow) = epochDays.addingReportingOverflow(count)
    if overflow { return count < 0 ? .earliest : .latest }
    return Day(epochDays: sum)
  }

  /// `count` calendar days later.
  public static func + (day: Day, count: Int) -> Day { day.advanced(by: count) }

  /// `count` calendar days earlier.
  public static func - (day: Day, count: Int) -> Day {
    count == .min ? .latest : day.advanced(by: -count)
  }

  /// The calendar days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { left.epochDays - right.epochDays }

  /// The same day of the month `months` calendar months later, or that month's last day when it is shorter (D4):
  /// 31 January and one month is 28 or 29 February.
  public func adding(months: Int) -> Day {
    let (year, month, day) = ymd
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow || count >= 10_000 * 12 { return months < 0 ? .earliest : .latest }
    if count < 12 { return .earliest }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return Day(epochDays: Self.epochDays(year: newYear, month: newMonth, day: newDay))
  }

  /// The same date `years` calendar years later; 29 February counts to 28 February (D6).
  public func adding(years: Int) -> Day {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { return years < 0 ? .earliest : .latest }
    return adding(months: months)
  }
}
