import Casework
import GRDB

extension Verifier {
  /// Keys and references are never given twice, so the counters stand above all that was ever given.
  mutating func checkCounters() throws {
    let nextKey = try counter("key")
    for table in RecordTable.allCases {
      let last = try Int64.fetchOne(database, sql: "SELECT max(\"id\") FROM \"\(table.rawValue)\"") ?? 0
      if last >= nextKey {
        report.add(.records, "\(table.rawValue) \(last) has a key that was never given.", table: table, key: last)
      }
    }
    let touched = try Int64.fetchOne(database, sql: #"SELECT max("key") FROM "entryTouch""#) ?? 0
    if touched >= nextKey {
      report.add(.records, "The counter of keys was set back: key \(touched) was given already.", key: touched)
    }
    let sql = """
      SELECT max(CAST(substr("reference", 3) AS INTEGER)) FROM (
        SELECT "reference" FROM "case" UNION ALL SELECT "reference" FROM "entry" WHERE "reference" IS NOT NULL)
      """
    let given = try Int64.fetchOne(database, sql: sql) ?? 0
    if given >= (try counter("reference")) {
      report.add(
        .records, "The counter of references was set back: C-\(given) was given already.", reference: "C-\(given)")
    }
  }

  private func counter(_ name: String) throws -> Int64 {
    try Int64.fetchOne(database, sql: #"SELECT "value" FROM "counter" WHERE "name" = ?"#, arguments: [name]) ?? 0
  }
}
