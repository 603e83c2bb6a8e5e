import Casework
import GRDB

extension Store {
  /// How many open cases there are of each kind; reads three indices from end to end.
  public func caseload(today: Day) throws -> Caseload {
    try read { database in
      let stages = try Self.counts("stageRank", "1", database)
      let ranked = Dictionary(uniqueKeysWithValues: Stage.allCases.map { (Int64($0.rank), $0) })
      return Caseload(
        stages: Dictionary(uniqueKeysWithValues: stages.compactMap { rank, count in ranked[rank].map { ($0, count) } }),
        owners: try Self.counts("owner", "\"owner\" <> 0", database),
        received: Dictionary(
          uniqueKeysWithValues: try Self.counts("received", "1", database).map { (Day(epochDays: Int($0)), $1) }),
        office: try office(database), today: today)
    }
  }

  /// How many open cases each member of staff has, by key; whoever has none is left out.
  public func workloads() throws -> [Int64: Int] {
    try read { try Self.counts("owner", "\"owner\" <> 0", $0) }
  }

  /// How many open cases of high risk each member of staff oversees, by key; whoever oversees none is left out (SM-10.64).
  public func oversights() throws -> [Int64: Int] {
    let sql = """
      SELECT "value", COUNT(*) FROM "queueRow" JOIN "assessmentAnswer" USING ("caseID")
      WHERE "isOpen" = 1 AND "risk" = ? AND "assessment" = ? AND "subject" = '' AND "question" = ? GROUP BY "value"
      """
    return try read { database in
      let rows = try Row.fetchAll(
        try database.cachedStatement(sql: sql),
        arguments: [
          QueueFacts.rank(.high), Assessment.highRisk.rawValue, HighRiskAssessment.overseer.name,
        ])
      return Dictionary(uniqueKeysWithValues: rows.compactMap { row in Int64(row[0] as String).map { ($0, row[1]) } })
    }
  }

  /// The open cases by the value of a column that an index of them begins with.
  private static func counts(_ column: String, _ condition: String, _ database: Database) throws -> [Int64: Int] {
    let sql = """
      SELECT "\(column)", COUNT(*) FROM "queueRow" WHERE "isOpen" = 1 AND \(condition) GROUP BY "\(column)"
      """
    let rows = try Row.fetchAll(try database.cachedStatement(sql: sql))
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as Int) })
  }
}
