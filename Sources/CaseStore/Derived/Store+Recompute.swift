import Casework
import GRDB

extension Store {
  /// Derives open cases anew that were derived under other rules, settings or another calendar, some at a time.
  ///
  /// - Returns: how many are left, and the dates that moved.
  public func recompute(limit: Int = 1_000) throws -> Recomputed {
    try write { transaction in
      let database = transaction.database
      let version = try ruleVersion(database)
      let writer = try DerivedWriter(self, database)
      let condition = #""isOpen" = 1 AND "ruleVersion" <> ?"#
      let rows = try Row.fetchAll(
        database, sql: #"SELECT "caseID", "reference", "due", "entry" FROM "queueRow" WHERE \#(condition) LIMIT ?"#,
        arguments: [version, limit])
      var moved: [Recomputed.Moved] = []
      for row in rows {
        let id: Int64 = row[0]
        try writer.write([(id, try CaseFileQuery.load(id, database), row[3])])
        let due = try Int64.fetchOne(
          database.cachedStatement(sql: #"SELECT "due" FROM "queueRow" WHERE "caseID" = ?"#), arguments: [id])
        let former: Int64 = row[2]
        if due != former { moved.append(.init(reference: row[1], from: day(former), to: due.flatMap(day))) }
      }
      let left = try Int.fetchOne(
        database, sql: #"SELECT count(*) FROM "queueRow" WHERE \#(condition)"#, arguments: [version])
      return Recomputed(done: rows.count, left: left ?? 0, moved: moved)
    }
  }

  private func day(_ number: Int64) -> Day? { number == QueueFacts.noDay ? nil : Day(epochDays: Int(number)) }
}

/// What a recomputation did.
public struct Recomputed: Sendable, Equatable {
  public let done: Int
  /// Open cases that still stand as other rules left them.
  public let left: Int
  public let moved: [Moved]

  /// A case whose next date is another one now.
  public struct Moved: Sendable, Equatable {
    public let reference: String
    public let from: Day?
    public let to: Day?
  }
}
