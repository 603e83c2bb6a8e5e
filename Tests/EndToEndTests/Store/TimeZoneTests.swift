import Casework
import Foundation
import Testing

/// Dates are the office's, wherever the machine believes it is.
@Suite("Time zones")
struct TimeZoneTests {
  private static let zones = ["UTC", "Asia/Tokyo", "America/New_York", "Europe/London"]

  /// All that the program says of a case that came at a moment.
  private func views(in zone: String, now: String) throws -> [JSONValue] {
    let sandbox = try Sandbox(withStore: true)
    let zone = ["TZ": zone]
    // The moment stands in each line: an option's clock runs on.
    let lines = [
      Template.newCase, #"{"do": "note.add", "case": "C-2", "with": {"text": "x"}}"#,
      #"{"do": "contact.log", "case": "C-2", "with": {"direction": "incoming", "channel": "letter", "text": "Well?"}}"#,
    ].map { $0.dropLast() + #", "now": "\#(now)"}"# }
    let run = try sandbox.run("run", input: lines.joined(separator: "\n"), environment: zone)
    #expect(run.code == 0, "\(run.output)")
    let show = try JSONValue(try sandbox.run("show", "C-2", "--json", "--now", now, environment: zone).output)
    let texts = try [["show", "C-2"], ["queue"], ["log", "C-2"]].map { arguments in
      try sandbox.run(arguments + ["--now", now], environment: zone).output
    }
    return [show] + texts.map(JSONValue.text)
  }

  @Test(
    "give the same dates around both clock changes",
    arguments: [
      "2026-03-29T00:30", "2026-03-29T23:45", "2026-10-25T01:30", "2026-10-25T23:45",
    ])
  func clockChanges(now: String) throws {
    let expected = try views(in: "Europe/London", now: now)
    #expect(expected[0]["deadlines"].list.isEmpty == false)
    #expect(expected[1].text?.contains(String(now.prefix(10))) == true)
    for zone in Self.zones.dropLast() { #expect(try views(in: zone, now: now) == expected, "\(zone)") }
  }

  @Test("count ten working days as the guidance does: Wednesday 25 March 2026 to Friday 10 April", arguments: zones)
  func tenWorkingDays(zone: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let contact =
      #"{"do": "contact.log", "case": "C-1", "with": {"direction": "incoming", "channel": "letter", "text": "Well?"}}"#
    let run = try sandbox.run("run", "--now", "2026-03-25T10:00", input: contact, environment: ["TZ": zone])
    #expect(run.code == 0, "\(run.output)")
    let show = try JSONValue(try sandbox.run("show", "C-1", "--json", environment: ["TZ": zone]).output)
    let deadlines = show["deadlines"].list.filter { $0["requirement"].text?.hasPrefix("SM-1.27") == true }
    let answer = deadlines.first { $0["due"] == .text("2026-04-10") }
    #expect(answer != nil, "\(deadlines)")
    #expect(answer?["explanation"].text?.contains("10 working days") == true, "\(deadlines)")
  }

  @Test("do not move the day that --today names", arguments: zones)
  func today(zone: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let note = #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}}"#
    for day in ["2026-03-29", "2026-10-25"] {
      let run = try sandbox.run("run", "--today", day, input: note, environment: ["TZ": zone])
      #expect(run.code == 0, "\(run.output)")
      #expect(try sandbox.run("log", "C-1", "--limit", "1").output.contains("\(day) "))
    }
  }
}
