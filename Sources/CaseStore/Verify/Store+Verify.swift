import Casework
import Foundation
import GRDB
import Synchronization

extension Store {
  /// Checks the file, the journal's chain, each record family against its last digest, and what is derived.
  ///
  /// - Parameters:
  ///   - quick: leaves out what is derived.
  ///   - since: a head noted earlier; proves that nothing before it was rewritten or cut off.
  public func verify(quick: Bool = false, since: JournalMark? = nil) throws -> VerifyReport {
    // What is derived takes as long as all the rest, and needs none of it: each on a core, in a snapshot of its own.
    let parts: [Verifier.Part] = quick ? [.journal(quick: true, since)] : [.journal(quick: false, since), .derived]
    let results = Mutex<[Int: Result<VerifyReport, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let result = Result { try check(parts[index]) }
      results.withLock { $0[index] = result }
    }
    let done = results.withLock { $0 }
    var report = VerifyReport()
    for index in parts.indices { if let part = try done[index]?.get() { report.merge(part) } }
    return report
  }

  /// Checks a part over a connection of its own, so that the session goes on reading meanwhile.
  private func check(_ part: Verifier.Part) throws -> VerifyReport {
    do {
      let queue = try DatabaseQueue(path: path, configuration: Connections.configuration(label: "verifier"))
      var report = try queue.read { database in
        var verifier = Verifier(store: self, database: database)
        try verifier.run(part)
        return verifier.report
      }
      if case .derived = part { try Self.checkSearch(queue, &report) }
      try queue.close()
      return report
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      var report = VerifyReport()
      report.add(.file, "The file is damaged: \(error.message ?? "SQLite cannot read it"). Restore it from a backup.")
      return report
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Has the search index compare itself with its words. That is an INSERT to SQLite, so it waits for the lock; where the file
  /// cannot be written, it is left out.
  private static func checkSearch(_ queue: DatabaseQueue, _ report: inout VerifyReport) throws {
    do {
      try queue.inDatabase { database in
        try database.inTransaction(.deferred) {
          try database.execute(sql: #"INSERT INTO "search" ("search", "rank") VALUES ('integrity-check', 1)"#)
          return .rollback
        }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      report.add(.derived, "The search index does not fit its words; `ombud recompute --all` makes it anew.")
    } catch let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_BUSY].contains(error.resultCode) {
      return
    }
  }

  /// The last entry and its hash, to be kept elsewhere for ``verify(quick:since:)``.
  public func journalHead() throws -> JournalMark {
    try read { database in
      let head = try JournalHead.load(database)
      return JournalMark(sequence: head.sequence, hash: Secure.hexadecimal(head.hash))
    }
  }
}
