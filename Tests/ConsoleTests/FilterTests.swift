import Casework
import Console
import Terminal
import Testing

@Suite("Filtering the list")
struct FilterTests {
  private func bench(columns: Int = 110) -> Bench {
    let store = FakeStore()
    store.addRows(1000)
    return Bench(store, columns: columns)
  }

  @Test("A field takes effect as soon as it can be read; Tab completes it, and what fits is shown beneath")
  func fields() {
    var bench = bench()
    bench.press("/re")
    #expect(bench.hints.hasPrefix("Tab received: ref:"))
    bench.press("f<Tab>")
    #expect(bench.hints.contains("Type a value for ref: a reference such as C-12."))
    #expect(bench.header.hasSuffix("· 0"))
    bench.press("R")
    #expect(bench.header.hasSuffix("· 0"))
    bench.press("<C-u>st<Tab>tri<Tab>")
    #expect(bench.header.contains("/stage:triage ·") && bench.header.hasSuffix("· 1000"), "\(bench.screen)")
    bench.press("<Enter>")
    #expect(bench.hints.contains("help"))
  }

  @Test("Tab goes round what fits, and back-tab the other way")
  func round() {
    var bench = bench()
    bench.press("/stage:r")
    #expect(bench.hints.hasPrefix("Tab received remit readiness"))
    bench.press("<Tab><Tab>")
    #expect(bench.status.contains("stage:remit"))
    bench.press("<BackTab>")
    #expect(bench.status.contains("stage:received"))
    bench.press("<BackTab>")
    #expect(bench.status.contains("stage:readiness"))
    #expect(bench.atCursor.allSatisfy { $0 == " " })
  }

  @Test("What cannot be read is told softly, and the last filter that could be stays")
  func mistakes() {
    var bench = bench()
    bench.press("/stage:triage ")
    #expect(bench.header.contains("/stage:triage"))
    bench.press("colour:red")
    #expect(bench.header.contains("/stage:triage colour ·") && bench.header.hasSuffix("· 0"))
    #expect(bench.hints.contains("There is no field 'colour'"))
    bench.press("<Enter>")
    #expect(bench.status.hasPrefix("Filter: stage:triage colour:red"))
    #expect(bench.atCursor.hasPrefix(":red"))
    bench.press("<C-u><C-k><Enter>")
    #expect(!bench.header.contains("/"))
  }

  @Test("A first letter of another word waits for the second")
  func letters() {
    var bench = bench()
    bench.press("/stage:triage 9")
    #expect(bench.header.contains("/stage:triage ·"))
    bench.press("9")
    #expect(bench.header.contains("/stage:triage 99 ·") && bench.header.hasSuffix("· 19"))
  }

  @Test("An order is chosen by name, either way round; the title and a sign at the column tell it")
  func orders() {
    var bench = bench()
    #expect(bench.lines[1].contains("Due ↑"))
    bench.press("Srisk<Enter>")
    #expect(bench.header.contains("Open by risk"))
    #expect(bench.lines[1].contains("Risk ↓") && !bench.lines[1].contains("Due ↑"))
    bench.press("/99<Enter>")
    #expect(bench.header.contains("Open by risk /99"))
    bench.press("Scomplainantreversed<Enter>")
    #expect(bench.header.contains("Open by complainant, reversed /99"))
    #expect(bench.lines[1].contains(#/Compl.* ↓/#))
    bench.press("2s")
    #expect(bench.header.contains("My cases by risk"))
  }

  @Test("A filter may name another list")
  func views() {
    var bench = bench()
    bench.press("/view:closed<Enter>")
    #expect(bench.header.contains("Closed ·") && bench.header.hasSuffix("· 0"))
    #expect(bench.contains("No case in 'Closed'."))
  }

  @Test("The help page explains every field")
  func help() {
    var bench = bench()
    bench.press("F")
    var pages = bench.screen
    for _ in 0..<8 {
      bench.press("f")
      pages += bench.screen
    }
    for field in FilterField.allCases { #expect(pages.contains("\n\(field.name)"), "\(field)") }
  }

  @Test("The README explains filters as the table of fields does")
  func readme() throws { try Documentation.expect("filters", FilterHelp.documentation) }
}
