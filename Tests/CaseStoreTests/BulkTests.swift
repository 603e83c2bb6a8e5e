import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("Bulk acts, imports and the journal's guard")
struct BulkTests {
  @Test("A bulk act is one entry a case; what is refused is listed; its undo takes back what it can")
  func bulk() throws {
    let temporary = try TemporaryStore()
    let references = try (0..<4).map { _ in try temporary.insertCase() }
    let before = try temporary.dump()
    var commands = references.map { temporary.note("same", on: $0) }
    commands[2] = Command(.noteAdd, case: references[2])
    let result = try temporary.store.performBulk(commands, by: 1, at: temporary.tick())
    #expect(result.done.map(\.reference) == [references[0], references[1], references[3]])
    #expect(result.refused.map(\.reference) == [references[2]])
    let entries = try temporary.store.entries(limit: 3).map(\.entry)
    #expect(entries.allSatisfy { $0.batch == result.batch })
    #expect(result.batch == entries.last?.sequence)
    let preview = try temporary.store.undoBatchPreview(result.batch, by: 1, at: temporary.tick())
    #expect(preview.entries.compactMap(\.reference) == [references[3], references[1], references[0]])
    #expect(preview.needsReason == nil && preview.refused.isEmpty)
    #expect(
      preview.sentence.hasPrefix("Takes back 3 entries of bulk act \(result.batch), Add a note, entered by you at ")
        && preview.sentence.hasSuffix("on \(references[0]), \(references[1]), \(references[3])."))
    let late = temporary.tick().adding(seconds: 30 * 86_400)
    #expect(try temporary.store.undoBatchPreview(result.batch, by: 1, at: late).needsReason != nil)
    let undone = try temporary.store.undoBatch(result.batch, by: 1, at: temporary.tick())
    #expect(undone.done.count == 3 && undone.refused.isEmpty)
    #expect(try temporary.dump() == before)
    #expect(throws: Refusal.self) { try temporary.store.undoBatch(result.batch, by: 1, at: temporary.tick()) }
    #expect(throws: Refusal.self) { try temporary.store.undoBatchPreview(result.batch, by: 1, at: temporary.tick()) }
    #expect(try temporary.store.verify().isSound)
  }

  @Test("A bulk act that is stopped leaves what was done; so does its undo")
  func stopped() throws {
    let temporary = try TemporaryStore()
    let references = try (0..<4).map { _ in try temporary.insertCase() }
    let commands = references.map { temporary.note("same", on: $0) }
    var asked: [Int] = []
    let result = try temporary.store.performBulk(commands, by: 1, at: temporary.tick()) { done, total in
      asked.append(done)
      return total == 4 && done < 3
    }
    #expect(asked == [0, 1, 2, 3] && result.untried == 1 && result.refused.isEmpty)
    #expect(result.done.map(\.reference) == references.dropLast())
    #expect(try references.map { try temporary.store.caseFile($0).notes.count } == [1, 1, 1, 0])
    let undone = try temporary.store.undoBatch(result.batch, by: 1, at: temporary.tick()) { done, _ in done < 1 }
    #expect(undone.done.count == 1 && undone.untried == 2)
    #expect(try references.map { try temporary.store.caseFile($0).notes.count } == [1, 1, 0, 0])
    #expect(try temporary.store.undoBatch(result.batch, by: 1, at: temporary.tick()).done.count == 2)
    #expect(try temporary.store.verify().isSound)
  }

  @Test("Reading is ended from another thread, and what is read after that is whole")
  func interrupted() async throws {
    let store = try TemporaryStore().store
    let reading = Task.detached {
      try store.read { database in
        try Int.fetchOne(
          database, sql: "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0")
      }
    }
    let ending = Task.detached {
      // There is nothing to end before it has begun.
      while !Task.isCancelled {
        store.interruptReading()
        try await Task.sleep(for: .milliseconds(5))
      }
    }
    let error = await #expect(throws: StoreError.self) { try await reading.value }
    ending.cancel()
    _ = await ending.result
    #expect(error?.cause == .interrupted)
    #expect(try store.count(QueueSelection(.all, owners: [], on: Day(epochDays: 20_000))).count == 0)
  }

  @Test("A reference that no case has is refused for itself, and the others are done")
  func unknownReference() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let commands = ["C-999", reference].map { temporary.note("Both", on: $0) }
    let result = try temporary.store.performBulk(commands, by: temporary.ada, at: temporary.tick())
    #expect(result.done.map(\.reference) == [reference])
    #expect(result.refused.map(\.reference) == ["C-999"])
    #expect(result.refused.first?.refusal.description.hasPrefix("There is no case C-999") == true)
  }

  @Test("A transaction that throws leaves nothing of what was performed in it")
  func together() throws {
    struct Stop: Error {}
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let before = try temporary.dump(RecordTable.allCases.map(\.rawValue) + ["entry", "counter"])
    #expect(throws: Stop.self) {
      try temporary.store.performTogether { writer in
        try writer.perform(temporary.note("x", on: reference), by: 1, at: temporary.tick())
        #expect(try writer.caseFile(reference).notes.count == 1)
        throw Stop()
      }
    }
    #expect(try temporary.dump(RecordTable.allCases.map(\.rawValue) + ["entry", "counter"]) == before)
  }

  @Test("An unsound row is kept once, and repaired or discarded once")
  func imports() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let rows = (1...3).map {
      UnsoundRow(
        batch: "forms.csv", line: $0, formReference: nil, formDigest: "d\($0)", raw: "a,b", faults: ["No name."])
    }
    #expect(try temporary.store.addPendingImports(rows, at: temporary.tick()).map(\.isNew) == [true, true, true])
    #expect(try temporary.store.addPendingImports(rows, at: temporary.tick()).map(\.isNew) == [false, false, false])
    let pending = try temporary.store.pendingImports()
    #expect(pending.map(\.line) == [1, 2, 3] && pending[0].faults == ["No name."])
    try temporary.store.discardPendingImport(pending[0].id, reason: "a test", by: 1, at: temporary.tick())
    try temporary.store.repairPendingImport(
      pending[1].id, with: temporary.note("repaired", on: reference), by: 1, at: temporary.tick())
    #expect(throws: Refusal.self) {
      try temporary.store.discardPendingImport(pending[0].id, reason: "again", by: 1, at: temporary.tick())
    }
    #expect(throws: Refusal.self) {
      try temporary.store.discardPendingImport(pending[2].id, reason: " ", by: 1, at: temporary.tick())
    }
    #expect(try temporary.store.pendingImports().map(\.line) == [3])
    #expect(try temporary.store.pendingImport(pending[1].id).caseReference == reference)
  }

  @Test(
    "The journal only grows",
    arguments: [
      #"UPDATE "entry" SET "host" = 'x'"#, #"DELETE FROM "entry""#, #"UPDATE "entryPayload" SET "reason" = 'x'"#,
      #"DELETE FROM "entryPayload""#, #"DELETE FROM "entryDigest""#, #"DELETE FROM "entryTouch""#,
      #"UPDATE "counter" SET "value" = 1 WHERE "name" = 'key'"#,
    ])
  func appendOnly(sql: String) throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase()
    let queue = try DatabaseQueue(path: temporary.path)
    #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: sql) } }
  }
}
