import Casework
import SampleCases
import SampleStores
import Testing

@testable import CaseStore

/// Whatever is done, undone and done again on believable cases: undone to the beginning, the journalled tables are the same.
@Suite("Properties of undo")
struct PropertyTests {
  /// The small size of what `ombud-soak` runs: the same generator, the same property.
  @Test("Any sequence undone to the beginning gives the same rows", arguments: [1, 2])
  func toTheBeginning(seed: UInt64) throws {
    let temporary = try TemporaryStore(administrator: NewAdministrator(SampleOffice.administrator))
    var property = UndoProperty(PropertyDesk(temporary.store), seed: seed, cases: 6, from: temporary.tick())
    let report = try property.run(steps: 400)
    print("undo property: seed \(seed), \(report.summary); ombud-soak runs the large size")
    #expect(report.failures == [])
    #expect(report.rewinds > 1 && report.takenBack > 40)
    #expect(report.accepted.values.reduce(0, +) > 250)
    // Of that many steps, nearly every command has one that is accepted.
    #expect(report.rarerThan(1).count < 36)
    #expect(try temporary.store.verify().problems == [])
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
