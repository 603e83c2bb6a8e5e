import Console
import Foundation
import Terminal
import Testing

@Suite("Keys")
struct KeyTests {
  @Test("Every action has a name in the table, and no key means two things in one place")
  func table() {
    for name in ActionName.allCases { #expect(Actions.named(name) != nil, "\(name)") }
    for place in Place.allCases {
      var taken: [Key: ActionName] = [:]
      for action in Actions.all {
        for key in action.keys(in: place) {
          #expect(taken[key] == nil, "\(key) in \(place): \(action.name) and \(String(describing: taken[key]))")
          taken[key] = action.name
        }
      }
    }
  }

  @Test("Every action has a key that a vt100 sends and that no multiplexer or line takes")
  func reachable() {
    let taken: [Key] = ["<C-a>", "<C-b>", "<C-c>", "<C-s>", "<C-q>", "<C-z>", "<Esc>"]
    let missing: [Key] = [
      "<BackTab>", "<PageUp>", "<PageDown>", "<Home>", "<End>", "<Insert>", "<Delete>", "<C-Left>", "<C-Right>",
    ]
    for action in Actions.all {
      for place in action.places {
        let keys = action.keys(in: place).filter { key in
          if case .function(let number) = key { return number <= 4 }
          return !taken.contains(key) && !missing.contains(key)
        }
        #expect(!keys.isEmpty, "\(action.name) in \(place)")
      }
    }
  }

  @Test("Help is made from the table and scrolls")
  func help() {
    let store = FakeStore()
    store.addCases(1)
    var bench = Bench(store)
    bench.press("?")
    #expect(bench.contains("Moving"))
    bench.press("G")
    #expect(bench.contains("Deletes the word before"))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("The documentation names every action's keys")
  func documentation() {
    let text = Keys.documentation
    for action in Actions.all { #expect(text.contains(action.help)) }
    #expect(text.contains("Asks first; Enter means No."))
  }

  @Test("The README has the keys as the table has them")
  func readme() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let (start, end) = ("<!-- keys -->\n", "<!-- /keys -->\n")
    let begin = try #require(text.range(of: start))
    let finish = try #require(text.range(of: end))
    let wanted = text[..<begin.upperBound] + "\n" + Keys.documentation + "\n" + text[finish.lowerBound...]
    if ProcessInfo.processInfo.environment["OMBUD_RECORD_SCREENS"] == "1" {
      try String(wanted).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("wrote the keys into the README: read them, then run without OMBUD_RECORD_SCREENS")
    } else {
      #expect(text == wanted, "the keys are stale: run the tests with OMBUD_RECORD_SCREENS=1")
    }
  }

  @Test("The palette finds actions and commands by a few letters")
  func palette() {
    let store = FakeStore()
    store.addCases(1)
    var bench = Bench(store)
    bench.press(":addnote<Enter>")
    #expect(bench.contains("Add a note: C-1001"))
    bench.press("<C-g>:risk matrix<Enter>")
    #expect(bench.contains("Risk matrix: C-1001"))
  }
}
