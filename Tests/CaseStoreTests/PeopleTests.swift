import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("Finding people on file")
struct PeopleTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore(guidance: Guidance(rules: []))
    for (first, last, telephone) in [
      ("Ann", "Archer", "01632 960 983"), ("Bo", "archer", ""), ("Ann", "Baker", "01632 970 000"), ("100%", "Odd", ""),
    ] {
      try temporary.insertCase { file in
        file.people[0].firstName = first
        file.people[0].lastName = last
        file.people[0].telephone = telephone
      }
    }
  }

  @Test(
    "By a surname's beginning, both names in either order, or the first digits of a telephone number",
    arguments: [
      ("arch", ["Ann Archer", "Bo archer"]), ("ann a", ["Ann Archer"]), ("archer b", ["Bo archer"]),
      ("0163296", ["Ann Archer"]), ("01632 9", ["Ann Archer", "Ann Baker"]), ("01", []), ("x", []), ("", []),
      ("% odd", []), ("100% o", []), ("ann", []),
    ])
  func found(typed: String, names: [String]) throws {
    #expect(try temporary.store.people(matching: typed).map(\.name).sorted() == names)
  }

  @Test("By the index on names, however many there are")
  func usesIndex() throws {
    let plan = try temporary.store.read { database in
      try String.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT "id" FROM "person" WHERE "lastName" COLLATE NOCASE >= 'a'
          AND "lastName" COLLATE NOCASE < 'b' ORDER BY "lastName" COLLATE NOCASE, "dateOfBirth"
          """, adapter: ColumnMapping(["detail": "detail"]))
    }
    #expect(plan.allSatisfy { !$0.contains("SCAN") && !$0.contains("TEMP") })
  }
}
