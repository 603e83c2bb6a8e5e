import Casework
import Foundation
import TestSupport
import Testing

@Suite("Hostile text in the console", .serialized)
struct HostileScreenTests {
  /// A store of hostile texts with an unsound import row, and the console at its list.
  private func console(columns: Int) throws -> ConsoleSession {
    let sandbox = try Hostile.store()
    let all = Dictionary(uniqueKeysWithValues: ImportTests.columns.map { ($0, Hostile.text($0, nul: true)) })
    let rows = [
      ImportTests.columns.joined(separator: ","), ImportTests.row("F-1", all.merging(["what_happened": ""]) { $1 }),
    ]
    let file = sandbox.path("\(Hostile.forgery)\u{1B}[31m\u{202E}.csv")
    try rows.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
    #expect(try sandbox.run("import", file, "--now", Template.morning).code == 3)
    return try ConsoleSession(
      columns: columns, arguments: ["--as", "eve", "--now", Template.morning], sandbox: sandbox)
  }

  private struct Step {
    let keys: String
    /// What is to be on the screen then.
    let shows: String
  }

  private static let steps: [Step] =
    [
      Step(keys: "7", shows: "All"), Step(keys: "/日本\r", shows: "C-2"), Step(keys: "\r", shows: "C-2"),
      Step(keys: "0", shows: "Journal"), Step(keys: "G", shows: "Journal"), Step(keys: "R", shows: "Risk matrix"),
      Step(keys: "q", shows: "Journal"), Step(keys: "C", shows: "ompliance"), Step(keys: "q", shows: "Journal"),
    ] + (1...9).map { Step(keys: "\($0)", shows: "C-2") } + [
      Step(keys: "w", shows: "Add a note: C-2"), Step(keys: "\u{14}", shows: "Add a note"),
      Step(keys: "q", shows: "Text"),
      Step(keys: "\u{07}", shows: "C-2"), Step(keys: "c", shows: "Log a contact"), Step(keys: "\u{07}", shows: "C-2"),
      Step(keys: "u", shows: "You have no entry on C-2"), Step(keys: "a", shows: "Act on C-2"),
      Step(keys: "\u{07}", shows: "C-2"), Step(keys: "q", shows: "All"), Step(keys: "/\u{07}9", shows: "Unsound"),
      Step(keys: "\r", shows: "Repair row 1"), Step(keys: "\u{18}", shows: "Not saved"),
      Step(keys: "\u{14}", shows: "As it is filled in"), Step(keys: "G", shows: "Repair row 1"),
      Step(keys: "q", shows: "what_happened is empty"), Step(keys: "\u{07}", shows: "Unsound"),
      Step(keys: "x", shows: "Reason"),
      Step(keys: "No\u{07}", shows: "Unsound"),
    ]

  @Test("leaves every screen as it should be", arguments: [80, 140])
  func screens(columns: Int) throws {
    let console = try console(columns: columns)
    console.wait("the console is there") { console.screen.contains("TRAINING") }
    for step in Self.steps {
      console.press(step.keys)
      console.waitFor(step.shows)
      let bytes = String(decoding: console.terminal.takeOutput(), as: UTF8.self)
      // Escape sequences are the program's own; what they hold is looked at on the screen.
      let sent = bytes.unicodeScalars.filter { Hostile.isForbidden($0) && $0.value >= 0x7F }
      #expect(sent.isEmpty, "\(step.keys): \(sent.map { String($0.value, radix: 16) })")
      #expect(!bytes.contains("]0;title") || !bytes.contains("\u{1B}]0;"), "\(step.keys)")
      #expect(console.lines[0].hasPrefix("Ombud"), "the header is gone after \(step.keys):\n\(console.screen)")
      #expect(!console.screen.unicodeScalars.contains(where: Hostile.isForbidden), "\(step.keys)")
      let forged = console.lines.filter { $0.hasPrefix(Hostile.forgery) }
      #expect(forged.isEmpty, "\(step.keys):\n\(console.screen)")
    }
    console.press("Q")
    #expect(console.ending() == .exited(0))
  }
}
