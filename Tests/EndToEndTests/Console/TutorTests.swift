import Foundation
import TestSupport
import Testing

@Suite("Tutor")
struct TutorTests {
  /// What the lessons ask for, one step a line, as somebody types it who does what is said.
  private static let keys = [
    "j", "k\r", "0", "gj\u{14}", "q", "/stage:triage\r", "/\u{15}\r", ":note\r", "She rang.\u{18}", "uy",
    "c\tin\tem\t\tWants news.\u{18}", ":C-21\rapass\r\u{18}", "ECT\t\tLate refund.\tIt fits.\tgen\u{18}",
    "\u{16}Asked by telephone\tNo time\u{18}", ":C-22\rjj\r\u{18}", "\rn\u{18}",
    "\r\u{18}\rn\t\t\t\t\t\tnot c\u{18}", "adecline\r\tNot in writing.\tt\tno\tsignp\u{18}", "gj\r\u{18}",
    "q  wSame to all\u{18}",
    "n\t\t\tnot\u{E}\t\tAnn\tBell\t\t\tann@example.org\u{18}", "ma", "?q",
  ]

  @Test(
    "Whoever does what each step says gets to the end, in ten minutes' worth of keys, and nothing of it stays",
    .timeLimit(.minutes(2)))
  func course() throws {
    let sandbox = try Sandbox()
    let console = try ConsoleSession(columns: 80, arguments: ["tutor"], sandbox: sandbox)
    for (step, keys) in Self.keys.enumerated() {
      guard console.waitFor("Tutor, step \(step + 1) of \(Self.keys.count):") else { return }
      console.press(keys)
    }
    guard console.waitFor("You have done all \(Self.keys.count) steps.") else { return }
    console.press("qQ")
    #expect(console.ending() == .exited(0))
    expectNothingLeft(in: sandbox)
  }

  private func expectNothingLeft(in sandbox: Sandbox) {
    let left = FileManager.default.enumerator(atPath: sandbox.directory)?.compactMap { $0 as? String } ?? []
    #expect(!left.contains { $0.contains("tutor") || $0.hasSuffix(".json") }, "\(left)")
  }

  @Test("Where the terminal goes away, nothing of it stays either", .timeLimit(.minutes(1)))
  func hangUp() throws {
    let sandbox = try Sandbox()
    let console = try ConsoleSession(columns: 80, arguments: ["tutor"], sandbox: sandbox)
    console.waitFor("Tutor, step 1 of")
    console.terminal.hangUp()
    _ = console.ending()
    expectNothingLeft(in: sandbox)
  }

  @Test("A step to begin with is taken, and one that there is not is refused")
  func from() throws {
    let sandbox = try Sandbox()
    let console = try ConsoleSession(columns: 80, arguments: ["tutor", "--from", "10"], sandbox: sandbox)
    console.waitFor("Tutor, step 10 of")
    console.press("q")
    #expect(console.ending() == .exited(0))
    #expect(try sandbox.run("tutor", "--from", "99").code == 64)
    #expect(try sandbox.run("tutor").errors.contains("demo --lines"))
  }
}
