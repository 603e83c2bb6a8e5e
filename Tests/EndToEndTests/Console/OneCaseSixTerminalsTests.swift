import Casework
import Foundation
import TestSupport
import Testing

/// One complaint, typed from new to saved, as a person does it in panes, in plain form and in lines.
enum ScriptedCase {
  /// What is typed, by field; every other field is passed over.
  static let values: [String: String] = [
    "match": "no match", "received": "2/3/26 9:15", "channel": "telephone", "title": "Mrs", "first-name": "Si\u{E2}n",
    "last-name": "Prosser", "date-of-birth": "4/7/58", "telephone": "01632 960123", "postcode": "ZZ99 4AB",
    "reasonable-adjustment": "large print", "record-type": "complaint", "investigation-asked": "yes",
    "organisation-text": "Hill Trust", "summary": "The appointment was cancelled twice.",
    "injustice": "Pain for three months.", "outcomes-wanted": "An apology.", "amount-sought": "250",
    "happened-from": "12 jan", "final-response-on": "-5",
  ]
  static let occurred = "2/3/26 9:30"

  static var fields: [Field] { CommandTable.definition(of: .caseNew).fields }

  /// The keys of the panes' form: each field's text, and Tab to the next.
  static var keys: [String] {
    fields.map { (values[$0.name] ?? "") + "\t" } + ["\(occurred)\t", "\u{18}"]
  }

  /// The answers of the line dialogue, field by field as it asks, and what its review wants.
  static var answers: [String] {
    fields.flatMap { field in
      guard let value = values[field.name] else { return [""] }
      return field.type == .longText ? [value, "."] : [value]
    } + ["change \(fields.count + 1)", occurred, "save"]
  }
}

@Suite("One case on six terminals", .serialized)
struct OneCaseSixTerminalsTests {
  private static let names = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "dumb"]

  @Test("typed from new to saved is the same case, byte for byte, and its reference is on each last screen")
  func sameCase() throws {
    var exports: [String: String] = [:]
    for name in Self.names { exports[name] = try export(name, arguments: []) }
    exports["plain"] = try export("xterm-256color", arguments: ["--plain"])
    exports["lines"] = try export("xterm-256color", arguments: ["--lines"])
    let first = try #require(exports["xterm-256color"])
    #expect(first.contains("Prosser") && first.contains("Si\u{E2}n") && first.contains("\"amountSought\" : 25000"))
    for (name, export) in exports { #expect(export == first, "\(name)") }
  }

  /// Types the case on a terminal, and gives it as JSON.
  private func export(_ name: String, arguments: [String]) throws -> String {
    let sandbox = try Sandbox(withStore: true)
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    let program = try terminal.spawn(
      Program.path, arguments: ["--as", "dana", "--now", Template.morning] + arguments,
      environment: sandbox.environment(["TERM": name]))
    defer {
      program.send(SIGKILL)
      _ = program.wait()
    }
    try #require(terminal.waitFor("C-1"), "\(name):\n\(terminal.emulator.text)")
    if name == "dumb" || arguments.contains("--lines") {
      terminal.write("new\r")
      for answer in ScriptedCase.answers { terminal.write(answer + "\r") }
    } else {
      terminal.write("n")
      try #require(terminal.waitFor("Open a case"), "\(name):\n\(terminal.emulator.text)")
      for keys in ScriptedCase.keys { terminal.write(keys) }
    }
    let isSaved = terminal.waitFor("Open a case, entry", timeout: .seconds(30))
    terminal.settle()
    #expect(isSaved && terminal.emulator.text.contains("C-2"), "\(name):\n\(terminal.emulator.text)")
    let outcome = try sandbox.run("show", "C-2", "--json")
    #expect(outcome.code == 0, "\(name): \(outcome.errors)")
    return outcome.output
  }

  /// Logs of the same job as it is heard. `OMBUD_READER_LOGS=folder` keeps them.
  @Test("is heard whole in plain form and in lines: what is asked, what is missing, and that it is saved")
  func heard() throws {
    let plain = try log(
      ["--plain"], steps: ["", "j", "\r", "q", "n", "\u{18}", "\u{10}"] + ScriptedCase.keys + [".", "u", "\r", "q"])
    let lines = try log(
      ["--lines"],
      steps: ["", "1", "back", "new", "review", "save", "back"] + ScriptedCase.answers + ["undo", "no", "back"],
      end: "\r")
    for log in [plain, lines] {
      #expect(log.text.contains("C-2: Open a case, entry"))
      #expect(log.text.contains("Earlier contact"))
    }
    // Said again: the whole line, though the screen shows it already.
    let again = plain.entries.first { $0.typed == "." }
    #expect(again?.heard.contains { $0.contains("Open a case, entry") } == true, "\(again?.heard ?? [])")
    if let folder = ProcessInfo.processInfo.environment["OMBUD_READER_LOGS"] {
      for (name, log) in [("plain", plain), ("lines", lines)] {
        try log.text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
      }
    }
  }

  /// - Parameter end: what is pressed after each step.
  private func log(_ arguments: [String], steps: [String], end: String = "") throws -> ReaderLog {
    let sandbox = try Sandbox(withStore: true)
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    let program = try terminal.spawn(
      Program.path, arguments: ["--as", "dana", "--now", Template.morning] + arguments,
      environment: sandbox.environment(["TERM": "xterm-256color"]))
    defer {
      program.send(SIGKILL)
      _ = program.wait()
    }
    try #require(terminal.waitFor("C-1"), "\(terminal.emulator.text)")
    var log = ReaderLog()
    for (number, step) in steps.enumerated() {
      if number > 0 { terminal.write(step + end) }
      // On a busy machine saving takes longer than the quiet after which an answer counts as whole.
      if step == "\u{18}" {
        let late = ContinuousClock.now + .seconds(20)
        while !terminal.hasOutput, ContinuousClock.now < late { Thread.sleep(forTimeInterval: 0.02) }
      }
      log.note(step, terminal.takeOutput())
    }
    return log
  }
}
