import Casework
import GRDB
import SampleCases
import Testing

@testable import CaseStore

@Suite("What cases say of members of staff")
struct StaffChangeTests {
  private func change(_ name: CommandName, _ values: [(Field, FieldValue)], _ temporary: TemporaryStore) throws {
    try temporary.perform(Command(name, Dictionary(uniqueKeysWithValues: values.map { ($0.0.name, $0.1) })))
  }

  /// Whether some open question of a case holds some words, as it is stored.
  private func asks(_ words: String, _ temporary: TemporaryStore) throws -> Bool {
    try temporary.store.read { database in
      try Int.fetchOne(
        database.cachedStatement(sql: #"SELECT count(*) FROM "openRequirement" WHERE instr("text", ?)"#),
        arguments: [words]) ?? 0 > 0
    }
  }

  @Test("A leave is to be told on the cases of whoever goes, under the name that they have, until it is taken back")
  func leave() throws {
    let sample = try SampleStore(cases: 22)
    let store = sample.temporary
    let files = try sample.references.map { try store.store.caseFile($0) }
    let key = try #require(files.first { $0.case.owner != nil && !$0.case.isClosed }?.case.owner)
    let owner = try #require(try store.store.office().member(key))
    let from = TemporaryStore.start.day + 30
    try change(
      .staffLeave,
      [
        (StaffCommands.member, .number(owner.id)), (StaffCommands.from, .day(from)),
        (StaffCommands.to, .day(from + 7)),
      ], store)
    #expect(try asks("\(owner.name)'s leave", store))
    #expect(try store.store.verify().problems.isEmpty)
    try change(
      .staffChange, [(StaffCommands.member, .number(owner.id)), (StaffCommands.name, .text("Alma Shahid"))], store)
    #expect(try asks("Alma Shahid's leave", store))
    #expect(try store.store.verify().problems.isEmpty)
  }
}
