import Casework
import Foundation
import GRDB

extension Verifier {
  /// Compares each record family with the digest that the last entry touching it left.
  mutating func checkRecords() throws {
    // With one max(), SQLite takes the other columns from the row that has it.
    let sql = """
      SELECT "family", "key", max("entry"), "digest", "salt" FROM "entryDigest" INDEXED BY "entryDigest_family"
      LEFT JOIN "entryPayload" ON "entryPayload"."sequence" = "entryDigest"."entry" GROUP BY "family", "key"
      """
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      guard let family = RecordFamily(rawValue: row[0]) else { continue }
      report.families += 1
      let key = FamilyKey(family: family, key: row[1])
      // An erasure takes the salt; it leaves a later digest, under its own salt, of what remained.
      guard let salt = row[4] as Data? else {
        let entry: Int64 = row[2]
        report.add(
          .records, "The \(key) cannot be checked: the payload of entry \(entry), which touched it last, is gone.",
          entry: entry, key: key.key)
        continue
      }
      let digest = try FamilyDigest.digest(key, salt: [UInt8](salt), database)
      if digest != [UInt8](row[3] as Data) { try name(key, entry: row[2]) }
    }
    try checkUnknown()
  }

  /// Heads of families that no entry ever made.
  private mutating func checkUnknown() throws {
    for table in [RecordTable.person, .organisation, .cases] {
      let sql = """
        SELECT "id" FROM "\(table.rawValue)" AS "row" WHERE NOT EXISTS (SELECT 1 FROM "entryDigest"
          WHERE "family" = '\(table.family.rawValue)' AND "key" = "row"."id") LIMIT 100
        """
      for key in try Int64.fetchAll(database, sql: sql) {
        report.add(
          .records, "\(table.rawValue) \(key)\(try suffix(table, key)) was added past the journal.", table: table,
          key: key, reference: try reference(table, key))
      }
    }
  }

  /// Finds by the journal what the rows of a family should be, and names what differs.
  private mutating func name(_ family: FamilyKey, entry: Int64) throws {
    let actual = try RecordReplay.storedRows(of: family, database)
    // After an erasure, the journal no longer tells row by row.
    let expected = try RecordReplay.rows(of: family, database, shapes: store.shapes(database)) ?? actual
    var named = false
    for place in Set(expected.keys).union(actual.keys).sorted() where expected[place] != actual[place] {
      named = true
      let what = difference(expected[place], actual[place], place)
      report.add(
        .records, "\(place.table.rawValue) \(place.key)\(try suffix(place.table, place.key)) \(what).", entry: entry,
        table: place.table, key: place.key, reference: try reference(place.table, place.key))
    }
    if !named {
      report.add(
        .records, "The \(family) is not as entry \(entry) left it.", entry: entry,
        key: family.key)
    }
  }

  private func difference(_ expected: [String: StoredValue]?, _ actual: [String: StoredValue]?, _ place: RowPlace)
    -> String
  {
    guard let expected else { return "was added past the journal" }
    guard let actual else { return "was removed past the journal" }
    let columns = Set(expected.keys).union(actual.keys).filter {
      (expected[$0] ?? .null) != (actual[$0] ?? .null)
    }
    return "was changed past the journal: \(columns.sorted().joined(separator: ", "))"
  }

  private func suffix(_ table: RecordTable, _ key: Int64) throws -> String {
    try reference(table, key).map { " of \($0)" } ?? ""
  }

  /// The reference of the case that a row belongs to.
  private func reference(_ table: RecordTable, _ key: Int64) throws -> String? {
    let sql: String
    switch (table, table.familyColumn) {
    case (.cases, _): sql = #"SELECT "reference" FROM "case" WHERE "id" = ?"#
    case (.adjustment, _), (.consent, _), (_, "caseID"):
      sql = """
        SELECT "reference" FROM "case" WHERE "id" = (SELECT "caseID" FROM "\(table.rawValue)" WHERE "id" = ?)
        """
    case (.person, _):
      sql = """
        SELECT "reference" FROM "case" WHERE "id" = (SELECT max("caseID") FROM "party" WHERE "person" = ?)
        """
    default: return nil
    }
    return try String.fetchOne(database, sql: sql, arguments: [key])
  }
}
