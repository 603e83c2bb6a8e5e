import CSQLite
import Foundation
import GRDB
import Synchronization

/// Copies the write-ahead log into the file beside the work, so that nobody who saves waits for it.
///
/// SQLite by itself has the change copy the log that fills it: one in seventy took 15 ms for that, and over 40 where the file was not in memory.
final class LogKeeper: Sendable {
  /// Pages of log after which they are copied, beside the work.
  static let pages: Int32 = 1_000
  /// Pages of log from which a change copies them itself: it was not caught up with, and may not grow for ever.
  static let mostPages: Int32 = 16_000

  private struct Progress {
    var isCopying = false
    /// How long the log was when it was last copied.
    var copied: Int32 = 0
  }

  private let path: String
  private let progress = Mutex(Progress())
  private let copying = DispatchQueue(label: "log keeper", qos: .utility)
  private let connection = Mutex<DatabaseQueue?>(nil)

  init(path: String) { self.path = path }

  /// Has a connection tell of each change; for as long as this keeper lives.
  func watch(_ writer: Database) {
    sqlite3_wal_hook(
      writer.sqliteConnection,
      { keeper, connection, name, pages in
        guard let keeper else { return SQLITE_OK }
        Unmanaged<LogKeeper>.fromOpaque(keeper).takeUnretainedValue().grew(to: pages, connection, name)
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Ends when what is being copied has been.
  func settle() { copying.sync {} }

  private func grew(to pages: Int32, _ writer: OpaquePointer?, _ name: UnsafePointer<CChar>?) {
    if pages >= Self.mostPages {
      // It may be refused as long as somebody reads; then the next change tries.
      sqlite3_wal_checkpoint_v2(writer, name, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
      return
    }
    let isDue = progress.withLock { progress in
      // It began anew.
      if pages < progress.copied { progress.copied = 0 }
      guard !progress.isCopying, pages - progress.copied >= Self.pages else { return false }
      progress.isCopying = true
      progress.copied = pages
      return true
    }
    guard isDue else { return }
    copying.async { [self] in
      copy()
      progress.withLock { $0.isCopying = false }
    }
  }

  /// What cannot be copied stays in the log, where it is as safe.
  private func copy() {
    try? connection.withLock { connection in
      let queue =
        try connection ?? DatabaseQueue(path: path, configuration: Connections.configuration(label: "log keeper"))
      connection = queue
      try queue.inDatabase { _ = try $0.checkpoint(.passive) }
    }
  }
}
