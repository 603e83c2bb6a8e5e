import Casework
import Foundation
import Testing

@Suite("Repair of import rows in the console", .serialized)
struct RepairTests {
  private static let evil = "Ann\u{1B}[31m\u{202E}\u{9B}2J\u{200B}"

  /// The console at the list of two rows that do not say what happened; the first has hostile characters in its name.
  private func atTheRows() throws -> ConsoleSession {
    let session = try ConsoleSession(columns: 80)
    let rows = [
      ImportTests.columns.joined(separator: ","),
      ImportTests.row("F-1", ["what_happened": "", "first_name": Self.evil, "last_name": "漢字"]),
      ImportTests.row("F-2", ["what_happened": ""]),
    ]
    let file = session.sandbox.path("forms.csv")
    try rows.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
    let outcome = try session.sandbox.run("import", file, "--as", "dana")
    #expect(outcome.code == 3, "\(outcome.errors)")
    session.start()
    session.press("9")
    session.waitFor("F-2")
    return session
  }

  @Test("A row is opened with its columns, mended, and is a case by the importer's own way")
  func repair() throws {
    let session = try atTheRows()
    let before = try session.sandbox.json("queue", "--view", "received", "--as", "dana").list.count
    session.press("\r")
    session.waitFor("Repair row 1: F-1")
    session.waitFor("The form does not say what happened")
    #expect(!session.screen.unicodeScalars.contains(where: Hostile.isForbidden))
    session.press("It was lost\u{18}")
    session.waitFor("Not saved: a warning.")
    #expect(session.screen.contains("held hidden or control characters"))
    session.press("\u{19}")
    session.waitFor("Receive an intake form")
    let received = try session.sandbox.json("queue", "--view", "received", "--as", "dana").list
    #expect(received.count == before + 1)
    let row = try #require(received.first { $0["complainant"].text == "漢字, Ann" })
    let tree = try session.sandbox.json("show", row["reference"].text ?? "", "--as", "dana")
    #expect(tree["case"]["summary"] == .text("It was lost"))
    #expect(tree["case"]["formReference"] == .text("F-1"))
    #expect(tree["case"]["asReceived"]["first-name"] == .text(Self.evil))
    #expect(try session.sandbox.json("import", "--pending", "--as", "dana").list.count == 1)
    #expect(try session.sandbox.run("verify").code == 0)
  }

  @Test("Whoever saves second is told who was first, and keeps what was typed")
  func conflict() throws {
    let session = try atTheRows()
    session.press("j\r")
    session.waitFor("Repair row 2: F-2")
    session.press("It was lost")
    #expect(try session.sandbox.run("import", "--discard", "2", "--reason", "Sent twice").code == 0)
    session.press("\u{18}")
    session.waitFor("Not saved. What you typed is kept")
    // The sentence goes over two lines.
    let said = session.screen.replacing("\n", with: " ")
    #expect(said.contains("was discarded by"))
    #expect(said.contains("Sent twice"))
    #expect(session.screen.contains("It was lost"))
    session.press("\u{07}")
    session.wait("the row is gone") { !session.screen.contains("F-2") && session.screen.contains("F-1") }
  }
}
