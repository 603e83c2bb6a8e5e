/// The office's clock: Europe/London whatever the host's zone (D10).
///
/// A rule and not a look-up: British Summer Time, one hour ahead of UTC, from 01:00 UTC on the last Sunday in March
/// to 01:00 UTC on the last Sunday in October. That is the law since 1996. The same rule is applied to earlier years
/// and to later ones; before 1996 the true clock differed by an hour for some weeks of some years, which can matter
/// only to the clock time of such an instant, never to a date that was entered as a date.
public enum OfficeTime {
  /// What the office's clock shows at an instant.
  public typealias Local = (day: Day, hour: Int, minute: Int, second: Int)

  /// Seconds that the office's clock is ahead of UTC: 3600 in summer, otherwise 0.
  public static func secondsAhead(at moment: Moment) -> Int {
    let (day, secondOfDay) = moment.utc
    let (year, month, _) = day.ymd
    switch month {
    case 4...9: return 3600
    case 3: return hasTurned(day, secondOfDay, year: year, month: 3) ? 3600 : 0
    case 10: return hasTurned(day, secondOfDay, year: year, month: 10) ? 0 : 3600
    default: return 0
    }
  }

  public static func local(of moment: Moment) -> Local {
    let (day, second) = moment.adding(seconds: secondsAhead(at: moment)).utc
    return (day, second / 3600, second / 60 % 60, second % 60)
  }

  /// The instant at which the office's clock shows this time. A time that the spring change leaves out moves forward
  /// an hour (01:30 becomes 02:30); one that the autumn change repeats is the first of the two.
  ///
  /// Hours past 23 run into the next day, so hour 24 is the end of `day`.
  public static func moment(day: Day, hour: Int, minute: Int = 0, second: Int = 0) -> Moment {
    let asWinter = Moment(utcDay: day, secondOfDay: hour * 3600 + minute * 60 + second)
    let asSummer = asWinter.adding(seconds: -3600)
    return secondsAhead(at: asSummer) == 3600 ? asSummer : asWinter
  }

  /// Whether the clocks have changed by then, on the last Sunday of a month of 31 days at 01:00 UTC.
  private static func hasTurned(_ day: Day, _ secondOfDay: Int, year: Int, month: Int) -> Bool {
    guard let monthEnd = Day(year: year, month: month, day: 31) else { return false }
    let change = monthEnd - monthEnd.weekday.rawValue % 7
    return day > change || (day == change && secondOfDay >= 3600)
  }
}
