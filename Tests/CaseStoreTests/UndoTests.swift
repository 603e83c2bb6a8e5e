import Casework
import Testing

@testable import CaseStore

@Suite("Undo and redo")
struct UndoTests {
  @Test("Undo and redo restore the same rows")
  func restore() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let before = try temporary.dump()
    let derived = try temporary.dump(["searchText", "openRequirement"])
    try temporary.perform(temporary.note("The tap drips", on: reference))
    let after = try temporary.dump()
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.dump() == before)
    #expect(try temporary.dump(["searchText", "openRequirement"]) == derived)
    #expect(try temporary.store.queue(.all, filter: "drips", limit: 5).rows.isEmpty)
    try temporary.store.redo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.dump() == after)
    #expect(try temporary.store.queue(.all, filter: "drips", limit: 5).rows.count == 1)
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.dump() == before)
  }

  @Test("Two undone can be redone in turn; an act in between ends it")
  func stack() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("one", on: reference))
    try temporary.perform(temporary.note("two", on: reference))
    let after = try temporary.dump()
    try temporary.store.undo(by: 1, at: temporary.tick())
    try temporary.store.undo(by: 1, at: temporary.tick())
    try temporary.store.redo(by: 1, at: temporary.tick())
    try temporary.store.redo(by: 1, at: temporary.tick())
    #expect(try temporary.dump() == after)
    try temporary.store.undo(by: 1, at: temporary.tick())
    try temporary.perform(temporary.note("three", on: reference))
    #expect(throws: Refusal.self) { try temporary.store.redo(by: 1, at: temporary.tick()) }
  }

  @Test("An entry out of the middle goes, the later ones stay")
  func middle() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let first = try temporary.perform(temporary.note("one", on: reference))
    try temporary.perform(temporary.note("two", on: reference))
    let after = try temporary.dump()
    try temporary.store.undo(first.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).notes.map(\.text) == ["two"])
    try temporary.store.redo(first.entry, by: 1, at: temporary.tick())
    #expect(try temporary.dump() == after)
  }

  @Test("The making of a case cannot be undone while something rests on it")
  func caseRests() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let made = try temporary.store.entries(of: reference, limit: 1)[0].entry.sequence
    let note = try temporary.perform(temporary.note("one", on: reference))
    let dump = try temporary.dump()
    let refusal = #expect(throws: Refusal.self) {
      try temporary.store.undo(made, by: 1, at: temporary.tick(), reason: "a mistake")
    }
    #expect(refusal?.description.contains("Entry \(note.entry)") == true)
    #expect(try temporary.dump() == dump)
    try temporary.store.undo(by: 1, at: temporary.tick())
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try temporary.store.queue(.all, limit: 5).rows.isEmpty)
    #expect(throws: StoreError.self) { try temporary.store.caseFile(reference) }
    #expect(try temporary.store.entries(of: reference, limit: 9).count == 4)
  }

  @Test("A gate that a later act passed is asked again")
  func gate() throws {
    let rule = Rule.gate("SM-1.18", .policy, at: [.diaryAdd], "A note comes first.") { act in
      act.file.notes.isEmpty ? .unmet("Add a note first.") : .met
    }
    let temporary = try TemporaryStore(guidance: Guidance(rules: [rule]))
    let reference = try temporary.insertCase()
    let diary = Command(.diaryAdd, case: reference, ["on": .day(Day(epochDays: 20_600)), "text": .text("call")])
    #expect(throws: Refusal.self) { try temporary.perform(diary) }
    let note = try temporary.perform(temporary.note("called", on: reference))
    let planned = try temporary.perform(diary)
    let dump = try temporary.dump()
    let refusal = #expect(throws: Refusal.self) {
      try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    }
    #expect(refusal?.requirements == ["SM-1.18"])
    #expect(refusal?.description.contains("Entry \(planned.entry) (diary.add by Ada Hart") == true)
    #expect(try temporary.dump() == dump)
    try temporary.perform(temporary.note("called again", on: reference))
    // The second note came after the act, so it cannot stand in for the first.
    #expect(throws: Refusal.self) { try temporary.store.undo(note.entry, by: 1, at: temporary.tick()) }
    try temporary.store.undo(planned.entry, by: 1, at: temporary.tick())
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).notes.map(\.text) == ["called again"])
  }

  @Test("A correction needs a reason, and the preview says so")
  func correction() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    let note = try temporary.perform(temporary.note("one", on: reference))
    let plain = try temporary.store.undoPreview(by: 1, at: temporary.tick())
    #expect(plain.needsReason == nil)
    #expect(plain.sentence.hasPrefix("Takes back entry \(note.entry): Add a note on \(reference), entered by you"))
    let late = temporary.now.adding(hours: 24 * 7)
    #expect(try temporary.store.undoPreview(by: 1, at: late).needsReason != nil)
    #expect(throws: Refusal.self) { try temporary.store.undo(by: 1, at: late) }
    try temporary.store.undo(by: 1, at: late, reason: "wrong case")
    let line = try temporary.store.entries(limit: 1)[0]
    #expect(line.entry.kind == .correction && line.reason == "wrong case")
  }
}
