import Casework
import Testing

@testable import CaseStore

@Suite("Performing commands")
struct PerformTests {
  @Test("A note is on the case, in the journal and in the search")
  func note() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let receipt = try temporary.perform(temporary.note("The tap drips", on: reference))
    #expect(receipt.reference == reference)
    let file = try temporary.store.caseFile(reference)
    #expect(file.notes.map(\.text) == ["The tap drips"])
    let lines = try temporary.store.entries(of: reference, limit: 10)
    #expect(lines.map(\.entry.command) == [.noteAdd, .caseNew])
    #expect(lines[0].entry.sequence == receipt.entry)
    #expect(lines[0].command?.values["text"] == .text("The tap drips"))
    #expect(try temporary.store.queue(.all, filter: "drip", limit: 5).rows.map(\.reference) == [reference])
    let changes = try temporary.store.changes(of: receipt.entry)
    #expect(changes.contains { $0.table == .note && $0.column == "text" && $0.new == "The tap drips" })
  }

  @Test("A refusal changes nothing")
  func refusal() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let before = try temporary.dump()
    let last = try temporary.store.lastSequence()
    #expect(throws: Refusal.self) { try temporary.perform(Command(.noteAdd, case: reference)) }
    #expect(throws: StoreError.self) { try temporary.perform(temporary.note("x", on: "C-99")) }
    #expect(try temporary.dump() == before)
    #expect(try temporary.store.lastSequence() == last)
  }
}
