import Casework
import Foundation
import GRDB
import Glibc

extension Store {
  /// Opens a store.
  ///
  /// - Parameters:
  ///   - guidance: the rules that decide; this release's by default.
  ///   - origin: the host and terminal that the journal names.
  /// - Throws: ``StoreError``
  public static func open(
    at path: String, guidance: Guidance = .current, calendar: WorkingCalendar = WorkingCalendar(),
    origin: Origin = Origin()
  ) throws -> Store {
    let connections = try connect(path)
    do {
      let facts = try connections.read { database in
        try checkVersion(database, path: path)
        return try StoreFacts.load(database, path: path)
      }
      return Store(
        path: path, facts: facts, guidance: guidance, calendar: calendar, origin: origin, connections: connections)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Connects to a file that is a store, of whichever version.
  static func connect(_ path: String) throws -> Connections {
    try checkFile(path)
    do {
      return try Connections(path: path)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private static func checkFile(_ path: String) throws {
    guard access(path, F_OK) == 0 else {
      if errno == EACCES { throw unreadable(path) }
      throw StoreError(
        .missing, "There is no store at \(path). Make one with `ombud init`, or try `ombud demo`.")
    }
    guard access(path, R_OK) == 0 else { throw unreadable(path) }
    guard let file = fopen(path, "r") else { throw unreadable(path) }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 72)
    let count = fread(&head, 1, head.count, file)
    // Looked at before SQLite opens it, so that a foreign file is never written beside.
    let mark = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
    guard count == 72, head.starts(with: "SQLite format 3\0".utf8), mark == Schema.applicationID else {
      throw StoreError(
        .notAStore, "\(path) is not a store of Ombud. Give the path of one, or make one with `ombud init`.")
    }
  }

  private static func unreadable(_ path: String) -> StoreError {
    StoreError(.noPermission, "You may not read \(path). Ask whoever keeps the store for permission.")
  }

  /// Refuses a store of another version of the program.
  static func checkVersion(_ database: Database, path: String) throws {
    let version = try Schema.version(of: database)
    if version == Schema.version { return }
    let advice =
      switch version {
      case ..<1: "Restore it from a backup."
      case ..<Schema.version:
        "An administrator brings it up to date with `ombud upgrade --store \(path)`; what was entered before can then no longer be undone."
      default: "Use the newer release that wrote it."
      }
    throw StoreError(
      .otherVersion,
      "\(path) has schema version \(version), and this release works with \(Schema.version); nothing was changed. \(advice)"
    )
  }
}

extension StoreFacts {
  static func load(_ database: Database, path: String) throws -> StoreFacts {
    let row = try Row.fetchOne(database, sql: #"SELECT "kind", "scheme", "identifier", "created" FROM "store""#)
    guard let row, let kind = StoreKind(rawValue: row[0]), let scheme = Scheme(rawValue: row[1]),
      let created = Moment(row[3] as String)
    else {
      throw StoreError(.corrupt, "\(path) lacks its description. Restore it from a backup.")
    }
    return StoreFacts(kind: kind, scheme: scheme, identifier: row[2], created: created)
  }
}
