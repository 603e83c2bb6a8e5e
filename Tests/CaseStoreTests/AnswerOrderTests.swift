import Casework
import SampleCases
import Testing

@testable import CaseStore

@Suite("Answers in any order")
struct AnswerOrderTests {
  /// Parts of three tests; the last two change what the first ones said.
  private static func answers(on reference: String) -> [Command] {
    func answer(_ name: CommandName, _ field: Field, _ value: FieldValue) -> Command {
      Command(name, case: reference, [field.name: value])
    }
    return [
      answer(.assessOrganisation, OrganisationAssessment.isInJurisdiction, .text("yes")),
      answer(.assessRemit, RemitAssessment.categories, .list(["public service personnel matters"])),
      answer(.assessRemit, RemitAssessment.lawRead, .text("Schedule 3")),
      answer(.assessRemit, RemitAssessment.adviceWanted, .flag(false)),
      answer(.assessProperlyMade, ProperlyMadeAssessment.localProcedure, .text("completed")),
      answer(.assessProperlyMade, ProperlyMadeAssessment.inWriting, .text("yes")),
      answer(.assessRemit, RemitAssessment.extent, .text("a part")),
    ]
  }

  @Test("They come to the same, and taken back in any order they leave nothing", arguments: 1...8)
  func anyOrder(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let temporary = try TemporaryStore(guidance: Guidance(rules: []))
    let reference = try temporary.insertCase()
    let before = try temporary.dump()
    var answers = Self.answers(on: reference)
    let questions = Set(answers.flatMap(\.values.keys))
    var entries: [Int64] = []
    while !answers.isEmpty {
      entries.append(try temporary.perform(answers.remove(at: random.below(answers.count))).entry)
    }
    let file = try temporary.store.caseFile(reference)
    #expect(Set(file.assessmentAnswers.map(\.question)) == questions)
    #expect(file.case.inRemit == .yes && file.case.properlyMade != nil)
    // Changed twice, so that an older entry of the same answer lies under a newer one.
    for value in ["nothing", "the entire complaint"] {
      let change = Command(.assessRemit, case: reference, [RemitAssessment.extent.name: .text(value)])
      entries.append(try temporary.perform(change).entry)
    }
    var rounds = 0
    while !entries.isEmpty, rounds < 200 {
      rounds += 1
      let entry = random.pick(entries)
      // One that a later entry rests on waits for that one.
      guard (try? temporary.store.undo(entry, by: 1, at: temporary.tick())) != nil else { continue }
      entries.removeAll { $0 == entry }
    }
    #expect(entries.isEmpty, "\(entries) cannot be taken back")
    #expect(try temporary.dump() == before)
  }
}
