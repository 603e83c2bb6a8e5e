import Casework

/// The cases of a training store: spread over the stages, received over the last months, some late, some due today, some of high risk, and
/// one with more contacts than a pane has lines. The same for the same seed and day.
public struct DemoPlan: Sendable {
  public let today: Day
  public private(set) var cases: [SampleCase]
  public let office: SampleOffice

  /// - Parameters:
  ///   - count: how many cases; from ``SampleStage`` many on, there is one of each.
  ///   - today: the day for which they are made; every command is entered before it.
  public init(cases count: Int, seed: UInt64 = 1, today: Day, calendar: WorkingCalendar = WorkingCalendar()) {
    self.init(count, seed, today, calendar) { Self.wishes($0, &$1, today: today) }
  }

  /// So many cases that wait in the central queue.
  public static func waiting(_ count: Int, seed: UInt64, today: Day) -> DemoPlan {
    DemoPlan(count, seed, today, WorkingCalendar()) { _, _ in SampleWishes(.allocation) }
  }

  private init(
    _ count: Int, _ seed: UInt64, _ today: Day, _ calendar: WorkingCalendar,
    wishes: (Int, inout SeededRandom) -> SampleWishes
  ) {
    self.today = today
    cases = (0..<max(count, 0)).map { index in
      var random = SeededRandom(seed: seed, part: UInt64(index))
      let wishes = wishes(index, &random)
      return SampleCase(wishes, seed: random.next(), today: today, calendar: calendar)
    }
    let first = cases.compactMap(\.moment).min()?.day ?? today
    office = SampleOffice(opened: OfficeTime.moment(day: first - 7, hour: 9), today: today)
  }

  /// The moment for which the store is to be made: before its first entry.
  public var opened: Moment { office.opened }

  /// Plays everything in the order of time, as a journal needs it.
  ///
  /// - Parameter progress: told after each command.
  public func play(at desk: SampleDesk, progress: () -> Void = {}) throws -> SampleReport {
    var player = SamplePlayer(desk)
    try player.setUp(office, progress)
    var cases = cases
    let order = cases.indices.flatMap { index in cases[index].moments.map { (moment: $0, index: index) } }
      .sorted { ($0.moment, $0.index) < ($1.moment, $1.index) }
    for (_, index) in order {
      try player.play(&cases[index])
      progress()
    }
    return player.report
  }

  // MARK: - What they are like

  private static let usual: [(stage: SampleStage, weight: Int)] = [
    (.received, 4), (.intake, 4), (.remit, 2), (.properlyMade, 1), (.readiness, 2), (.triage, 2),
    (.earlyConsideration, 4), (.allocation, 3), (.primaryInvestigation, 5), (.proposal, 1), (.detailedInvestigation, 2),
    (.provisionalViews, 1),
    (.finalReport, 1), (.outOfRemit, 1), (.premature, 2),
    (.notProperlyMade, 1), (.withdrawn, 1), (.furtherInformation, 1), (.outOfJurisdiction, 1), (.enquiryAnswered, 1),
    (.restarted, 1),
  ]
  private static let bag = usual.flatMap { Array(repeating: $0.stage, count: $0.weight) }

  private static func wishes(_ index: Int, _ random: inout SeededRandom, today: Day) -> SampleWishes {
    // The first ones show the most; after them comes one of each, then what an office usually has.
    guard index > 0 else {
      var first = SampleWishes(.primaryInvestigation)
      (first.contacts, first.isHighRisk, first.diary) = (12, true, today)
      return first
    }
    let stages = SampleStage.allCases
    let stage = index <= stages.count ? stages[index - 1] : random.pick(bag)
    var wishes = SampleWishes(stage)
    wishes.isHighRisk = random.chance(12)
    wishes.quietDays = random.pick([1, 1, 2, 3, 4, 6, 9, 14, 25])
    switch random.below(5) {
    case 0: wishes.diary = today
    case 1:
      // Late: a date that came while nobody looked.
      wishes.quietDays = random.number(5...18)
      wishes.diary = today - random.number(1...4)
    case 2: wishes.diary = today + random.number(1...30)
    default: break
    }
    return wishes
  }
}
