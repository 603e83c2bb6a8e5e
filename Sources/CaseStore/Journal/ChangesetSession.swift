import CSQLite
import Casework
import GRDB

/// Records what is changed in the journalled tables while it lives, with SQLite's session extension.
///
/// Only the journalled tables are let in, by name: recording all would also record the search index's own, and undo would then fail.
final class ChangesetSession {
  private var session: OpaquePointer?

  init(_ database: Database) throws {
    guard let connection = database.sqliteConnection else { throw Changeset.failure(SQLITE_MISUSE) }
    try Changeset.check(sqlite3session_create(connection, "main", &session))
    // Asked for a table when it is first changed, which is cheaper than naming all of them for every change.
    sqlite3session_table_filter(session, isJournalled, nil)
    try Changeset.check(sqlite3session_attach(session, nil))
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

// A named function, because a closure handed to C from isolated code traps when it is called elsewhere.
private func isJournalled(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) -> Int32 {
  guard let name else { return 0 }
  return RecordTable(rawValue: String(cString: name)) == nil ? 0 : 1
}
