import Casework
import Foundation
import Testing

/// Text of others never steers the terminal of whoever reads it, nor passes for the program's own.
@Suite("Hostile text")
struct HostileTextTests {
  @Test("reaches no text output")
  func listings() throws {
    let sandbox = try Hostile.store()
    for arguments in [
      ["queue"], ["queue", "--view", "all"], ["queue", "--filter", Hostile.text("Bell")], ["show", "C-2"], ["log"],
      ["log", "C-2"], ["staff"], ["commands"], ["commands", "note.add"], ["guidance", "SM-1.1"], ["verify"],
      ["recompute"],
    ] {
      let outcome = try sandbox.run(arguments)
      #expect(outcome.code == 0, "\(arguments[0]): \(outcome.errors)")
      Hostile.expectHarmless(outcome, arguments.joined(separator: " "))
    }
  }

  @Test("reaches no sentence about what was done or is to be done")
  func sentences() throws {
    let sandbox = try Hostile.store()
    let now = ["--now", Template.morning]
    for arguments in [
      ["undo"], ["undo", "--yes"], ["redo"], ["undo", "5", "--as", "dana"],
      ["undo", "5", "--yes", "--reason", Hostile.text("Wrong"), "--as", "dana"],
      ["undo", "6", "--yes", "--as", "eve"],
      ["do", "staff.leave", "staff=eve", "from=2026-03-01", "to=2026-03-09", "deputy=dana"],
      [
        "do", "divergence.record", "C-2", "requirement=SM-1.1", "instead=\(Hostile.text("Asked"))",
        "reason=\(Hostile.text("So"))",
      ],
      ["do", "party.add", "C-2", "role=representative", "last-name=\(Hostile.text("Rep"))"],
      ["erase", "4", "--reason", Hostile.text("Asked for")],
      ["erase", "4", "--reason", Hostile.text("Asked"), "--yes"],
      ["show", "C-2"], ["log"], ["staff"],
    ] {
      Hostile.expectHarmless(try sandbox.run(arguments + now, input: "n\n"), arguments.joined(separator: " "))
    }
  }

  @Test("reaches no report of an import, nor the list of unsound rows, nor what is said of them")
  func imports() throws {
    let sandbox = try Hostile.store()
    let file = sandbox.path("\(Hostile.forgery)\u{1B}[31m\u{202E}\n\(Hostile.forgery).csv")
    let all = Dictionary(uniqueKeysWithValues: ImportTests.columns.map { ($0, Hostile.text($0, nul: true)) })
    let rows = [
      ImportTests.columns.joined(separator: ","), ImportTests.row("F-1", all), ImportTests.row("F-2", all),
      ImportTests.row(Hostile.text("F-3", nul: true), ["what_happened": ""]),
      ImportTests.row("F-4", all.merging(["what_happened": "", "form_reference": "F-4"]) { $1 }),
      Hostile.text("F-5", nul: true).replacing("\n", with: " ") + ",\"x",
    ]
    try rows.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
    for arguments in [
      ["import", file, "--dry-run"], ["import", file], ["import", file], ["import", "--pending"],
      ["import", "--repair", "1", "--set", "\(Hostile.text("x"))=y"],
      ["import", "--repair", "1", "--set", "last_name=\(Hostile.text("x"))"],
      ["import", "--repair", "1", "--set", "what_happened=\(Hostile.text("It rained"))"],
      ["import", "--discard", "2", "--reason", Hostile.text("No")], ["import", "--discard", "2", "--reason", "Again"],
      ["import", "--repair", "1", "--set", "what_happened=x"],
      ["import", sandbox.path(Hostile.text("no").replacing("/", with: ""))],
      ["queue", "--view", "all"], ["log"],
    ] {
      Hostile.expectHarmless(
        try sandbox.run(arguments + ["--now", Template.morning]), arguments.joined(separator: " "))
    }
    #expect(try sandbox.run("verify").code == 0)
    let bad = sandbox.path("bad.csv")
    try "form_reference,\(Hostile.text("colour").replacing("\n", with: " "))\n".write(
      toFile: bad, atomically: false, encoding: .utf8)
    Hostile.expectHarmless(try sandbox.run("import", bad), "the columns of another form")
  }

