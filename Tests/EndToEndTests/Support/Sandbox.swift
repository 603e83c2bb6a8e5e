import Casework
import Foundation
import Glibc

/// A directory of its own for one test, with a home in it; a program that runs there sees nothing of the machine's user.
final class Sandbox: Sendable {
  let directory: String
  let store: String

  /// - Parameter withStore: starts with a copy of ``Template/store``, a training store with the case C-1.
  init(withStore: Bool = false) throws {
    directory = FileManager.default.temporaryDirectory.path + "/ombud-e2e-" + UUID().uuidString
    store = directory + "/cases.sqlite"
    for folder in ["", "/home", "/tmp"] {
      try FileManager.default.createDirectory(atPath: directory + folder, withIntermediateDirectories: true)
    }
    if withStore {
      try Template.store.get().write(to: URL(fileURLWithPath: store))
      chmod(store, 0o600)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func path(_ name: String) -> String { directory + "/" + name }

  func environment(_ more: [String: String] = [:]) -> [String: String] {
    [
      "HOME": path("home"), "XDG_DATA_HOME": path("home/data"), "XDG_CONFIG_HOME": path("home/config"),
      "XDG_STATE_HOME": path("home/state"), "TMPDIR": path("tmp"), "LC_ALL": "C.UTF-8", "TZ": "Europe/London",
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "OMBUD_STORE": store,
    ].merging(more) { $1 }
  }

  /// Runs the program on the sandbox's store until it ends.
  func run(
    _ arguments: String..., input: String = "", environment more: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: more)
  }

  func run(_ arguments: [String], input: String = "", environment more: [String: String] = [:]) throws -> Outcome {
    try execute(Program.path, arguments, input: input, environment: more)
  }

  /// Runs any program in the sandbox.
  func execute(
    _ program: String, _ arguments: [String], input: String = "", environment more: [String: String] = [:]
  ) throws -> Outcome {
    try Program.run(program, arguments, input: Array(input.utf8), environment: environment(more), in: path("tmp"))
  }

  /// The one JSON value that the program prints; a failure of the program is an error.
  func json(_ arguments: String...) throws -> JSONValue {
    let outcome = try run(arguments + ["--json"])
    guard outcome.code == 0 else { throw ProgramFailed(outcome: outcome) }
    return try JSONValue(outcome.output)
  }

  /// What `ombud run` answers to these lines.
  func results(of lines: String..., now: String = Template.morning) throws -> [JSONValue] {
    let outcome = try run(["run", "--now", now], input: lines.joined(separator: "\n") + "\n")
    return try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
  }
}

/// The program failed where a test needs it to succeed.
struct ProgramFailed: Error, CustomStringConvertible {
  let outcome: Outcome

  var description: String { "exit code \(outcome.code): \(outcome.errors)\(outcome.output)" }
}

/// A store that tests start from, made once: making one anew costs more than a copy.
enum Template {
  static let morning = "2026-03-02T10:00"

  static let newCase = #"""
    {"do": "case.new", "with": {"match": "no match", "record-type": "complaint", "investigation-asked": "yes", \#
    "first-name": "Ann", "last-name": "Bell", "telephone": "01632 960001", "channel": "letter", \#
    "summary": "Lost records", "organisation-text": "Hill Trust"}}
    """#

  /// A training store of the day before ``morning``, with the case C-1 of Ann Bell (entry 2) and the team leader Dana.
  static let store = Result {
    let sandbox = try Sandbox()
    for arguments in [
      ["init", "--scheme", "phso", "--training", "--now", "2026-03-01T09:00"],
      ["run", "--now", "2026-03-01T10:00"],
      ["do", "--now", "2026-03-01T11:00", "staff.add", "login=dana", "name=Dana Reed", "role=caseworker"],
    ] {
      let outcome = try sandbox.run(arguments, input: newCase + "\n")
      guard outcome.code == 0 else { throw ProgramFailed(outcome: outcome) }
    }
    return try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
  }
}
