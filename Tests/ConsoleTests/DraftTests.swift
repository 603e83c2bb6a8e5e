import Casework
import Console
import Terminal
import Testing

@Suite("Forms put aside")
struct DraftTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(3)
    return store
  }

  @Test(
    "A form left is kept, and offered when it is opened again for this case only", arguments: ["<Esc><Esc>", "<C-g>"])
  func offered(leave: String) {
    var bench = Bench(store())
    bench.press("wHalf a thought\(leave)")
    #expect(bench.status == "'Add a note: C-1001' is put aside; open it again to go on with what you typed.")
    #expect(bench.header.hasSuffix("1 put aside"))
    #expect(bench.drafts.change { $0.occasions } == [.leaving])
    bench.press("jw")
    #expect(!bench.contains("Half a thought"))
    #expect(!bench.hints.contains("take up"))
    bench.press("<C-g>kw")
    #expect(bench.contains("Put aside just now: Half a thought"))
    #expect(bench.hints.contains("^F take up"))
    #expect(!bench.atCursor.hasPrefix("Half"))
    bench.press("<C-f>")
    #expect(bench.status == "What you typed just now is back.")
    #expect(!bench.contains("Put aside"))
    bench.press("!<C-x>")
    #expect(bench.store.file("C-1001")?.notes.first?.text == "Half a thought!")
    #expect(bench.drafts.drafts.isEmpty)
    #expect(!bench.header.contains("put aside"))
  }

  @Test("What is typed before an offer is taken up is put aside in its place, and comes round again")
  func exchange() {
    var bench = Bench(store())
    bench.press("wFirst<C-g>wSecond<C-f>")
    #expect(bench.contains("Put aside just now: Second"))
    #expect(bench.contains("First"))
    bench.press("<C-f>")
    #expect(bench.contains("Put aside just now: First"))
    #expect(bench.drafts.drafts.count == 2)
    bench.press("<C-x>")
    #expect(bench.store.file("C-1001")?.notes.first?.text == "Second")
    #expect(bench.drafts.drafts.map(\.beginning) == ["First"])
  }

  @Test("What is typed is kept when told, under one name, and not where nothing was typed")
  func typing() {
    var bench = Bench(store())
    bench.press("w")
    bench.keep()
    #expect(bench.drafts.drafts.isEmpty)
    bench.press("On")
    bench.keep(.typing)
    bench.press("e<Tab>t 9:30")
    bench.keep()
    bench.keep()
    #expect(bench.drafts.change { $0.occasions } == [.typing, .pause])
    let draft = bench.drafts.drafts.first
    #expect(bench.drafts.drafts.count == 1)
    #expect(draft?.values["text"] == "One")
    #expect(draft?.values["@occurred"] == "t 9:30")
    #expect(draft?.focus == "@occurred")
    #expect(draft?.reference == "C-1001")
    bench.press("<C-u><BackTab><C-u>")
    bench.keep()
    #expect(bench.drafts.drafts.isEmpty, "everything was deleted again")
  }

  @Test("Pasted text is kept as typed text is")
  func pasting() {
    var bench = Bench(store())
    bench.press("w")
    bench.paste("one\ntwo")
    bench.keep()
    #expect(bench.drafts.drafts.first?.values["text"] == "one\ntwo")
  }

  @Test("A terminal that goes away keeps what is typed, the divergences too")
  func hangUp() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .gate("SM-1.23", .policy, at: [.noteAdd], "Think first.") { _ in .unmet("Nobody thought.") }
      ])
    }
    var bench = Bench(store)
    bench.press("wMine<C-x><C-v>Asked Tom")
    bench.hangUp()
    #expect(bench.driver.isOver)
    #expect(bench.drafts.drafts.first?.divergences["SM-1.23 instead"] == "Asked Tom")
    bench = Bench(store, drafts: bench.drafts)
    #expect(bench.status == "A form is put aside (P lists): Add a note: C-1001, just now.")
    bench.press("w<C-f><C-x><C-v>")
    #expect(bench.contains("Asked Tom"))
  }

  @Test("A conflict keeps what is typed before anything else can happen")
  func conflict() {
    let store = store()
    var bench = Bench(store)
    bench.press("wMine")
    store.changeElsewhere("C-1001", .caseDescribe) { $0.case.summary = "Theirs" }
    bench.press("<C-x>")
    #expect(bench.contains("Tom Reed"))
    #expect(bench.drafts.drafts.first?.values["text"] == "Mine")
  }

  @Test("A draft of a case that changed since says who changed what")
  func changedSince() {
    let store = store()
    var bench = Bench(store)
    bench.press("wMine<C-g>")
    store.changeElsewhere("C-1001", .caseDescribe) { $0.case.summary = "Theirs" }
    bench.press("w<C-f>")
    #expect(bench.status == "What you typed just now is back. The case changed since: see below.")
    #expect(bench.contains("Tom Reed: \(CommandTable.definition(of: .caseDescribe).title), Tue 3 Mar 2026 10:15."))
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.notes.first?.text == "Mine")
  }

  @Test("What has no field any more, and what its field no longer takes, is shown and kept on")
  func misfits() {
    let drafts = FakeDrafts()
    drafts.add(
      FormDraft(
        command: "contact.log", reference: "C-1001",
        values: ["text": "They rang", "channel": "telegram", "mood": "cross"]))
    var bench = Bench(store(), drafts: drafts)
    bench.press("c<C-f>")
    #expect(bench.status == "What you typed just now is back. Not all of it fits: ^T shows the rest.")
    #expect(bench.contains("telegram"), "to be mended where it stands")
    bench.press("<C-t>")
    #expect(bench.contains("- mood: cross"))
    bench.press("q<C-g>")
    #expect(drafts.drafts.first?.values["mood"] == "cross")
    #expect(drafts.drafts.first?.values["channel"] == "telegram")
  }

  @Test("The page lists drafts by age, opens one in its form, and discards one after asking")
  func page() {
    let drafts = FakeDrafts()
    drafts.add(FormDraft(command: "note.add", reference: "C-1002", values: ["text": "Old"]), age: 7_300)
    drafts.add(FormDraft(command: "contact.log", reference: "C-1001", values: ["text": "New"]), age: 130)
    drafts.add(
      FormDraft(command: "note.add", reference: "C-1003", values: ["text": "Busy"]), age: 5, isOpenElsewhere: true)
    var bench = Bench(store(), drafts: drafts)
    #expect(bench.status == "2 forms are put aside (P lists): Log a contact: C-1001, …, 2 minutes ago.")
    bench.press("P")
    #expect(bench.header.contains("Forms put aside"))
    #expect(bench.lines[2].contains("open elsewhere"))
    #expect(bench.lines[3].contains("2 minutes ago"))
    #expect(bench.lines[4].contains("2 hours ago"))
    bench.press("<Enter>")
    #expect(bench.status.contains("Another console of yours"))
    bench.press("jjx<Enter>")
    #expect(bench.status == "Nothing was discarded.")
    bench.press("xy")
    #expect(bench.status == "Discarded.")
    #expect(drafts.drafts.count == 2)
    bench.press("e")
    #expect(bench.contains("New"))
    bench.press("q<Enter>")
    #expect(bench.contains("Log a contact: C-1001"))
    #expect(bench.status == "What you typed 2 minutes ago is back.")
    bench.press("<C-g>q")
    #expect(bench.header.contains("put aside") && !bench.header.contains("Forms put aside"))
  }

  @Test("A draft of a command or a case that is no more can still be read")
  func unknown() {
    let drafts = FakeDrafts()
    drafts.add(FormDraft(command: "case.juggle", reference: "C-1001", values: ["balls": "three"]))
    drafts.add(FormDraft(command: "note.add", reference: "C-77", values: ["text": "Gone"]), age: 60)
    var bench = Bench(store(), drafts: drafts)
    bench.press("P<Enter>")
    #expect(bench.contains("three"))
    bench.press("qj<Enter>")
    #expect(bench.status == "There is no case C-77.")
    bench.press("e")
    #expect(bench.contains("Gone"))
  }

  @Test("Where nothing can be written it is said once, typing goes on, and quitting asks")
  func cannotWrite() {
    let drafts = FakeDrafts()
    drafts.change { $0.failure = "The disk is full." }
    var bench = Bench(store(), drafts: drafts)
    bench.press("wHalf")
    bench.keep()
    #expect(bench.status == "What you type is not safe until you save. The disk is full.")
    bench.press(" a")
    bench.keep()
    #expect(bench.status == "")
    bench.press("<C-g>")
    #expect(bench.status == "Put aside for this session only. The disk is full.")
    bench.press("q<Enter>")
    #expect(!bench.driver.isOver)
    bench.press("w<C-f> thought<C-g>q")
    #expect(bench.contains("would be lost"))
    bench.press("nwNow")
    drafts.change { $0.failure = nil }
    bench.press("<C-g>")
    #expect(Set(drafts.drafts.map(\.beginning)) == ["Half a thought", "Now"])
    bench.press("q")
    #expect(bench.driver.isOver)
  }

  @Test("What remains of a bulk act is put aside for the cases that remain")
  func bulk() {
    let store = store()
    store.change { contents in
      contents.guidance = Guidance(rules: [
        .authority("SM-1.25", .policy, at: .at([.noteAdd]), "Not here.") { act in
          act.file.case.reference == "C-1002" ? .unmet("C-1002 is another's.") : .met
        }
      ])
    }
    var bench = Bench(store)
    bench.press("<Space><Space><Space>wSame<C-x>")
    #expect(bench.drafts.drafts.first?.references == ["C-1002"])
    bench.press("q-Pe<Space>")
    bench.press("q<Enter>")
    #expect(bench.contains("Add a note: 1 marked cases"))
    #expect(bench.contains("Same"))
  }

  @Test("What could not be read is said when the console begins")
  func remark() {
    let drafts = FakeDrafts()
    drafts.change { $0.remarks = ["A form put aside cannot be read any more."] }
    #expect(Bench(store(), drafts: drafts).status == "A form put aside cannot be read any more.")
  }

  @Test("Quitting with a form put aside does not ask: it is kept")
  func quit() {
    var bench = Bench(store())
    bench.press("wHalf<C-g>q")
    #expect(bench.driver.isOver)
    #expect(bench.drafts.drafts.count == 1)
  }
}
