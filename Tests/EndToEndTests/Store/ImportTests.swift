import Casework
import Foundation
import Testing

@Suite("ombud import")
struct ImportTests {
  static let columns = [
    "form_reference", "submitted_at", "channel", "title", "first_name", "last_name", "date_of_birth", "telephone",
    "email", "address", "postcode", "preferred_contact", "best_time", "reasonable_adjustment", "complaining_for",
    "relationship", "consent_of_person_affected", "mp_name", "mp_referred_on", "organisation", "organisation_kind",
    "other_organisation", "what_happened", "happened_from", "became_aware_on", "complained_to_organisation_on",
    "final_response_on", "injustice", "outcome_wanted", "amount_sought", "legal_action", "victim_of_crime",
    "prison_number", "seen_before_reference",
  ]

  static func row(_ reference: String, _ values: [String: String] = [:]) -> String {
    let usual = [
      "form_reference": reference, "submitted_at": "2026-03-01T15:40", "channel": "online form", "first_name": "Mair",
      "last_name": "Llŷr", "telephone": "020 7946 0756", "organisation": "Hill Trust", "complaining_for": "myself",
      "what_happened": "Three doctors, \"three\" doses,\nand no answer.", "injustice": "Ill for six weeks.",
      "outcome_wanted": "An apology",
    ].merging(values) { $1 }
    return columns.map { "\"\((usual[$0] ?? "").replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
  }

  /// A sound row, one with a date that is none, one on which nothing happened, one of too few columns, and the first again.
  private static let file =
    ([
      columns.joined(separator: ","), row("F-1"), row("F-2", ["date_of_birth": "31/02/1970", "first_name": "Bryn"]),
      row("F-3", ["what_happened": ""]), "F-4,too,few", row("F-1"),
    ] + [""]).joined(separator: "\r\n")

  private func sandboxWithFile(_ content: String = file) throws -> Sandbox {
    let sandbox = try Sandbox(withStore: true)
    try content.write(toFile: sandbox.path("forms.csv"), atomically: false, encoding: .utf8)
    return sandbox
  }

  private func take(_ sandbox: Sandbox, _ more: String...) throws -> Outcome {
    try sandbox.run(["import", sandbox.path("forms.csv"), "--now", Template.morning] + more)
  }

  private func expectCounts(_ output: String, _ made: String, _ skipped: Int, _ warned: Int, _ unsound: Int) {
    let last = output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last == "Rows read: 5 · \(made) · skipped: \(skipped) · warned: \(warned) · unsound: \(unsound)")
  }

  @Test("reports each row, and makes cases that wait for the search for earlier contacts")
  func report() throws {
    let sandbox = try sandboxWithFile()
    let outcome = try take(sandbox)
    #expect(outcome.code == 3, "\(outcome.errors)")
    expectCounts(outcome.output, "cases made: 2", 1, 1, 2)
    #expect(outcome.output.contains("F-2"))
    let made = try sandbox.json("queue", "--view", "unallocated").list
    #expect(Set(made.compactMap(\.["complainant"].text)) == ["Llŷr, Mair", "Llŷr, Bryn"])
    #expect(made.allSatisfy { $0["stage"] == .text("received") })
    let reference = try #require(made.first(where: { $0["complainant"] == .text("Llŷr, Bryn") })?["reference"].text)
    let tree = try sandbox.json("show", reference)
    #expect(tree["case"]["recordType"] == .text("complaint"))
    #expect(tree["case"]["owner"] == .null)
    #expect(tree["case"]["summary"] == .text("Three doctors, \"three\" doses,\nand no answer."))
    #expect(tree["people"][0]["dateOfBirth"] == .null)
    #expect(try sandbox.run("show", reference, "--json").output.contains("31/02/1970"))
    #expect(tree["next"].list.contains { $0["requirement"] == .text("SM-1.1") })
    let early = try sandbox.run(
      "do", "risk.rate", reference, "category=Legal", "description=x", "likelihood=likely", "impact=minor", "--now",
      Template.morning)
    #expect(early.code == 1)
    #expect(early.errors.contains("SM-1.1"), "\(early.errors)")
    let match = try sandbox.run("do", "case.match", reference, "match=no match", "--now", Template.morning)
    #expect(match.code == 0, "\(match.errors)")
    #expect(try sandbox.json("show", reference)["case"]["stage"] == .text("intake"))
  }

  @Test("skips on a second run what the first took in")
  func second() throws {
    let sandbox = try sandboxWithFile()
    #expect(try take(sandbox).code == 3)
    let outcome = try take(sandbox)
    #expect(outcome.code == 3)
    expectCounts(outcome.output, "cases made: 0", 3, 0, 2)
    #expect(try sandbox.json("queue", "--view", "all").list.count == 3)
    #expect(try sandbox.json("import", "--pending").list.count == 2, "an unsound row waits once")
  }

  @Test("makes nothing in a dry run, and reports the same")
  func dryRun() throws {
    let sandbox = try sandboxWithFile()
    let outcome = try take(sandbox, "--dry-run")
    #expect(outcome.code == 3)
    expectCounts(outcome.output, "cases that would be made: 2", 1, 1, 2)
    #expect(try sandbox.json("log").list.count == 3)
    #expect(try sandbox.json("queue", "--view", "all").list.count == 1)
    #expect(try sandbox.json("import", "--pending") == .list([]))
  }

  @Test("ends with 0 when every row is sound")
  func sound() throws {
    let sandbox = try sandboxWithFile([Self.columns.joined(separator: ","), Self.row("F-1")].joined(separator: "\n"))
    #expect(try take(sandbox).code == 0)
  }

