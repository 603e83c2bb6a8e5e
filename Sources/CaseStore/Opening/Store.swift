import Casework
import GRDB
import Synchronization

/// The file-backed store of an office's cases: every change goes through ``perform(_:by:at:)`` and stands in the journal.
///
/// Reads are consistent each in itself. A value of this class may be used from any thread.
public final class Store: Sendable {
  public let path: String
  public let facts: StoreFacts
  public let guidance: Guidance
  public let calendar: WorkingCalendar
  let origin: Origin
  let connections: Connections
  let officeCache = Mutex<CachedOffice?>(nil)
  let tableShapes = Mutex<[String: TableShape]?>(nil)
  /// The exact words of the guidance that decides here.
  let edition: String
  /// Whether the store is known to hold those words.
  let hasWords = Mutex(false)

  init(
    path: String, facts: StoreFacts, guidance: Guidance, calendar: WorkingCalendar, origin: Origin,
    connections: Connections
  ) {
    self.path = path
    self.facts = facts
    self.guidance = guidance
    edition = GuidanceText.edition(Guidance.version, guidance.worded.map(GuidanceText.init))
    self.calendar = calendar
    self.origin = origin
    self.connections = connections
  }

  /// Runs a read in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try connections.read(body)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Ends whatever is being read now with an error; from any thread. What is read after that is not touched.
  public func interruptReading() { connections.interruptReading() }

  /// Runs a write in one transaction that has the lock from its start, so that what is decided is decided on what is written to.
  func write<Value>(_ body: (WriteTransaction) throws -> Value) throws -> Value {
    do {
      var result: Value?
      try connections.writer().inDatabase { database in
        try database.inTransaction(.immediate) {
          try Self.checkVersion(database, path: path)
          let transaction = try WriteTransaction(self, database)
          result = try body(transaction)
          try transaction.finish()
          return .commit
        }
      }
      guard let result else { throw StoreError(.other, "The store \(path) gave no result; nothing was changed.") }
      return result
    } catch let error as DatabaseError {
      forgetCaches()
      throw StoreError(error, path: path)
    } catch {
      // What was cached on the way may have been rolled back.
      forgetCaches()
      throw error
    }
  }
}
