import Casework
import GRDB

/// Open cases whose dates and questions were derived under other rules, settings or another calendar than now.
enum Outdated {
  /// So many are derived anew in the transaction that made them outdated; more would keep everybody else waiting for its lock.
  static let mostAtOnce = 500

  /// - Parameter version: the number of what derives now; nil where nothing was derived with it yet.
  static func cases(but version: Int64?, limit: Int, _ database: Database) throws -> [Int64] {
    try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [version ?? 0, version ?? 0, limit])
  }

  static func count(but version: Int64?, limit: Int, _ database: Database) throws -> Int {
    let statement = try database.cachedStatement(sql: "SELECT count(*) FROM (\(sql))")
    return try Int.fetchOne(statement, arguments: [version ?? 0, version ?? 0, limit]) ?? 0
  }

  // On both sides of one number, so that none of those that are up to date are read.
  static let sql = """
    SELECT "caseID" FROM (\(side("<")) UNION ALL \(side(">"))) LIMIT ?
    """

  private static func side(_ comparison: String) -> String {
    """
    SELECT "caseID" FROM "queueRow" INDEXED BY "queueRow_ruleVersion" WHERE "isOpen" = 1 AND "ruleVersion" \(comparison) ?
    """
  }

  /// What becomes of them.
  static func sentence(_ count: QueueCount) -> String {
    let cases = count.count == 1 ? "1 open case still has" : "\(count.text) open cases still have"
    return "\(cases) former dates. An open console derives them anew; `ombud recompute` does so at once."
  }
}

extension Store {
  /// A sentence where open cases still have dates that other rules, settings or another calendar gave them; nil where none have.
  public func outdatedNotice() throws -> String? {
    try read { database in
      let version = try knownRuleVersion(for: try office(database), database)
      let count = try Outdated.count(but: version, limit: QueueCount.cap, database)
      return count == 0 ? nil : Outdated.sentence(QueueCount(count))
    }
  }
}

extension WriteTransaction {
  /// After a change of the office: derives the open cases anew that it left with former dates, where they are few.
  ///
  /// - Returns: the sentence for the receipt where they are not.
  func bringUpToDate() throws -> String? {
    let version = try store.ruleVersion(database)
    let found = try Outdated.cases(but: version, limit: Outdated.mostAtOnce + 1, database)
    guard found.count > Outdated.mostAtOnce else {
      try DerivedWriter(store, database).rewrite(found)
      return nil
    }
    return Outdated.sentence(QueueCount(try Outdated.count(but: version, limit: QueueCount.cap, database)))
  }
}
