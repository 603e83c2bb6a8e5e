import Casework
import Foundation
import GRDB
import Glibc
import Testing

@testable import CaseStore

@Suite("Verify")
struct VerifyTests {
  /// A store with two cases and a few entries, and past the program whatever the closure does.
  private func tampered(_ change: (Database, String) throws -> Void) throws -> (VerifyReport, JournalMark) {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.insertCase(lastName: "Okafor")
    for text in ["one", "two", "three"] { try temporary.perform(temporary.note(text, on: reference)) }
    try temporary.store.undo(by: 1, at: temporary.tick())
    let head = try temporary.store.journalHead()
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.inDatabase { database in
      for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \"\(name)\"")
      }
      try change(database, reference)
    }
    try queue.close()
    return (try temporary.store.verify(since: head), head)
  }

  @Test("What the complainant's other cases say is asked when a case is read, and is no part of what is stored")
  func otherCases() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase { file in
      file.people[0].telephone = "01632 960 983"
      file.case.jurisdiction = .parliamentary
      file.case.mpReferralOn = TemporaryStore.start.day
    }
    func asks() throws -> Bool {
      let file = try temporary.store.caseFile(reference)
      let situation = Situation(file: file, office: try temporary.store.office(), guidance: .current)
      return NextSteps.list(situation).contains { $0.requirement == "SM-2.58b" }
    }
    #expect(try !asks())
    try temporary.insertCase { file in
      file.people[0].telephone = "01632 960983"
      file.case.closureCode = ClosureCode.noReferral.name
    }
    #expect(try asks())
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("An untouched store is sound, and the head is the one noted")
  func sound() throws {
    let (report, head) = try tampered { _, _ in }
    #expect(report.problems == [])
    #expect(report.head == head)
    #expect(report.entries == 7 && report.cases == 2 && report.families == 5)
    #expect(JournalMark(head.description) == head)
  }

  @Test("A row changed by hand is named, with its table, key, column and case")
  func changedRow() throws {
    let (report, _) = try tampered { database, _ in
      try database.execute(sql: #"UPDATE "note" SET "text" = 'never said' WHERE "text" = 'one'"#)
    }
    let problem = try #require(report.problems.first { $0.kind == .records })
    #expect(problem.table == .note && problem.reference == "C-1")
    #expect(problem.message.contains("was changed past the journal: text"))
    #expect(report.problems.contains { $0.kind == .derived })
  }

  @Test("Rows added and removed by hand are named")
  func addedAndRemoved() throws {
    let (report, _) = try tampered { database, _ in
      try database.execute(sql: #"DELETE FROM "note" WHERE "text" = 'one'"#)
      try database.execute(
        sql: """
          CREATE TEMPORARY TABLE "ghost" AS SELECT * FROM "person" LIMIT 1;
          UPDATE "ghost" SET "id" = 900;
          INSERT INTO "person" SELECT * FROM "ghost";
          """)
    }
    let messages = report.problems.filter { $0.kind == .records }.map(\.message)
    #expect(messages.contains { $0.hasPrefix("note ") && $0.hasSuffix("was removed past the journal.") })
    #expect(messages.contains("person 900 was added past the journal."))
  }

  @Test("An entry and the whole chain after it rewritten is found by an earlier head")
  func rewritten() throws {
    let (report, _) = try tampered { database, _ in
      try database.execute(sql: #"UPDATE "entry" SET "host" = 'elsewhere' WHERE "sequence" = 4"#)
      try Self.rechain(database)
    }
    #expect(report.problems.map(\.kind) == [.since])
  }

  @Test("An entry changed without the chain is found at once")
  func changedHeader() throws {
    let (report, _) = try tampered { database, _ in
      try database.execute(sql: #"UPDATE "entry" SET "actor" = 7 WHERE "sequence" = 4"#)
    }
    #expect(report.problems.contains { $0.kind == .chain && $0.entry == 4 })
  }

  @Test("A payload changed is found")
  func changedPayload() throws {
    let (report, _) = try tampered { database, _ in
      try database.execute(sql: #"UPDATE "entryPayload" SET "reason" = 'because' WHERE "sequence" = 4"#)
    }
    #expect(report.problems.map(\.kind) == [.payload])
  }

  @Test(
    "The store's description changed by hand is found",
    arguments: [
      #""kind" = 'live'"#, #""scheme" = 'lgsco'"#, #""identifier" = 'other'"#, #""created" = '2020-01-01T00:00:00Z'"#,
    ])
  func changedStore(change: String) throws {
    let (report, _) = try tampered { database, _ in try database.execute(sql: "UPDATE \"store\" SET \(change)") }
    let problem = try #require(report.problems.first)
    #expect(problem.kind == .chain && problem.message.hasPrefix("The store's own description"))
  }

  @Test("The user who entered something cannot be exchanged")
  func changedUser() throws {
    let (report, _) = try tampered { database, _ in
      let users = try Int64.fetchAll(database, sql: #"SELECT DISTINCT "uid" FROM "entry""#)
      #expect(users == [Int64(getuid())])
      try database.execute(sql: #"UPDATE "entry" SET "uid" = 4711 WHERE "sequence" = 4"#)
    }
    #expect(report.problems.map(\.kind) == [.chain])
  }

  @Test(
    "What is noted of touched values cannot be changed",
    arguments: [
      #"DELETE FROM "entryTouch" WHERE "entry" = 5"#,
      #"INSERT INTO "entryTouch" VALUES (1, 'staff', 'role', 5)"#,
      #"UPDATE "entryTouch" SET "column" = 'text' WHERE "entry" = 5"#,
    ])
  func changedTouches(sql: String) throws {
    let (report, _) = try tampered { database, _ in try database.execute(sql: sql) }
    #expect(report.problems.map(\.kind) == [.touches])
    #expect(report.problems.first?.entry == 5)
  }

  @Test("A counter set back is found, also where what it gave is gone", arguments: ["key", "reference"])
  func counters(name: String) throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase()
    try temporary.store.undo(by: 1, at: temporary.tick())
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.inDatabase { database in
      try database.execute(sql: #"DROP TRIGGER "counter_onlyRises""#)
      let last = name == "key" ? "2" : "1"
      try database.execute(sql: "UPDATE \"counter\" SET \"value\" = \(last) WHERE \"name\" = '\(name)'")
    }
    let problems = try temporary.store.verify().problems
    #expect(problems.count == 1 && problems[0].message.contains("was set back"))
  }

  @Test("The tail cut off is found by an earlier head")
  func cutOff() throws {
    let (report, head) = try tampered { database, _ in
      try database.execute(sql: #"PRAGMA foreign_keys = OFF"#)
      for table in ["entryPayload", "entry"] {
        try database.execute(sql: "DELETE FROM \"\(table)\" WHERE \"sequence\" = 7")
      }
      try database.execute(
        sql: #"DELETE FROM "entryDigest" WHERE "entry" = 7; DELETE FROM "entryTouch" WHERE "entry" = 7"#)
    }
    #expect(report.problems.contains { $0.kind == .since && $0.entry == head.sequence })
    #expect(report.problems.contains { $0.kind == .records })
  }

  @Test("The queue and the search changed by hand are found, and made again")
  func derived() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("drips", on: reference))
    let before = try temporary.dump(TemporaryStore.derivedTables)
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.inDatabase { database in
      try database.execute(sql: #"UPDATE "queueRow" SET "complainant" = 'Nobody'; DELETE FROM "search""#)
    }
    let report = try temporary.store.verify()
    #expect(report.problems.count == 2 && report.problems.allSatisfy { $0.kind == .derived })
    #expect(try temporary.store.verify(quick: true).isSound)
    #expect(try temporary.store.rebuildDerived() == nil)
    #expect(try temporary.store.verify().isSound)
    #expect(try temporary.dump(TemporaryStore.derivedTables) == before)
  }

  /// What somebody who can write the file and knows the format would do.
  private static func rechain(_ database: Database) throws {
    var previous = try JournalHead.beginning(database).hash
    for row in try Row.fetchAll(database, sql: "SELECT \(EntryHeader.columns) FROM \"entry\" ORDER BY 1") {
      var header = EntryHeader(row)
      header.previousHash = previous
      let digests = try Row.fetchAll(
        database, sql: #"SELECT "family", "key", "digest" FROM "entryDigest" WHERE "entry" = ? ORDER BY 1, 2"#,
        arguments: [header.sequence]
      ).compactMap { row in
        RecordFamily(rawValue: row[0]).map { (FamilyKey(family: $0, key: row[1]), [UInt8](row[2] as Data)) }
      }
      previous = EntryHash.header(header, digests: digests)
      try database.execute(
        sql: #"UPDATE "entry" SET "previousHash" = ?, "hash" = ? WHERE "sequence" = ?"#,
        arguments: [Data(header.previousHash), Data(previous), header.sequence])
    }
  }
}
