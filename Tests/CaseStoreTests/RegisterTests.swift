import Casework
import Testing

@testable import CaseStore

@Suite("The register in the store")
struct RegisterTests {
  private func add(_ name: String, _ temporary: TemporaryStore) throws -> Int64 {
    try temporary.perform(Command(.organisationAdd, ["name": .text(name)]))
    return try #require(try temporary.store.register().first { $0.name == name }).id
  }

  private func merge(_ body: Int64, into other: Int64) -> Command {
    Command(
      .organisationMerge,
      ["organisation": .number(body), "into": .number(other), "reason": .text("Entered twice.")])
  }

  /// The body that the list shows of a case.
  private func named(_ temporary: TemporaryStore, _ reference: String) throws -> String {
    let page = try temporary.store.queue(.all, limit: 10)
    return try #require(page.rows.first { $0.reference == reference }).organisation
  }

  @Test("The cases of a merged body are shown under the other, and again under their own when taken apart")
  func merged() throws {
    let temporary = try TemporaryStore()
    let old = try add("Northmoor CCG", temporary)
    let new = try add("Northmoor ICB", temporary)
    let reference = try temporary.insertCase { $0.case.organisation = old }
    try temporary.perform(temporary.note("Looked at it.", on: reference))
    #expect(try named(temporary, reference) == "Northmoor CCG")
    let before = try temporary.dump()
    try temporary.perform(merge(old, into: new))
    #expect(try named(temporary, reference) == "Northmoor ICB")
    #expect(try temporary.store.caseFile(reference).organisation?.id == new)
    #expect(try temporary.store.caseFile(reference).case.organisation == old)
    #expect(try temporary.store.organisations().map(\.name) == ["Northmoor ICB"])
    #expect(try temporary.store.verify().problems == [])
    try temporary.perform(
      Command(.organisationUnmerge, ["organisation": .number(new), "former": .text("northmoor ccg")]))
    #expect(try named(temporary, reference) == "Northmoor CCG")
    #expect(try temporary.dump() == before)
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("A merger is taken back and brought again, with what is derived")
  func undo() throws {
    let temporary = try TemporaryStore()
    let old = try add("Northmoor CCG", temporary)
    let new = try add("Northmoor ICB", temporary)
    let reference = try temporary.insertCase { $0.case.organisation = old }
    try temporary.perform(merge(old, into: new))
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try named(temporary, reference) == "Northmoor CCG")
    try temporary.store.redo(by: temporary.ada, at: temporary.tick())
    #expect(try named(temporary, reference) == "Northmoor ICB")
    // The name of the other changes for both.
    try temporary.perform(
      Command(.organisationRename, ["organisation": .number(new), "name": .text("Moorland ICB")]))
    #expect(try named(temporary, reference) == "Moorland ICB")
    #expect(try temporary.store.verify().problems == [])
  }
}
