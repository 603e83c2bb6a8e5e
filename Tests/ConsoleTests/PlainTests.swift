import Casework
import Console
import Terminal
import Testing

@Suite("Plain screen")
struct PlainTests {
  private func bench(_ store: FakeStore, columns: Int = 80) -> Bench {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    return Bench(store, columns: columns, settings: settings)
  }

  private func store(_ count: Int = 3) -> FakeStore {
    let store = FakeStore()
    store.addCases(count)
    return store
  }

  @Test("Rows are sentences, one column even where there is room for two, and no lines are drawn")
  func oneColumn() {
    var bench = bench(store(), columns: 140)
    #expect(bench.lines[2].hasSuffix("C-1001, 4 days late. Ann Archer. Call back. About Northmoor Trust."))
    #expect(bench.surface.cursor == Position(row: 2, column: 2))
    bench.press("<Enter>")
    #expect(!bench.contains("C-1002"))
    #expect(!bench.screen.contains { "\u{2502}\u{2500}".contains($0) })
    Snapshot.expect(self.bench(store()), "plain queue 80x24")
  }

  @Test("What others change is said and not shown until it is asked for")
  func noRefresh() {
    let store = store()
    var bench = bench(store)
    let before = Array(bench.lines[2...4])
    store.changeElsewhere("C-1002") { $0.people[0].lastName = "Smith" }
    bench.tick()
    #expect(Array(bench.lines[2...4]) == before)
    #expect(bench.status.hasPrefix("1 changed, press r to read the list again."))
    bench.press("r")
    #expect(bench.lines[3].contains("Ann Smith"))
  }

  @Test("Each announcement is sent whole, ends with what to do, and is sent again by one key")
  func announcements() {
    var bench = bench(store())
    bench.press("wFirst<C-x>")
    #expect(bench.status == "Add a note: C-1001, entry 1. dot repeats, ? helps.")
    let first = bench.surface
    bench.press("wSecond<C-x>")
    #expect(bench.status == "Add a note: C-1001, entry 2. dot repeats, ? helps.")
    #expect(first.rewrittenRows != bench.surface.rewrittenRows)
    let second = bench.surface
    bench.press("j.")
    #expect(bench.status == "Add a note: C-1001, entry 2. dot repeats, ? helps.")
    #expect(second.rewrittenRows != bench.surface.rewrittenRows)
  }

  @Test("The risk matrix is nine lines, one below the other, with the cursor on the chosen cell's")
  func matrix() {
    var bench = bench(store())
    bench.press("Rgj")
    #expect(bench.lines[4] == "  impact critical, unlikely: Medium or Low.")
    let row = bench.surface.cursor.row
    bench.press("j")
    #expect(bench.surface.cursor == Position(row: row + 1, column: 2))
    #expect(bench.atCursor.hasPrefix("impact "))
    bench.press("gggllllG<Enter>")
    #expect(bench.contains("Rate a risk"))
  }

  @Test("In full form a message is sent whole only when it is asked for again")
  func full() {
    var bench = Bench(store())
    bench.press("wFirst<C-x>")
    let before = bench.surface.rewrittenRows
    bench.press("wSecond<C-x>")
    #expect(bench.status == "Add a note: C-1001, entry 2.")
    #expect(bench.surface.rewrittenRows == before)
    bench.press("w<C-r>")
    #expect(bench.status == "Add a note: C-1001, entry 2.")
    #expect(bench.surface.rewrittenRows != before)
  }
}
