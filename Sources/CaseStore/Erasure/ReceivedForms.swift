import Casework
import GRDB

/// The text of imported forms that somebody had to repair or discard: not journalled, but it holds what people wrote.
enum ReceivedForms {
  /// The settled rows that became the case which an entry opened, or that came under the same reference as its form. A row whose case
  /// was taken back waits again, and is none of them.
  static func settled(behind entry: Entry, _ database: Database) throws -> [Int64] {
    guard entry.kind == .act, let reference = entry.reference, let id = entry.caseID else { return [] }
    let first = try Int64.fetchOne(
      database.cachedStatement(sql: #"SELECT min("sequence") FROM "entry" WHERE "caseID" = ?"#), arguments: [id])
    guard first == entry.sequence else { return [] }
    let sql = """
      SELECT "pendingImport"."id" FROM "pendingImport" JOIN "case" ON "case"."reference" = ?
      WHERE "raw" <> '' AND ("state" = 'repaired' AND "caseReference" = "case"."reference"
        OR "state" = 'discarded' AND "pendingImport"."formReference" = "case"."formReference")
      """
    return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [reference])
  }

  /// The digest stays, so that the same form is not taken for a new one.
  static func erase(_ rows: [Int64], _ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: #"UPDATE "pendingImport" SET "raw" = '', "faults" = '[]' WHERE "id" = ?"#)
    for id in rows { try statement.execute(arguments: [id]) }
  }
}

extension Store {
  /// Takes away what a discarded row of an import said; that it was discarded, by whom and when, stays.
  ///
  /// - Parameter reason: kept behind that of the discarding; it must not repeat what is erased.
  /// - Throws: `Refusal` where the row still waits or became a case, or where it is not for this member of staff; ``StoreError``
  public func erase(importRow id: Int64, by actorID: Int64, at now: Moment, reason: String) throws {
    try write { transaction in
      let database = transaction.database
      let actor = try transaction.actor(actorID, at: now, in: try transaction.office())
      try Erasure.checkAuthority(of: actor)
      if reason.allSatisfy(\.isWhitespace) { throw Refusal.because("An erasure needs a reason.") }
      let row = try fetchPendingImport(id, database)
      switch row.state {
      case .pending: throw Refusal.because("Row \(id) of the imports still waits; discard it first.")
      case .repaired:
        throw Refusal.because(
          "Row \(id) of the imports is case \(row.caseReference ?? ""); erase the entries of that case.")
      case .discarded: break
      }
      if row.raw.isEmpty { throw Refusal.because("What row \(id) of the imports said was erased already.") }
      try transaction.securely {
        try ReceivedForms.erase([id], database)
        let told = "\(row.reason)\nErased by \(actor.name), \(now.officeText): \(reason)"
        try database.cachedStatement(sql: #"UPDATE "pendingImport" SET "reason" = ? WHERE "id" = ?"#)
          .execute(arguments: [told, id])
      }
    }
    emptyLog()
  }
}
