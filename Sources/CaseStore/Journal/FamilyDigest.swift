import CSQLite
import Casework
import GRDB
import Glibc

/// The digest of a record family: SHA-256 over its rows as SQLite holds them, table by table in the order of keys.
///
/// It knows nothing of the domain's types. A column without a value is left out, so that a migration that adds one changes no digest. The salt of the
/// entry goes in first, so that a digest tells nothing about a person after the payload was erased.
enum FamilyDigest {
  static func digest(_ family: FamilyKey, salt: [UInt8], _ database: Database) throws -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(salt)
    for table in tables[family.family] ?? [] {
      let statement = try RawStatement(sql(table), database)
      if table.familyColumn != nil { try statement.bind(.integer(family.key), at: 1) }
      try statement.forEachRow { append(row: $0, table: table, to: &canonical) }
    }
    return Secure.sha256(canonical.bytes)
  }

  static let tables = Dictionary(grouping: RecordTable.allCases, by: \.family)

  private static func sql(_ table: RecordTable) -> String {
    let condition = table.familyColumn.map { "WHERE \"\($0)\" = ?" } ?? ""
    return "SELECT * FROM \"\(table.rawValue)\" \(condition) ORDER BY \"id\""
  }

  /// Appends the row that a statement stands on.
  static func append(row statement: OpaquePointer, table: RecordTable, to canonical: inout CanonicalBytes) {
    canonical.append(table.rawValue)
    for column in 0..<sqlite3_column_count(statement) {
      let type = sqlite3_column_type(statement, column)
      if type == SQLITE_NULL { continue }
      if let name = sqlite3_column_name(statement, column) {
        let length = strlen(name)
        name.withMemoryRebound(to: UInt8.self, capacity: length) {
          canonical.append(mark: "c", UnsafeBufferPointer(start: $0, count: length))
        }
      }
      switch type {
      case SQLITE_INTEGER: canonical.append(sqlite3_column_int64(statement, column))
      case SQLITE_FLOAT: canonical.append(sqlite3_column_double(statement, column))
      case SQLITE_TEXT:
        let text = sqlite3_column_text(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        canonical.append(mark: "t", UnsafeBufferPointer(start: text, count: count))
      default:
        let blob = sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self)
        let count = Int(sqlite3_column_bytes(statement, column))
        canonical.append(mark: "b", UnsafeBufferPointer(start: blob, count: count))
      }
    }
  }
}
