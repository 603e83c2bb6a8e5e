import Casework
import Testing

@testable import CaseStore

@Suite("Saved views in the store")
struct SavedViewTests {
  @Test("are facts: journalled, vouched for, taken back and brought again")
  func undo() throws {
    let temporary = try TemporaryStore()
    let save = Command(.viewSave, ["name": .text("Late"), "filter": .text("due<today risk:high")])
    let before = try temporary.dump()
    try temporary.perform(save)
    let view = try #require(try temporary.store.office().views.first)
    #expect(view.filter == "view:due due<today risk:high" && view.owner == temporary.ada && view.team.isEmpty)
    #expect(try temporary.store.verify().problems == [])
    let after = try temporary.dump()
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.dump() == before)
    try temporary.store.redo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.dump() == after)
    try temporary.perform(Command(.viewRemove, ["view": .number(view.id)]))
    #expect(try temporary.store.office().views.isEmpty)
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try temporary.store.office().views == [view])
  }
}
