import Casework
import Foundation
import GRDB
import Glibc

extension Store {
  /// Makes a new store with its first member of staff, and opens it. The file has mode 0600, a directory made for it 0700.
  ///
  /// - Throws: ``StoreError``; a file that is already there is never touched.
  public static func create(
    at path: String, scheme: Scheme, kind: StoreKind, administrator: NewAdministrator, at now: Moment,
    guidance: Guidance = .current, calendar: WorkingCalendar = WorkingCalendar(), origin: Origin = Origin()
  ) throws -> Store {
    let madeDirectory = try makeDirectory(of: path)
    try reserve(path)
    do {
      try build(path, scheme: scheme, kind: kind, at: now)
      let store = try open(at: path, guidance: guidance, calendar: calendar, origin: origin)
      try store.write { try $0.found(administrator, at: now) }
      return store
    } catch {
      // A store that is half made is no store, and an empty directory no trace.
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      if let madeDirectory { rmdir(madeDirectory) }
      throw error
    }
  }

  /// Makes the directory, where it is missing, readable by its owner alone.
  private static func makeDirectory(of path: String) throws -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    let directory = String(path[..<slash])
    if access(directory, F_OK) == 0 { return nil }
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError(
        .noPermission, "The directory \(directory) cannot be made. Make it, or give another path with --store.")
    }
    return directory
  }

  /// Takes the name, so that two programs cannot both make a store there, and sets the mode before anything is in it.
  private static func reserve(_ path: String) throws {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw StoreError(.exists, "\(path) exists already. Give another path, or open it as it is.")
      case ENOSPC, EDQUOT: throw StoreError(.diskFull, "The disk for \(path) is full. Make room and try again.")
      case EROFS: throw StoreError(.readOnly, "The disk for \(path) is read-only. Give another path with --store.")
      default:
        throw StoreError(
          .noPermission, "\(path) cannot be made. Check that you may write to its directory, or give another path.")
      }
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  private static func build(_ path: String, scheme: Scheme, kind: StoreKind, at now: Moment) throws {
    do {
      let queue = try DatabaseQueue(path: path, configuration: Connections.configuration(label: "maker"))
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
        try database.inTransaction(.immediate) {
          try Schema.make(in: database)
          try database.execute(
            sql: #"INSERT INTO "store" VALUES (1, ?, ?, ?, ?, ?)"#,
            arguments: [
              Schema.version, kind.rawValue, scheme.rawValue, Secure.hexadecimal(Secure.random(16)), now.description,
            ])
          try database.execute(sql: #"INSERT INTO "counter" VALUES ('key', 1), ('reference', 1)"#)
          return .commit
        }
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
