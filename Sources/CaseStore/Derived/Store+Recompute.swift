import Casework
import GRDB

extension Store {
  /// Derives open cases anew that were derived under other rules, settings or another calendar, some at a time.
  ///
  /// - Returns: whether any are left, and the dates that moved.
  public func recompute(limit: Int = 1_000) throws -> Recomputed {
    try write { transaction in
      let database = transaction.database
      let version = try ruleVersion(database)
      let ids = try Outdated.cases(but: version, limit: limit, database)
      let former = try ids.map { try next(of: $0, database) }
      try DerivedWriter(self, database).rewrite(ids)
      let moved = try zip(ids, former).compactMap { id, old -> Recomputed.Moved? in
        let new = try next(of: id, database)
        return new.due == old.due ? nil : .init(reference: old.reference, from: old.due, to: new.due)
      }
      let left = try Outdated.count(but: version, limit: QueueCount.cap, database)
      return Recomputed(done: ids.count, left: QueueCount(left), moved: moved)
    }
  }

  private func next(of id: Int64, _ database: Database) throws -> (reference: String, due: Day?) {
    let statement = try database.cachedStatement(sql: #"SELECT "reference", "due" FROM "queueRow" WHERE "caseID" = ?"#)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return ("", nil) }
    let due: Int64 = row[1]
    return (row[0], due == QueueFacts.noDay ? nil : Day(epochDays: Int(due)))
  }
}

/// What a recomputation did.
public struct Recomputed: Sendable, Equatable {
  public let done: Int
  /// Open cases that still stand as other rules left them.
  public let left: QueueCount
  public let moved: [Moved]

  /// A case whose next date is another one now.
  public struct Moved: Sendable, Equatable {
    public let reference: String
    public let from: Day?
    public let to: Day?
  }
}
