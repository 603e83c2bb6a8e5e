import Casework
import Console
import Terminal
import Testing

@Suite("The list")
struct QueueTests {
  private func long(_ count: Int = 1000) -> Bench {
    let store = FakeStore()
    store.addRows(count)
    return Bench(store)
  }

  @Test("Paging down through a thousand rows and up again meets each page's rows, and holds two screens")
  func paging() {
    var bench = long()
    var seen = Set<Int64>()
    for _ in 0..<60 {
      seen.formUnion(bench.state.queue.rows.map(\.id))
      #expect(bench.state.queue.rows.count <= 40 + 20)
      bench.press("<PageDown>")
    }
    #expect(seen.count == 1000)
    #expect(bench.state.queue.selectedID == 1000)
    for _ in 0..<60 { bench.press("<PageUp>") }
    #expect(bench.state.queue.selectedID == 1)
    #expect(bench.atCursor.hasPrefix("R-1 "))
    #expect(bench.store.change { $0.pages.max() } ?? 0 <= 40)
  }

  @Test("A page moves by whole screens, a half page by half")
  func pages() {
    var bench = long()
    bench.press("f")
    #expect(bench.state.queue.selectedID == 21)
    #expect(bench.lines[2].contains("R-21 "))
    bench.press("<C-d>")
    #expect(bench.state.queue.selectedID == 31)
    bench.press("b<C-u>")
    #expect(bench.state.queue.selectedID == 1)
  }

  @Test("Line by line over the edge of what is held", arguments: ["j", "<Down>", "<C-n>"])
  func lines(key: String) {
    var bench = long()
    for _ in 0..<150 { bench.press(key) }
    #expect(bench.state.queue.selectedID == 151)
    #expect(bench.atCursor.hasPrefix("R-151 "))
    for _ in 0..<150 { bench.press("k") }
    #expect(bench.state.queue.selectedID == 1)
    bench.press("k")
    #expect(bench.state.queue.selectedID == 1)
  }

  @Test("To the last row and back to the first")
  func ends() {
    var bench = long()
    bench.press("G")
    #expect(bench.atCursor.hasPrefix("R-1000 "))
    #expect(bench.surface.cursor == Position(row: 21, column: 2))
    bench.press("k")
    #expect(bench.state.queue.selectedID == 999)
    bench.press("g")
    #expect(bench.surface.cursor == Position(row: 2, column: 2))
    #expect(bench.atCursor.hasPrefix("R-1 "))
  }

  @Test("One key takes the open cases through their orders and back to that by date")
  func orders() {
    var bench = long()
    let titles = ["risk", "stage", "complainant", "organisation", "receipt", "number"].map { "Open by \($0)" }
    for title in titles {
      bench.press("s")
      #expect(bench.header.contains(title))
    }
    bench.press("s")
    #expect(bench.header.contains("Open by date"))
  }

  @Test("Views by number and by name")
  func views() {
    var bench = long()
    bench.press("8")
    #expect(bench.header.contains("Closed ·") && bench.header.hasSuffix("· 0"))
    #expect(bench.contains("No case in 'Closed'."))
    bench.press("vAll<Enter>")
    #expect(bench.header.contains("All cases ·") && bench.header.hasSuffix("· 1000"))
  }

  @Test("A filter starts at two letters or on Enter; an empty one shows all")
  func filter() {
    var bench = long()
    bench.press("/9")
    #expect(bench.header.contains("1000"))
    bench.press("9")
    #expect(bench.header.contains("/99 ·") && bench.header.hasSuffix("· 19"))
    bench.press("<Enter>/<C-u><Enter>")
    #expect(bench.header.hasSuffix("· 1000"))
    bench.press("/R<Enter>")
    #expect(bench.header.contains("/R ·") && bench.header.hasSuffix("· 1000"))
    bench.press("/<Esc>")
    #expect(!bench.header.contains("/R"))
  }

