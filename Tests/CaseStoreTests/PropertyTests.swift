import Casework
import SampleCases
import Testing

@testable import CaseStore

/// Whatever is done, undone and done again on believable cases: undone to the beginning, the journalled tables are the same.
@Suite("Properties of undo")
struct PropertyTests {
  @Test("Any sequence undone to the beginning gives the same rows", arguments: [1, 2])
  func toTheBeginning(seed: UInt64) throws {
    let sample = try SampleStore(cases: 6)
    let store = sample.temporary.store
    let base = try sample.temporary.dump()
    let first = try store.lastSequence()
    var random = SeededRandom(seed: seed)
    var accepted = 0
    let steps = 120
    for _ in 0..<steps {
      do {
        try step(sample, &random, after: first)
        accepted += 1
      } catch is Refusal {}
    }
    print("undo property: seed \(seed), \(steps) steps, \(accepted) accepted; ombud-soak runs the large size")
    #expect(accepted > 60)
    #expect(try store.verify().problems == [])
    try undoAll(sample, after: first)
    #expect(try sample.temporary.dump() == base)
    #expect(try store.verify().problems == [])
  }

  private func step(_ sample: SampleStore, _ random: inout SeededRandom, after first: Int64) throws {
    let store = sample.temporary.store
    let now = sample.temporary.tick()
    let acts = try standing(store, after: first)
    switch random.below(10) {
    case 0: try store.undo(by: sample.manager, at: now, reason: "tried")
    case 1: try store.redo(by: sample.manager, at: now)
    case 2:
      guard let entry = random.any(of: acts) else { return }
      try store.undo(entry.sequence, by: sample.manager, at: now, reason: "out of the middle")
    default:
      let file = try store.caseFile(random.pick(Array(sample.references.prefix(3))))
      var command = Self.command(on: file, &random)
      command.passing = ["SM-1.7a", "SM-1.17", "SM-1.34a"]
      try store.perform(command, by: sample.manager, at: now)
    }
  }

  private static func command(on file: CaseFile, _ random: inout SeededRandom) -> Command {
    let reference = file.case.reference
    let number = random.below(100)
    switch random.below(8) {
    case 0:
      return Command(.diaryAdd, case: reference, ["on": .day(Day(epochDays: 20_550 + number)), "text": .text("call")])
    case 1:
      guard let open = random.any(of: file.diary.filter { $0.doneAt == nil }) else { fallthrough }
      return Command(.diaryDone, case: reference, ["entry": .number(open.id)])
    case 2:
      return Command(
        .riskRate, case: reference,
        [
          "category": .text(RiskCategory.people.rawValue), "description": .text("risk \(number)"),
          "likelihood": .text(random.pick(Likelihood.allCases).rawValue),
          "impact": .text(random.pick(Impact.allCases).rawValue),
        ])
    case 3: return Command(.caseDescribe, case: reference, ["summary": .text("summary \(number)")])
    case 4:
      let party = file.complainantParty?.id ?? 0
      return Command(
        .personChange, case: reference, ["party": .number(party), "telephone": .text("01632 9600\(10 + number % 90)")])
    case 5:
      return Command(
        .complianceAdd, case: reference, ["text": .text("pay"), "target-date": .day(Day(epochDays: 20_700))])
    default: return Command(.noteAdd, case: reference, ["text": .text("note \(number)")])
    }
  }

  private func standing(_ store: Store, after first: Int64) throws -> [Entry] {
    try store.entries(limit: 1_000).map(\.entry).filter { $0.sequence > first && $0.kind == .act && $0.stands }
  }

  private func undoAll(_ sample: SampleStore, after first: Int64) throws {
    while let last = try standing(sample.temporary.store, after: first).first {
      try sample.temporary.store.undo(
        last.sequence, by: sample.manager, at: sample.temporary.tick(), reason: "to the beginning")
    }
  }

  @Test("What a declined case rests on cannot be taken from under it")
  func declined() throws {
    let sample = try SampleStore(cases: 20)
    let store = sample.temporary.store
    var tried = 0
    for reference in sample.references where tried < 3 {
      let entries = try store.entries(of: reference, limit: 500).map(\.entry)
      guard let decline = entries.first(where: { $0.command == .caseDecline && $0.stands }) else { continue }
      let contacts = entries.filter { $0.command == .contactLog && $0.sequence < decline.sequence }
      guard !contacts.isEmpty else { continue }
      var refused: Refusal?
      for contact in contacts where refused == nil {
        let before = try sample.temporary.dump()
        do {
          try store.undo(contact.sequence, by: sample.manager, at: sample.temporary.tick(), reason: "not so")
        } catch let refusal as Refusal {
          refused = refusal
          #expect(try sample.temporary.dump() == before)
        }
      }
      let refusal = try #require(refused, "\(reference) stands declined without any contact")
      #expect(refusal.description.contains("rests on"), "\(refusal)")
      tried += 1
    }
    #expect(tried > 0)
  }
}
