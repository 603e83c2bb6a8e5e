import Casework
import Console
import Terminal
import Testing

/// Acts that somebody else has to agree to: asked for from the form that was refused, and seen by whom they wait for.
@Suite("Approvals")
struct ApprovalFormTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(3)
    return store
  }

  @Test("An act that somebody has to approve: asked of them with what was typed, and saved once they gave it")
  func approval() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .authority("SM-1.24", .policy, at: .at([.noteAdd]), "An operations manager agrees.") { act in
          act.actor.role.isManager ? .met : .unmet("An operations manager agrees to it.")
        }
      ])
    }
    var bench = Bench(store)
    bench.press("wHello; you<C-x><C-v>")
    #expect(bench.contains("Ask for approval"))
    #expect(bench.contains("text=Hello; you"))
    bench.press("<Tab><Tab><Tab>to<Tab><C-x>")
    let asked = store.file("C-1001")?.approvals.first
    #expect(asked?.values == ["text": "Hello; you"])
    #expect(asked?.askedOf == 2)
    #expect(bench.contains("Add a note"), "the note's form is there again, with what was typed")
    bench.press("<C-x>")
    #expect(bench.contains("It is asked of Tom Reed and not decided"))
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    store.changeElsewhere("C-1001", .approvalDecide) { file in
      file.approvals[0].state = .given
      file.approvals[0].decidedBy = 2
      file.approvals[0].decidedAt = file.case.receivedAt
    }
    bench.tick()
    bench.press("<C-x><C-x>")
    #expect(store.file("C-1001")?.notes.map(\.text) == ["Hello; you"])
    #expect(store.file("C-1001")?.approvals.first?.usedAt != nil)
  }

  @Test("Where nothing waits, the list says that and not how a case is opened")
  func nothingWaits() {
    var bench = Bench(store())
    bench.press("vwaiting<Enter>")
    #expect(bench.contains("Nothing waits for you to approve it.") && bench.contains("1  shows the open cases"))
    #expect(!bench.contains("opens a new case"))
  }

  @Test("How many cases wait for an approval of one's own stands in the header, and they are a list")
  func waiting() {
    let store = store()
    var bench = Bench(store)
    #expect(!bench.contains("to approve"))
    store.changeElsewhere("C-1002", .approvalAsk) { file in
      file.approvals = [
        Approval(
          id: 900, caseID: file.case.id, requirement: "SM-0.6b", act: .caseClose, values: [:], lacking: "", text: "",
          askedOf: 1, askedRole: nil, askedBy: 2, askedAt: file.case.receivedAt)
      ]
    }
    bench.tick()
    bench.press("j")
    #expect(bench.contains("1 to approve"))
    bench.press("vwait<Enter>")
    #expect(bench.contains("Waiting for me"))
    #expect(bench.contains("C-1002"))
    #expect(!bench.contains("C-1001"))
  }
}
