import CSQLite
import GRDB

/// A cached statement run without the library's wrappers, for what is run for every record of every change.
struct RawStatement {
  private let statement: OpaquePointer
  private let database: Database

  init(_ sql: String, _ database: Database) throws {
    statement = try database.cachedStatement(sql: sql).sqliteStatement
    self.database = database
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
  }

  /// Binds a value to a place, counted from 1.
  func bind(_ value: StoredValue, at place: Int32) throws {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(statement, place)
    case .integer(let number): code = sqlite3_bind_int64(statement, place, number)
    case .real(let number): code = sqlite3_bind_double(statement, place, number)
    // An empty buffer may have no address, which would bind null.
    case .text(""): code = sqlite3_bind_text(statement, place, "", 0, transient)
    case .text(var text):
      code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), transient)
        }
      }
    case .blob(let bytes):
      code = bytes.withUnsafeBytes {
        $0.isEmpty
          ? sqlite3_bind_zeroblob(statement, place, 0)
          : sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), transient)
      }
    }
    if code != SQLITE_OK { throw failure(code) }
  }

  func bind(_ values: [StoredValue]) throws {
    for (offset, value) in values.enumerated() { try bind(value, at: Int32(offset + 1)) }
  }

  /// Runs it for its effect.
  func execute() throws {
    defer { sqlite3_reset(statement) }
    let code = sqlite3_step(statement)
    if code != SQLITE_DONE && code != SQLITE_ROW { throw failure(code) }
  }

  /// Runs it and hands over each row.
  func forEachRow(_ body: (OpaquePointer) throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(statement)
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = database.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

/// Tells SQLite to copy what is bound.
private var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
