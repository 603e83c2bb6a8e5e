import Casework
import GRDB

/// What an open session puts right by itself, a little at a time.
///
/// Not everything outdated: settings are everybody's, and a later edition of the rules replaces an earlier one, but bank holidays may be
/// one person's own file, and an earlier release's rules are none to go back to. Those wait for ``Store/recompute(limit:)``.
extension Store {
  /// Whether open cases have dates that former settings or an earlier edition of the rules gave them.
  public func isBehind() throws -> Bool {
    try read { database in
      let versions = try formerVersions(database)
      return try !Outdated.cases(of: versions, limit: 1, database).isEmpty
    }
  }

  /// Derives some of those cases anew.
  ///
  /// - Returns: how many, and the keys of those that the queue shows otherwise now.
  public func catchUp(limit: Int) throws -> (done: Int, changed: [Int64]) {
    try write { transaction in
      let database = transaction.database
      let ids = try Outdated.cases(of: formerVersions(database), limit: limit, database)
      if ids.isEmpty { return (0, []) }
      let former = try ids.map { try shown($0, database) }
      try DerivedWriter(self, database).rewrite(ids)
      let now = try ids.map { try shown($0, database) }
      return (ids.count, zip(ids, zip(former, now)).filter { $0.1.0 != $0.1.1 }.map(\.0))
    }
  }

  /// The versions that this one replaces for everybody.
  private func formerVersions(_ database: Database) throws -> [Int64] {
    let office = try office(database)
    let own = try knownRuleVersion(for: office, database) ?? .max
    let (edition, calendar) = (edition, office.calendar.version)
    let known = try Row.fetchAll(database.cachedStatement(sql: #"SELECT "id", "text" FROM "ruleVersion""#))
    return known.compactMap { row in
      let (id, text): (Int64, String) = (row[0], row[1])
      guard id != own, text.hasSuffix("; \(calendar)") else { return nil }
      return text.hasPrefix("\(edition); ") || id < own ? id : nil
    }
  }

  private func shown(_ id: Int64, _ database: Database) throws -> Row? {
    let sql = #"SELECT "due", "dueText", "late" FROM "queueRow" WHERE "caseID" = ?"#
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
  }
}

extension Outdated {
  /// Open cases that were derived with these versions.
  static func cases(of versions: [Int64], limit: Int, _ database: Database) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT "caseID" FROM "queueRow" INDEXED BY "queueRow_ruleVersion" WHERE "isOpen" = 1 AND "ruleVersion" = ? LIMIT ?
        """)
    var found: [Int64] = []
    for version in versions where found.count < limit {
      found += try Int64.fetchAll(statement, arguments: [version, limit - found.count])
    }
    return found
  }
}