  @Test("reaches no refusal and no message about a mistake")
  func refusals() throws {
    let sandbox = try Hostile.store()
    let hostile = Hostile.text("x")
    for arguments in [
      ["show", hostile], ["log", hostile], ["do", hostile], ["do", "note.add", hostile, "text=x"], ["redo", hostile],
      ["do", "note.add", "C-2", "\(hostile)=x"], ["do", "note.add", "C-2", "text=x", "--occurred", hostile],
      ["do", "note.add", "C-2", "text=x", "--occurred", "2026-03-02T09:00", "--pass", hostile, "--diverge", hostile],
      ["do", "case.decline", "C-2", "decision=\(hostile)"], ["do", "case.allocate", "C-2", "owner=\(hostile)"],
      ["do", "case.decline", "C-2", "decision=out of remit", "reasons=\(hostile)"], ["commands", hostile],
      ["do", "case.describe", "C-2", "aware-on=\(hostile)"],
      ["do", "case.describe", "C-2", "amount-sought=\(hostile)"],
      ["guidance", hostile], ["queue", "--as", hostile], ["queue", "--now", hostile], ["queue", "--today", hostile],
      ["run", hostile], ["show", "C-2", "--\(hostile)"], ["queue", "--view", hostile], ["queue", "--limit", hostile],
      [hostile], ["console", hostile], ["import", hostile], ["import", "--repair", hostile], ["undo", hostile],
      ["undo", "--batch", hostile], ["erase", hostile, "--reason", "x"], ["erase", "--case", hostile, "--reason", "x"],
      ["verify", "--since", hostile], ["init", "--scheme", hostile], ["demo", "--cases", hostile], ["staff", hostile],
      ["staff", "add", hostile], ["staff", "add", "login=\(hostile)"], ["generate", "--cases", hostile],
      ["queue", "--store", sandbox.path(hostile)],
      ["init", "--scheme", "phso", "--store", sandbox.store + hostile + "/x"],
    ] {
      let outcome = try sandbox.run(arguments)
      #expect(outcome.code != 0, "\(arguments[0])")
      Hostile.expectHarmless(outcome, arguments.joined(separator: " "))
    }
    let organisation = try sandbox.run(
      "do", "case.organisation", "C-2", "organisation=\(hostile)", "--now", Template.morning)
    Hostile.expectHarmless(organisation, "an unknown body")
  }

  @Test("stays valid JSON where JSON is asked for")
  func json() throws {
    let sandbox = try Hostile.store()
    for arguments in [["queue"], ["show", "C-2"], ["log"], ["log", "C-2"], ["staff"], ["import", "--pending"]] {
      let outcome = try sandbox.run(arguments + ["--json"])
      #expect(outcome.code == 0)
      #expect(throws: Never.self) { try JSONValue(outcome.output) }
    }
  }

  @Test("stands on lines of its own only behind an indent")
  func forgedLines() throws {
    let sandbox = try Sandbox(withStore: true)
    let forged = "2026-01-01 00:00  9  note by root: forged"
    let added = try sandbox.run("do", "note.add", "C-1", "text=One\n\(forged)", "--now", Template.morning)
    #expect(added.code == 0, "\(added.errors)")
    let lines = try sandbox.run("show", "C-1").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("forged") })
    #expect(line.hasPrefix("    "))
  }

  @Test("keeps the columns of listings straight, wide and combining characters too")
  func columns() throws {
    let sandbox = try Sandbox(withStore: true)
    let names = ["漢字かな", "Zoe\u{301}\u{301}", "👩‍👩‍👧", "Łukasz", "a\u{200B}b"]
    let lines = try names.enumerated().flatMap { number, name in
      [
        try Hostile.line("staff.add", ["login": "s\(number)", "name": name, "role": "caseworker"]),
        Template.newCase.replacing("Lost records", with: name),
        try Hostile.line("case.allocate", on: "C-\(number + 2)", ["to": "s\(number)", "reason": "x"]),
      ]
    }
    let outcome = try sandbox.run(
      ["run", "--now", Template.morning], input: lines.joined(separator: "\n") + "\n")
    #expect(!outcome.output.contains("\"ok\":false"), "\(outcome.output)")
    let rows = try sandbox.run("queue", "--view", "all").output.split(separator: "\n").filter { $0.hasPrefix("C-") }
    #expect(rows.count == names.count + 1)
    // What stands behind the owner's name begins in the same column of the terminal in every row.
    let places = Set(rows.compactMap { row in row.range(of: "Bell, Ann").map { Columns.width(row[..<$0.lowerBound]) } })
    #expect(places.count == 1, "\(rows.joined(separator: "\n"))")
  }
}
