import Casework
import GRDB

/// Reads of whole records, in the order of their keys, through cached statements.
enum RecordQuery {
  /// The records whose column has the value.
  static func fetch<Value: Casework.Record>(
    _ type: Value.Type, where column: String, is key: Int64, _ database: Database
  ) throws -> [Value] {
    try run(
      type, "SELECT * FROM \"\(Value.table.rawValue)\" WHERE \"\(column)\" = ? ORDER BY \"id\"", key, database)
  }

  /// The record with the key.
  static func fetch<Value: Casework.Record>(_ type: Value.Type, id: Int64, _ database: Database) throws -> Value? {
    try run(type, "SELECT * FROM \"\(Value.table.rawValue)\" WHERE \"id\" = ?", id, database).first
  }

  /// All records of a table; for the office's own.
  static func fetchAll<Value: Casework.Record>(_ type: Value.Type, _ database: Database) throws -> [Value] {
    try run(type, "SELECT * FROM \"\(Value.table.rawValue)\" ORDER BY \"id\"", nil, database)
  }

  private static func run<Value: Casework.Record>(
    _ type: Value.Type, _ sql: String, _ key: Int64?, _ database: Database
  ) throws -> [Value] {
    let columns = try RecordColumns.names(of: Value.table, database)
    let statement = try RawStatement(sql, database)
    if let key { try statement.bind(.integer(key), at: 1) }
    var records: [Value] = []
    try statement.forEachRow { records.append(try Value(from: RowDecoder($0, columns: columns))) }
    return records
  }
}
