import Casework
import Foundation
import Testing

@Suite("The command line")
struct UsageTests {
  static let subcommands = [
    "console", "demo", "init", "staff", "queue", "show", "log", "do", "undo", "redo", "run", "commands", "guidance",
    "import", "erase", "verify", "recompute",
  ]

  @Test("explains itself", arguments: [[]] + subcommands.map { [$0] })
  func help(subcommand: [String]) throws {
    let outcome = try Sandbox().run(subcommand + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("USAGE: ombud"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("names its subcommands")
  func overview() throws {
    let output = try Sandbox().run("--help").output
    for subcommand in Self.subcommands { #expect(output.contains("\n  \(subcommand) ")) }
  }

  struct Mistake: CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(arguments: ["queue", "--bogus"], code: 64, says: "--bogus"),
    Mistake(arguments: ["queue", "--limit", "0"], code: 64, says: "--limit"),
    Mistake(arguments: ["queue", "--view", "bogus"], code: 64, says: "bogus"),
    Mistake(arguments: ["queue", "--as", "nobody"], code: 64, says: "nobody"),
    Mistake(arguments: ["queue", "--now", "yesterday-ish"], code: 64, says: "--now"),
    Mistake(arguments: ["queue", "--today", "2026-02-30"], code: 64, says: "--today"),
    Mistake(arguments: ["show", "C-99"], code: 66, says: "C-99"),
    Mistake(arguments: ["log", "C-99"], code: 66, says: "C-99"),
    Mistake(arguments: ["show"], code: 64, says: "reference"),
    Mistake(arguments: ["do", "note.ad"], code: 64, says: "ombud commands"),
    Mistake(arguments: ["do", "note.add", "C-99", "text=x"], code: 66, says: "C-99"),
    Mistake(arguments: ["do", "note.add", "C-1", "text"], code: 64, says: "field=value"),
    Mistake(arguments: ["do", "note.add", "C-1"], code: 1, says: "Text"),
    Mistake(arguments: ["do", "note.add", "C-1", "text=x", "colour=red"], code: 1, says: "colour"),
    Mistake(arguments: ["do", "note.add", "C-1", "text=x", "--occurred", "soonish"], code: 64, says: "--occurred"),
    Mistake(arguments: ["run", "missing.jsonl"], code: 66, says: "missing.jsonl"),
    Mistake(arguments: ["commands", "note.ad"], code: 64, says: "note.ad"),
    Mistake(arguments: ["guidance", "SM-99.9"], code: 64, says: "SM-99.9"),
    Mistake(arguments: ["undo", "999", "--yes"], code: 66, says: "999"),
    Mistake(arguments: ["undo", "first"], code: 64, says: "first"),
    Mistake(arguments: [], code: 64, says: "terminal"),
    Mistake(arguments: ["bogus"], code: 64, says: "There is no subcommand 'bogus'. `ombud --help`"),
    Mistake(arguments: ["improt", "forms.csv"], code: 64, says: "Did you mean import?"),
    Mistake(arguments: ["Queue"], code: 64, says: "Did you mean queue?"),
    Mistake(arguments: ["re", "--json"], code: 64, says: "Did you mean recompute or redo?"),
    Mistake(arguments: ["C-99"], code: 66, says: "There is no case C-99"),
    Mistake(arguments: ["WF11-00071"], code: 66, says: "There is no case WF11-00071"),
    Mistake(arguments: ["do", "note.ad"], code: 64, says: "Did you mean note.add?"),
    Mistake(arguments: ["staff", "bogus"], code: 64, says: "bogus"),
  ]

  @Test("answers a mistake with one sentence and an exit code", arguments: mistakes)
  func answersMistakes(mistake: Mistake) throws {
    let outcome = try Sandbox(withStore: true).run(mistake.arguments)
    #expect(outcome.code == mistake.code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains(mistake.says), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Error("))
  }

  @Test("finds a case by its reference in any capitals, and by that of the form it was made of")
  func references() throws {
    let sandbox = try Sandbox(withStore: true)
    let form =
      #"{"do": "case.receive", "with": {"form-reference": "WF11-00071", "form-digest": "a", "last-name": "Ng"}}"#
    #expect(try sandbox.results(of: form)[0]["case"].text == "C-2")
    for arguments in [["show", "c-2"], ["show", "WF11-00071"], ["log", "WF11-00071"]] {
      #expect(try sandbox.run(arguments).output.contains("C-2"), "\(arguments)")
    }
    let note = try sandbox.run("do", "note.add", "WF11-00071", "text=Rang", "--now", Template.morning)
    #expect(note.output.hasPrefix("C-2: Add a note"), "\(note.errors)")
    // A reference is one for the console too, which then asks for a terminal.
    for reference in ["C-2", "c-2", "WF11-00071"] {
      #expect(try sandbox.run(reference).errors.contains("terminal"))
    }
  }

  @Test("takes no argument that is not text", arguments: ["do note.add C-1 text=M", "show C-", "queue --filter ", ""])
  func encoding(beginning: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.execute(
      "/bin/sh", ["-c", "exec \(Program.path) \(beginning)\"$(printf '\\374')\" --now \(Template.morning)"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("is not UTF-8 text"), "\(outcome.errors)")
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    #expect(try sandbox.json("show", "C-1")["notes"] == .list([]))
  }

  @Test(
    "a reader that goes away ends it without a word",
    arguments: ["queue", "guidance", "guidance --json", "commands", "run --now 2026-03-02T10:00"])
  func closedPipe(arguments: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let script = "{ \(Program.path) \(arguments) & wait $!; echo $? >&2; } | true"
    let outcome = try sandbox.execute("/bin/sh", ["-c", script], input: String(repeating: Template.newCase, count: 3))
    #expect(["0", "141"].contains(outcome.errors.trimmingCharacters(in: .whitespacesAndNewlines)), "\(outcome.errors)")
  }

  @Test("takes the store's options before the subcommand as behind it")
  func optionsFirst() throws {
    let sandbox = try Sandbox(withStore: true)
    let store = sandbox.path("elsewhere.sqlite")
    try FileManager.default.moveItem(atPath: sandbox.store, toPath: store)
    for arguments in [
      ["--store", store, "queue"], ["--store=\(store)", "--as", "dana", "queue", "--view", "all"],
      ["--as", "dana", "--now", Template.morning, "--store", store, "staff", "list"],
      ["--store", store, "--now", Template.morning, "do", "note.add", "C-1", "text=--store"],
    ] {
      let outcome = try sandbox.run(arguments)
      #expect(outcome.code == 0 && !outcome.output.isEmpty, "\(arguments): \(outcome.errors)")
    }
    let mistaken = try sandbox.run("--store", store, "--as", "nobody", "queue")
    #expect(mistaken.code == 64 && mistaken.errors.contains("nobody"), "\(mistaken.errors)")
  }

  @Test("an output that cannot be written is said", arguments: ["log --json", "queue", "run --now 2026-03-02T10:00"])
  func fullOutput(arguments: String) throws {
    let outcome = try Sandbox(withStore: true).execute(
      "/bin/sh", ["-c", "exec \(Program.path) \(arguments) > /dev/full"], input: Template.newCase)
    #expect(outcome.code == 74)
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
  }
}
