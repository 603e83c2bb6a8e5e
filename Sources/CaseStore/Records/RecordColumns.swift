import CSQLite
import Casework
import GRDB
import Synchronization

/// The columns of the journalled tables, read once per process: a store of another schema version is never worked with.
enum RecordColumns {
  private static let known = Mutex<[RecordTable: [String]]>([:])

  static func names(of table: RecordTable, _ database: Database) throws -> [String] {
    if let names = known.withLock({ $0[table] }) { return names }
    let statement = try database.cachedStatement(sql: "SELECT * FROM \"\(table.rawValue)\" LIMIT 0").sqliteStatement
    let names = (0..<sqlite3_column_count(statement)).map { String(cString: sqlite3_column_name(statement, $0)) }
    known.withLock { $0[table] = names }
    return names
  }
}
