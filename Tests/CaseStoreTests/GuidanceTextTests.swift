import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("The words that decided")
struct GuidanceTextTests {
  private static let rule = Rule.gate("SM-1.18", .policy, at: [.diaryAdd], "A note comes first.") { act in
    act.file.notes.isEmpty ? .unmet("Add a note first.") : .met
  }

  private static func text(
    _ requirement: RequirementID = "SM-1.18", force: String = "policy", enforcement: String = "block",
    block: String? = "gate", isLegal: Bool = false, sentence: String = "A note comes first."
  ) -> GuidanceText {
    GuidanceText(
      requirement: requirement, force: force, enforcement: enforcement, block: block, isLegal: isLegal,
      sentence: sentence)
  }

  @Test("The name of an edition tells every word and mark of it, and their order")
  func editions() {
    let lists = [
      [Self.text()], [Self.text("SM-1.19")], [Self.text(force: "legal")], [Self.text(enforcement: "warn")],
      [Self.text(block: "authority")], [Self.text(block: nil)], [Self.text(isLegal: true)],
      [Self.text(sentence: "A note comes last.")], [], [Self.text(), Self.text("SM-1.19")],
      [Self.text("SM-1.19"), Self.text()],
    ]
    var names = Set(lists.map { GuidanceText.edition("SM v22", $0) })
    #expect(names.count == lists.count)
    names.insert(GuidanceText.edition("SM v23", lists[0]))
    #expect(names.count == lists.count + 1)
    #expect(names.allSatisfy { $0.split(separator: " ").last?.count == 64 })
  }

  @Test(
    "Words changed past the program are found",
    arguments: [
      #"UPDATE "guidanceText" SET "sentence" = 'A note comes last.'"#, #"UPDATE "guidanceText" SET "isLegal" = 1"#,
      #"UPDATE "guidanceText" SET "block" = 'authority'"#, #"DELETE FROM "guidanceText""#,
    ])
  func changed(sql: String) throws {
    let temporary = try TemporaryStore(guidance: Guidance(rules: [Self.rule]))
    #expect(try temporary.store.verify().isSound)
    try DatabaseQueue(path: temporary.path).inDatabase { database in
      try database.execute(sql: #"DROP TRIGGER "guidanceText_noUpdate"; DROP TRIGGER "guidanceText_noDelete""#)
      try database.execute(sql: sql)
    }
    #expect(try temporary.store.verify().problems.map(\.kind) == [.words])
  }

  @Test("Undo and redo name the gates that they asked")
  func undo() throws {
    let temporary = try TemporaryStore(guidance: Guidance(rules: [Self.rule]))
    let reference = try temporary.insertCase()
    let first = try temporary.perform(temporary.note("called", on: reference))
    try temporary.perform(temporary.note("called again", on: reference))
    try temporary.perform(
      Command(.diaryAdd, case: reference, ["on": .day(Day(epochDays: 20_600)), "text": .text("call")]))
    let undo = try temporary.store.undo(first.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.entries(limit: 1)[0].entry.decidedBy == ["SM-1.18"])
    #expect(try temporary.store.words(of: undo.entry).map(\.sentence) == ["A note comes first."])
    try temporary.store.redo(first.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.entries(limit: 1)[0].entry.decidedBy == [])
    let last = try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try temporary.store.entries(limit: 1)[0].entry.decidedBy == [])
    #expect(last.entry == undo.entry + 2)
    try temporary.store.redo(by: 1, at: temporary.tick())
    #expect(try temporary.store.entries(limit: 1)[0].entry.decidedBy == ["SM-1.18"])
    #expect(try temporary.store.verify().isSound)
  }
}
