import Casework
import Console
import Testing

/// How many decisions a plain telephone complaint takes that is not properly made, from `n` to closed: a decision is a field, a choice or a
/// confirmation that needs an answer; what is told in words is none.
@Suite("A telephone complaint, from new to closed")
struct DecisionCountTests {
  private enum Step {
    case keys(String)
    case text(String)
    case decision(String, String)

    var keys: String {
      switch self {
      case .keys(let keys), .decision(_, let keys): keys
      case .text(let text): text.replacing(" ", with: "<Space>")
      }
    }
  }

  private static let steps: [Step] = [
    .keys("n<Tab>"), .decision("Channel", "tele"), .keys("<Tab><Tab>"), .decision("Investigation asked for", "y"),
    .keys("<C-n>"), .text("Jane Testwood"), .keys("<Tab><Tab><Tab><Tab><Tab>"), .text("01632 960222"),
    .keys("<C-n><C-n><C-n>"), .decision("Organisation", "north"), .keys("<C-n>"), .text("They lost my records."),
    .keys("<C-x>"),
    // The call, of which direction and channel are known.
    .keys("c<Tab><Tab><Tab><Tab>"), .text("She rang. It must be in writing; told her how."), .keys("<C-n>"),
    .decision("Identity", "ver"), .keys("<Tab>"),
    .decision("Questions asked", "<Right><Space><Right><Space><Right><Space>"), .keys("<Tab><C-x>"),
    // The decision and its reasons follow from that, and so does how it was given.
    .keys("adecline<Enter><Tab><Tab><Tab>"), .decision("Written decision wanted", "no"), .keys("<Tab>"),
    .decision("Next steps advised", "<Right><Space>"), .keys("<C-x>"),
    .keys("aclose the case<Enter>"), .decision("Closure code, as it is proposed", "<C-x>"),
  ]

  @Test("It takes at most 12 decisions besides the text, and ends with the code and the record that the guidance wants")
  func count() throws {
    let store = FakeStore()
    store.change { contents in
      contents.guidance = .current
      contents.organisations = [
        Organisation(id: 60, name: "Northmoor Hospital", kind: "trust", jurisdiction: .health, inJurisdiction: true)
      ]
    }
    var bench = Bench(store)
    for step in Self.steps { bench.press(step.keys) }
    let file = try #require(store.file("C-1001"), "\(bench)")
    #expect(file.case.isClosed && file.case.closureCode == "not properly made", "\(bench)")
    #expect(file.case.recordType == .complaint && file.case.earlierMatch == EarlierMatch.none)
    #expect(file.name(of: file.complainantParty) == "Jane Testwood")
    #expect(file.case.decisionChannel == DecisionChannel.telephone.rawValue)
    let call = try #require(file.contacts.first)
    #expect(call.direction == .incoming && call.identity == .verified && call.identityCorrect == 3)
    let decisions = Self.steps.compactMap { if case .decision(let what, _) = $0 { what } else { nil } }
    print("A telephone complaint that is not properly made takes \(decisions.count) decisions: \(decisions)")
    #expect(decisions.count <= 12)
  }
}
