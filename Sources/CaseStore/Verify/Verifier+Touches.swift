import Casework
import Foundation
import GRDB

extension Verifier {
  /// Compares what is noted of the values that each entry touched with its changeset: undo looks there for what came later. Of an
  /// erased entry it can no longer be told.
  mutating func checkTouches() throws {
    let shapes = try store.shapes(database)
    // The columns of another schema version are not known any more.
    let sql = """
      SELECT "entryPayload"."sequence", "changeset", coalesce("touched"."count", 0) FROM "entryPayload"
      LEFT JOIN (SELECT "entry", count(*) AS "count" FROM "entryTouch" GROUP BY "entry") AS "touched"
        ON "touched"."entry" = "entryPayload"."sequence"
      WHERE "schemaVersion" >= \(Schema.recordVersion) ORDER BY "entryPayload"."sequence"
      """
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      let sequence: Int64 = row[0]
      // A changeset that cannot be read is no longer the one that the header vouches for.
      guard let changes = try? Changeset.changes(in: [UInt8](row[1] as Data)) else { continue }
      let touches = changes.flatMap { Touch.all(of: $0, shapes) }
      let isWhole = try touches.allSatisfy { try isNoted($0, sequence) }
      if !isWhole || touches.count != row[2] as Int {
        report.add(
          .touches, "What is noted of the values that entry \(sequence) touched is not what it changed.",
          entry: sequence)
      }
    }
  }

  private func isNoted(_ touch: Touch, _ sequence: Int64) throws -> Bool {
    let sql = #"SELECT 1 FROM "entryTouch" WHERE "key" = ? AND "table" = ? AND "column" = ? AND "entry" = ?"#
    return try Int.fetchOne(
      database.cachedStatement(sql: sql), arguments: [touch.key, touch.table, touch.column, sequence]) != nil
  }
}