  @Test("a reference used already with other content is unsound")
  func otherContent() throws {
    let header = Self.columns.joined(separator: ",")
    let sandbox = try sandboxWithFile([header, Self.row("F-1")].joined(separator: "\n"))
    #expect(try take(sandbox).code == 0)
    try [header, Self.row("F-1", ["injustice": "Another"])].joined(separator: "\n")
      .write(toFile: sandbox.path("forms.csv"), atomically: false, encoding: .utf8)
    let outcome = try take(sandbox)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("unsound: 1"))
    #expect(try sandbox.json("queue", "--view", "all").list.count == 2)
  }

  @Test("unsound rows are repaired or discarded with a reason")
  func pending() throws {
    let sandbox = try sandboxWithFile()
    #expect(try take(sandbox).code == 3)
    let text = try sandbox.run("import", "--pending").output
    #expect(text.contains("F-3"))
    #expect(try sandbox.json("import", "--pending").list.count == 2)
    let repair = try sandbox.run(
      "import", "--repair", "1", "--set", "what_happened=It was lost", "--now", Template.morning)
    #expect(repair.code == 0, "\(repair.errors)")
    #expect(try sandbox.run("import", "--discard", "2", "--now", Template.morning).code != 0)
    let discard = try sandbox.run("import", "--discard", "2", "--reason", "Empty", "--now", Template.morning)
    #expect(discard.code == 0, "\(discard.errors)")
    #expect(try sandbox.json("import", "--pending") == .list([]))
    #expect(try sandbox.json("queue", "--view", "all").list.count == 4)
    for again in [try take(sandbox, "--dry-run"), try take(sandbox)] {
      #expect(again.output.contains("Unsound rows: repaired before: 1 · discarded before: 1\n"), "\(again.output)")
      #expect(again.output.contains("It was repaired before, as row 1, and is case C-4."))
    }
  }

  @Test("the report as JSON accounts for each row read")
  func json() throws {
    let sandbox = try sandboxWithFile()
    for (arguments, kept) in [(["--dry-run"], 0), ([], 2)] {
      let outcome = try sandbox.run(
        ["import", sandbox.path("forms.csv"), "--now", Template.morning, "--json"] + arguments)
      #expect(outcome.code == 3)
      let tree = try JSONValue(outcome.output)
      let counts = ["rowsRead", "casesMade", "skipped", "warned", "unsound"].compactMap { tree[$0].number }
      #expect(counts == [5, 2, 1, 1, 2])
      #expect(tree["kept"]["added"].number == kept)
      #expect(tree["rows"].list.compactMap(\.["outcome"].text) == ["made", "made", "unsound", "unsound", "skipped"])
      #expect(tree["rows"].list.compactMap(\.["kept"]["row"].number) == Array([1, 2].prefix(kept)))
      #expect(tree["rows"].list.compactMap(\.["caseReference"].text) == Array(["C-2", "C-3"].prefix(kept)))
    }
  }

  @Test("a form that somebody else received meanwhile makes no second case")
  func receivedTwice() throws {
    let sandbox = try Sandbox(withStore: true)
    let form = #"""
      {"do": "case.receive", "with": {"form-reference": "F-1", "form-digest": "ab", "last-name": "Bell"}}
      """#
    let results = try sandbox.results(of: form, form)
    #expect(results.map { $0["ok"] } == [.flag(true), .flag(false)])
    #expect(results[1]["refused"][0]["message"].text?.contains("is case C-2") == true)
  }

  @Test("an import that breaks off says what it did, and the next one goes on")
  func brokenOff() throws {
    let rows = (1...200).map { Self.row("F-\($0)") }
    let sandbox = try sandboxWithFile(([Self.columns.joined(separator: ",")] + rows).joined(separator: "\n"))
    // A limit to the size of files fails like a full disk.
    let outcome = try sandbox.execute(
      "/bin/sh",
      [
        "-c", "ulimit -f 2000; exec \"$1\" import \"$2\" --now \(Template.morning)", "sh", Program.path,
        sandbox.path("forms.csv"),
      ])
    #expect(outcome.code == 73, "\(outcome)")
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    let made = try sandbox.json("queue", "--view", "unallocated").list.count
    #expect((1..<200).contains(made))
    #expect(outcome.output.contains("cases made: \(made) "), "\(outcome.output)")
    #expect(try take(sandbox).output.contains("cases made: \(200 - made) · skipped: \(made) "))
    #expect(try sandbox.run("verify").code == 0)
  }

  @Test("a file that is none, or not of this form, is said", arguments: [("missing.csv", 66), ("other.csv", 65)])
  func unusable(name: String, code: Int32) throws {
    let sandbox = try Sandbox(withStore: true)
    try "colour,shape\nred,round\n".write(toFile: sandbox.path("other.csv"), atomically: false, encoding: .utf8)
    let outcome = try sandbox.run("import", sandbox.path(name))
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
  }

  @Test("hostile text in a file reaches neither the report nor the queue")
  func hostile() throws {
    let evil = "Ann\u{1B}[31m\u{202E}\u{9B}2J\u{200B}"
    let sandbox = try sandboxWithFile(
      [
        Self.columns.joined(separator: ","), Self.row("F\u{1B}-1", ["first_name": evil, "date_of_birth": evil]),
        Self.row("F-2\u{202E}", ["what_happened": "", "first_name": evil]),
      ].joined(separator: "\n"))
    for outcome in [try take(sandbox), try sandbox.run("import", "--pending"), try sandbox.run("queue")] {
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains(where: Hostile.isForbidden))
    }
  }
}
