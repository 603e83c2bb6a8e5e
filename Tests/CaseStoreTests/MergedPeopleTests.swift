import Casework
import Testing

@testable import CaseStore

/// Two entries on file for one person: merged, and taken apart again.
@Suite("Merged people")
struct MergedPeopleTests {
  private let temporary: TemporaryStore
  private let former: String
  private let standing: String

  init() throws {
    temporary = try TemporaryStore()
    former = try Self.insert("Ann", "Archer", "01632 960 983", temporary)
    standing = try Self.insert("Anne", "Archer-Bell", "01632 970 111", temporary)
    try temporary.perform(
      Command(
        .adjustmentRequest, case: former, ["party": .number(try party(former).id), "request": .text("Large print")]))
  }

  private static func insert(_ first: String, _ last: String, _ telephone: String, _ temporary: TemporaryStore) throws
    -> String
  {
    try temporary.insertCase { file in
      file.people[0].firstName = first
      file.people[0].lastName = last
      file.people[0].telephone = telephone
    }
  }

  private func sound() throws {
    let problems = try temporary.store.verify().problems
    #expect(problems == [], "\(problems)")
  }

  private func file(_ reference: String) throws -> CaseFile { try temporary.store.caseFile(reference) }

  private func party(_ reference: String) throws -> Party { try #require(try file(reference).complainantParty) }

  private func person(_ reference: String) throws -> Int64 { try #require(try party(reference).person) }

  private func merge(_ reference: String, into other: Int64) throws -> Command {
    Command(
      .personMerge, case: reference,
      ["party": .number(try party(reference).id), "into": .number(other), "reason": .text("Same passport.")])
  }

  private func unmerge(_ person: Int64, on reference: String) -> Command {
    Command(.personUnmerge, case: reference, ["person": .number(person), "reason": .text("Mother and daughter.")])
  }

  /// The complainant that the list shows of a case.
  private func listed(_ reference: String) throws -> String {
    let page = try temporary.store.queue(.all, limit: 10)
    return try #require(page.rows.first { $0.reference == reference }).complainant
  }

  @Test("Both cases show one person with the adjustments of both, and taken apart each its own")
  func merged() throws {
    let key = try person(former)
    let before = try temporary.dump()
    try temporary.perform(try merge(former, into: person(standing)))
    #expect(try listed(former) == "Archer-Bell, Anne" && listed(standing) == "Archer-Bell, Anne")
    for reference in [former, standing] {
      #expect(try file(reference).complainant?.telephone == "01632 970 111")
      #expect(try file(reference).adjustments.map(\.request) == ["Large print"])
    }
    // Each still is the case of the entry that it was taken in with.
    #expect(try person(former) == key)
    try sound()

    try temporary.perform(unmerge(key, on: standing))
    #expect(try listed(former) == "Archer, Ann")
    #expect(try file(standing).adjustments.isEmpty)
    #expect(try temporary.dump() == before)
    try sound()
  }

  @Test("Names and numbers of both lead to the one who stands for them, and to both cases")
  func found() throws {
    try temporary.perform(try merge(former, into: person(standing)))
    for typed in ["archer", "ann arch", "0163296", "0163297"] {
      #expect(try temporary.store.people(matching: typed).map(\.name) == ["Anne Archer-Bell"], "\(typed)")
    }
    #expect(try file(former).earlier.map(\.reference) == [standing])
    let earlier = try file(former).earlier
    #expect(earlier.first?.matchedBy.contains("same person on file") == true, "\(earlier)")
    let context = FilterContext(
      office: try temporary.store.office(), actor: temporary.ada, today: TemporaryStore.start.day)
    for typed in ["archer-bell", "ann archer", "960 983"] {
      let clauses = try CaseFilter(typed, in: context).clauses(in: context)
      let page = try temporary.store.queue(.all, where: clauses, limit: 10)
      #expect(page.rows.contains { $0.reference == former }, "\(typed)")
    }
    // What is changed on either case is changed for both.
    try temporary.perform(
      Command(
        .personChange, case: former, ["party": .number(try party(former).id), "email": .text("anne@example.org")]))
    #expect(try file(standing).complainant?.email == "anne@example.org")
  }

  @Test("Taken back and brought again, with what is derived")
  func undo() throws {
    try temporary.perform(try merge(former, into: person(standing)))
    try temporary.store.undo(by: temporary.ada, at: temporary.tick())
    #expect(try listed(former) == "Archer, Ann")
    try temporary.store.redo(by: temporary.ada, at: temporary.tick())
    #expect(try listed(former) == "Archer-Bell, Anne")
    try sound()
  }

  @Test("What is recorded after a merger stays with the person it was recorded of when they are taken apart")
  func recordedBetween() throws {
    let key = try person(former)
    try temporary.perform(try merge(former, into: person(standing)))
    let party = try party(former).id
    try temporary.perform(
      Command(.adjustmentRequest, case: former, ["party": .number(party), "request": .text("Braille")]))
    try temporary.perform(
      Command(
        .consentRecord, case: former,
        [
          "kind": .text("obtain medical records"), "given": .flag(true), "from": .number(party),
        ]))
    #expect(try file(standing).adjustments.map(\.request) == ["Large print", "Braille"])
    #expect(try file(standing).consents.count == 1)
    try temporary.perform(unmerge(key, on: standing))
    #expect(try file(standing).adjustments.isEmpty && file(standing).consents.isEmpty)
    #expect(try file(former).adjustments.map(\.request) == ["Large print", "Braille"])
    #expect(try file(former).consents.count == 1)
    try sound()
  }

  @Test(
    "Nobody loses a restriction, or that they are in prison, by being merged",
    arguments: [("restricted", "is recorded as restricted"), ("prisoner", "is recorded as a prisoner")])
  func marks(field: String, said: String) throws {
    func mark(_ reference: String) throws {
      try temporary.perform(
        Command(
          .personChange, case: reference, ["party": .number(try party(reference).id), field: .flag(true)]))
    }
    try mark(former)
    for merge in [try merge(former, into: person(standing)), try merge(standing, into: person(former))] {
      let refusal = #expect(throws: Refusal.self) { try temporary.perform(merge) }
      #expect(refusal?.description.contains("Ann Archer (\(try person(former))) \(said)") == true)
      #expect(refusal?.description.contains("record it on \(try person(standing)) first") == true)
    }
    try mark(standing)
    try temporary.perform(try merge(former, into: person(standing)))
    #expect(try listed(former) == "Archer-Bell, Anne")
  }

  @Test("Whoever is found by both orders of a name is found once")
  func once() throws {
    let one = try Self.insert("Smith", "Annabel", "", temporary)
    let two = try Self.insert("Annabel", "Smith", "", temporary)
    #expect(try temporary.store.people(matching: "Annabel Smith").count == 2)
    try temporary.perform(try merge(one, into: person(two)))
    #expect(try temporary.store.people(matching: "Annabel Smith").map(\.id) == [try person(two)])
    #expect(try temporary.store.people(matching: "Annabel Smith", limit: 1).count == 1)
  }

  @Test("Through two mergers everybody is the last one; a person merged stands for nobody")
  func chain() throws {
    let third = try Self.insert("A.", "Bell", "", temporary)
    try temporary.perform(try merge(former, into: person(standing)))
    try temporary.perform(try merge(standing, into: person(third)))
    #expect(try [former, standing, third].map { try listed($0) } == Array(repeating: "Bell, A.", count: 3))
    // Named by the number of somebody merged, it is who stands for them: the same one.
    let circle = try merge(third, into: person(former))
    #expect(throws: Refusal.self) { try temporary.perform(circle) }
    try sound()
  }

  @Test("People born on different days are not merged, and who was not merged is not taken apart")
  func refused() throws {
    for (reference, born) in [(former, "1970-03-03"), (standing, "1971-03-03")] {
      try temporary.perform(
        Command(
          .personChange, case: reference,
          ["party": .number(try party(reference).id), "date-of-birth": .day(try #require(Day(born)))]))
    }
    let merge = try merge(former, into: person(standing))
    let refusal = #expect(throws: Refusal.self) { try temporary.perform(merge) }
    #expect(refusal?.description.contains("3 Mar 1970") == true)
    let unmerge = unmerge(try person(former), on: former)
    #expect(throws: Refusal.self) { try temporary.perform(unmerge) }
  }
}
