import CSQLite
import GRDB

/// Works on changesets as SQLite's session extension writes them.
enum Changeset {
  /// The changeset that takes this one back.
  static func inverted(_ bytes: [UInt8]) throws -> [UInt8] {
    var count: Int32 = 0
    var buffer: UnsafeMutableRawPointer?
    try bytes.withUnsafeBytes { try check(sqlite3changeset_invert(Int32($0.count), $0.baseAddress, &count, &buffer)) }
    return take(buffer, count)
  }

  /// Applies a changeset; any conflict aborts it, and nothing of it stays.
  ///
  /// - Throws: ``ChangesetConflict``; also when fewer rows were changed than it names, as happens after a change of the schema.
  static func apply(_ bytes: [UInt8], to database: Database) throws {
    guard let connection = database.sqliteConnection else { throw failure(SQLITE_MISUSE) }
    let expected = try changes(in: bytes).count
    if expected == 0 { return }
    let before = sqlite3_total_changes(connection)
    let witness = ConflictWitness()
    var bytes = bytes
    let code = bytes.withUnsafeMutableBytes { buffer in
      sqlite3changeset_apply(
        connection, Int32(buffer.count), buffer.baseAddress, nil, abortOnConflict,
        Unmanaged.passUnretained(witness).toOpaque())
    }
    if let conflict = witness.conflict { throw conflict }
    try check(code)
    let applied = Int(sqlite3_total_changes(connection) - before)
    if applied != expected { throw ChangesetConflict(table: "", key: nil, kind: .incomplete) }
  }

  /// The rows that a changeset adds, changes and removes.
  static func changes(in bytes: [UInt8]) throws -> [RowChange] {
    var bytes = bytes
    return try bytes.withUnsafeMutableBytes { buffer in
      var iterator: OpaquePointer?
      try check(sqlite3changeset_start(&iterator, Int32(buffer.count), buffer.baseAddress))
      defer { sqlite3changeset_finalize(iterator) }
      var changes: [RowChange] = []
      while sqlite3changeset_next(iterator) == SQLITE_ROW {
        if let change = RowChange(iterator) { changes.append(change) }
      }
      return changes
    }
  }

  static func take(_ buffer: UnsafeMutableRawPointer?, _ count: Int32) -> [UInt8] {
    defer { sqlite3_free(buffer) }
    guard let buffer, count > 0 else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(count)))
  }

  static func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw failure(code) }
  }

  static func failure(_ code: Int32) -> DatabaseError { DatabaseError(resultCode: ResultCode(rawValue: code)) }
}

/// Why a changeset could not be applied.
struct ChangesetConflict: Error {
  let table: String
  let key: Int64?
  let kind: Kind

  enum Kind {
    /// The row has other values, is missing, or is there already.
    case values
    /// Something refers to a row that would go.
    case reference
    /// Fewer rows changed than the changeset names.
    case incomplete
  }
}

/// Where the handler leaves what it saw; C can carry no more than a pointer.
final class ConflictWitness {
  var conflict: ChangesetConflict?
}

// A named function, because a closure handed to C from isolated code traps when it is called elsewhere.
private func abortOnConflict(
  _ context: UnsafeMutableRawPointer?, _ kind: Int32, _ iterator: OpaquePointer?
) -> Int32 {
  guard let context else { return SQLITE_CHANGESET_ABORT }
  let witness = Unmanaged<ConflictWitness>.fromOpaque(context).takeUnretainedValue()
  if kind == SQLITE_CHANGESET_FOREIGN_KEY {
    witness.conflict = ChangesetConflict(table: "", key: nil, kind: .reference)
  } else {
    let change = RowChange(iterator)
    let cause: ChangesetConflict.Kind = kind == SQLITE_CHANGESET_CONSTRAINT ? .reference : .values
    witness.conflict = ChangesetConflict(table: change?.table ?? "", key: change?.key, kind: cause)
  }
  return SQLITE_CHANGESET_ABORT
}
