import Console
import Terminal
import Testing

@Suite("Other keys by settings")
struct KeymapTests {
  private func read(_ user: String, office: String = "") -> Settings {
    Settings.read([
      SettingsFile(path: "office.toml", text: office, isOffice: true),
      SettingsFile(path: "config.toml", text: user, isOffice: false),
    ])
  }

  @Test("A key for every place takes the place of all keys that the action had")
  func everywhere() {
    let settings = read("[keys]\nundo = [\"z\", \"F5\"]\nredo = \"<C-r>\"")
    let keymap = settings.keymap
    #expect(settings.problems.isEmpty)
    for place in Place.panes {
      #expect(keymap.action(for: "z", in: place) == .undo)
      #expect(keymap.action(for: .function(5), in: place) == .undo)
      #expect(keymap.action(for: "<C-r>", in: place) == .redo)
      #expect(keymap.action(for: "u", in: place) == nil)
    }
  }

  @Test("A key for one place leaves the others as they are")
  func onePlace() {
    let settings = read("[keys.queue]\nundo = \"z\"")
    #expect(settings.keymap.action(for: "z", in: .queue) == .undo)
    #expect(settings.keymap.action(for: "u", in: .queue) == nil)
    #expect(settings.keymap.action(for: "z", in: .caseDetail) == nil)
    #expect(settings.keymap.action(for: "u", in: .caseDetail) == .undo)
  }

  @Test("In a form a letter stays a letter: keys for every place count there as far as they type nothing")
  func inForms() {
    let settings = read("[keys]\nexplain = \"E\"\nsave = [\"S\", \"C-]\"]")
    #expect(settings.problems.isEmpty, "\(settings.problems)")
    #expect(settings.keymap.keys(of: .explain, in: .form) == ["<C-t>", "<F1>"])
    #expect(settings.keymap.keys(of: .explain, in: .caseDetail) == ["E"])
    #expect(settings.keymap.keys(of: .save, in: .form) == ["<C-]>"])
  }

  @Test("The user's keys stand over the office's, and a place over all places")
  func precedence() {
    let settings = read(
      "[keys]\nundo = \"z\"", office: "[keys]\nundo = \"y\"\nredo = \"Y\"\n[keys.case]\nundo = \"F9\"")
    #expect(settings.keymap.keys(of: .undo, in: .queue) == ["z"])
    #expect(settings.keymap.keys(of: .undo, in: .caseDetail) == ["z"])
    #expect(settings.keymap.keys(of: .redo, in: .queue) == ["Y"])
  }

  @Test("Two actions that want one key: both are named with their lines, the earlier has it")
  func conflict() {
    let settings = read("[keys]\nundo = \"z\"\nredo = [\"z\", \"F6\"]\n")
    #expect(
      settings.problems.map { "\($0)" } == [
        "config.toml:2: keys.undo: z is also a key of redo (line 3) in queue, case, risk matrix, compliance; "
          + "here it means undo. Give redo keys of its own to settle it."
      ])
    #expect(settings.keymap.action(for: "z", in: .queue) == .undo)
    #expect(settings.keymap.keys(of: .redo, in: .queue) == [.function(6)])
  }

  @Test("A key taken from the shipped table is told, until its former owner gets keys of its own")
  func taken() {
    let said = read("[keys.queue]\nfilter = \"f\"\n").problems.map { "\($0)" }
    #expect(said.count == 1 && said[0].contains("f is also a key of page-down in the queue"), "\(said)")
    #expect(read("[keys.queue]\nfilter = \"f\"\npage-down = \"<C-f>\"\n").problems.isEmpty)
  }

  @Test("An action without any key is told; what nobody can do without keeps one")
  func keyless() {
    let some = read("[keys]\nredo = []\n")
    #expect(
      some.problems.map { "\($0)" } == [
        "config.toml:2: keys.redo: redo is left without a key in queue, case, risk matrix, compliance; "
          + "only the palette reaches it."
      ])
    let all = read("[keys]\nquit = []\nhelp = \"Q\"\n[keys.text]\nback = []\n")
    #expect(all.keymap.keys(of: .quit, in: .caseDetail) == ["Q"])
    #expect(all.keymap.keys(of: .back, in: .reading) == ["q"])
    #expect(all.problems.contains { "\($0)".contains("quit is left without a key") })
    for place in Place.allCases {
      for action in Actions.in(place) where [.back, .cancel, .save, .help, .palette, .quit].contains(action.name) {
        #expect(!all.keymap.keys(of: action.name, in: place).isEmpty, "\(action.name) in \(place)")
      }
    }
  }

  @Test("No name of an action is the name of a place: both stand in [keys]")
  func names() {
    let places = Set(Place.allCases.map(\.settingsName))
    for name in ActionName.allCases { #expect(!places.contains(name.rawValue), "\(name)") }
  }

  @Test("Hints, help, palette and sentences show the keys in force")
  func shown() {
    let store = FakeStore()
    store.addCases(2)
    let text = "[keys]\nhelp = \"F10\"\nnote = \"W\"\nundo = \"z\"\nfilter = []\nnew-case = \"N\"\n"
    var bench = Bench(store, rows: 72, settings: read(text))
    bench.press("j")
    #expect(bench.hints.hasPrefix("F10 help") && bench.hints.contains("W note"), "\(bench.hints)")
    #expect(!bench.hints.contains("filter"))
    bench.press("<F10>")
    #expect(bench.lines.contains { $0.hasPrefix("  W ") && $0.contains("Adds a note.") })
    #expect(bench.lines.contains { $0.hasPrefix("  (no key)") && $0.contains("Shows only cases") })
    bench.press("q?")
    #expect(bench.atCursor.hasPrefix("C-1002"))
    bench.press(":undo")
    #expect(bench.lines.contains { $0.contains("Undo") && $0.hasSuffix("z") })
    bench.press("<C-g>W")
    #expect(bench.contains("Add a note: C-1002"))
    bench.press("<C-g>/")
    #expect(!bench.contains("Filter:"))
    bench.press(":filter<Enter>nobody<Enter>")
    #expect(bench.contains("No case in"))
    #expect(bench.contains(": Filter and Enter on an empty line"))
  }
}
