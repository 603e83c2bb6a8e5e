import Console
import Foundation
import Terminal
import Testing

@Suite("Settings files")
struct SettingsTests {
  private func read(_ user: String, office: String? = nil) -> Settings {
    let own = SettingsFile(path: "config.toml", text: user, isOffice: false)
    return Settings.read([own] + (office.map { [SettingsFile(path: "office.toml", text: $0, isOffice: true)] } ?? []))
  }

  private func problems(_ user: String, office: String? = nil) -> [String] {
    read(user, office: office).problems.map { "\($0)" }
  }

  @Test("Nothing said means the defaults, each with its origin")
  func defaults() {
    let settings = read("")
    #expect(settings.theme == "default" && settings.screen == .full && settings.split == 130)
    #expect(settings.isEditorAllowed && settings.isClipboardAllowed && !settings.areLinesCopied)
    #expect(settings.escapeDelay == nil)
    #expect(settings[.theme].origin == .standard)
    #expect(settings.problems.isEmpty)
  }

  @Test("The user's file stands over the office's, and an option over both")
  func layers() {
    var settings = read("theme = \"dark\"\n\n[editor]\nallowed = false\n", office: "theme = \"light\"\nsplit = 0\n")
    #expect(settings.theme == "dark" && settings.split == nil && !settings.isEditorAllowed)
    #expect(settings[.theme].origin == .file("config.toml", line: 1))
    #expect(settings[.editorAllowed].origin == .file("config.toml", line: 4))
    #expect(settings[.split].origin == .file("office.toml", line: 2))
    #expect(settings.set(.theme, to: .text("mono"), from: .option("--theme")) == nil)
    #expect(settings.report.contains { $0.hasPrefix("theme = \"mono\"") && $0.hasSuffix("--theme") })
  }

  @Test("What the office forbids nobody can allow, by file or by option; what it allows anybody may forbid")
  func permissions() {
    let office = "[clipboard]\nallowed = false\nlines = true\n"
    var settings = read("clipboard.allowed = true\nclipboard.lines = false\n", office: office)
    #expect(!settings.isClipboardAllowed && !settings.areLinesCopied)
    #expect(
      settings.problems.map { "\($0)" } == [
        "config.toml:1: clipboard.allowed: the office does not allow it (office.toml:2)"
      ])
    #expect(settings.set(.clipboardAllowed, to: .flag(true), from: .option("--copy")) != nil)
    #expect(!settings.isClipboardAllowed)
    #expect(!read("editor.allowed = false", office: "editor.allowed = true").isEditorAllowed)
  }

  @Test(
    "What is wrong is said with its line, and the rest counts",
    arguments: [
      ("thme = \"dark\"", "config.toml:1: thme: there is no such setting"),
      ("\n\nsplit = \"wide\"", "config.toml:3: split: should be a number from 100 to 1000, or 0"),
      ("split = 12", "config.toml:1: split: should be a number from 100 to 1000, or 0"),
      ("[editor]\nallowed = 1", "config.toml:2: editor.allowed: should be true or false"),
      ("[editor]\n# allowed\n\"program\" = 'vi'", "config.toml:3: editor.program: there is no such setting"),
      ("screen = \"small\"", "config.toml:1: screen: should be one of \"full\", \"plain\", \"lines\""),
      ("screen = [1, 2]", "config.toml:1: screen: should be one of \"full\", \"plain\", \"lines\""),
      ("keys = 7", "config.toml:1: keys: should be a table: [keys]"),
      ("[keys]\nopne = \"o\"", "config.toml:2: keys.opne: there is no such action"),
      ("[keys.lobby]\nopen = \"o\"", "config.toml:1: keys.lobby: there is no such place; expected queue, case,"),
      ("[keys.form]\nopen = \"o\"", "config.toml:2: keys.form.open: this action does not exist in the form"),
      ("[keys]\nopen = 7", "config.toml:2: keys.open: should be a key such as \"g\" or \"<F5>\", or a list of keys"),
      ("[keys]\nopen = [\"o\", 7]", "config.toml:2: keys.open: should be a key such as"),
      ("[keys]\ncontact = \"C-ö\"", "config.toml:2: keys.contact: \"C-ö\": no terminal sends control with this letter"),
      ("[keys]\nopen = \"Hyper-x\"", "config.toml:2: keys.open: \"Hyper-x\": there is no such key"),
      ("[keys]\nopen = \"\\u0007\"", "config.toml:2: keys.open: \"\u{FFFD}\": there is no such key"),
      ("[keys]\nopen = \"M-o\"", "config.toml:2: keys.open: \"M-o\": Alt is sent as Esc and a letter"),
      ("[keys]\nopen = \"<A-o>\"", "config.toml:2: keys.open: \"<A-o>\": Alt is sent as Esc and a letter"),
      ("[keys]\nopen = \"C-z\"", "config.toml:2: keys.open: \"C-z\": this key suspends the program"),
      ("[keys]\nview = \"o\"", "config.toml:2: keys.view: the numbers of lists and sections stay"),
      ("[keys.form]\nsave = \"s\"", "config.toml:2: keys.form.save: \"s\": in a form this key is typed"),
    ])
  func wrong(text: String, problem: String) {
    let settings = read(text + "\n", office: "theme = \"dark\"")
    let said = settings.problems.map { "\($0)" }
    #expect(said.count == 1 && said[0].hasPrefix(problem), "\(said)")
    #expect(settings.theme == "dark")
    #expect(settings.keymap.action(for: .enter, in: .queue) == .open)
  }

  @Test(
    "A hostile file is a sentence, and the program starts",
    arguments: [
      "theme = ", "[keys\nup", "\u{1b}[2J = 1", "a = " + String(repeating: "[", count: 30_000),
      "theme = \"x\"\ntheme = \"y\"", String(repeating: "x", count: 70_000), "theme = \"dark\"\n\0split = 0",
    ])
  func hostile(text: String) {
    let settings = read(text)
    #expect(settings.problems.count == 1)
    #expect(settings.problems.allSatisfy { problem in "\(problem)".unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(settings.theme == "default")
  }

  @Test("A line is found in tables, dotted names, quoted names, and not inside texts of several lines")
  func lines() {
    let text =
      "theme = \"\"\"\n[keys]\nopen = 1\n\"\"\"\nkeys.queue.first = \"9\"\n[ keys . 'case' ]\n\"first\" = \"M-x\"\n"
    let said = problems(text)
    #expect(said.contains { $0.hasPrefix("config.toml:7: keys.case.first: \"M-x\"") }, "\(said)")
    #expect(said.contains { $0.hasPrefix("config.toml:5: keys.queue.first: 9 is also a key of view") }, "\(said)")
  }

  @Test("The console starts with a notice, and a page shows what is wrong and what holds")
  func notice() {
    let store = FakeStore()
    store.addCases(1)
    let settings = read("thme = \"dark\"\nsplit = 1\n[keys]\nfilter = \"F5\"\n")
    var bench = Bench(store, settings: settings)
    #expect(bench.status.hasPrefix("2 problems in the settings (, shows them): config.toml:1: thme"))
    bench.press(",")
    #expect(bench.contains("config.toml:2: split: should be"))
    #expect(bench.contains("theme = \"default\""))
    bench.press("f")
    #expect(bench.contains("keys.queue.filter = <F5>"))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("The README lists the settings as the table has them")
  func readme() throws { try Documentation.expect("settings", SettingsText.documentation) }
}
