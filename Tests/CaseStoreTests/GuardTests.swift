import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("What the file itself refuses")
struct GuardTests {
  private static let tables = [
    "store", "counter", "entry", "entryPayload", "entryDigest", "entryTouch", "guidanceText", "erasure",
  ]

  /// A store in which each of the tables has rows, and its connection as anybody would open it.
  private func opened() throws -> (TemporaryStore, DatabaseQueue) {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("one", on: reference))
    return (temporary, try DatabaseQueue(path: temporary.path))
  }

  @Test(
    "A row is not put in the place of another", arguments: tables.dropLast(),
    ["INSERT OR REPLACE", "REPLACE", "INSERT", "INSERT OR IGNORE"])
  func replaced(table: String, verb: String) throws {
    let (temporary, queue) = try opened()
    let before = try temporary.dump([table])
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "\(verb) INTO \"\(table)\" SELECT * FROM \"\(table)\"") }
    }
    #expect(try temporary.dump([table]) == before)
    #expect(try temporary.store.verify().isSound)
  }

  @Test("A row is neither changed nor taken away", arguments: tables.dropLast())
  func changed(table: String) throws {
    let (temporary, queue) = try opened()
    let before = try temporary.dump([table])
    let column = try queue.inDatabase { try $0.columns(in: table).map(\.name)[0] }
    let change = table == "counter" ? #""value" = 1"# : "\"\(column)\" = \"\(column)\""
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "UPDATE OR REPLACE \"\(table)\" SET \(change)") }
    }
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM \"\(table)\"") }
    }
    #expect(try temporary.dump([table]) == before)
  }

  @Test("Nothing is added to an entry once another one stands after it")
  func addedLater() throws {
    let (_, queue) = try opened()
    for sql in [
      #"INSERT INTO "entryTouch" VALUES (1, 'staff', 'role', 1)"#,
      #"INSERT INTO "entryDigest" VALUES (1, 'case', 900, zeroblob(32))"#,
    ] {
      #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: sql) } }
    }
  }
}
