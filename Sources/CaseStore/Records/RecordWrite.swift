import Casework
import GRDB

/// Writes of single records.
enum RecordWrite {
  static func insert<Value: Casework.Record>(_ value: Value, _ database: Database) throws {
    let columns = try RecordColumns.names(of: Value.table, database)
    let places = repeatElement("?", count: columns.count).joined(separator: ", ")
    let statement = try RawStatement("INSERT INTO \"\(Value.table.rawValue)\" VALUES (\(places))", database)
    try statement.bind(try RowEncoder.values(of: value, columns: columns))
    try statement.execute()
  }

  /// Writes the columns that differ, and no others.
  static func update<Value: Casework.Record>(from old: Value, to new: Value, _ database: Database) throws {
    let columns = try RecordColumns.names(of: Value.table, database)
    let former = try RowEncoder.values(of: old, columns: columns)
    let values = try RowEncoder.values(of: new, columns: columns)
    let changed = columns.indices.filter { former[$0] != values[$0] }
    if changed.isEmpty { return }
    let list = changed.map { "\"\(columns[$0])\" = ?" }.joined(separator: ", ")
    let statement = try RawStatement("UPDATE \"\(Value.table.rawValue)\" SET \(list) WHERE \"id\" = ?", database)
    try statement.bind(changed.map { values[$0] } + [.integer(new.id)])
    try statement.execute()
  }

  static func delete<Value: Casework.Record>(_ value: Value, _ database: Database) throws {
    let statement = try RawStatement("DELETE FROM \"\(Value.table.rawValue)\" WHERE \"id\" = ?", database)
    try statement.bind(.integer(value.id), at: 1)
    try statement.execute()
  }
}
