/// The bank holidays of England and Wales, dated (D4): those built in, or an office's replacement.
public struct BankHolidays: Sendable, Equatable {
  /// In order of day, one entry a day.
  public let days: [Day]
  /// The title of each of `days`, by its `epochDays`.
  let titles: [Int: String]
  /// The span for which the table speaks; outside it only weekends are known not to be working days.
  /// A table that starts in January or ends in December covers that whole year, otherwise it stops at its last day.
  public let covers: ClosedRange<Day>
  /// Changes when, and only when, the days or their titles do. Stored with derived dates.
  public let version: String

  /// Nil when there is no day in it. Two titles on one day are joined.
  public init?(_ entries: some Sequence<(day: Day, title: String)>) {
    var titles: [Int: String] = [:]
    for (day, title) in entries {
      guard let known = titles[day.epochDays] else {
        titles[day.epochDays] = title
        continue
      }
      if known != title { titles[day.epochDays] = "\(known) and \(title)" }
    }
    let days = titles.keys.sorted().map(Day.init(epochDays:))
    guard let first = days.first, let last = days.last else { return nil }
    self.days = days
    self.titles = titles
    covers = Self.covered(from: first, to: last)
    version = Self.version(of: days, titles)
  }

  /// The table built into the program, read once.
  public static let englandAndWales: BankHolidays = {
    let entries = bankHolidayTable.split(separator: "\n").compactMap { line -> (day: Day, title: String)? in
      guard let day = Day(line.prefix(10)) else { return nil }
      return (day, String(line.dropFirst(11)))
    }
    guard let table = BankHolidays(entries) else { preconditionFailure("the built-in bank holidays are empty") }
    return table
  }()

  /// "Good Friday", or nil when the day is no bank holiday.
  public func title(on day: Day) -> String? { titles[day.epochDays] }

  /// From 90 calendar days before the table runs out: what to tell whoever looks after the program.
  public func expiryWarning(today: Day) -> String? {
    let end = covers.upperBound
    guard end - today <= 90 else { return nil }
    let state = today > end ? "ended on" : "end on"
    return "The bank holidays known to this program \(state) \(end.shortText); later deadlines in working days "
      + "skip weekends only until a newer table is installed."
  }

  private static func covered(from first: Day, to last: Day) -> ClosedRange<Day> {
    let start = first.month == 1 ? Day(year: first.year, month: 1, day: 1) : first
    let end = last.month == 12 ? Day(year: last.year, month: 12, day: 31) : last
    return (start ?? first)...(end ?? last)
  }

  /// FNV-1a over the table, because Swift's own hashes differ from run to run.
  private static func version(of days: [Day], _ titles: [Int: String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for day in days {
      for byte in "\(day) \(titles[day.epochDays] ?? "")\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }
}
