import Foundation
import TestSupport
import Testing

/// What the console may send over the line, in bytes: at 80×24 on xterm-256color, a queue of full rows and a case that fills its pane.
@Suite("Bytes sent", .serialized)
struct BudgetTests {
  /// What is done, how it is prepared, and the most bytes it may cost.
  struct Act: CustomStringConvertible {
    let name: String
    var prepare = ""
    let keys: String
    let most: Int
    var times = 1

    var description: String { name }
  }

  private static let example = Result {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("demo", "--cases", "60", "--store", sandbox.store)
    guard outcome.code == 0 else { throw ProgramFailed(outcome: outcome) }
    return try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
  }

  static let acts = [
    Act(name: "cursor down", prepare: "g", keys: "j", most: 60, times: 15),
    Act(name: "cursor up", keys: "k", most: 60, times: 10),
    Act(name: "page down", prepare: "g", keys: "f", most: 1_900),
    Act(name: "page up", keys: "b", most: 1_900),
    Act(name: "another list", keys: "6", most: 1_900),
    Act(name: "back to the first", keys: "1", most: 1_900),
    Act(name: "another order", keys: "s", most: 1_900),
    Act(name: "open a case", prepare: "1g", keys: "\r", most: 1_900),
    Act(name: "cursor in the case", keys: "j", most: 60, times: 3),
    Act(name: "scrolling by things", keys: "j", most: 900, times: 7),
    Act(name: "page in the case", keys: "f", most: 1_900),
    Act(name: "risk matrix", keys: "R", most: 1_900),
    Act(name: "back to the case", keys: "q", most: 1_900),
    Act(name: "compliance", keys: "C", most: 1_900),
    Act(name: "back to the list", prepare: "q", keys: "q", most: 1_900),
    Act(name: "form of a note", keys: "w", most: 1_900),
    Act(name: "typed character", keys: "e", most: 25, times: 40),
  ]

  private func session(_ sandbox: Sandbox, _ arguments: [String] = []) throws -> ConsoleSession {
    try Self.example.get().write(to: URL(fileURLWithPath: sandbox.store))
    return try ConsoleSession(columns: 80, arguments: ["--as", "dana"] + arguments, sandbox: sandbox)
  }

  /// The most that one of several pressings of the keys sends.
  private func cost(of act: Act, in console: ConsoleSession) -> Int {
    for key in act.prepare {
      console.press(String(key))
      console.terminal.settle(quietFor: .milliseconds(200))
    }
    console.terminal.settle()
    _ = console.terminal.takeOutput()
    return (0..<act.times).map { _ in
      console.press(act.keys)
      _ = console.terminal.wait { _ in console.terminal.hasOutput }
      console.terminal.settle()
      return console.terminal.takeOutput().count
    }.max() ?? 0
  }

  @Test("stay within what a slow line bears")
  func budget() throws {
    let console = try session(Sandbox())
    console.start()
    console.terminal.settle(quietFor: .milliseconds(300))
    var table = [("first screen", console.terminal.takeOutput().count, 2_500)]
    for act in Self.acts { table.append((act.name, cost(of: act, in: console), act.most)) }
    console.terminal.settle(quietFor: .milliseconds(700))
    _ = console.terminal.takeOutput()
    console.terminal.settle(quietFor: .milliseconds(1_600))
    table.append(("idle", console.terminal.takeOutput().count, 0))
    for (name, bytes, most) in table {
      print("\(name.padding(toLength: 20, withPad: " ", startingAt: 0)) \(bytes) of \(most) bytes")
    }
    for (name, bytes, most) in table { #expect(bytes <= most, "\(name)") }
  }

  @Test("stay within 300 for a move where a theme shows the cursor as a whole row")
  func rowBar() throws {
    let sandbox = try Sandbox()
    let themes = sandbox.path("home/config/ombud/themes")
    try FileManager.default.createDirectory(atPath: themes, withIntermediateDirectories: true)
    try "inherits = \"default\"\ncursor = \"row\"\n".write(
      toFile: themes + "/bar.toml", atomically: true, encoding: .utf8)
    let console = try session(sandbox, ["--theme", "bar"])
    console.start()
    let bytes = cost(of: Act(name: "bar", prepare: "g", keys: "j", most: 300, times: 15), in: console)
    print("cursor down, row bar \(bytes) of 300 bytes")
    #expect(bytes <= 300 && bytes > 60)
    let row = console.terminal.emulator.cursor.row
    for column in 0..<80 { #expect(console.terminal.emulator.cell(row: row, column: column).isReversed) }
    #expect(!console.terminal.emulator.cell(row: row - 1, column: 4).isReversed)
  }
}
