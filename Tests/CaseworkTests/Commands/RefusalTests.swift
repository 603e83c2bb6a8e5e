import Casework
import Testing

/// What is said of a refusal: what leads past each reason, where that differs.
@Suite struct RefusalTests {
  private func reason(
    _ message: String, _ id: RequirementID? = "SM-1.23", _ enforcement: Enforcement? = .block, _ block: BlockKind? = nil
  ) -> Refusal.Reason {
    Refusal.Reason(
      requirement: id, label: nil, enforcement: enforcement, block: block, field: nil, message: message)
  }

  @Test func eachReasonOfAMixedRefusalSaysWhatLeadsPastIt() {
    let refusal = Refusal([
      reason("It is late.", "SM-1.24", .warn), reason("No form.", "SM-1.23", .block, .gate),
      reason("No approval.", "SM-0.5", .block, .authority), reason("No route.", "SM-1.22", .block, .record),
      reason("No date.", nil, nil),
    ])
    #expect(
      refusal.sentences == [
        "Warning, can be passed: It is late. (SM-1.24)", "Meet or diverge: No form. (SM-1.23)",
        "Needs approval: No approval. (SM-0.5)", "Needed: No route. (SM-1.22)", "Needed: No date.",
      ])
    #expect(refusal.description == refusal.sentences.joined(separator: "\n"))
  }

  @Test(arguments: [Enforcement.warn, .block])
  func whereAllAreAlikeNothingIsSaidOfIt(enforcement: Enforcement) {
    let refusal = Refusal([
      reason("One.", "SM-1.23", enforcement, .gate), reason("Two.", "SM-1.24", enforcement, .gate),
    ])
    #expect(refusal.sentences == ["One. (SM-1.23)", "Two. (SM-1.24)"])
  }

  @Test func aSubjectIsSaidByTheNamesOfTheCase() throws {
    let scene = try Scene.plain()
    let party = try #require(scene.file.complainantParty)
    let name = scene.file.name(of: party)
    #expect(scene.file.words(ofSubject: "party \(party.id)") == name)
    #expect(scene.file.words(ofSubject: "leave 7 party \(party.id)") == "leave 7 \(name)")
    #expect(scene.file.words(ofSubject: "party 999999") == "party 999999")
    #expect(scene.file.words(ofSubject: "time limit") == "time limit")
    var file = scene.file
    file.writtenLetters = [
      WrittenLetter(
        id: 77_000, caseID: file.case.id, kind: .decision, template: "", recipients: [party.id], method: .letter,
        text: "Dear Ann", writtenAt: file.case.receivedAt, by: 1)
    ]
    #expect(file.words(ofSubject: "letter 77000") == "decision to \(name), draft")
  }
}
