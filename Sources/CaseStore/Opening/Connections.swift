import CSQLite
import GRDB
import Synchronization

/// The connections of one process: one that reads, opened at once, and one that writes, opened when first needed.
///
/// Two and not a pool: memory is counted, and one of each is enough for one person's session. A reader of its own
/// lets the screen be drawn while the writer waits for somebody else's lock.
final class Connections: Sendable {
  let path: String
  let reader: DatabaseQueue
  private let opened = Mutex<DatabaseQueue?>(nil)
  let log: LogKeeper

  init(path: String) throws {
    self.path = path
    log = LogKeeper(path: path)
    reader = try DatabaseQueue(path: path, configuration: Self.configuration(label: "reader", isReader: true))
  }

  /// Reads in one transaction, so that all of it is of one moment.
  ///
  /// Not by the library's own way: that turns reading alone on and off around each read, and SQLite then makes the plan of every statement
  /// anew. Of opening a case that was two thirds of the time.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try reader.unsafeRead { database in
      var value: Value?
      try database.inTransaction(.deferred) {
        value = try body(database)
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return value
    }
  }

  /// Ends whatever is being read now with an error; from any thread.
  func interruptReading() { reader.interrupt() }

  /// The one connection that writes.
  func writer() throws -> DatabaseQueue {
    try opened.withLock { queue in
      if let queue { return queue }
      let made = try DatabaseQueue(path: path, configuration: Self.configuration(label: "writer"))
      made.inDatabase { log.watch($0) }
      queue = made
      return made
    }
  }

  /// Done once, before the first connection.
  private static let isPrepared: Bool = csqlite_count_no_memory() == SQLITE_OK

  static func configuration(label: String, isReader: Bool = false) -> Configuration {
    _ = isPrepared
    var configuration = Configuration()
    configuration.label = label
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // FULL: a confirmed change survives a power cut, not only the end of the process.
      // The library has every statement describe what it reads, for observations that nobody makes here; that was a quarter of
      // the time of a change.
      sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
      _ = csqlite_keep_plans(database.sqliteConnection)
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY")
      if isReader { try database.execute(sql: "PRAGMA query_only = 1") }
    }
    return configuration
  }
}
