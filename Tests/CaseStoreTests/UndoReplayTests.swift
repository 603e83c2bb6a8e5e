import Casework
import Testing

@testable import CaseStore

/// What undo and redo ask anew: the later acts at their places, and the authority of whoever takes back.
@Suite("Undo asks anew")
struct UndoReplayTests {
  private func open(_ rules: [Rule] = []) throws -> TemporaryStore {
    try TemporaryStore(guidance: Guidance(rules: rules))
  }

  private func hire(_ login: String, _ role: Role, in temporary: TemporaryStore) throws -> Int64 {
    try temporary.perform(
      Command(
        .staffAdd, ["login": .text(login), "name": .text("Somebody \(login)"), "role": .text(role.rawValue)]))
    return try #require(try temporary.store.office().member(login: login)?.id)
  }

  private func refusal(_ body: () throws -> Void) throws -> String {
    do {
      try body()
      return "accepted"
    } catch let refusal as Refusal {
      return refusal.description
    }
  }

  @Test("A restart stays while the case was assessed since")
  func restart() throws {
    let temporary = try open()
    let reference = try temporary.insertCase()
    try temporary.perform(
      Command(.caseClose, case: reference, [DecisionCommands.code.name: .text("other reason to decline")]))
    let restart = try temporary.perform(
      Command(.caseRestart, case: reference, [DecisionCommands.restartReason.name: .text("new evidence")]))
    let assess = try temporary.perform(
      Command(.caseAssess, case: reference, [CaseCommands.inRemit.name: .text("yes")]))
    let dump = try temporary.dump()
    let said = try refusal { try temporary.store.undo(restart.entry, by: 1, at: temporary.tick()) }
    #expect(said.contains("Entry \(assess.entry) (case.assess by Ada Hart"))
    #expect(said.contains("is closed"))
    #expect(try temporary.dump() == dump)
    try temporary.store.undo(assess.entry, by: 1, at: temporary.tick())
    try temporary.store.undo(restart.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).case.isClosed)
  }

  @Test("What a later act was refused already does not stand in the way")
  func refusedBefore() throws {
    let temporary = try open()
    let reference = try temporary.insertCase()
    let note = try temporary.perform(temporary.note("one", on: reference))
    try temporary.perform(
      Command(.caseClose, case: reference, [DecisionCommands.code.name: .text("other reason to decline")]))
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).notes.isEmpty)
    try temporary.store.redo(note.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).notes.count == 1)
  }

  @Test("Who may not do an act any more does not take it back, nor bring it again")
  func delegation() throws {
    let temporary = try open()
    let cal = try hire("cal", .caseworker, in: temporary)
    let reference = try temporary.insertCase()
    let note = try temporary.perform(temporary.note("one", on: reference), by: cal)
    try temporary.store.undo(note.entry, by: cal, at: temporary.tick())
    let tomorrow = TemporaryStore.start.day + 1
    try temporary.perform(
      Command(
        .delegationAdd,
        [
          OfficeCommands.act.name: .text("note.add"), OfficeCommands.role.name: .text("caseworker"),
          OfficeCommands.from.name: .day(tomorrow),
        ]))
    let words = "needs an operations manager"
    #expect(try refusal { try temporary.store.redo(note.entry, by: cal, at: temporary.tick()) }.contains(words))
    try temporary.store.redo(note.entry, by: 1, at: temporary.tick())
    #expect(try refusal { try temporary.store.undo(note.entry, by: cal, at: temporary.tick()) }.contains(words))
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick(), reason: "wrong case")
  }

  @Test("The authority that a rule asks for is asked of whoever takes back")
  func authority() throws {
    let rule = Rule.authority("SM-2.4", .policy, at: .at([.noteAdd]), "Ada writes the notes.") { act in
      act.actor.login == "ada" ? .met : .unmet("Only Ada writes notes.")
    }
    let temporary = try open([rule])
    let ruth = try hire("ruth", .operationsManager, in: temporary)
    let reference = try temporary.insertCase()
    let note = try temporary.perform(temporary.note("one", on: reference))
    let said = try refusal { try temporary.store.undo(note.entry, by: ruth, at: temporary.tick(), reason: "wrong") }
    #expect(said.contains("Only Ada writes notes"))
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    let again = try refusal { try temporary.store.redo(note.entry, by: ruth, at: temporary.tick()) }
    #expect(again.contains("Only Ada writes notes"))
    try temporary.store.redo(note.entry, by: 1, at: temporary.tick())
  }

  @Test("What an administrator set, an administrator takes back")
  func administrators() throws {
    let temporary = try open()
    let priya = try hire("priya", .assistantDirector, in: temporary)
    let setting = try temporary.perform(
      Command(
        .settingChange,
        [OfficeCommands.name.name: .text("information-reply-days"), OfficeCommands.value.name: .text("6")]))
    let said = try refusal { try temporary.store.undo(setting.entry, by: priya, at: temporary.tick(), reason: "no") }
    #expect(said.contains("for an administrator"))
    try temporary.store.undo(setting.entry, by: 1, at: temporary.tick())
    let again = try refusal { try temporary.store.redo(setting.entry, by: priya, at: temporary.tick()) }
    #expect(again.contains("for an administrator"))
    try temporary.store.redo(setting.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.office().number(.informationReplyDays) == 6)
  }

  @Test("Redo asks the gates of the act at its own place")
  func redo() throws {
    let rule = Rule.gate("SM-1.18", .policy, at: [.noteAdd], "Only within four days, and the case open.") { act in
      act.office.number(.informationReplyDays) == 4 && !act.file.case.isClosed ? .met : .unmet("Four days.")
    }
    let temporary = try open([rule])
    let reference = try temporary.insertCase()
    let note = try temporary.perform(temporary.note("one", on: reference))
    try temporary.perform(
      Command(.caseClose, case: reference, [DecisionCommands.code.name: .text("other reason to decline")]))
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    // The case is closed by now, but it was not where the note stands.
    try temporary.store.redo(note.entry, by: 1, at: temporary.tick())
    try temporary.store.undo(note.entry, by: 1, at: temporary.tick())
    try temporary.perform(
      Command(
        .settingChange,
        [OfficeCommands.name.name: .text("information-reply-days"), OfficeCommands.value.name: .text("6")]))
    let dump = try temporary.dump()
    let said = try refusal { try temporary.store.redo(note.entry, by: 1, at: temporary.tick()) }
    #expect(said.contains("cannot be brought back: Four days."))
    #expect(try temporary.dump() == dump)
  }

  @Test("A decision that the complainant was told of is taken back as a correction", arguments: ["telephone", "email"])
  func told(channel: String) throws {
    let temporary = try open()
    let reference = try temporary.insertCase()
    let values: [String: FieldValue] = [
      DecisionCommands.decision.name: .text("out of remit"), DecisionCommands.reasons.name: .text("Personnel."),
      DecisionCommands.nextSteps.name: .list(["suggesting a suitable advocacy agency"]),
    ]
    try temporary.perform(Command(.caseDecline, case: reference, values))
    #expect(try temporary.store.undoPreview(by: 1, at: temporary.tick()).needsReason == nil)
    try temporary.store.undo(by: 1, at: temporary.tick())
    let given = try temporary.perform(
      Command(
        .caseDecline, case: reference,
        values.merging([DecisionCommands.channel.name: .text(channel)]) { _, new in new }))
    #expect(
      try temporary.store.undoPreview(by: 1, at: temporary.tick()).needsReason?.contains("told by \(channel)") == true)
    #expect(try refusal { try temporary.store.undo(given.entry, by: 1, at: temporary.tick()) } != "accepted")
    try temporary.store.undo(given.entry, by: 1, at: temporary.tick(), reason: "wrong case")
    #expect(try temporary.store.entries(limit: 1)[0].entry.kind == .correction)
  }
}
