import Casework
import Console
import Terminal
import Testing

@Suite("Coming back")
struct TravelTests {
  private func bench(_ count: Int = 6) -> (Bench, FakeStore) {
    let store = FakeStore()
    store.addCases(count)
    return (Bench(store), store)
  }

  private func shownCase(_ bench: Bench) -> String? {
    bench.lines.lazy.compactMap { $0.firstMatch(of: #/^(C-\d+)  \w/#) }.first.map { String($0.1) }
  }

  @Test("Back and forward lead through the cases visited, and the list before them")
  func backAndForward() {
    var (bench, _) = bench()
    bench.press("<Less>")
    #expect(bench.status == "Nothing was visited before this.")
    for _ in 0..<3 { bench.press("j<Enter>q") }
    bench.press("<Less>")
    #expect(shownCase(bench) == "C-1004", "from the list, the case visited last")
    bench.press("<Less>")
    #expect(shownCase(bench) == "C-1003")
    bench.press("<Less>")
    #expect(shownCase(bench) == "C-1002")
    bench.press(">")
    #expect(shownCase(bench) == "C-1003")
    bench.press("<Less><Less>")
    #expect(bench.header.contains("Open by date") && bench.atCursor.hasPrefix("C-1004"), "the list as it was")
    bench.press("<Less>")
    #expect(bench.status == "Nothing was visited before this.")
    bench.press(">>>")
    #expect(shownCase(bench) == "C-1004")
    bench.press(">")
    #expect(bench.status == "Nothing was visited after this.")
  }

  @Test("Reading again, and changes by others, take nothing from the trail")
  func refresh() {
    var (bench, store) = bench()
    bench.press("<Enter>qjj<Enter>q")
    store.changeElsewhere("C-1001") { $0.case.summary = "Something else" }
    bench.tick()
    bench.press("rrq")
    bench.press("<Less><Less>")
    #expect(shownCase(bench) == "C-1001")
    bench.press("r>")
    #expect(shownCase(bench) == "C-1003")
  }

  @Test("A case visited twice stands once, as the newest; lists are told apart by their filters")
  func page() {
    var (bench, _) = bench()
    bench.press("<Enter>qj<Enter>qk<Enter>q/1003<Enter><Enter>")
    bench.press("J")
    let rows = bench.lines.filter { $0.contains("C-100") || $0.contains("List:") }.map { $0.trimmingCharacters() }
    #expect(
      rows.map { String($0.prefix(22)).trimmingCharacters() }
        == [
          "› C-1003  Ann Carter ab", "List: Open by date /10", "C-1001  Ann Archer abou", "C-1002  Ann Baker about",
          "List: Open by date",
        ].map { String($0.prefix(22)).trimmingCharacters() }, "\(bench)")
    #expect(rows[0].hasSuffix("here"))
    bench.press("1002<Enter>")
    #expect(shownCase(bench) == "C-1002")
    bench.press("Jlist /<Enter>")
    #expect(bench.header.contains("/1003"))
  }

  @Test("A case that is no more is told, and the way on is open")
  func gone() {
    var (bench, store) = bench()
    bench.press("<Enter>qj<Enter>q")
    store.change { contents in contents.files = contents.files.filter { $0.value.case.reference != "C-1002" } }
    bench.press("<Less>")
    #expect(bench.status == "There is no case C-1002.")
    bench.press("<Less>")
    #expect(shownCase(bench) == "C-1001")
  }

  @Test("Bookmarks are set, listed, gone to and taken away, in the list and in a case")
  func bookmarks() {
    var (bench, store) = bench()
    bench.press("'")
    #expect(bench.status == "There are no bookmarks: m and a letter sets one on a case.")
    bench.press("m")
    #expect(bench.status == "Letter for the bookmark on C-1001:" && bench.surface.cursor.row == 22)
    bench.press("a")
    #expect(bench.status == "Bookmark a is set on C-1001; ' a goes there.")
    bench.press("jj<Enter>mb")
    #expect(store.change { $0.bookmarks } == ["a": "C-1001", "b": "C-1003"])
    bench.press("'")
    #expect(bench.status == "Go to bookmark: a C-1001  b C-1003")
    bench.press("a")
    #expect(shownCase(bench) == "C-1001")
    bench.press("'x")
    #expect(bench.status == "There is no bookmark x.")
    bench.press("'<C-g>")
    #expect(bench.status == "No bookmark was chosen." && shownCase(bench) == "C-1001")
    bench.press("m?")
    #expect(bench.status == "A bookmark has a letter or a digit for its name.")
    bench.press("m-")
    #expect(bench.status == "Taken away: a.")
    #expect(store.change { $0.bookmarks } == ["b": "C-1003"])
  }

  @Test("A bookmark that another session set is there")
  func othersBookmarks() {
    var (bench, store) = bench()
    store.change { $0.bookmarks["z"] = "C-1005" }
    bench.press("'z")
    #expect(shownCase(bench) == "C-1005")
  }
}

extension StringProtocol {
  fileprivate func trimmingCharacters() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

@Suite("Copying")
struct CopyTests {
  private func bench(_ settings: String = "", guidance: Guidance = .current) -> Bench {
    let store = FakeStore()
    store.addCases(2)
    store.change { $0.guidance = guidance }
    return Bench(
      store, settings: Settings.read([SettingsFile(path: "config.toml", text: settings, isOffice: false)]))
  }

  @Test("The reference of the case at hand, and the message says what was sent")
  func reference() {
    var bench = bench()
    bench.press("jy")
    #expect(bench.takeCopied() == "C-1002")
    #expect(bench.takeCopied() == nil)
    #expect(bench.status == "Sent to the clipboard (the terminal may not take it): C-1002")
    bench.press("<Enter>y")
    #expect(bench.takeCopied() == "C-1002")
  }

  @Test("The paragraph that a line cites, with its sentence")
  func paragraph() throws {
    var bench = bench()
    bench.press("<Enter>")
    let id = try #require(bench.lines.joined(separator: " ").firstMatch(of: #/SM-\d+\.\d+[a-z]*/#)?.output)
    let rule = try #require(Guidance.current[RequirementID(String(id))])
    for _ in 0..<30 where !bench.atCursor.contains(id) { bench.press("j") }
    bench.press("Y")
    #expect(bench.takeCopied() == "\(rule.id) \(rule.sentence)")
  }

  @Test("A line of a case only where settings allow it")
  func lines() {
    var bench = bench()
    bench.press("<Enter>3jY")
    #expect(bench.takeCopied() == nil)
    #expect(bench.status.hasPrefix("Only references and paragraphs are copied; clipboard.lines = true"))
    bench = self.bench("clipboard.lines = true")
    bench.press("<Enter>3jY")
    #expect(bench.takeCopied() == "Summary The appointment was cancelled 1 times.")
  }

  @Test("Nothing where settings forbid it")
  func forbidden() {
    var bench = bench("clipboard.allowed = false\nclipboard.lines = true")
    bench.press("y<Enter>Y")
    #expect(bench.takeCopied() == nil)
    #expect(bench.status == "Copying is not allowed here: clipboard.allowed is false (config.toml:1).")
  }
}
