import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Stores of the first release, brought to the schema of this one.
@Suite("Upgrading a store")
final class UpgradeTests {
  private let directory = NSTemporaryDirectory() + "ombud-test-" + UUID().uuidString
  private var path: String { directory + "/cases.ombud" }
  private let now = TemporaryStore.start.adding(seconds: 3_600)

  /// Made of the frozen statements, with rows that the first release wrote.
  init() throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.inTransaction {
        // The guards let the rows of a journal in one entry after the other; here they come table by table.
        for sql in V001.statements where sql != V001.guards { try database.execute(sql: sql) }
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try database.execute(sql: V001Rows.sql)
        try database.execute(sql: V001.guards)
        try database.execute(sql: #"INSERT INTO "search" ("search") VALUES ('rebuild')"#)
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1")
        return .commit
      }
    }
    try queue.close()
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  private func upgrade(by actor: Int64 = 1) throws -> Receipt? {
    try Store.upgrade(at: path, at: now) { _, _ in actor }
  }

  private static let schemaSQL = #"SELECT "sql" FROM "sqlite_schema" WHERE "sql" IS NOT NULL ORDER BY "name""#

  private func schema() throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { try String.fetchAll($0, sql: Self.schemaSQL) }
  }

  private func refusal(_ body: () throws -> Void) throws -> String {
    try #require(#expect(throws: Refusal.self, performing: body)).description
  }

  @Test("The first schema is what it was")
  func frozen() {
    let digest = Secure.hexadecimal(Secure.sha256([UInt8](V001.statements.joined(separator: "\n").utf8)))
    #expect(digest == "7c018b0730ff6cfa47ae87eac8d1997f17289b06fed672a1e72f8a6ee100c746")
  }

  @Test("Before it, a store of an earlier release is not touched, and the sentence says what to do")
  func before() throws {
    let error = try #require(#expect(throws: StoreError.self) { _ = try Store.open(at: self.path) })
    #expect(error.cause == .otherVersion)
    #expect(error.message.contains("schema version 1") && error.message.contains("`ombud upgrade --store \(path)`"))
  }

  @Test("It has the tables of a new store, is sound, and stands in the journal")
  func upgraded() throws {
    let receipt = try #require(try upgrade())
    #expect(receipt.entry == 7)
    let store = try Store.open(at: path)
    let new = try TemporaryStore()
    #expect(try schema() == new.store.read { try String.fetchAll($0, sql: Self.schemaSQL) })
    #expect(try store.verify().problems == [])
    let last = try #require(try store.entries(limit: 1).first)
    #expect(last.entry.kind == .migration)
    #expect(last.entry.actor == 1)
    #expect(last.reason == "Schema version 1 became \(Schema.version); undo ends here.")
    #expect(try store.queue(.open(by: .due), filter: "bell noon", limit: 5).rows.map(\.reference) == ["C-1"])
  }

  @Test("What was recorded afterwards under the first schema is on the list of what waits for its explanation")
  func unexplained() throws {
    try DatabaseQueue(path: path).inDatabase { database in
      try database.execute(
        sql: #"""
          INSERT INTO "divergence" SELECT 900, "caseID", 'SM-1.6', '', '', 1, 1, '2026-02-16T10:00:00Z', "stage", 'case.decline',
            1, NULL, NULL FROM "queueRow";
          UPDATE "queueRow" SET "divergences" = 1;
          """#)
    }
    _ = try upgrade()
    let store = try Store.open(at: path)
    #expect(try store.queue(.unexplained, limit: 5).rows.map(\.reference) == ["C-1"])
    #expect(try store.caseFile("C-1").divergences.map(\.isUnexplained) == [true])
  }

  @Test("What the journal says of earlier entries is still checked")
  func earlierEntries() throws {
    _ = try upgrade()
    try DatabaseQueue(path: path).inDatabase { database in
      try database.execute(sql: #"DROP TRIGGER "entryTouch_noDelete"; DELETE FROM "entryTouch" WHERE "entry" = 3"#)
    }
    let problems = try Store.open(at: path).verify(quick: true).problems
    #expect(problems.map(\.entry) == [3])
    #expect(problems.map(\.kind) == [.touches])
  }

  @Test("Ends undo and redo of what was entered before, and of nothing else")
  func undo() throws {
    _ = try upgrade()
    let store = try Store.open(at: path)
    let wall = "before the store was upgraded"
    #expect(try refusal { try store.undo(by: 1, at: self.now) }.contains(wall))
    #expect(try refusal { _ = try store.undoPreview(by: 1, at: self.now) }.contains(wall))
    #expect(try refusal { try store.undo(3, by: 1, at: self.now, reason: "wrong") }.contains(wall))
    #expect(try refusal { try store.redo(by: 1, at: self.now) }.contains(wall))
    try store.perform(Command(.noteAdd, case: "C-1", ["text": .text("New.")]), by: 1, at: now)
    try store.undo(by: 1, at: now)
    try store.redo(by: 1, at: now)
    #expect(try store.caseFile("C-1").notes.map(\.text) == ["Rang at noon.", "New."])
    #expect(try store.verify().problems == [])
  }

  @Test("Is for administrators, and is done wholly or not at all")
  func refused() throws {
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: #"UPDATE "staff" SET "isAdministrator" = 0"#) }
    let former = try schema()
    #expect(try refusal { _ = try self.upgrade() }.contains("administrator"))
    #expect(throws: StoreError.self) { _ = try self.upgrade(by: 77) }
    #expect(try schema() == former)
    #expect(throws: StoreError.self) { _ = try Store.open(at: self.path) }
  }

  @Test("Is done once")
  func once() throws {
    _ = try upgrade()
    #expect(try upgrade() == nil)
    #expect(try Store.open(at: path).lastSequence() == 7)
  }

  @Test("Leaves a store of a later release alone")
  func later() throws {
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    let error = try #require(#expect(throws: StoreError.self) { _ = try self.upgrade() })
    #expect(error.message.contains("newer release"))
  }
}
