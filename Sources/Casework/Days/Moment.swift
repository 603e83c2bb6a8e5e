/// An instant, to the second, in UTC. Its date and clock time are those of the office (`OfficeTime`, D10).
///
/// Moments run from the start of `Day.earliest` to the end of `Day.latest` in UTC; arithmetic stops there.
public struct Moment: Hashable, Sendable {
  /// Elapsed seconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
  public let secondsSince1970: Int64

  public init(secondsSince1970: Int64) {
    self.secondsSince1970 = min(max(secondsSince1970, -62_135_596_800), 253_402_300_799)
  }

  /// The text "2026-03-03T10:15:00Z" and no other form; nil when it is something else or no time.
  public init?(_ iso: some StringProtocol) {
    var digits = ISODigits(iso.utf8)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2), digits.skip("-"),
      let dayOfMonth = digits.number(2), digits.skip("T"),
      let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2), digits.skip(":"),
      let second = digits.number(2), digits.skip("Z"), digits.isAtEnd,
      let day = Day(year: year, month: month, day: dayOfMonth), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(utcDay: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  init(utcDay: Day, secondOfDay: Int) {
    self.init(secondsSince1970: Int64(utcDay.epochDays) * 86_400 + Int64(secondOfDay))
  }

  /// The date and second in UTC; only for storing and for `OfficeTime`.
  var utc: (day: Day, secondOfDay: Int) {
    let secondOfDay = (secondsSince1970 % 86_400 + 86_400) % 86_400
    return (Day(epochDays: Int((secondsSince1970 - secondOfDay) / 86_400)), Int(secondOfDay))
  }
}

extension Moment: Comparable {
  public static func < (left: Moment, right: Moment) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  /// `hours` elapsed hours later, whatever the clocks do in between (D10).
  public func adding(hours: Int) -> Moment {
    let (seconds, overflow) = hours.multipliedReportingOverflow(by: 3600)
    return adding(seconds: overflow ? (hours < 0 ? .min : .max) : seconds)
  }

  /// `seconds` elapsed seconds later.
  public func adding(seconds: Int) -> Moment {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(Int64(seconds))
    return Moment(secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// The elapsed seconds from `right` to `left`.
  public static func - (left: Moment, right: Moment) -> Int { Int(left.secondsSince1970 - right.secondsSince1970) }
}

extension Moment: CustomStringConvertible, LosslessStringConvertible {
  public init?(_ description: String) {
    self.init(description[...])
  }

  /// "2026-03-03T10:15:00Z".
  public var description: String {
    let (day, second) = utc
    return "\(day)T\(Self.clock(second)):\(Self.twoDigits(second % 60))Z"
  }

  /// The date in the office (D10).
  public var day: Day { OfficeTime.local(of: self).day }

  /// "10:15", by the office's clock.
  public var timeText: String {
    let local = OfficeTime.local(of: self)
    return "\(Self.twoDigits(local.hour)):\(Self.twoDigits(local.minute))"
  }

  /// "Tue 3 Mar 2026 10:15", by the office's clock.
  public var officeText: String { "\(day.shortText) \(timeText)" }

  /// "2026-03-03 10:15", by the office's clock: for columns of lists that programs sort and search.
  public var columnText: String { "\(day) \(timeText)" }

  private static func clock(_ second: Int) -> String {
    "\(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension Moment: CodedAsText {
  public static var textForm: String { "a YYYY-MM-DDTHH:MM:SSZ time" }
}
