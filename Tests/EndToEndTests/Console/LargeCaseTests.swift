import Casework
import Foundation
import TestSupport
import Testing

/// A case with 60 components and 40 parties goes through the tests like any other.
@Suite("A case with 60 components and 40 parties")
struct LargeCaseTests {
  private static let components = 60
  private static let parties = 40
  private static let beginning = "2026-03-01T10:00"

  private static func line(_ name: String, _ values: KeyValuePairs<String, String>) -> String {
    let fields = values.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
    return #"{"do": "\#(name)", "case": "C-1", "with": {\#(fields)}}"#
  }

  /// Ann Bell and 39 others: whom she complains for, two who represent her, some MPs, and many who want to hear of it.
  private static var people: [String] {
    (2...parties).map { number in
      let role =
        switch number {
        case 2: "aggrieved"
        case 3, 4: "representative"
        case 5...8: "Member of Parliament"
        default: "interested party"
        }
      return line(
        "party.add",
        [
          "role": role, "first-name": "Party", "last-name": "Number \(number)", "telephone": "01632 960001",
          "email": "party\(number)@example.org",
        ])
    }
  }

  private static var parts: [String] {
    (1...components).map { number in
      let words = String(repeating: "They took months to answer, and then did not say why. ", count: number % 4 + 1)
      return line("component.add", ["area": "Area \(number): delay", "text": words])
    }
  }

  /// From there to early consideration.
  private static let tests = [
    line("letter.record", ["kind": "acknowledgement", "to": "complainant", "method": "letter"]),
    line(
      "document.add",
      ["section": "complaint responses", "title": "20260302 - complaint responses - Bell", "path": "response.pdf"]),
    line(
      "consent.record", ["kind": "representation", "given": "yes", "party": "complainant", "from": "aggrieved"]),
    line("consent.record", ["kind": "representation", "given": "yes", "party": "Party Number 3"]),
    line("consent.record", ["kind": "representation", "given": "yes", "party": "Party Number 4"]),
    line("assess.organisation", ["in-jurisdiction": "yes"]), line("case.move", ["stage": "remit"]),
    line("assess.remit", ["extent": "nothing"]), line("case.move", ["stage": "properly made"]),
    line(
      "assess.properly-made",
      ["in-writing": "yes", "how": "letter or paper form", "local-procedure": "completed"]),
    line("case.move", ["stage": "readiness"]), line("assess.readiness", ["local-resolution": "complete"]),
    line("case.move", ["stage": "triage"]), line("assess.triage", ["complex": "no", "senior": "no"]),
    line(
      "case.pass",
      ["route": "ECT", "summary": "Sixty delays.", "rationale": "All ours.", "written-decision-wanted": "no"]),
  ]

  private static let opening = #"""
    {"do": "case.new", "with": {"match": "no match", "record-type": "complaint", "investigation-asked": "yes", \#
    "first-name": "Ann", "last-name": "Bell", "telephone": "01632 960001", "channel": "letter", \#
    "jurisdiction": "health", "summary": "Lost records", "organisation-text": "Hill Trust", "form-reference": "F-1"}}
    """#

  private func large() throws -> Sandbox {
    let sandbox = try Sandbox()
    let made = try sandbox.run("init", "--scheme", "phso", "--training", "--now", "2026-03-01T09:00")
    #expect(made.code == 0, "\(made.errors)")
    let opened = try sandbox.run("run", "--now", Self.beginning, input: Self.opening + "\n")
    #expect(opened.code == 0, "\(opened.output)\(opened.errors)")
    let clock = ContinuousClock()
    var results: [JSONValue] = []
    let lines = Self.people + Self.parts + Self.tests
    let took = try clock.measure {
      let outcome = try sandbox.run("run", "--now", Template.morning, input: lines.joined(separator: "\n") + "\n")
      results = try outcome.output.split(separator: "\n").map { try JSONValue(String($0)) }
    }
    print("\(lines.count) commands on the large case in \(took)")
    #expect(results.count == lines.count && results.allSatisfy { $0["ok"].flag == true })
    for result in results where result["ok"].flag != true { Issue.record("\(result)") }
    return sandbox
  }

  @Test("is taken through the tests, shown, written about to all whom it is for, and taken back")
  func commands() throws {
    let sandbox = try large()
    let file = try sandbox.json("show", "C-1")
    #expect(file["case"]["stage"] == .text(Stage.earlyConsideration.rawValue))
    #expect(file["components"].list.count == Self.components && file["parties"].list.count == Self.parties)
    #expect(!file["next"].list.isEmpty)
    var shown = ""
    let took = try ContinuousClock().measure { shown = try sandbox.run("show", "C-1").output }
    print("shown in \(took)")
    #expect(shown.contains("Party Number \(Self.parties)") && shown.contains("Area \(Self.components): delay"))
    let written = try sandbox.run("letters", "write", "C-1", "decision", "--now", Template.morning)
    #expect(written.code == 0, "\(written.errors)")
    let letter = try sandbox.json("show", "C-1")["writtenLetters"][0]
    // The complainant and both who represent her; an MP of a health complaint is told apart (SM-2.49).
    #expect(letter["recipients"].list.count >= 3, "\(letter["recipients"])")
    // The letter, then the pass.
    for _ in 0..<2 {
      let undone = try sandbox.run("undo", "--yes", "--now", Template.morning)
      #expect(undone.code == 0, "\(undone.errors)")
    }
    let before = try sandbox.json("show", "C-1")
    #expect(before["case"]["stage"] == .text(Stage.triage.rawValue) && before["writtenLetters"].list.isEmpty)
    #expect(try sandbox.run("verify").code == 0)
  }

  @Test("is drawn and scrolled at 80 by 24, section by section to its last line")
  func drawn() throws {
    let console = try ConsoleSession(
      columns: 80, arguments: ["--now", "2026-03-02T12:00"], sandbox: try large())
    console.wait("the cursor is on the case") { console.reference == "C-1" }
    console.press("\r")
    console.waitFor("1 What next")
    for section in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] {
      console.press(section)
      console.wait("section \(section)") { console.lines.contains { $0.dropFirst(2).hasPrefix("\(section) ") } }
      #expect(console.lines.count == 24 && console.lines.allSatisfy { $0.count <= 80 })
    }
    console.press("g")
    console.waitFor("1 What next")
    for what in ["Party Number \(Self.parties)", "Area \(Self.components): delay"] {
      var pages = 0
      while !console.screen.contains(what), pages < 60 {
        let before = console.screen
        console.press("f")
        console.wait("a page further") { console.screen != before }
        pages += 1
      }
      #expect(console.screen.contains(what))
    }
    console.press("Q")
    #expect(console.ending() == .exited(0))
  }
}
