import Casework
import GRDB

extension Store {
  /// Makes everything derived again from the records, some cases at a time: after damage, or where `verify` found differences.
  ///
  /// - Parameter key: 0 to begin, then what the call before returned.
  /// - Returns: the last case done; nil when all are.
  public func rebuildDerived(after key: Int64 = 0, limit: Int = 1_000) throws -> Int64? {
    try write { transaction in
      let database = transaction.database
      if key == 0 {
        try clearStrays(database)
        try TelephoneKey.rebuild(database)
      }
      let writer = try DerivedWriter(self, database)
      let sql = #"SELECT "id" FROM "case" WHERE "id" > ? ORDER BY "id" LIMIT ?"#
      let ids = try Int64.fetchAll(database, sql: sql, arguments: [key, limit])
      var cases: [(id: Int64, file: CaseFile?, entry: Int64)] = []
      for id in ids {
        let entry = try Int64.fetchOne(
          database.cachedStatement(
            sql: #"SELECT max("entry") FROM "entryDigest" WHERE "family" = 'case' AND "key" = ?"#), arguments: [id])
        cases.append((id, try CaseFileQuery.load(id, database), entry ?? 0))
      }
      try writer.write(cases)
      return ids.count < limit ? nil : ids.last
    }
  }

  private func clearStrays(_ database: Database) throws {
    for table in ["searchText", "queueRow", "openRequirement"] {
      try database.execute(
        sql: "DELETE FROM \"\(table)\" WHERE NOT EXISTS (SELECT 1 FROM \"case\" WHERE \"id\" = \"\(table)\".\"caseID\")"
      )
    }
    try database.execute(sql: #"INSERT INTO "search" ("search") VALUES ('rebuild')"#)
  }
}
