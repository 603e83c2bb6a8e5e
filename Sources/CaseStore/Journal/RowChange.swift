import CSQLite

/// One row of a changeset.
struct RowChange {
  let table: String
  let operation: Operation
  let key: Int64
  /// By column, those that the changeset holds: all of a row added or removed, the changed ones of a row changed.
  let old: [Int: StoredValue]
  let new: [Int: StoredValue]

  enum Operation { case insert, update, delete }

  init?(_ iterator: OpaquePointer?) {
    var name: UnsafePointer<CChar>?
    var columns: Int32 = 0
    var code: Int32 = 0
    var indirect: Int32 = 0
    guard sqlite3changeset_op(iterator, &name, &columns, &code, &indirect) == SQLITE_OK, let name else { return nil }
    table = String(cString: name)
    switch code {
    case SQLITE_INSERT: operation = .insert
    case SQLITE_DELETE: operation = .delete
    default: operation = .update
    }
    var old: [Int: StoredValue] = [:]
    var new: [Int: StoredValue] = [:]
    for column in 0..<columns {
      var value: OpaquePointer?
      if operation != .insert, sqlite3changeset_old(iterator, column, &value) == SQLITE_OK, let value {
        old[Int(column)] = StoredValue(value)
      }
      value = nil
      if operation != .delete, sqlite3changeset_new(iterator, column, &value) == SQLITE_OK, let value {
        new[Int(column)] = StoredValue(value)
      }
    }
    self.old = old
    self.new = new
    // The key is the first column of every journalled table.
    guard case .integer(let key) = old[0] ?? new[0] else { return nil }
    self.key = key
  }
}

/// A value as SQLite holds it.
enum StoredValue: Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ value: OpaquePointer) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(start: sqlite3_value_text(value), count: Int(sqlite3_value_bytes(value)))
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let count = Int(sqlite3_value_bytes(value))
      self = .blob([UInt8](UnsafeRawBufferPointer(start: sqlite3_value_blob(value), count: count)))
    default: self = .null
    }
  }

  init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// As the journal shows it.
  var shown: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): Secure.hexadecimal(bytes)
    }
  }
}
