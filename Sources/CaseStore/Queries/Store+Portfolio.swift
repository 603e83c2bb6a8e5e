import Casework
import GRDB

extension Store {
  /// The open cases by risk, in all and for each team, organisation and stage; reads one index four times from end to end.
  ///
  /// - Parameter today: on which depends what is stale, and which month it is.
  public func portfolio(today: Day) throws -> Portfolio {
    try read { database in
      let ranked = Dictionary(uniqueKeysWithValues: Stage.allCases.map { (Int64($0.rank), $0) })
      let stages: [Int64: [Portfolio.Tally]] = try Self.tallies("stageRank", today, database)
      return Portfolio(
        stages: Dictionary(
          uniqueKeysWithValues: stages.compactMap { rank, tallies in ranked[rank].map { ($0, tallies) } }),
        owners: try Self.tallies("owner", today, database),
        organisations: try Self.organisations(today, database), office: try office(database), today: today)
    }
  }

  /// By name: however it is written on the cases, a filter takes it for the same.
  private static func organisations(_ today: Day, _ database: Database) throws -> [String: [Portfolio.Tally]] {
    let names = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT "organisationKey", min("organisation") FROM "queueRow" INDEXED BY "queueRow_portfolio"
          WHERE \(QueueRange.isInPortfolio) GROUP BY 1
          """)
    ).map { ($0[0] as String, $0[1] as String) }
    let tallies: [String: [Portfolio.Tally]] = try tallies("organisationKey", today, database)
    return Dictionary(names.map { ($1, tallies[$0] ?? []) }, uniquingKeysWith: +)
  }

  private static func tallies<Group: DatabaseValueConvertible & Hashable>(
    _ column: String, _ today: Day, _ database: Database
  ) throws -> [Group: [Portfolio.Tally]] {
    let sql = """
      SELECT "\(column)", "riskCell", "risk",
        CASE WHEN "riskAssessment" = 0 THEN 0 WHEN "riskAssessment" >= :missing THEN 3 WHEN "riskAssessment" < :fresh THEN 2
          WHEN "riskAssessment" < :changed THEN 1 ELSE 2 END,
        CASE WHEN "rated" NOT BETWEEN :month AND :latest OR "risk" = 0 THEN 0 WHEN "ratedFrom" = 0 THEN 1
          WHEN "risk" > "ratedFrom" THEN 2 ELSE 3 END,
        count(*)
      FROM "queueRow" INDEXED BY "queueRow_portfolio" WHERE \(QueueRange.isInPortfolio) GROUP BY 1, 2, 3, 4, 5
      """
    let rows = try Row.fetchAll(
      try database.cachedStatement(sql: sql),
      arguments: [
        "fresh": QueueFacts.assessment(.stands, on: today - CaseFile.assessmentDays),
        "changed": QueueFacts.assessment(.changed, on: .earliest),
        "missing": QueueFacts.assessment(.missing, on: .earliest),
        "month": Portfolio.month(of: today).epochDays, "latest": Day.latest.epochDays,
      ])
    return rows.reduce(into: [:]) { groups, row in
      let tally = Portfolio.Tally(
        RiskCell(number: row[1]), QueueFacts.rating(row[2]), freshness(row[3]), change(row[4]), count: row[5])
      groups[row[0], default: []].append(tally)
    }
  }

  private static func freshness(_ number: Int) -> RiskAssessmentFreshness? {
    number == 0 ? nil : RiskAssessmentFreshness.allCases[number - 1]
  }

  private static func change(_ number: Int) -> RatingChange? {
    number == 0 ? nil : RatingChange.allCases[number - 1]
  }
}
