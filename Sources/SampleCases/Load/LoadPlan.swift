import Casework

/// Many small cases for measuring: each one or two commands, made without looking at anything, in the order of time.
///
/// Names, addresses and texts repeat as those of a large office do: a surname has many cases, and some words nearly all.
public struct LoadPlan: Sendable {
  public let count: Int
  public let seed: UInt64
  public let office: SampleOffice
  /// The moment for which the store is to be made: before its first entry.
  public var opened: Moment { office.opened }
  private let days: [Day]
  private let bodies: [(key: Int64, body: SampleBody)]
  private let caseworkers: [Int64]

  /// - Parameters:
  ///   - today: every command is entered on a working day of the three years before it.
  ///   - bodies: the register as ``SampleOffice`` made it, by name; empty where it is not yet there.
  public init(
    cases count: Int, seed: UInt64, today: Day, office: Office? = nil, bodies: [String: Int64] = [:],
    calendar: WorkingCalendar = WorkingCalendar()
  ) {
    self.count = count
    self.seed = seed
    let first = today - 3 * 365
    days = (first..<today).filter(calendar.isWorkingDay)
    self.office = SampleOffice(opened: OfficeTime.moment(day: first - 7, hour: 9), today: today)
    self.bodies = SampleBody.all.compactMap { body in bodies[body.name].map { ($0, body) } }
    caseworkers = SampleOffice.caseworkers.compactMap { office?.member(login: $0)?.id }
  }

  /// The cases, one after the other.
  public subscript(index: Int) -> LoadCase {
    var random = SeededRandom(seed: seed, part: UInt64(index))
    let place = Int64(index) * Int64(max(days.count, 1)) * Self.secondsOfDay / Int64(max(count, 1))
    let (day, second) = place.quotientAndRemainder(dividingBy: Self.secondsOfDay)
    let at = OfficeTime.moment(day: days[min(Int(day), days.count - 1)], hour: 8, second: Int(second))
    let body = bodies.isEmpty ? nil : random.pick(bodies)
    return LoadCase(index, &random, at: at, body: body, caseworker: random.any(of: caseworkers))
  }

  /// From eight to five.
  private static let secondsOfDay: Int64 = 9 * 3600
}
