import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("Erasure")
struct ErasureTests {
  private let temporary: TemporaryStore
  private let reference: String
  private let note: Int64

  init() throws {
    temporary = try TemporaryStore()
    reference = try temporary.insertCase()
    note = try temporary.perform(temporary.note("Lives above the bakery", on: reference)).entry
  }

  @discardableResult
  private func erase(_ sequence: Int64, by actor: Int64 = 1, reason: String = "asked for") throws -> Receipt {
    try #require(
      try temporary.store.erase(payloadsOf: [sequence], by: actor, at: temporary.tick(), reason: reason).first)
  }

  private func pastTheProgram(_ sql: String) throws {
    try DatabaseQueue(path: temporary.path).inDatabase { database in
      for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \"\(name)\"")
      }
      try database.execute(sql: sql)
    }
  }

  @Test("Takes the payload, leaves the records and a chained entry, and the store is sound")
  func erased() throws {
    let records = try temporary.dump()
    let head = try temporary.store.journalHead()
    let receipt = try erase(note)
    #expect(try temporary.dump() == records)
    let lines = try temporary.store.entries(limit: 2)
    #expect(lines[0].entry.sequence == receipt.entry && lines[0].entry.kind == .erasure)
    #expect(lines[0].entry.about == note && lines[0].reason == "asked for")
    #expect(lines[1].isErased && lines[1].command == nil && lines[1].entry.stands)
    let report = try temporary.store.verify(since: head)
    #expect(report.problems == [] && report.erased == 1)
    try temporary.perform(temporary.note("more", on: reference))
    #expect(try temporary.store.verify().isSound)
  }

  @Test("A row changed by hand is still found", arguments: [true, false])
  func forged(later: Bool) throws {
    try erase(note)
    if later { try temporary.perform(temporary.note("more", on: reference)) }
    try pastTheProgram(#"UPDATE "case" SET "summary" = 'never said'"#)
    let problems = try temporary.store.verify().problems.filter { $0.kind == .records }
    #expect(problems.count == 1 && problems[0].message.hasPrefix("The case "))
  }

  @Test("A row that speaks of an erasure, and no entry, hides nothing")
  func pretended() throws {
    try pastTheProgram(
      """
      INSERT INTO "erasure" VALUES (\(note), 1); DELETE FROM "entryPayload" WHERE "sequence" = \(note);
      UPDATE "note" SET "text" = 'never said';
      """)
    let problems = try temporary.store.verify().problems
    #expect(problems.contains { $0.kind == .payload && $0.entry == note })
    #expect(problems.contains { $0.kind == .records && $0.message.contains("cannot be checked") })
  }

  @Test("The file takes no erasure without its entry")
  func unannounced() throws {
    let queue = try DatabaseQueue(path: temporary.path)
    for sql in [
      #"INSERT INTO "erasure" VALUES (\#(note), 1)"#, #"DELETE FROM "entryPayload" WHERE "sequence" = \#(note)"#,
    ] {
      #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: sql) } }
    }
  }

  @Test("What was changed past the journal is not vouched for")
  func changedBefore() throws {
    try pastTheProgram(#"UPDATE "note" SET "text" = 'never said'"#)
    #expect(throws: Refusal.self) { try erase(note) }
    #expect(try temporary.store.verify().erased == 0)
  }

  @Test("An administrator's alone, with a reason, once, and not of the store's own entries")
  func refused() throws {
    let added = try temporary.perform(
      Command(
        .staffAdd,
        ["login": .text("bo"), "name": .text("Bo Lind"), "role": .text(Role.caseworker.rawValue)]))
    let bo = try #require(try temporary.store.office().member(login: "bo")).id
    #expect(throws: Refusal.self) { try erase(note, by: bo) }
    #expect(throws: Refusal.self) { try erase(note, reason: " ") }
    #expect(throws: Refusal.self) { try erase(1) }
    #expect(throws: StoreError.self) { try erase(added.entry + 50) }
    let receipt = try erase(note)
    #expect(throws: Refusal.self) { try erase(note) }
    #expect(throws: Refusal.self) { try erase(receipt.entry) }
    #expect(throws: Refusal.self) {
      try temporary.store.undo(receipt.entry, by: 1, at: temporary.tick(), reason: "back")
    }
    #expect(throws: Refusal.self) { try temporary.store.undo(note, by: 1, at: temporary.tick(), reason: "back") }
  }

  @Test("An act that was taken back stays so when its undo is erased")
  func undoErased() throws {
    let undo = try temporary.store.undo(note, by: 1, at: temporary.tick())
    try erase(undo.entry)
    try erase(note)
    let line = try #require(try temporary.store.entries(limit: 9).first { $0.entry.sequence == note })
    #expect(!line.entry.stands)
    #expect(throws: Refusal.self) { try temporary.store.redo(note, by: 1, at: temporary.tick()) }
    #expect(try temporary.store.verify().isSound)
  }

  @Test("Says what it would take away, and takes all of a case or nothing")
  func preview() throws {
    let second = try temporary.perform(temporary.note("Rings at noon", on: reference)).entry
    #expect(try temporary.store.erasableEntries(on: reference) == [note - 1, note, second])
    let said = try temporary.store.erasurePreview(of: [note], by: 1)
    #expect(said.count == 1 && said[0].hasPrefix("Entry \(note): Add a note on \(reference), entered by "))
    #expect(said[0].hasSuffix("; holds text") && !said[0].contains("bakery"))
    #expect(throws: Refusal.self) {
      try temporary.store.erase(payloadsOf: [note, second, 1], by: 1, at: temporary.tick(), reason: "asked for")
    }
    #expect(try temporary.store.erasableEntries(on: reference).count == 3)
    let all = try temporary.store.erasableEntries(on: reference)
    let receipts = try temporary.store.erase(payloadsOf: all, by: 1, at: temporary.tick(), reason: "asked for")
    #expect(receipts.count == 3)
    #expect(try temporary.store.erasableEntries(on: reference) == [])
    #expect(try temporary.store.verify().problems == [])
    #expect(throws: Refusal.self) { try temporary.store.erasurePreview(of: [note], by: 1) }
  }

  @Test("Nothing of it is left in the file")
  func bytes() throws {
    let secret = "Said by her neighbour"
    let undo = try temporary.store.undo(note, by: 1, at: temporary.tick(), reason: secret)
    try erase(undo.entry)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: temporary.path + suffix))
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(suffix)")
    }
  }
}
