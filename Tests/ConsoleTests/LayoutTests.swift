import Casework
import Console
import Terminal
import Testing

@Suite("Side by side")
struct LayoutTests {
  private func wide(_ columns: Int = 160, cases: Int = 30) -> Bench {
    let store = FakeStore()
    store.addCases(cases)
    return Bench(store, rows: 50, columns: columns)
  }

  @Test("From 130 columns on the case stands beside the list, and follows the cursor when the keys pause")
  func follows() {
    var bench = wide(130)
    #expect(bench.state.detail == nil)
    bench.pause()
    #expect(bench.state.detail?.reference == "C-1001")
    #expect(bench.contains("C-1001  intake"))
    bench.press("jjjj")
    #expect(bench.state.detail?.reference == "C-1001")
    bench.pause()
    #expect(bench.state.detail?.reference == "C-1005")
    #expect(bench.state.focus == .queue && bench.atCursor.hasPrefix("C-1005"))
  }

  @Test("Where they stand one at a time nothing is opened by itself", arguments: [80, 129])
  func stacked(columns: Int) {
    var bench = wide(columns)
    bench.pause()
    #expect(bench.state.detail == nil)
  }

  @Test("A burst of keys opens nothing in between, and changes nothing beside the list")
  func burst() {
    var bench = wide()
    bench.pause()
    let side = bench.lines.dropFirst().prefix(40).map { String($0.dropFirst(66)) }
    bench.press(String(repeating: "j", count: 20))
    #expect(bench.lines.dropFirst().prefix(40).map { String($0.dropFirst(66)) } == side)
    bench.pause()
    #expect(bench.lines.dropFirst().prefix(40).map { String($0.dropFirst(66)) } != side)
  }

  @Test("A form, a question and another pane keep what they stand on")
  func stays() {
    var bench = wide()
    bench.press("w")
    bench.pause()
    #expect(bench.contains("Add a note: C-1001"))
    bench.press("<C-g><Enter>")
    let reference = bench.state.detail?.reference
    bench.pause()
    #expect(bench.state.detail?.reference == reference && bench.state.focus == .caseDetail)
  }

  @Test("What others change in the case beside the list is read again by itself")
  func changes() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store, rows: 50, columns: 160)
    bench.pause()
    store.changeElsewhere("C-1001") { $0.case.summary = "Quite another story" }
    bench.tick()
    bench.pause()
    #expect(bench.contains("Quite another story") && !bench.contains("changed by others"))
  }

  @Test("One key gives the list or the case all of the screen, and divides it again")
  func zoom() {
    var bench = wide()
    bench.pause()
    let divided = bench.screen
    bench.press("o")
    #expect(bench.lines[1].contains("What is due") && !bench.contains("C-1001  intake"))
    bench.press("o")
    #expect(bench.screen == divided)
    bench.press("<Enter>o")
    #expect(bench.lines[1].hasPrefix("C-1001  intake"))
    bench.press("qo")
    #expect(bench.contains("C-1001  intake") && bench.state.focus == .queue)
  }

  @Test("Where there is one pane in any case, zoom says so")
  func nothingToZoom() {
    var bench = wide(80)
    bench.press("o")
    #expect(bench.status.contains("from 130 columns on"))
  }

  @Test("An empty list has nothing beside it")
  func empty() {
    var bench = wide()
    bench.pause()
    bench.press("8")
    bench.pause()
    #expect(!bench.contains("C-1001"))
  }

  @Test(
    "A form outlives a window too small, and one of another size",
    arguments: [(5, 20), (50, 160), (100, 300), (15, 60)])
  func keepsForms(rows: Int, columns: Int) {
    var bench = wide(80)
    bench.press("wRang her b")
    bench.resize(rows: rows, columns: columns)
    if columns < 60 { #expect(bench.screen.hasPrefix("This window is too\nsmall: 20 by 5, and")) }
    bench.resize(rows: 24, columns: 80)
    bench.press("ack.<C-x>")
    #expect(bench.store.file("C-1001")?.notes.map(\.text) == ["Rang her back."])
  }
}
