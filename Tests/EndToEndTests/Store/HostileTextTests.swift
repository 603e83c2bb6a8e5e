import Casework
import Foundation
import Testing

/// Text of others never steers the terminal of whoever reads it.
@Suite("Hostile text")
struct HostileTextTests {
  private static let controls = (0...0x1F).filter { $0 != 0x0A } + [0x7F] + Array(0x80...0x9F)
  private static let formats =
    Array(0x202A...0x202E) + Array(0x2066...0x2069) + Array(0x200B...0x200F) as [Int]

  /// Every forbidden character and some whole sequences, with `name` between them.
  private static func hostile(_ name: String) -> String {
    let scalars = (controls + formats).filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    return name + "\u{1B}[31m\u{1B}]0;title\u{07}\u{9B}2J" + scalars.map { "\($0)a" }.joined() + name
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\t" && (controls + formats).contains(Int(scalar.value))
  }

  private func expectClean(_ outcome: Outcome, _ what: String, location: SourceLocation = #_sourceLocation) {
    let found = (outcome.output + outcome.errors).unicodeScalars.filter(Self.isForbidden)
    #expect(found.isEmpty, "\(what): \(found.map { String($0.value, radix: 16) })", sourceLocation: location)
  }

  private func line(_ command: String, _ values: [String: String], on reference: String?) throws -> String {
    struct Line: Encodable {
      let `do`: String
      let `case`: String?
      let with: [String: String]
    }
    return String(
      decoding: try JSONEncoder().encode(Line(do: command, case: reference, with: values)), as: UTF8.self)
  }

  private func hostileStore() throws -> Sandbox {
    let sandbox = try Sandbox(withStore: true)
    let values = [
      "match": "no match", "record-type": "complaint", "investigation-asked": "yes", "channel": "letter",
      "first-name": Self.hostile("Ann"), "last-name": Self.hostile("Bell"), "title": Self.hostile("Ms"),
      "organisation-text": Self.hostile("Trust"), "summary": Self.hostile("Lost"),
      "best-time": Self.hostile("Noon"), "reasonable-adjustment": Self.hostile("Large print"),
    ]
    let results = try sandbox.results(
      of: try line("case.new", values, on: nil),
      try line("note.add", ["text": Self.hostile("Note") + "\n" + Self.hostile("Second")], on: "C-2"),
      try line("diary.add", ["date": "2026-03-20", "text": Self.hostile("Call")], on: "C-2"))
    try #require(results[0]["ok"] == .flag(true), "\(results)")
    return sandbox
  }

  @Test("reaches no text output")
  func text() throws {
    let sandbox = try hostileStore()
    for arguments in [
      ["queue"], ["show", "C-2"], ["log"], ["log", "C-2"], ["queue", "--filter", Self.hostile("Bell")],
      ["undo", "--now", Template.morning], ["undo", "--now", Template.morning, "--yes"],
      ["redo", "--now", Template.morning],
    ] {
      expectClean(try sandbox.run(arguments), arguments.joined(separator: " "))
    }
    let correction = [
      "undo", "5", "--yes", "--reason", Self.hostile("Wrong"), "--as", "dana", "--now", Template.morning,
    ]
    expectClean(try sandbox.run(correction), "a correction")
    expectClean(try sandbox.run("log"), "the journal after it")
  }

  @Test("reaches no refusal and no message about a mistake")
  func refusals() throws {
    let sandbox = try hostileStore()
    let hostile = Self.hostile("x")
    for arguments in [
      ["show", hostile], ["log", hostile], ["do", hostile], ["do", "note.add", hostile, "text=x"],
      ["do", "note.add", "C-2", "\(hostile)=x"], ["do", "case.decline", "C-2", "decision=\(hostile)"],
      ["do", "case.decline", "C-2", "decision=out of remit", "reasons=\(hostile)"], ["commands", hostile],
      ["guidance", hostile], ["queue", "--as", hostile], ["queue", "--now", hostile], ["run", hostile],
      ["show", "C-2", "--\(hostile)"], ["queue", "--view", hostile], ["queue", "--limit", hostile], [hostile],
    ] {
      let outcome = try sandbox.run(arguments)
      #expect(outcome.code != 0, "\(arguments[0])")
      expectClean(outcome, arguments[0])
    }
    let organisation = try sandbox.run(
      "do", "case.organisation", "C-2", "organisation=\(hostile)", "--now", Template.morning)
    expectClean(organisation, "an unknown body")
  }

  @Test("stays valid JSON where JSON is asked for")
  func json() throws {
    let sandbox = try hostileStore()
    for arguments in [["queue"], ["show", "C-2"], ["log"], ["log", "C-2"]] {
      let outcome = try sandbox.run(arguments + ["--json"])
      #expect(outcome.code == 0)
      #expect(throws: Never.self) { try JSONValue(outcome.output) }
    }
  }

  @Test("cannot pass for a line of the program's own")
  func forgedLines() throws {
    let sandbox = try Sandbox(withStore: true)
    let forged = "2026-01-01 00:00  9  note by root: forged"
    let added = try sandbox.run("do", "note.add", "C-1", "text=One\n\(forged)", "--now", Template.morning)
    #expect(added.code == 0, "\(added.errors)")
    let lines = try sandbox.run("show", "C-1").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("forged") })
    #expect(line.hasPrefix("    "))
  }
}
