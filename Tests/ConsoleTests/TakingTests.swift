import Casework
import Console
import Testing

@Suite("Taking the next case of the central queue")
struct TakingTests {
  /// C-1001 waits for a caseworker, and is next for Maya Patel.
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.change { contents in
      contents.guidance = .current
      for (id, file) in contents.files where file.case.reference == "C-1001" {
        contents.files[id]?.case.stage = .allocation
        contents.files[id]?.case.passedAt = contents.now
        contents.files[id]?.case.owner = nil
        contents.files[id]?.case.inRemit = .yes
        contents.files[id]?.case.ready = .yes
        contents.files[id]?.case.triageCategory = TriageCategory.general.rawValue
      }
      contents.offer = .next(
        reference: "C-1001", reason: "category 'general' fits a caseworker", queue: "3 in the queue, 1 of them for you."
      )
    }
    return store
  }

  private func owner(_ store: FakeStore) -> Int64? { store.file("C-1001")?.case.owner }

  @Test("t says which and why, and asks; No is at hand and takes nothing")
  func asks() {
    var bench = Bench(store())
    bench.press("t")
    #expect(bench.contains("Take C-1001?"))
    #expect(bench.contains("category 'general' fits a caseworker. 3 in the queue, 1 of them for you."))
    #expect(bench.atCursor.hasPrefix("No"))
    bench.press("<Enter>")
    #expect(owner(bench.store) == nil && bench.state.overlay == nil)
    bench.press("t<Esc>")
    #expect(owner(bench.store) == nil)
  }

  @Test("Yes takes it and opens it, and the journal keeps why it was this one")
  func takes() throws {
    var bench = Bench(store())
    bench.press("ty")
    #expect(owner(bench.store) == 1)
    #expect(bench.state.focus == .caseDetail && bench.contains("C-1001  "))
    #expect(bench.status.contains("Take the case: C-1001"))
    let entry = try #require(bench.store.change { $0.entries.last })
    #expect(entry.command == .caseTake)
  }

  @Test("Whoever allocates sees how many cases each has already")
  func workload() {
    let store = store()
    store.addCases(3)
    let owned = store.change { $0.files.values.count { $0.case.owner == 1 } }
    var bench = Bench(store)
    bench.press("<Enter>:allocate<Enter>")
    #expect(bench.contains("Allocate the case: C-1001"))
    bench.press("<C-o>")
    #expect(owned > 1 && bench.contains("Maya Patel (caseworker), \(owned) open cases"))
    #expect(bench.contains("Tom Reed (operations manager), no open cases"))
  }

  @Test("Whoever allocates sees who is on leave today, and nobody whose leave is over")
  func leave() throws {
    let store = store()
    store.addCases(3)
    let today = try #require(Day("2026-03-03"))
    store.change {
      $0.office.leave = [
        Leave(id: 901, staffID: 1, from: today, to: today + 6, deputy: nil),
        Leave(id: 902, staffID: 2, from: today - 6, to: today - 1, deputy: nil),
      ]
    }
    var bench = Bench(store, columns: 120)
    bench.press("<Enter>:allocate<Enter><C-o>")
    #expect(bench.contains("open cases, on leave until Mon 9 Mar 2026"))
    #expect(bench.lines.contains { $0.hasSuffix("Tom Reed (operations manager), no open cases") }, "\(bench.screen)")
  }

  @Test("Where somebody else was quicker, it is said and nothing is taken")
  func tooLate() {
    var bench = Bench(store())
    bench.press("t")
    bench.store.changeElsewhere("C-1001") { file in
      file.case.owner = 2
      file.case.stage = .primaryInvestigation
    }
    bench.press("y")
    #expect(owner(bench.store) == 2)
    #expect(bench.contains("C-1001"), "\(bench)")
    #expect(!bench.status.contains("entry"), "\(bench)")
  }

  @Test("Where none is for them, the whole reason is there to read")
  func none() {
    let store = store()
    store.change { $0.offer = .none("None of the 3 cases is for you now.\nC-1001: not for a caseworker.") }
    var bench = Bench(store)
    bench.press("t")
    #expect(bench.contains("None of the 3 cases is for you now."))
    #expect(bench.contains("C-1001: not for a caseworker."))
    bench.press("<Esc>")
    #expect(bench.state.overlay == nil && owner(store) == nil)
  }

  @Test("In lines: take says which and why, and only yes takes it", arguments: ["yes", "y", "", "no", "n", "what"])
  func inLines(answer: String) {
    var talk = Talk(store())
    talk.answer("take")
    #expect(talk.said.contains("C-1001 is next for you: category 'general' fits a caseworker."))
    #expect(talk.said.contains("3 in the queue, 1 of them for you."))
    #expect(talk.prompt == "Take C-1001, yes or no: ")
    talk.answer(answer)
    if answer.hasPrefix("y") {
      #expect(owner(talk.store) == 1 && talk.heard("Take the case: C-1001"))
    } else {
      #expect(owner(talk.store) == nil && talk.heard("Nothing was taken."))
    }
  }

  @Test("In lines: t means the same, and none says why")
  func noneInLines() {
    let store = store()
    store.change { $0.offer = .none("None of the 3 cases is for you now.\nC-1001: not for a caseworker.") }
    var talk = Talk(store)
    talk.answer("t")
    #expect(talk.said.starts(with: ["None of the 3 cases is for you now.", "C-1001: not for a caseworker."]))
    talk.answer("")
    #expect(talk.heard("Nothing was taken."))
  }
}
