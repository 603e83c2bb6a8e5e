import Casework
import GRDB
import Synchronization
import Testing

@testable import CaseStore

@Suite("The number of the rules that derived rows are made with")
struct RuleVersionTests {
  private func stored(_ temporary: TemporaryStore) throws -> Int64? {
    try temporary.store.read { try Int64.fetchOne($0, sql: #"SELECT max("ruleVersion") FROM "queueRow""#) }
  }

  private func known(_ temporary: TemporaryStore) -> Int64? {
    temporary.store.officeCache.withLock { $0?.ruleVersion }
  }

  @Test("Is worked out once for each state of the office")
  func once() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("one", on: reference))
    let first = try #require(try stored(temporary))
    #expect(known(temporary) == first)
    // What is kept with the office is used, and not worked out again.
    temporary.store.officeCache.withLock { $0?.ruleVersion = 77 }
    try temporary.perform(temporary.note("two", on: reference))
    #expect(try stored(temporary) == 77)
  }

  @Test("Is another one after the office changed, here or in another session")
  func changed() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("one", on: reference))
    let first = try #require(try stored(temporary))
    let other = try Store.open(at: temporary.path)
    try other.perform(
      Command(
        .settingChange,
        [
          OfficeCommands.name.name: .text(SettingName.informationReplyDays.rawValue),
          OfficeCommands.value.name: .text("6"),
        ]), by: 1, at: temporary.tick())
    try temporary.perform(temporary.note("two", on: reference))
    #expect(try stored(temporary) == first + 1)
    #expect(known(temporary) == first + 1)
  }

  @Test("Is forgotten with a change that did not come to be")
  func rolledBack() throws {
    struct Stop: Error {}
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    temporary.store.forgetCaches()
    #expect(throws: Stop.self) {
      try temporary.store.write { transaction in
        _ = try temporary.store.ruleVersion(transaction.database)
        throw Stop()
      }
    }
    #expect(known(temporary) == nil)
    try temporary.perform(temporary.note("one", on: reference))
    #expect(try stored(temporary) == known(temporary))
  }
}
