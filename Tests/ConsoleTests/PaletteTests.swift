import Casework
import Console
import Foundation
import Terminal
import Testing

@Suite("The palette")
struct PaletteTests {
  private func bench(_ count: Int = 12) -> Bench {
    let store = FakeStore()
    store.addCases(count)
    return Bench(store)
  }

  /// The titles that show, the selected one first.
  private func titles(_ bench: Bench) -> [String] {
    bench.lines.dropFirst(3).dropLast(2).map { line in
      String(line.dropFirst(2)).components(separatedBy: "  ")[0]
    }.filter { !$0.isEmpty }
  }

  @Test(
    "A reference that is typed leads to its case, however it is written",
    arguments: ["C-1007", "c-1007", "c1007", "1007"])
  func reference(typed: String) {
    var bench = bench()
    bench.press(":" + typed)
    #expect(titles(bench).first == "Go to C-1007")
    bench.press("<Enter>")
    #expect(bench.contains("C-1007  intake"))
  }

  @Test("A reference that no case has is told")
  func missing() {
    var bench = bench()
    bench.press(":99<Enter>")
    #expect(bench.status == "There is no case C-99.")
  }

  @Test("Commands are found by their names too, actions by those of the settings")
  func names() {
    var bench = bench()
    bench.press("<Enter>:letter.record")
    #expect(titles(bench).first == CommandTable.definition(of: .letterRecord).title)
    bench.press("<C-g>:letters")
    let writing = CommandTable.definition(of: .letterWrite).title
    #expect(titles(bench).contains(writing), "One of a thing is found by the many.")
    bench.press("<C-g>:show-risk")
    #expect(titles(bench).first == "Risk matrix")
  }

  @Test("Pages go on in a long list, and no further than its ends")
  func pages() {
    var bench = Bench(rows: 24)
    bench.press(":")
    let first = bench.lines[3]
    #expect(first.hasPrefix("\u{203A} "))
    bench.press("<PageDown><PageDown><PageDown>")
    #expect(!bench.lines.contains(first))
    bench.press("<PageUp><PageUp><PageUp><PageUp>")
    #expect(bench.lines[3] == first)
  }

  @Test("The best match stands first, with its key beside")
  func ranking() {
    var bench = bench()
    bench.press(":undo")
    #expect(titles(bench).first == "Undo")
    #expect(bench.lines[3].hasSuffix("u"))
    bench.press("<C-g>:view: unal")
    #expect(titles(bench).first == "View: Unallocated")
  }

  @Test("What was chosen lately stands first while nothing is typed; cases visited can be found by name")
  func recent() {
    var bench = bench()
    bench.press(":risk matrix<Enter>qj:copy the ref<Enter>:")
    #expect(Array(titles(bench).prefix(2)) == ["Copy the reference", "Risk matrix"])
    bench.press("<C-g><Enter>q:baker")
    #expect(titles(bench).first == "C-1002")
    bench.press("<Enter>")
    #expect(bench.contains("C-1002  intake"))
  }

  @Test("A burst of keys does what the same keys do slowly")
  func burst() {
    let keys = ":addnote<Enter>Rang back.<C-x>:1004<Enter>mq:visited<Enter><Enter>'q:view: all<Enter>jj:go back<Enter>"
    var (slow, burst) = (bench(), bench())
    for key in Key.sequence(keys) ?? [] { slow.press(key.name) }
    burst.press(keys)
    #expect(slow.screen == burst.screen, "\(slow)\(burst)")
    #expect(burst.contains("C-1004  intake"))
  }

  @Test("What only an administrator may do is offered to nobody else, and to marked cases what is done to cases")
  func offers() {
    let store = FakeStore()
    store.addCases(2)
    store.change { $0.office.staff[0].isAdministrator = false }
    var bench = Bench(store)
    bench.press(":member")
    #expect(!bench.contains("Add a member of staff"))
    bench.press("<C-g>:open")
    #expect(bench.contains("Open a case"))
    bench.press("<C-g><Space><Space>a")
    #expect(bench.contains("Act on 2 marked cases"))
    bench.press("open")
    #expect(!bench.contains("Open a case"))
    store.change { $0.office.staff[0].isAdministrator = true }
    bench = Bench(store)
    bench.press(":member")
    #expect(bench.contains("Add a member of staff"))
  }

  @Test("Everything that can be done in a place is in its palette: keys, commands and views")
  func complete() {
    var bench = bench()
    bench.resize(rows: 200, columns: 100)
    bench.press(":")
    let all = Set(titles(bench))
    let beside: Set<ActionName> = [.palette, .view, .jump, .contact, .note, .newCase, .tutorBack, .tutorNext]
    for action in Actions.in(.queue) where !beside.contains(action.name) {
      #expect(all.contains(action.title), "\(action.name)")
    }
    for definition in CommandTable.definitions
    where !definition.help.isEmpty && definition.name != .undo && definition.name != .redo {
      #expect(all.contains(definition.title), "\(definition.name)")
    }
    for view in QueueView.allCases { #expect(all.contains("View: \(view.title)")) }
  }
}
