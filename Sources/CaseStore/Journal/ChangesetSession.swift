import CSQLite
import Casework
import GRDB

/// Records what is changed in the journalled tables while it lives, with SQLite's session extension.
///
/// The tables are attached by name: attaching all would also record the search index's own, and undo would then fail.
final class ChangesetSession {
  private var session: OpaquePointer?

  init(_ database: Database) throws {
    guard let connection = database.sqliteConnection else { throw Changeset.failure(SQLITE_MISUSE) }
    try Changeset.check(sqlite3session_create(connection, "main", &session))
    for table in RecordTable.allCases { try Changeset.check(sqlite3session_attach(session, table.rawValue)) }
  }

  deinit { sqlite3session_delete(session) }

  /// What was changed so far, taken together.
  func changeset() throws -> [UInt8] {
    var count: Int32 = 0
    var buffer: UnsafeMutableRawPointer?
    try Changeset.check(sqlite3session_changeset(session, &count, &buffer))
    return Changeset.take(buffer, count)
  }
}
