import Casework
import Foundation
import Testing

@Suite("Changes from the shell")
struct ChangeTests {
  private func notes(_ sandbox: Sandbox) throws -> [String] {
    try sandbox.json("show", "C-1")["notes"].list.compactMap(\.["text"].text)
  }

  private func addNote(_ sandbox: Sandbox, _ text: String = "Rang at noon") throws -> Outcome {
    try sandbox.run("do", "note.add", "C-1", "text=" + text, "--now", Template.morning)
  }

  @Test("do says what was done and its entry")
  func perform() throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try addNote(sandbox)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("entry 4"))
    #expect(try notes(sandbox) == ["Rang at noon"])
    let entry = try sandbox.json("log", "C-1")[0]
    #expect(entry["entry"]["command"] == .text("note.add"))
    #expect(entry["entry"]["entered"].text?.hasPrefix("2026-03-02T10:00:") == true)
  }

  @Test("a refusal names the requirement and its force, and changes nothing")
  func refusal() throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run(
      "do", "case.decline", "C-1", "decision=out of remit", "reasons=Not for us", "--now", Template.morning)
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("SM-1.6"))
    #expect(outcome.errors.contains("Policy"))
    #expect(try sandbox.json("log", "C-1").list.count == 1)
  }

  @Test(
    "undo says what it will undo and asks; anything but yes leaves all as it was", arguments: ["", "\n", "n\n", "x\n"])
  func undoAsks(answer: String) throws {
    let sandbox = try Sandbox(withStore: true)
    #expect(try addNote(sandbox).code == 0)
    let outcome = try sandbox.run("undo", "--now", Template.morning, input: answer)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("entry 4: Add a note on C-1"))
    #expect(outcome.output.contains("[y/N]"))
    #expect(try notes(sandbox) == ["Rang at noon"])
  }

  @Test("undo and redo", arguments: [true, false])
  func undoAndRedo(asked: Bool) throws {
    let sandbox = try Sandbox(withStore: true)
    #expect(try addNote(sandbox).code == 0)
    let undo = try sandbox.run(
      ["undo", "--now", Template.morning] + (asked ? [] : ["--yes"]), input: asked ? "y\n" : "")
    #expect(undo.code == 0)
    #expect(undo.output.contains("Took back entry 4"))
    #expect(undo.output.contains("[y/N]") == asked)
    #expect(try notes(sandbox).isEmpty)
    #expect(try sandbox.json("log", "C-1").list.map(\.["entry"]["stands"]) == [.flag(true), .flag(false), .flag(true)])
    #expect(try sandbox.run("redo", "--now", Template.morning).code == 0)
    #expect(try notes(sandbox) == ["Rang at noon"])
    let second = try sandbox.run("redo", "--now", Template.morning)
    #expect(second.code == 1)
    #expect(second.errorLines.count == 1)
  }

  @Test("nothing to undo is said")
  func nothingToUndo() throws {
    let outcome = try Sandbox(withStore: true).run("undo", "--as", "dana", "--now", Template.morning)
    #expect(outcome.code == 1)
    #expect(outcome.errorLines.count == 1)
  }

  @Test("somebody else's entry is taken back as a correction with a reason")
  func correction() throws {
    let sandbox = try Sandbox(withStore: true)
    let added = try sandbox.run(
      "do", "case.describe", "C-1", "summary=Mistaken", "--as", "dana", "--now", Template.morning)
    #expect(added.code == 0, "\(added.errors)")
    let without = try sandbox.run("undo", "4", "--yes", "--now", Template.morning)
    #expect(without.code == 1)
    #expect(without.errors.contains("--reason") || without.errors.contains("reason"))
    let with = try sandbox.run("undo", "4", "--yes", "--reason", "Wrong case", "--now", Template.morning)
    #expect(with.code == 0, "\(with.errors)")
    let entry = try sandbox.json("log", "C-1")[0]
    #expect(entry["entry"]["kind"] == .text("correction"))
    #expect(entry["entry"]["about"] == .number(4))
    #expect(entry["reason"] == .text("Wrong case"))
    #expect(entry["former"].text?.contains("Mistaken") == true)
  }

  @Test("a bulk act is taken back after saying what of it, or with one reason")
  func batch() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: Template.newCase, #"{"do": "note.add", "cases": ["C-1", "C-2"], "with": {"text": "Same"}}"#)
    let batch = try #require(results[1]["batch"].number)
    let no = try sandbox.run("undo", "--batch", "\(batch)", "--now", Template.morning)
    #expect(no.code == 1)
    #expect(no.output.contains("Takes back 2 entries of bulk act \(batch), Add a note, entered by you"), "\(no.output)")
    #expect(no.output.contains("on C-1, C-2."))
    let late = try sandbox.run("undo", "--batch", "\(batch)", "--yes", "--now", "2026-04-02T10:00")
    #expect(late.code == 1 && late.errors.contains("reason"), "\(late.errors)")
    let done = try sandbox.run(
      "undo", "--batch", "\(batch)", "--yes", "--reason", "Wrong cases", "--now", "2026-04-02T10:00")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try sandbox.json("show", "C-2")["notes"] == .list([]))
    #expect(try sandbox.run("undo", "--batch", "\(batch)", "--yes", "--now", "2026-04-02T10:00").code == 1)
  }

  @Test("a taken-back contact must not leave a declined case without one")
  func gateOfUndo() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: #"{"do": "contact.log", "case": "C-1", "with": {"channel": "letter", "text": "Explained"}}"#,
      #"{"do": "case.decline", "case": "C-1", "with": {"decision": "out of remit", "reasons": "Not for us", "channel": "letter", "next-steps": "suggesting a suitable advocacy agency", "signposted-to": "An agency"}}"#
    )
    #expect(results.map(\.["ok"]) == [.flag(true), .flag(true)], "\(results)")
    let outcome = try sandbox.run("undo", "4", "--yes", "--now", Template.morning)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("SM-1.6"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Entry 5"), "\(outcome.errors)")
    #expect(try sandbox.json("show", "C-1")["contacts"].list.count == 1)
  }
}
