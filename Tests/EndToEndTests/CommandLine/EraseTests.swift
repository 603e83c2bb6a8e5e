import Casework
import Foundation
import Testing

@Suite("ombud erase")
struct EraseTests {
  private static let secret = "Lives above the bakery"

  /// A store with a note (entry 4) on C-1.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox(withStore: true)
    let note = try sandbox.run("do", "note.add", "C-1", "text=\(Self.secret)", "--now", Template.morning)
    #expect(note.code == 0, "\(note.errors)")
    return sandbox
  }

  private func erase(_ sandbox: Sandbox, _ arguments: String..., answer: String = "") throws -> Outcome {
    try sandbox.run(["erase", "--now", Template.morning] + arguments, input: answer)
  }

  private func holdsSecret(_ sandbox: Sandbox) -> Bool {
    ["", "-wal"].contains { suffix in
      FileManager.default.contents(atPath: sandbox.store + suffix)?.range(of: Data(Self.secret.utf8)) != nil
    }
  }

  @Test("says what it will take away, asks, and says what it took; the chain stays whole")
  func erased() throws {
    let sandbox = try sandbox()
    let head = try #require(try sandbox.run("verify").output.firstMatch(of: #/head (\S+)/#)).1
    // The record is a command's to change; the journal's payloads are the erasure's.
    let correction = try sandbox.run("undo", "4", "--yes", "--now", Template.morning)
    #expect(correction.code == 0, "\(correction.errors)")
    let outcome = try erase(sandbox, "4", "5", "--reason", "Asked for by them", answer: "y\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Entry 4: Add a note on C-1, entered by "))
    #expect(outcome.output.contains("Erase what these 2 entries hold? [y/N]"))
    #expect(outcome.output.contains("Erased what entry 4 (Add a note on C-1) held, entry 6."))
    #expect(!outcome.output.contains(Self.secret))
    #expect(try sandbox.run("verify", "--since", String(head)).code == 0)
    let log = try sandbox.json("log").list
    #expect(log.first?["entry"]["kind"].text == "erasure")
    #expect(log.first?["reason"].text == "Asked for by them")
    #expect(log.first { $0["entry"]["sequence"].number == 4 }?["isErased"].flag == true)
    #expect(!holdsSecret(sandbox), "it is still in the file")
    #expect(try sandbox.run("undo", "4", "--yes", "--reason", "x", "--now", Template.morning).code == 1)
  }

  @Test("takes the text of a letter too, once the letter is taken back")
  func letter() throws {
    let sandbox = try Sandbox(withStore: true)
    func run(_ arguments: String...) throws {
      let outcome = try sandbox.run(arguments + ["--now", Template.morning])
      #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
    }
    try run("do", "letter.write", "C-1", "kind=update", "method=letter", "text=\(Self.secret)")
    let number = try #require(try sandbox.json("show", "C-1")["writtenLetters"][0]["id"].number)
    try run("do", "letter.ready", "C-1", "letter=\(number)")
    try run("do", "letter.withdraw", "C-1", "letter=\(number)", "reason=Not needed")
    #expect(holdsSecret(sandbox))
    for entry in ["6", "5", "4"] { try run("undo", entry, "--yes") }
    #expect(try erase(sandbox, "--case", "C-1", "--reason", "Asked for", "--yes").code == 0)
    #expect(!holdsSecret(sandbox), "it is still in the file")
    #expect(try sandbox.run("verify").code == 0)
  }

  @Test("takes every entry on a case at once")
  func wholeCase() throws {
    let sandbox = try sandbox()
    let outcome = try erase(sandbox, "--case", "c-1", "--reason", "Asked for", "--yes")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let erased = try sandbox.json("log", "C-1").list.filter { $0["isErased"].flag == true }
    #expect(erased.compactMap(\.["entry"]["sequence"].number) == [4, 2])
    #expect(try sandbox.run("show", "C-1").output.contains(Self.secret), "the record is not the journal's")
    #expect(try sandbox.run("verify").code == 0)
    let again = try erase(sandbox, "--case", "C-1", "--reason", "Asked for", "--yes")
    #expect(again.code == 1 && again.errors.contains("holds anything to erase"), "\(again.errors)")
  }

  struct Refused: CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "erases nothing without a yes, a reason, an administrator, or an entry that holds something",
    arguments: [
      Refused(arguments: ["4", "--reason", "x"], code: 1, says: "Nothing was erased"),
      Refused(arguments: ["4", "--yes"], code: 64, says: "--reason"),
      Refused(arguments: ["4", "--reason", " ", "--yes"], code: 1, says: "needs a reason"),
      Refused(arguments: ["4", "--reason", "x", "--yes", "--as", "dana"], code: 1, says: "administrator"),
      Refused(arguments: ["4", "1", "--reason", "x", "--yes"], code: 1, says: "the store's own"),
      Refused(arguments: ["99", "--reason", "x", "--yes"], code: 66, says: "99"),
      Refused(arguments: ["--case", "C-9", "--reason", "x", "--yes"], code: 66, says: "C-9"),
      Refused(arguments: ["--reason", "x", "--yes"], code: 64, says: "--case"),
      Refused(arguments: ["four", "--reason", "x"], code: 64, says: "four"),
    ])
  func refused(refused: Refused) throws {
    let sandbox = try sandbox()
    let outcome = try sandbox.run(["erase", "--now", Template.morning] + refused.arguments)
    #expect(outcome.code == refused.code, "\(outcome.errors)")
    #expect(outcome.errors.contains(refused.says), "\(outcome.errors)")
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    #expect(holdsSecret(sandbox))
    #expect(try sandbox.json("log").list.allSatisfy { $0["isErased"].flag == false })
  }
}
