import Casework
import GRDB

/// A change of the schema ends undo of what lies before it: a changeset says what it changes by the columns of its day.
enum UndoWall {
  static func check(_ entry: Entry, _ database: Database) throws {
    if let payload = try EntryPayload.fetch(entry.sequence, database) { try check(entry, payload) }
  }

  /// - Throws: `Refusal` where the entry lies before the last upgrade.
  static func check(_ entry: Entry, _ payload: EntryPayload) throws {
    if payload.schemaVersion == Int64(Schema.version) { return }
    throw Refusal.because(
      "Entry \(entry.sequence) was made before the store was upgraded to schema version \(Schema.version), and undo ends there. Record what is right as a new act."
    )
  }
}
