import Console
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

  @Test("Every action has in every place a key that a vt100 sends and that no multiplexer, line or shell takes")
  func reachable() {
    for place in Place.allCases {
      for action in Actions.in(place) {
        #expect(
          !Keymap.standard.keys(of: action.name, in: place).filter(\.isDependable).isEmpty, "\(action.name) in \(place)"
        )
      }
    }
  }

  @Test("The screen is drawn anew wherever the keys go", arguments: ["", ":", "/", "wx", "u", "?", "w<C-t>", "m"])
  func redraw(keys: String) {
    let store = FakeStore()
    store.addCases(2)
    var bench = Bench(store)
    bench.press("wA note<C-x>j" + keys)
    let screen = bench.screen
    #expect(!bench.driver.needsRepaint)
    bench.press("<C-l>")
    #expect(bench.driver.needsRepaint && bench.screen == screen)
  }

  @Test("Help is made from the table and scrolls")
  func help() {
    let store = FakeStore()
    store.addCases(1)
    var bench = Bench(store)
    bench.press("?")
    #expect(bench.lines[2].hasPrefix("Lists"))
    bench.press("G")
    #expect(bench.contains("Deletes the word before"))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
    bench.press("<Enter>?")
    #expect(bench.lines[2].hasPrefix("Working on a case"))
  }

  @Test("The documentation names every action's keys")
  func documentation() {
    let text = Keys.documentation
    for action in Actions.all { #expect(text.contains(action.help)) }
    #expect(text.contains("Asks first; Enter means No."))
  }

  @Test("The README has the keys as the table has them")
  func readme() throws { try Documentation.expect("keys", Keys.documentation) }

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

extension Key {
  /// Whether every terminal sends it (a vt100 has letters, control keys, four function keys and arrows) and nothing on the way
  /// keeps it: C-a is screen's, C-b tmux's, C-s and C-q stop and start the line, C-z and C-c are the shell's, C-\\ quits.
  fileprivate var isDependable: Bool {
    switch self {
    case .character, .enter, .tab, .backspace, .up, .down, .left, .right: true
    case .control(let letter): !"abcsqz\\ ^]".contains(letter)
    case .function(let number): number <= 4
    default: false
    }
  }
}
