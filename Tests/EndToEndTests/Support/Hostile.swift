import Casework
import Foundation
import TestSupport
import Testing

/// Text of others that would steer the terminal, pass for a line of the program's own, or push columns aside.
enum Hostile {
  static let controls = (0...0x1F).filter { $0 != 0x0A && $0 != 0x09 } + [0x7F] + Array(0x80...0x9F)
  static let formats = Array(0x202A...0x202E) + Array(0x2066...0x2069) + Array(0x200B...0x200F) as [Int]

  /// What a line would begin with if a text broke out of its own.
  static let forgery = "FORGED"

  /// Every forbidden character, whole sequences, line breaks of all kinds, wide and combining characters, with `name` at both ends.
  ///
  /// - Parameter nul: an argument of a program cannot hold it.
  static func text(_ name: String, nul: Bool = false) -> String {
    let scalars = (controls + formats).filter { nul || $0 != 0 }.compactMap { Unicode.Scalar($0) }
    let lines = ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"].map { "\($0)\(forgery)" }
    return name + "\u{1B}[31m\u{1B}]0;title\u{07}\u{9B}2J\u{1B}P0q\u{1B}\\" + scalars.map { "\($0)a" }.joined()
      + lines.joined() + "\t日本語 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} 👩‍👩‍👧 \u{FE0F}" + name
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool { (controls + formats).contains(Int(scalar.value)) }

  /// Nothing forbidden in either output, and no line that begins with what was slipped in.
  static func expectHarmless(_ outcome: Outcome, _ what: String, location: SourceLocation = #_sourceLocation) {
    let said = outcome.output + outcome.errors
    let found = said.unicodeScalars.filter(isForbidden)
    #expect(found.isEmpty, "\(what): \(found.map { String($0.value, radix: 16) })", sourceLocation: location)
    let forged = said.split(whereSeparator: \.isNewline).filter { $0.hasPrefix(forgery) }
    #expect(forged.isEmpty, "\(what) has a line that somebody typed: \(forged)", sourceLocation: location)
    #expect(!said.contains("Fatal error"), "\(what)", sourceLocation: location)
  }

  /// A line of `ombud run`.
  static func line(_ command: String, on reference: String? = nil, _ values: [String: String]) throws -> String {
    struct Line: Encodable {
      let `do`: String
      let `case`: String?
      let with: [String: String]
    }
    return String(
      decoding: try JSONEncoder().encode(Line(do: command, case: reference, with: values)), as: UTF8.self)
  }

  /// A store in which every text that can be anybody's is hostile: an import, commands, staff, reasons; with the case C-2.
  static func store() throws -> Sandbox {
    let sandbox = try Sandbox(withStore: true)
    let values = [
      "match": "no match", "record-type": "complaint", "investigation-asked": "yes", "channel": "letter",
    ]
    let open = [
      "title", "first-name", "last-name", "organisation-text", "summary", "injustice", "best-time", "address",
    ]
    let texts = Dictionary(uniqueKeysWithValues: open.map { ($0, text($0, nul: true)) })
    let results = try sandbox.results(
      of: try line("case.new", values.merging(texts) { $1 }),
      try line("note.add", on: "C-2", ["text": text("Note", nul: true)]),
      try line("contact.log", on: "C-2", ["channel": "letter", "text": text("Rang", nul: true)]),
      try line("diary.add", on: "C-2", ["on": "2026-03-20", "text": text("Call", nul: true)]),
      try line(
        "document.add", on: "C-2",
        [
          "title": "20260302 - letter - " + text("Paper", nul: true), "section": "evidence",
          "path": text("/p", nul: true),
        ]),
      try line("staff.add", ["login": "eve", "name": text("Eve", nul: true), "role": "caseworker"]),
      try line("staff.change", ["staff": "eve", "team": text("North", nul: true)]),
      try line("case.allocate", on: "C-2", ["to": "eve", "reason": text("Busy", nul: true)]),
      try line("note.add", on: "C-2", ["text": text("Mistaken", nul: true)]))
    let refused = results.first { $0["ok"] != .flag(true) }
    try #require(refused == nil)
    return sandbox
  }
}

/// Columns as a terminal counts them.
enum Columns {
  static func width(_ text: some StringProtocol) -> Int {
    let terminal = TerminalEmulator(rows: 1, columns: 400)
    terminal.feed(Array(text.utf8))
    return terminal.cursor.column
  }
}
