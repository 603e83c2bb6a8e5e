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

  private var fewerDays: Command {
    Command(
      .settingChange,
      [
        OfficeCommands.name.name: .text(SettingName.informationReplyDays.rawValue),
        OfficeCommands.value.name: .text("6"),
      ])
  }

  @Test("A change of a setting and its undo bring the open cases up to date with them")
  func broughtUpToDate() throws {
    let temporary = try TemporaryStore()
    for _ in 0..<3 { try temporary.insertCase() }
    let first = try #require(try stored(temporary))
    let receipt = try temporary.perform(fewerDays)
    #expect(!receipt.message.contains("recompute"))
    #expect(try stored(temporary) == first + 1)
    #expect(try temporary.store.outdatedNotice() == nil)
    #expect(try temporary.store.verify().outdated == 0)
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try stored(temporary) == first)
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("Where more cases are concerned than can wait, the receipt and a notice say so until they are derived anew")
  func many() throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase()
    // The rows of cases by the hundred, without the cases.
    try temporary.store.write { transaction in
      let columns = try transaction.database.columns(in: "queueRow").map(\.name).dropFirst(2)
      let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      try transaction.database.execute(
        sql: """
          WITH RECURSIVE "n" ("i") AS (SELECT 1000 UNION ALL SELECT "i" + 1 FROM "n" WHERE "i" < 1499)
          INSERT INTO "queueRow" ("caseID", "number", \(list)) SELECT "i", "i", \(list) FROM "n", "queueRow"
          """)
    }
    let sentence = "501 open cases still have former dates"
    #expect(try temporary.perform(fewerDays).message.contains(sentence))
    #expect(try temporary.store.outdatedNotice()?.hasPrefix(sentence) == true)
    #expect(try temporary.store.verify().outdated == 1)
    #expect(try temporary.store.recompute(limit: 400).left.count == 101)
    #expect(try temporary.store.recompute(limit: 400).left.count == 0)
    #expect(try temporary.store.outdatedNotice() == nil)
    #expect(try temporary.store.verify().problems == [])
  }

  /// Gives the rows of the queue the number of another version, as if that one had derived them.
  private func derive(_ temporary: TemporaryStore, by version: String) throws {
    try temporary.store.write { transaction in
      try transaction.database.execute(
        sql: #"INSERT OR IGNORE INTO "ruleVersion" ("text") VALUES (?)"#, arguments: [version])
      try transaction.database.execute(
        sql: #"""
          UPDATE "queueRow" SET "due" = 1, "ruleVersion" = (SELECT "id" FROM "ruleVersion" WHERE "text" = ?)
          """#, arguments: [version])
    }
  }

  @Test("A session puts right what former settings left, some cases at a time, and says what it changed")
  func catchUp() throws {
    let temporary = try TemporaryStore()
    for _ in 0..<3 { try temporary.insertCase() }
    let known = try #require(try stored(temporary))
    let text = try temporary.store.read { try String.fetchOne($0, sql: #"SELECT max("text") FROM "ruleVersion""#) }
    #expect(try !temporary.store.isBehind())
    let former = try #require(text).replacing(/;.*;/, with: "; other=1;")
    try derive(temporary, by: former)
    #expect(try temporary.store.isBehind())
    let batch = try temporary.store.catchUp(limit: 2)
    #expect(batch.done == 2 && batch.changed.count == 2)
    #expect(try temporary.store.catchUp(limit: 2).done == 1)
    #expect(try temporary.store.catchUp(limit: 2).done == 0)
    #expect(try stored(temporary) == known)
    #expect(try !temporary.store.isBehind())
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("What a later release or other bank holidays derived, no session takes back by itself")
  func leftAlone() throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase()
    let text = try #require(
      try temporary.store.read { try String.fetchOne($0, sql: #"SELECT max("text") FROM "ruleVersion""#) })
    for version in ["later" + text, text + "9"] {
      try derive(temporary, by: version)
      #expect(try !temporary.store.isBehind())
      #expect(try temporary.store.catchUp(limit: 9).done == 0)
      #expect(try temporary.store.outdatedNotice() != nil)
    }
  }

  @Test("Outdated cases are found without reading those that are up to date")
  func plan() throws {
    let temporary = try TemporaryStore()
    let plan = try temporary.store.read { database in
      try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN \(Outdated.sql)", arguments: [1, 1, 1]
      ).map { $0["detail"] as String }
    }
    #expect(plan.count { $0.contains("SEARCH queueRow USING") && $0.contains("queueRow_ruleVersion") } == 2, "\(plan)")
  }
}
