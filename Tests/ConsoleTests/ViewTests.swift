import Casework
import Console
import Terminal
import Testing

@Suite("Saved views")
struct ViewTests {
  private func bench() -> Bench {
    let store = FakeStore()
    store.addCases(3)
    store.addRows(20)
    return Bench(store, columns: 120)
  }

  private func views(_ bench: Bench) -> [SavedView] { bench.store.change { $0.office.views } }

  @Test("The list that is shown is kept with its filter and order, and chosen by its name after those of everybody")
  func saved() {
    var bench = bench()
    bench.press("/stage:tri<Enter>s")
    bench.press("V")
    #expect(bench.contains("Keep this list: view:due stage:triage sort:risk"))
    bench.press("<Enter>Triage first<Enter>")
    #expect(views(bench).map(\.filter) == ["view:due stage:triage sort:risk"])
    #expect(bench.header.contains("· Triage first ·") && !bench.header.contains("stage:"))
    bench.press("1")
    #expect(bench.header.contains("Open by date ·"))
    bench.press("vtriagef<Enter>")
    #expect(bench.header.contains("· Triage first ·") && bench.lines[1].contains("Risk ↓"))
    bench.press("/R-1<Enter>")
    #expect(bench.header.contains("Open by risk /stage:triage R-1"))
  }

  @Test("It is changed to what is shown, renamed and removed")
  func changed() {
    var bench = bench()
    bench.press("V<Enter>One<Enter>/stage:intake<Enter>Vchange<Enter>")
    #expect(views(bench).map(\.filter) == ["view:due stage:intake"] && views(bench).map(\.name) == ["One"])
    #expect(bench.header.contains("· One ·"))
    bench.press("Vrename<Enter><C-u>Other<Enter>")
    #expect(views(bench).map(\.name) == ["Other"] && bench.header.contains("· Other ·"))
    bench.press("Vremove<Enter>")
    #expect(views(bench).isEmpty && bench.header.contains("Open by date /stage:intake"))
  }

  @Test("One for the team is the team's; another team's is not offered")
  func team() {
    var bench = bench()
    bench.store.change { contents in
      contents.office.views = [SavedView(id: 900, name: "Southern", owner: 2, team: "South", filter: "view:all")]
    }
    bench.press("2Vnorth<Enter>Ours<Enter>")
    #expect(views(bench).last.map { $0.team == "North" && $0.filter == "view:mine" } == true)
    bench.press("v")
    #expect(bench.contains("Ours") && !bench.contains("Southern"))
  }

  @Test("A name that everybody's list has is refused and can be changed; an empty one saves nothing")
  func names() {
    var bench = bench()
    bench.press("V<Enter>Closed<Enter>")
    #expect(bench.contains("'Closed' is a list that everybody has") && bench.contains("Name of the view: Closed"))
    bench.press("<C-g>")
    #expect(bench.status == "Nothing was saved." && views(bench).isEmpty)
    bench.press("V<Enter>Closed<Enter> cases<Enter>")
    #expect(views(bench).map(\.name) == ["Closed cases"])
    bench.press("V<Enter> <Enter>")
    #expect(bench.status == "Nothing was saved." && views(bench).count == 1)
  }
}
