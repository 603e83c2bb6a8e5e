import CSQLite
import Casework
import GRDB

/// Records what is changed in the journalled tables, as a changeset of SQLite's session extension.
///
/// A session of SQLite's own asks the schema about every table anew for every change, which was a quarter of the time of a change. This listens at the
/// hook that sessions listen at, and leaves it to the library to take what became of one row together.
///
/// The hook tells the values as a row is stored, where a floating-point column holds a whole number as an integer; no journalled table has one.
///
/// What a savepoint changed that is rolled back inside the body would stay recorded where the body then goes on, unlike with a session of
/// SQLite's own: no body may do that. One that fails as a whole leaves nothing.
///
/// Only the journalled tables are let in, by name: recording all would also record the search index's own, and undo would then fail.
enum ChangesetRecorder {
  /// Runs the body, and says what it changed.
  ///
  /// - Throws: what the body throws; misuse where something is recorded already, of which a second recorder would take the rest.
  static func record<Value>(_ database: Database, _ body: () throws -> Value) throws -> (
    value: Value, changeset: [UInt8]
  ) {
    guard let connection = database.sqliteConnection else { throw Changeset.failure(SQLITE_MISUSE) }
    let changes = RecordedChanges()
    let context = Unmanaged.passUnretained(changes).toOpaque()
    if let other = sqlite3_preupdate_hook(connection, recordChange, context) {
      sqlite3_preupdate_hook(connection, recordChange, other)
      throw Changeset.failure(SQLITE_MISUSE)
    }
    defer { sqlite3_preupdate_hook(connection, nil, nil) }
    let value = try body()
    return (value, try withExtendedLifetime(changes) { try changes.changeset() })
  }

  static func changeset(_ database: Database, of body: () throws -> Void) throws -> [UInt8] {
    try record(database, body).changeset
  }
}

/// The changes in the order in which they came.
private final class RecordedChanges {
  /// By table, in the form of a changeset: <https://sqlite.org/session/c_changeset.html>.
  private var tables: [RecordTable: ChangeBytes] = [:]
  private var order: [RecordTable] = []
  private var failure = SQLITE_OK

  func add(_ operation: Int32, to table: RecordTable, _ connection: OpaquePointer) {
    let count = sqlite3_preupdate_count(connection)
    if tables[table] == nil {
      tables[table] = ChangeBytes(table, columns: count)
      order.append(table)
    }
    let isIndirect = sqlite3_preupdate_depth(connection) > 0
    let old = operation == SQLITE_INSERT ? [] : values(count) { sqlite3_preupdate_old(connection, $0, $1) }
    let new = operation == SQLITE_DELETE ? [] : values(count) { sqlite3_preupdate_new(connection, $0, $1) }
    tables[table]?.add(operation, isIndirect: isIndirect, old: old, new: new)
  }

  private func values(_ count: Int32, _ read: (Int32, UnsafeMutablePointer<OpaquePointer?>) -> Int32) -> [StoredValue] {
    (0..<count).map { column in
      var value: OpaquePointer?
      let code = read(column, &value)
      if code != SQLITE_OK { failure = code }
      return value.map(StoredValue.init) ?? .null
    }
  }

  /// What became of each row.
  func changeset() throws -> [UInt8] {
    try Changeset.check(failure)
    var group: OpaquePointer?
    try Changeset.check(sqlite3changegroup_new(&group))
    defer { sqlite3changegroup_delete(group) }
    for table in order {
      guard var bytes = tables[table]?.bytes else { continue }
      let code = bytes.withUnsafeMutableBytes { sqlite3changegroup_add(group, Int32($0.count), $0.baseAddress) }
      try Changeset.check(code)
    }
    var count: Int32 = 0
    var buffer: UnsafeMutableRawPointer?
    try Changeset.check(sqlite3changegroup_output(group, &count, &buffer))
    return Changeset.take(buffer, count)
  }
}

/// Changes of one table, row after row.
private struct ChangeBytes {
  private(set) var bytes: [UInt8]

  init(_ table: RecordTable, columns: Int32) {
    bytes = [UInt8(ascii: "T")]
    append(length: Int(columns))
    // The key is the first column of every journalled table.
    bytes += [1] + Array(repeating: 0, count: Int(columns) - 1)
    bytes += Array(table.rawValue.utf8) + [0]
  }

  mutating func add(_ operation: Int32, isIndirect: Bool, old: [StoredValue], new: [StoredValue]) {
    switch operation {
    case SQLITE_UPDATE where old.first != new.first:
      // A row under another key is another row.
      add(SQLITE_DELETE, isIndirect: isIndirect, old: old, new: [])
      add(SQLITE_INSERT, isIndirect: isIndirect, old: [], new: new)
    case SQLITE_UPDATE:
      let changed = old.indices.map { old[$0] != new[$0] }
      guard changed.contains(true) else { return }
      bytes += [UInt8(SQLITE_UPDATE), isIndirect ? 1 : 0]
      for column in old.indices { append(column == 0 || changed[column] ? old[column] : nil) }
      for column in new.indices { append(changed[column] ? new[column] : nil) }
    default:
      bytes += [UInt8(operation), isIndirect ? 1 : 0]
      for value in old + new { append(value) }
    }
  }

  /// A value, or that there is none to tell.
  private mutating func append(_ value: StoredValue?) {
    switch value {
    case nil: bytes.append(0)
    case .integer(let number):
      bytes.append(UInt8(SQLITE_INTEGER))
      append(UInt64(bitPattern: number))
    case .real(let number):
      bytes.append(UInt8(SQLITE_FLOAT))
      append(number.bitPattern)
    case .text(let text):
      bytes.append(UInt8(SQLITE_TEXT))
      append(length: text.utf8.count)
      bytes += text.utf8
    case .blob(let blob):
      bytes.append(UInt8(SQLITE_BLOB))
      append(length: blob.count)
      bytes += blob
    case .null: bytes.append(UInt8(SQLITE_NULL))
    }
  }

  private mutating func append(_ word: UInt64) {
    withUnsafeBytes(of: word.bigEndian) { bytes += $0 }
  }

  /// Seven bits a byte, the highest first; all but the last have the eighth bit set.
  private mutating func append(length: Int) {
    var groups = [UInt8(length & 0x7f)]
    var rest = length >> 7
    while rest > 0 {
      groups.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes += groups.reversed()
  }
}

// A named function, because a closure handed to C from isolated code traps when it is called elsewhere.
private func recordChange(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ operation: Int32,
  _ schema: UnsafePointer<CChar>?, _ name: UnsafePointer<CChar>?, _ oldKey: Int64, _ newKey: Int64
) {
  guard let context, let connection, let name, let table = RecordTable(rawValue: String(cString: name)) else { return }
  Unmanaged<RecordedChanges>.fromOpaque(context).takeUnretainedValue().add(operation, to: table, connection)
}
