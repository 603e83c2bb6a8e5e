import Casework
import Testing

@testable import CaseStore

@Suite("Performing commands")
struct PerformTests {
  @Test("A rating for a period of a body that is not in the register is refused, and not by the file")
  func unknownBody() throws {
    let temporary = try TemporaryStore()
    let command = Command(
      .upliftAdd, case: nil,
      [
        "organisation": .number(999), "rating": .text("High"), "reason": .text("A campaign."),
        "until": .day(temporary.now.day + 9),
      ])
    #expect(throws: Refusal.self) { try temporary.store.perform(command, by: temporary.ada, at: temporary.tick()) }
  }

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

  @Test("A new case of somebody on file shows what stands on them")
  func knownPerson() throws {
    let temporary = try TemporaryStore()
    let first = try temporary.insertCase { file in
      file.adjustments = [
        Adjustment(
          id: 900, personID: file.people[0].id, caseID: file.case.id, kind: .adjustment, request: "large print",
          requestedAt: file.case.receivedAt)
      ]
    }
    try temporary.store.write { $0.keys.nextKey = 901 }
    let person = try temporary.store.caseFile(first).people[0]
    let opening = Command(
      .caseNew,
      [
        "person": .number(person.id), "match": .text("different complaint"), "earlier-reference": .text(first),
        "record-type": .text("enquiry"), "channel": .text("letter"), "last-name": .text("Bell-Hart"),
      ])
    let reference = try #require(try temporary.perform(opening).reference)
    let file = try temporary.store.caseFile(reference)
    #expect(file.people.map(\.lastName) == ["Bell-Hart"] && file.adjustments.map(\.request) == ["large print"])
    #expect(file.earlier.map(\.reference) == [first] || file.earlier.isEmpty)
    let rows = try temporary.store.queue(.all, limit: 5).rows
    #expect(rows.map(\.adjustments) == ["large print", "large print"])
    #expect(rows.allSatisfy { $0.complainant.contains("Bell-Hart") })
    #expect(try temporary.store.verify().problems == [])
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(first).people.map(\.lastName) == ["Bell"])
    #expect(try temporary.store.verify().problems == [])
  }
}
