/// The open cases by risk, for those who see that it is watched: where they stand in the matrix, how they are assessed, and whose rating
/// changed this month. For all of them, and for each team, organisation and stage.
public struct Portfolio: Sendable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case all, team, organisation, stage
  }

  /// Something that is counted.
  public enum Part: Sendable, Hashable {
    case cell(RiskCell)
    case rating(RiskRating)
    case assessment(RiskAssessmentFreshness)
    case change(RatingChange)
  }

  /// The cases of a team, an organisation or a stage, or all of them.
  public struct Holding: Sendable, Equatable {
    public let kind: Kind
    public let title: String
    /// What lists its cases among the open ones; empty where it is all of them.
    public let filter: String
    private var counts: [Part: Int] = [:]

    init(_ kind: Kind, _ title: String, filter: String, _ tallies: [Tally]) {
      self.kind = kind
      self.title = title
      self.filter = filter
      for tally in tallies {
        for part in tally.parts { counts[part, default: 0] += tally.count }
      }
    }

    public func count(_ part: Part) -> Int { counts[part] ?? 0 }
  }

  /// A number of cases that are alike.
  public struct Tally: Sendable {
    public let parts: [Part]
    public let count: Int

    public init(
      _ cell: RiskCell?, _ rating: RiskRating?, _ freshness: RiskAssessmentFreshness?, _ change: RatingChange?,
      count: Int
    ) {
      parts = [
        cell.map { .cell($0) }, rating.map { .rating($0) }, freshness.map { .assessment($0) },
        change.map { .change($0) },
      ].compactMap { $0 }
      self.count = count
    }
  }

  /// All cases first, then teams, organisations and stages; in each the one with the most cases of high risk first, stages in their order.
  public let holdings: [Holding]
  public let today: Day

  /// That of an office without cases.
  public static let empty = Portfolio(holdings: [], today: .earliest)

  private init(holdings: [Holding], today: Day) {
    self.holdings = holdings
    self.today = today
  }

  /// - Parameters:
  ///   - owners: by whoever has the cases; 0 for nobody.
  ///   - organisations: by the name of the body complained about.
  public init(
    stages: [Stage: [Tally]], owners: [Int64: [Tally]], organisations: [String: [Tally]], office: Office, today: Day
  ) {
    var teams: [String: [Tally]] = [:]
    for (owner, tallies) in owners {
      let present = office.owner(after: owner, on: today)
      if let team = office.member(present)?.team, !team.isEmpty { teams[team, default: []] += tallies }
    }
    holdings =
      [Holding(.all, "all open cases", filter: "", stages.values.flatMap { $0 })]
      + Self.sorted(teams.map { Holding(.team, $0.key, filter: FilterField.team.term($0.key), $0.value) })
      + Self.sorted(
        organisations.filter { !$0.key.isEmpty }.map {
          Holding(.organisation, $0.key, filter: FilterField.organisation.term($0.key), $0.value)
        })
      + Stage.allCases.compactMap { stage in
        stages[stage].map { Holding(.stage, stage.rawValue, filter: FilterField.stage.term(stage.rawValue), $0) }
      }
    self.today = today
  }

  private static func sorted(_ holdings: [Holding]) -> [Holding] {
    func weight(_ holding: Holding) -> [Int] { RiskRating.allCases.reversed().map { -holding.count(.rating($0)) } }
    return holdings.sorted { left, right in
      let (first, second) = (weight(left), weight(right))
      return first == second ? left.title < right.title : first.lexicographicallyPrecedes(second)
    }
  }

  /// The first day of which a change of rating counts as of this month.
  public static func month(of today: Day) -> Day { Day(year: today.year, month: today.month, day: 1) ?? today }

  /// What lists the cases of a part of a holding among the open ones.
  public func filter(_ part: Part, of holding: Holding) -> String {
    let words =
      switch part {
      case .cell(let cell): "cell:\(cell.filterName)"
      case .rating(let rating): "risk:\(rating.rawValue.lowercased())"
      case .assessment(let freshness): "assessment:\(freshness.rawValue)"
      case .change(let change): "change:\(change.rawValue) rated>=\(Self.month(of: today))"
      }
    return holding.filter.isEmpty ? words : "\(words) \(holding.filter)"
  }
}

extension Portfolio.Part {
  /// `highly likely, critical`, `rated High`, `assessment stale`, `rating raised this month`.
  public var title: String {
    switch self {
    case .cell(let cell): cell.name
    case .rating(let rating): "rated \(rating.rawValue)"
    case .assessment(let freshness): freshness.title
    case .change(let change): "\(change.title) this month"
    }
  }

  /// All but the ratings, in the order of reading: the matrix from the highest impact down, what stands beside it, assessments, changes.
  public static let listed: [Portfolio.Part] =
    Impact.allCases.reversed().flatMap { impact in Likelihood.allCases.map { .cell(.at($0, impact)) } }
    + [.cell(.byHand), .cell(.noRisk)] + RiskAssessmentFreshness.allCases.reversed().map { .assessment($0) }
    + RatingChange.allCases.map { .change($0) }
}
