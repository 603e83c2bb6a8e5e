import Casework
import Foundation
import Testing

@Suite("ombud run")
struct RunTests {
  private static let note = #"{"do": "note.add", "case": "C-1", "with": {"text": "One"}}"#

  @Test("answers each line with one line, in the issue's form")
  func lines() throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run("run", "--now", Template.morning, input: "\n" + Self.note + "\n" + Self.note)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    let expected = [
      #"{"line": 2, "ok": true, "case": "C-1", "entry": 4}"#, #"{"line": 3, "ok": true, "case": "C-1", "entry": 5}"#,
    ]
    #expect(try lines.map(JSONValue.init) == expected.map(JSONValue.init))
  }

  @Test("reads a file, and names the case that a line made")
  func file() throws {
    let sandbox = try Sandbox(withStore: true)
    try (Template.newCase + "\n").write(toFile: sandbox.path("lines.jsonl"), atomically: false, encoding: .utf8)
    let outcome = try sandbox.run("run", sandbox.path("lines.jsonl"), "--now", Template.morning)
    #expect(try JSONValue(outcome.output) == JSONValue(#"{"line": 1, "ok": true, "case": "C-2", "entry": 4}"#))
  }

  @Test("a refused line names requirement, force and what would satisfy it; the next line is still carried out")
  func refused() throws {
    let sandbox = try Sandbox(withStore: true)
    let decline =
      #"{"do": "case.decline", "case": "C-1", "with": {"decision": "out of remit", "reasons": "Not for us"}}"#
    let outcome = try sandbox.run("run", "--now", Template.morning, input: decline + "\n" + Self.note + "\n")
    #expect(outcome.code == 1)
    let results = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(results.map(\.["ok"]) == [.flag(false), .flag(true)])
    #expect(results[0]["line"] == .number(1))
    let reason = results[0]["refused"].first(where: "requirement", is: "SM-1.6")
    #expect(reason["force"] == .text("policy"))
    #expect(reason["message"].text?.contains("contact") == true)
    #expect(results[0]["entry"] == .null)
    #expect(try sandbox.json("log", "C-1").list.count == 2)
  }

  static let unusable = [
    "nonsense", "[]", #""text""#, "{}", #"{"do": 1}"#, #"{"do": "note.ad"}"#, #"{"do": "note.add", "colour": "red"}"#,
    #"{"do": "note.add", "case": "C-99", "with": {"text": "x"}}"#, #"{"do": "note.add", "case": "C-1", "with": "x"}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": {"a": 1}}}"#, #"{"do": "note.add", "with": {"text": "x"}}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "occurred": "soonish"}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "now": "soonish"}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "as": "nobody"}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "divergence": {"reason": "x"}}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "divergence": {"requirement": "SM-0.5", "by": "x"}}"#,
    #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}, "divergence": {"requirement": "SM-0.5", "evidence": "x"}}"#,
  ]

  @Test("a line that cannot be carried out gets a sentence and changes nothing", arguments: unusable)
  func unreadable(line: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run("run", "--now", Template.morning, input: line + "\n")
    #expect(outcome.code == 1)
    #expect(outcome.errors.isEmpty)
    let result = try JSONValue(outcome.output)
    #expect(result["line"] == .number(1))
    #expect(result["ok"] == .flag(false))
    let sentence = result["refused"][0]["message"].text ?? ""
    #expect(!sentence.isEmpty)
    #expect(!sentence.contains("Failure("), "\(sentence)")
    #expect(!sentence.contains("Error("), "\(sentence)")
    #expect(try sandbox.json("log").list.count == 3)
  }

  @Test("takes when it happened, who acts and when it is entered")
  func times() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of:
        #"{"do": "note.add", "case": "C-1", "with": {"text": "A"}, "occurred": "2026-03-01T15:30", "now": "2026-03-02T10:00"}"#,
      #"{"do": "note.add", "case": "C-1", "with": {"text": "B"}, "as": "dana", "now": "2026-03-03T12:00"}"#)
    #expect(results.map(\.["ok"]) == [.flag(true), .flag(true)], "\(results)")
    let entries = try sandbox.json("log", "C-1").list.map(\.["entry"])
    #expect(entries[0]["entered"] == .text("2026-03-03T12:00:00Z"))
    #expect(entries[0]["actor"] != entries[1]["actor"])
    #expect(entries[1]["entered"] == .text("2026-03-02T10:00:00Z"))
    #expect(entries[1]["occurred"] == .text("2026-03-01T15:30:00Z"))
  }

  @Test("an entry is never earlier than the one before it")
  func neverEarlier() throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try sandbox.run("run", "--now", "2026-02-20T10:00", input: Self.note)
    #expect(outcome.code == 1)
    #expect(try JSONValue(outcome.output)["ok"] == .flag(false))
    #expect(try sandbox.json("log").list.count == 3)
  }

  @Test("carries out with a divergence what it refuses without, and shows it")
  func divergence() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: #"""
        {"do": "case.decline", "case": "C-1", "with": {"decision": "out of remit", "reasons": "Not for us", \#
        "next-steps": ["signposting back to the organisation"]}, \#
        "divergence": {"requirement": "SM-1.6", "instead": "Wrote to them", "reason": "No telephone"}}
        """#)
    #expect(results[0]["ok"] == .flag(true), "\(results)")
    let divergence = try sandbox.json("show", "C-1")["divergences"].first(where: "requirement", is: "SM-1.6")
    #expect(divergence["instead"] == .text("Wrote to them"))
    #expect(divergence["reason"] == .text("No telephone"))
    #expect(try sandbox.json("queue", "--view", "diverged").list.map(\.["reference"]) == [.text("C-1")])
  }

  @Test("carries out afterwards what was approved outside, and managers see it until it is explained")
  func approvedOutside() throws {
    let sandbox = try Sandbox(withStore: true)
    // Dana is a caseworker, and whoever set the office up is above.
    let setUp = try sandbox.run(
      "do", "--now", "2026-03-01T12:00", "delegation.add", "act=note.add", "role=operations manager", "from=2026-03-01")
    #expect(setUp.code == 0, "\(setUp.errors)")
    let manager = try #require(
      try sandbox.json("staff", "list").list.first { $0["login"] != .text("dana") }?["login"].text)
    func note(_ divergence: String) -> String {
      #"""
      {"do": "note.add", "case": "C-1", "with": {"text": "x"}, "as": "dana", "occurred": "2026-03-01T16:00", \#
      "afterwards": true\#(divergence)}
      """#
    }
    let results = try sandbox.results(
      of: note(""), note(#", "divergence": {"requirement": "SM-0.6b", "approver": "\#(manager)"}"#),
      note(#", "divergence": {"requirement": "SM-0.6b", "approver": "nobody", "evidence": "An email"}"#),
      note(#", "divergence": {"requirement": "SM-0.6b", "approver": "\#(manager)", "evidence": "An email"}"#))
    #expect(results.map(\.["ok"]) == [.flag(false), .flag(false), .flag(false), .flag(true)], "\(results)")
    #expect(results[1]["refused"][0]["message"].text?.contains("names its evidence") == true)
    let divergence = try sandbox.json("show", "C-1")["divergences"].first(where: "requirement", is: "SM-0.6b")
    #expect(divergence["evidence"] == .text("An email"))
    #expect(try sandbox.json("queue", "--view", "unexplained").list.map(\.["reference"]) == [.text("C-1")])
    let shown = try sandbox.run("show", "C-1").output
    #expect(
      shown.contains("recorded afterwards, not explained yet") && shown.contains("Approved outside the program by"))
  }

  @Test("null takes an entry away, as an empty field=value does; undo brings it back")
  func cleared() throws {
    let sandbox = try Sandbox(withStore: true)
    func awareOn() throws -> JSONValue { try sandbox.json("show", "C-1")["case"]["awareOn"] }
    let aware = #"{"do": "case.describe", "case": "C-1", "with": {"became-aware-on": "2026-01-05"}}"#
    let results = try sandbox.results(
      of: aware, #"{"do": "case.describe", "case": "C-1", "with": {"became-aware-on": null}}"#)
    #expect(results.map(\.["ok"]) == [.flag(true), .flag(true)], "\(results)")
    #expect(try awareOn() == .null)
    #expect(try sandbox.results(of: #"{"do": "undo", "case": "C-1"}"#)[0]["ok"] == .flag(true))
    #expect(try awareOn() == .text("2026-01-05"))
    let done = try sandbox.run("do", "--now", Template.morning, "case.describe", "C-1", "became-aware-on=")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try awareOn() == .null)
  }

  @Test("takes undo and redo as commands")
  func takeBack() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: Self.note, #"{"do": "undo", "case": "C-1"}"#, #"{"do": "redo", "case": "C-1"}"#,
      #"{"do": "undo", "with": {"entry": 4}}"#)
    #expect(results.map(\.["entry"]) == [.number(4), .number(5), .number(6), .number(7)], "\(results)")
    #expect(try sandbox.json("show", "C-1")["notes"] == .list([]))
  }

  @Test("a long line, and a last line without an end")
  func longLine() throws {
    let sandbox = try Sandbox(withStore: true)
    let text = String(repeating: "A long story. ", count: 10_000)
    let outcome = try sandbox.run(
      "run", "--now", Template.morning, input: #"{"do":"note.add","case":"C-1","with":{"text":"\#(text)"}}"#)
    #expect(outcome.code == 0, "\(outcome.output.prefix(300))")
    let kept = try sandbox.json("show", "C-1")["notes"][0]["text"].text
    #expect(kept?.hasPrefix(text.dropLast()) == true)
  }

  @Test("a line that is not text, or far too long, is refused by itself; the next one is taken")
  func unreadableLines() throws {
    let sandbox = try Sandbox(withStore: true)
    let note = Array(#"{"do": "note.add", "case": "C-1", "with": {"text": "x"}}"#.utf8)
    var input =
      Array(#"{"do": "note.add", "case": "C-1", "with": {"text": "M"#.utf8) + [0xFC] + Array("ller\"}}\n".utf8)
    input += [UInt8](repeating: UInt8(ascii: "a"), count: 17 << 20) + [0x0A] + note + [0x0A] + note
    try Data(input).write(to: URL(fileURLWithPath: sandbox.path("lines")))
    let outcome = try sandbox.run("run", sandbox.path("lines"), "--now", Template.morning)
    let results = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(results.map { $0["ok"].flag } == [false, false, true, true])
    #expect(results[0]["refused"][0]["message"].text?.contains("not UTF-8") == true)
    #expect(results[1]["refused"][0]["message"].text?.contains("longer than 16 MiB") == true)
    #expect(outcome.code == 1)
  }
}
