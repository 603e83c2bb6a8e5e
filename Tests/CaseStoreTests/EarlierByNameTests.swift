import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("Earlier cases by name alone (SM-1.1)")
struct EarlierByNameTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore(guidance: Guidance(rules: [])) }

  private func found(_ facts: ComplainantFacts) throws -> [EarlierCase] {
    try temporary.store.earlierCases(for: facts)
  }

  @Test("First and last name find a case, marked as weak; the last name alone does not")
  func weak() throws {
    let reference = try temporary.insertCase(lastName: "O’Neill")
    let case1 = try #require(try found(ComplainantFacts(lastName: "o’neill", firstName: "ANN")).first)
    #expect(case1.reference == reference)
    #expect(case1.isWeak)
    #expect(try found(ComplainantFacts(lastName: "O’Neill")).isEmpty)
    #expect(try found(ComplainantFacts(lastName: "O’Neill", firstName: "Andrew")).isEmpty)
  }

  @Test("Whoever was born on another day is somebody else; what else matches makes it no longer weak")
  func others() throws {
    let born = try #require(Day("1980-02-01"))
    try temporary.insertCase { $0.people[0].dateOfBirth = born }
    let facts = ComplainantFacts(lastName: "Bell", firstName: "Ann", dateOfBirth: born + 1)
    #expect(try found(facts).isEmpty)
    var same = facts
    same.dateOfBirth = born
    #expect(try found(same).map(\.isWeak) == [false])
  }

  @Test("Somebody chosen on file leads to their case, and what is on file of them to others like theirs")
  func chosen() throws {
    let reference = try temporary.insertCase { $0.people[0].telephone = "01632 960 983" }
    let neighbour = try temporary.insertCase(lastName: "Reed") { $0.people[0].telephone = "01632 960983" }
    let person = try #require(try temporary.store.caseFile(reference).complainant?.id)
    let cases = try found(ComplainantFacts(person: person))
    #expect(cases.map(\.reference) == [neighbour, reference])
    #expect(cases.map(\.matchedBy) == ["telephone", "telephone, same person on file"])
    #expect(try found(ComplainantFacts(person: person + 1_000)).isEmpty)
  }

  @Test("A common name gives few, the newest, and is read along an index")
  func common() throws {
    let references = try (0..<15).map { _ in try temporary.insertCase() }
    let cases = try found(ComplainantFacts(lastName: "Bell", firstName: "Ann"))
    #expect(cases.map(\.reference) == references.suffix(10).reversed())
  }
}