  @Test("A larger window fills, a smaller one keeps the selection in sight")
  func resize() {
    var bench = long()
    bench.press("G")
    bench.resize(rows: 40, columns: 120)
    #expect(bench.atCursor.hasPrefix("R-1000 "))
    #expect(bench.lines[2].contains("R-965 "))
    bench.resize(rows: 15, columns: 60)
    #expect(bench.atCursor.hasPrefix("R-1000 "))
  }

  @Test("Too small a window says so, takes no keys, and recovers")
  func tooSmall() {
    var bench = long()
    bench.press("j")
    bench.resize(rows: 10, columns: 40)
    #expect(bench.contains("too small"))
    bench.press("jjj")
    bench.resize(rows: 24, columns: 80)
    #expect(bench.state.queue.selectedID == 2)
  }

  @Test("An empty store says what to do next")
  func empty() {
    let bench = Bench()
    #expect(bench.contains("n  opens a new case"))
    #expect(bench.contains("ombud import"))
  }

  @Test("Days late, today, soon", arguments: [(0, "today"), (-3, "3d late"), (-120, "123d late")])
  func due(offset: Int, text: String) {
    let store = FakeStore()
    store.addRows(1)
    store.change { contents in
      contents.rows = contents.rows.map { row in
        QueueRow(
          id: row.id, reference: row.reference, stage: row.stage, recordType: nil, complainant: "", organisation: "",
          owner: nil, ownerName: "", received: row.received, due: contents.now.day + (offset < -100 ? -123 : offset),
          listed: nil, dueText: "", risk: nil, adjustments: "", isUnmatched: false)
      }
    }
    #expect(Bench(store).lines[2].contains(text))
  }

  @Test("What is due can be read whole at 80 and 100 columns, and beside a case at 130", arguments: [80, 100, 130])
  func whatIsDue(columns: Int) {
    let text = columns < 130 ? "Acknowledge the complaint" : "Send the letter back"
    let store = FakeStore()
    store.addRows(2)
    store.change { contents in
      contents.rows = contents.rows.map { row in
        QueueRow(
          id: row.id, reference: row.reference, stage: row.stage, recordType: nil, complainant: "Bell, Dorothy",
          organisation: "Northmoor", owner: 1, ownerName: "Tomos Rhys-Jones", received: row.received,
          due: contents.now.day - 7, listed: nil, dueText: text, risk: .high, adjustments: "", isUnmatched: false)
      }
    }
    let line = Bench(store, columns: columns).lines[2]
    #expect(line.contains("    7d late \(text)"))
    #expect(line.contains("High") && line.contains("Bell, ") && line.contains("TRJ") == (columns < 130))
    let heading = Bench(store, columns: columns).lines[1]
    #expect(heading.contains("Stage") == (columns == 100) && heading.contains("Parties") == (columns == 100))
  }

  @Test("The list and the case count the same days since the working day before a Sunday")
  func lateSinceSunday() {
    let store = FakeStore()
    store.addCases(1)
    var bench = Bench(store)
    #expect(bench.lines[2].contains("4d late"))
    bench.press("<Enter>")
    #expect(bench.contains("Sun 1 Mar 2026, by Fri 27 Feb 2026 4d late Call back"))
  }

  @Test("What strangers wrote cannot reach the terminal")
  func hostile() {
    let store = FakeStore()
    let reference = store.addCases(1)[0]
    store.changeElsewhere(reference) { file in
      file.people[0].lastName = "\u{1B}]0;x\u{07}Mal\u{202E}lory\n\u{9B}"
      file.case.summary = "A\u{200B}\u{1B}[2J\u{2066}B"
    }
    var bench = Bench(store)
    bench.press("<Enter>")
    #expect(bench.contains("Mal"))
    for scalar in bench.screen.unicodeScalars {
      let isHarmful =
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || (0x200B...0x200F).contains(scalar.value)
      #expect(!isHarmful)
    }
  }
}
