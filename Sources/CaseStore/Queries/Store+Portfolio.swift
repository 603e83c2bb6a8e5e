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
    let (sql, arguments) = try counting(column, today, database)
    let rows = try Row.fetchAll(try database.cachedStatement(sql: sql), arguments: arguments)
    return rows.reduce(into: [:]) { groups, row in
      let tally = Portfolio.Tally(
        RiskCell(number: row[1]), QueueFacts.rating(row[2]),
        (row[3] as String?).flatMap(RiskAssessmentFreshness.init(rawValue:)),
        (row[4] as String?).flatMap(RatingChange.init(rawValue:)), count: row[5])
      groups[row[0], default: []].append(tally)
    }
  }

  /// Counts by what the filters beside the numbers test.
  static func counting(_ column: String, _ today: Day, _ database: Database) throws -> QueueShape.Part {
    let month = try QueueFilter.part(of: .days(.rated, Portfolio.month(of: today)...Day.latest), database)
    let freshness = try named(RiskAssessmentFreshness.allCases.map { ($0.rawValue, $0.tests(on: today)) }, database)
    let change = try named(RatingChange.allCases.map { ($0.rawValue, [.change($0)]) }, database)
    return (
      """
      SELECT "\(column)", "riskCell", "risk", \(freshness.sql), CASE WHEN \(month.sql) THEN \(change.sql) END, count(*)
      FROM "queueRow" INDEXED BY "queueRow_portfolio" WHERE \(QueueRange.isInPortfolio) GROUP BY 1, 2, 3, 4, 5
      """, freshness.arguments + month.arguments + change.arguments
    )
  }

  /// The name whose tests hold, at least one of them.
  private static func named(_ names: [(String, [FilterTest])], _ database: Database) throws -> QueueShape.Part {
    let parts = try names.map { name, tests in
      let part = try QueueFilter.part(of: FilterClause(tests), database)
      return ("WHEN \(part.sql) THEN '\(name)'", part.arguments)
    }
    return ("CASE \(parts.map(\.0).joined(separator: " ")) END", parts.reduce(into: []) { $0 += $1.1 })
  }
}
