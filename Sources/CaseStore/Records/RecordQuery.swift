import Casework
import GRDB

/// Reads of whole records, in the order of their keys, through cached statements.
enum RecordQuery {
  /// The records whose column has the value.
  static func fetch<Value: Casework.Record>(
    _ type: Value.Type, where column: String, is key: Int64, _ database: Database
  ) throws -> [Value] {
    let sql = "SELECT * FROM \"\(Value.table.rawValue)\" WHERE \"\(column)\" = ? ORDER BY \"id\""
    return try Stored<Value>.fetchAll(database.cachedStatement(sql: sql), arguments: [key]).map(\.value)
  }

  /// The record with the key.
  static func fetch<Value: Casework.Record>(_ type: Value.Type, id: Int64, _ database: Database) throws -> Value? {
    let sql = "SELECT * FROM \"\(Value.table.rawValue)\" WHERE \"id\" = ?"
    return try Stored<Value>.fetchOne(database.cachedStatement(sql: sql), arguments: [id])?.value
  }

  /// All records of a table; for the office's own.
  static func fetchAll<Value: Casework.Record>(_ type: Value.Type, _ database: Database) throws -> [Value] {
    let sql = "SELECT * FROM \"\(Value.table.rawValue)\" ORDER BY \"id\""
    return try Stored<Value>.fetchAll(database.cachedStatement(sql: sql)).map(\.value)
  }
}
