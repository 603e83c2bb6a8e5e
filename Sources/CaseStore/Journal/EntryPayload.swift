import Foundation
import GRDB

/// A row of the table `entryPayload`: what an erasure may take away.
struct EntryPayload {
  let schemaVersion: Int64
  let salt: [UInt8]
  let command: String
  let reason: String
  let former: String
  let changeset: [UInt8]

  /// Where the command stands when the payload is joined to a header and its state.
  static let commandPosition = EntryHeader.columnCount + 4

  static func fetch(_ sequence: Int64, _ database: Database) throws -> EntryPayload? {
    let sql = """
      SELECT "schemaVersion", "salt", "command", "reason", "former", "changeset" FROM "entryPayload" WHERE "sequence" = ?
      """
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [sequence]).map(EntryPayload.init)
  }

  init(_ row: Row) {
    schemaVersion = row[0]
    salt = [UInt8](row[1] as Data)
    command = row[2]
    reason = row[3]
    former = row[4]
    changeset = [UInt8](row[5] as Data)
  }
}
