import CSQLite
import Casework
import GRDB
import SampleCases
import Testing

@testable import CaseStore

/// What is recorded against what SQLite's own sessions record of the same statements.
@Suite("Recording changes")
struct ChangesetRecorderTests {
  private static let made = """
    CREATE TABLE "note" ("id" INTEGER PRIMARY KEY, "text" TEXT, "bytes" BLOB, "real" BLOB, "number" INTEGER);
    CREATE TABLE "party" ("id" INTEGER PRIMARY KEY, "text" TEXT, "bytes" BLOB, "real" BLOB, "number" INTEGER);
    CREATE TABLE "aside" ("id" INTEGER PRIMARY KEY, "text" TEXT);
    CREATE TRIGGER "follow" AFTER UPDATE OF "number" ON "note" BEGIN
      UPDATE "party" SET "number" = NEW."number" WHERE "id" = NEW."id"; END;
    """

  @Test("The same changes as a session's, whatever becomes of a row", arguments: 1...60 as ClosedRange<UInt64>)
  func sameAsSession(seed: UInt64) throws {
    let before = Self.statements(seed: seed, count: 12)
    let recorded = Self.statements(seed: seed &+ 1_000, count: 30)
    let ours = try DatabaseQueue()
    let theirs = try DatabaseQueue()
    for queue in [ours, theirs] { try queue.write { try Self.run([Self.made] + before, $0) } }

    let start = try Self.dump(ours)
    let changeset = try ours.write { database in
      try ChangesetRecorder.changeset(database) { try Self.run(recorded, database) }
    }
    let expected = try theirs.write { try Self.session($0, recorded) }
    let difference = try Self.changes(changeset).difference(from: Self.changes(expected))
    #expect(difference.isEmpty, "\(difference)")
    #expect(try Changeset.changes(in: changeset).allSatisfy { $0.table != "aside" })

    // And it can be taken back and brought back; what a trigger did is among the changes.
    try ours.write { try $0.execute(sql: "DROP TRIGGER follow") }
    let end = try Self.dump(ours)
    try ours.write { try Changeset.apply(try Changeset.inverted(changeset), to: $0) }
    #expect(try Self.dump(ours) == start)
    try ours.write { try Changeset.apply(changeset, to: $0) }
    #expect(try Self.dump(ours) == end)
  }

  @Test("No journalled column makes floating-point numbers of whole ones, which the hook is told of before")
  func noReals() throws {
    let temporary = try TemporaryStore()
    try temporary.store.read { database in
      for table in RecordTable.allCases {
        let types = try database.columns(in: table.rawValue).map(\.type)
        #expect(!types.contains("REAL"), "\(table)")
      }
    }
  }

  @Test("Texts longer than a length of one byte, and of two, come back whole", arguments: [127, 128, 16_383, 16_384])
  func lengths(length: Int) throws {
    let queue = try DatabaseQueue()
    try queue.write { database in
      try Self.run([Self.made], database)
      let changeset = try ChangesetRecorder.changeset(database) {
        let text = String(repeating: "é", count: length / 2) + String(repeating: "x", count: length % 2)
        try database.execute(sql: "INSERT INTO note (id, text) VALUES (1, ?)", arguments: [text])
      }
      guard case .text(let text)? = try Changeset.changes(in: changeset).first?.new[1] else {
        Issue.record("no text was recorded")
        return
      }
      #expect(text.utf8.count == length)
    }
  }

  @Test("Nothing is recorded of a body that fails, and nothing after it")
  func failing() throws {
    struct Stop: Error {}
    try DatabaseQueue().write { database in
      try Self.run([Self.made], database)
      #expect(throws: Stop.self) {
        try ChangesetRecorder.changeset(database) {
          try database.execute(sql: "INSERT INTO note (id) VALUES (1)")
          throw Stop()
        }
      }
      let changeset = try ChangesetRecorder.changeset(database) {
        try database.execute(sql: "INSERT INTO note (id) VALUES (2)")
      }
      #expect(try Changeset.changes(in: changeset).map(\.key) == [2])
    }
  }

  @Test("A recorder within a recorder is refused, and the outer one goes on")
  func nested() throws {
    try DatabaseQueue().write { database in
      try Self.run([Self.made], database)
      let changeset = try ChangesetRecorder.changeset(database) {
        #expect(throws: DatabaseError.self) { try ChangesetRecorder.changeset(database) {} }
        try database.execute(sql: "INSERT INTO note (id) VALUES (3)")
      }
      #expect(try Changeset.changes(in: changeset).map(\.key) == [3])
    }
  }

  // MARK: - Statements

  /// Rows come, change, change back, go and come again: few keys, so that most rows are changed more than once.
  private static func statements(seed: UInt64, count: Int) -> [String] {
    var random = SeededRandom(seed: seed)
    func value() -> String {
      switch random.below(8) {
      case 0: "NULL"
      case 1: "'Ångström’s \(random.below(3))'"
      case 2: "''"
      case 3: "x'00ff\(random.below(2))0'"
      case 4: "\(random.below(3)).5"
      case 5: random.chance(50) ? "9223372036854775807" : "-9223372036854775808"
      default: "\(random.below(3))"
      }
    }
    return (0..<count).map { _ in
      let table = random.pick(["note", "party", "note", "party", "aside"])
      let key = random.below(5)
      let column = table == "aside" ? "text" : random.pick(["text", "bytes", "real", "number"])
      switch random.below(10) {
      case 0..<3: return "INSERT OR IGNORE INTO \"\(table)\" (id, \"\(column)\") VALUES (\(key), \(value()))"
      case 3: return "INSERT OR REPLACE INTO \"\(table)\" (id, \"\(column)\") VALUES (\(key), \(value()))"
      case 4: return "DELETE FROM \"\(table)\" WHERE id = \(key)"
      case 5: return "UPDATE OR IGNORE \"\(table)\" SET id = \(random.below(5)) WHERE id = \(key)"
      default: return "UPDATE \"\(table)\" SET \"\(column)\" = \(value()) WHERE id = \(key)"
      }
    }
  }

  private static func run(_ statements: [String], _ database: Database) throws {
    for statement in statements { try database.execute(sql: statement) }
  }

  /// The changes by SQLite's own session.
  private static func session(_ database: Database, _ statements: [String]) throws -> [UInt8] {
    var session: OpaquePointer?
    try Changeset.check(sqlite3session_create(database.sqliteConnection, "main", &session))
    defer { sqlite3session_delete(session) }
    for table in ["note", "party"] { try Changeset.check(sqlite3session_attach(session, table)) }
    try run(statements, database)
    var count: Int32 = 0
    var buffer: UnsafeMutableRawPointer?
    try Changeset.check(sqlite3session_changeset(session, &count, &buffer))
    return Changeset.take(buffer, count)
  }

  private static func changes(_ bytes: [UInt8]) throws -> [String] {
    try Changeset.changes(in: bytes).map { change in
      let old = change.old.sorted { $0.key < $1.key }
      let new = change.new.sorted { $0.key < $1.key }
      return "\(change.table) \(change.operation) \(change.key) \(old) \(new)"
    }.sorted()
  }

  private static func dump(_ queue: DatabaseQueue) throws -> [String] {
    try queue.read { database in
      try ["note", "party"].flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\" ORDER BY id").map { "\(table) \($0)" }
      }
    }
  }
}
