import Casework
import Console
import Testing

@Suite("What others change")
struct RefreshTests {
  @Test("Text changes in place; nothing moves until r is pressed")
  func inPlace() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("j")
    store.changeElsewhere("C-1001") { file in
      file.people[0].lastName = "Zephyr"
      file.diary[0].on = Day(epochDays: 20_900)
    }
    store.changeElsewhere("C-1003") { $0.case.stage = .closed }
    store.addCases(1)
    bench.tick()
    #expect(bench.lines[2].contains("C-1001"))
    #expect(bench.lines[2].contains("Ann Zephyr"))
    #expect(bench.lines[4].contains("C-1003"))
    #expect(bench.atCursor.hasPrefix("C-1002"))
    #expect(bench.header.hasSuffix("2 changed, press r"))
    bench.press("r")
    #expect(!bench.header.contains("changed"))
    #expect(bench.atCursor.hasPrefix("C-1002"))
    #expect(!bench.contains("C-1003"))
    bench.press("g")
    #expect(bench.lines[2].contains("C-1004"))
    #expect(bench.lines[3].contains("C-1002"))
  }

  @Test("What one does oneself changes in place, and nothing is told of it")
  func own() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("jwMine<C-x>")
    #expect(!bench.header.contains("changed"))
    bench.tick()
    #expect(!bench.header.contains("changed"))
    bench.press("<Space>kw")
    store.changeElsewhere("C-1003") { $0.people[0].lastName = "Zephyr" }
    bench.press("Once more<C-x>")
    #expect(bench.header.hasSuffix("1 changed, press r"))
    #expect(bench.contains("Ann Zephyr"))
  }

  @Test("After what one does oneself the list is counted again")
  func counted() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    let counts = store.change { $0.counts }
    bench.press("wMine<C-x>")
    bench.tick()
    #expect(store.change { $0.counts } > counts)
  }

  @Test("What the list would not show is not told of")
  func elsewhere() {
    let store = FakeStore()
    store.addCases(3)
    store.changeElsewhere("C-1003") { $0.case.stage = .closed }
    var bench = Bench(store)
    store.changeElsewhere("C-1003") { $0.case.summary = "Other" }
    bench.tick()
    #expect(!bench.header.contains("changed"))
    bench.press("7")
    store.changeElsewhere("C-1003") { $0.case.summary = "Another" }
    bench.tick()
    #expect(bench.header.hasSuffix("1 changed, press r"))
  }

  @Test("An idle tick changes nothing and asks for no rows")
  func idle() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    let pages = store.change { $0.pages.count }
    let before = bench.surface
    bench.tick()
    #expect(bench.surface == before)
    #expect(store.change { $0.pages.count } == pages)
  }

  @Test("A key acts on what was shown when it was pressed")
  func selectionIsACase() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("j")
    // Another case comes to stand first in the store; on the screen nothing has moved yet.
    store.changeElsewhere("C-1003") { $0.diary[0].on = Day(epochDays: 20_000) }
    bench.press("<Enter>")
    #expect(bench.contains("C-1002  intake"))
  }

  @Test("The list is read again when the keys come back to it")
  func backToTheList() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("<Enter>")
    store.changeElsewhere("C-1001") { $0.diary[0].on = Day(epochDays: 20_900) }
    bench.tick()
    #expect(bench.contains("changed by others, press r"))
    bench.press("r")
    #expect(!bench.contains("changed by others"))
    bench.press("q")
    #expect(bench.lines[4].contains("C-1001"))
    #expect(bench.atCursor.hasPrefix("C-1001"))
    #expect(!bench.header.contains("changed"))
  }

  @Test("An error of the store becomes a message, and goes with the next key")
  func errors() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("wTyped<Tab>")
    store.change { $0.failure = "The disk is full; make room and try again." }
    bench.press("<C-x>")
    #expect(bench.status == "The disk is full; make room and try again.")
    #expect(bench.contains("Typed"))
    store.change { $0.failure = nil }
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.notes.first?.text == "Typed")
  }
}
