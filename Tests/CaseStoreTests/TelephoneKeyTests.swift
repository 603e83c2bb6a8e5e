import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("Earlier cases by telephone (SM-1.1)")
struct TelephoneKeyTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore(guidance: Guidance(rules: [])) }

  @discardableResult
  private func insert(_ telephone: String) throws -> String {
    try temporary.insertCase { $0.people[0].telephone = telephone }
  }

  private func found(_ telephone: String) throws -> [String] {
    try temporary.store.earlierCases(for: ComplainantFacts(telephone: telephone)).map(\.reference)
  }

  @Test("A number is found however it was typed")
  func typed() throws {
    let reference = try insert("01632 960 983")
    for text in ["01632960983", "01632 960 983", "(01632) 960-983", "tel. 01632\u{A0}960983", "０１６３２ 960983"] {
      #expect(try found(text) == [reference], "\(text)")
    }
    for text in ["", "-", "none", "01632 960 98", "1632960983"] { #expect(try found(text) == [], "\(text)") }
    try insert("ask for Ann")
    #expect(try found("ask for Ann") == [])
  }

  @Test("A number with the country code is the one dialled at home")
  func countryCode() throws {
    let reference = try insert("07700 900123")
    for text in [
      "+44 7700 900123", "+44 (0)7700 900123", "0044 7700 900123", "447700900123", "＋４４ ７７００ ９００１２３",
    ] {
      #expect(try found(text) == [reference], "\(text)")
    }
    for text in ["+45 7700 900123", "44 7700", "+44 7700 900124"] { #expect(try found(text) == [], "\(text)") }
    let other = try insert("+44 1632 960983")
    #expect(try found("01632 960 983") == [other])
  }

  @Test("The key follows a change, its undo, and the undo of the case")
  func follows() throws {
    let reference = try insert("01632 960 983")
    let party = try #require(try temporary.store.caseFile(reference).complainantParty).id
    try temporary.perform(
      Command(.personChange, case: reference, ["party": .number(party), "telephone": .text("01632 960 111")]))
    #expect(try found("01632960983") == [] && found("01632960111") == [reference])
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try found("01632960983") == [reference] && found("01632960111") == [])
    #expect(try temporary.store.verify().isSound)
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try found("01632960983") == [])
    #expect(try temporary.store.verify().isSound)
  }

  @Test("A key changed by hand is found, and made again")
  func rebuilt() throws {
    let reference = try insert("01632 960 983")
    for sql in [#"DELETE FROM "telephoneKey""#, #"INSERT INTO "telephoneKey" VALUES (900, '1')"#] {
      try DatabaseQueue(path: temporary.path).inDatabase { try $0.execute(sql: sql) }
      #expect(try temporary.store.verify().problems.map(\.kind) == [.derived])
      #expect(try temporary.store.rebuildDerived() == nil)
      #expect(try temporary.store.verify().isSound)
    }
    #expect(try found("01632960983") == [reference])
  }

  @Test("The search goes through the index")
  func indexed() throws {
    let plan = try temporary.store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT "party"."caseID" FROM "person" JOIN "party" ON "party"."person" = "person"."id"
          WHERE "person"."id" IN (SELECT "person" FROM "telephoneKey" WHERE "digits" = ?)
          """, arguments: ["1"]
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("telephoneKey_digits") })
    #expect(!plan.contains { $0.hasPrefix("SCAN") })
  }
}
