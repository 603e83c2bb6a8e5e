import Casework
import Foundation
import SampleCases
import Testing

/// What `ombud run` has confirmed is kept, whatever happens to the program.
@Suite("Confirmed changes")
struct KillTests {
  private func note(_ number: Int) -> String {
    #"{"do": "note.add", "case": "C-1", "with": {"text": "Note \#(number)."}}"#
  }

  @Test("survive kill -9 at any moment", arguments: 1...6 as ClosedRange<UInt64>)
  func kill(seed: UInt64) throws {
    let sandbox = try Sandbox(withStore: true)
    var random = SeededRandom(seed: seed)
    let run = try Conversation(sandbox, ["run", "--now", Template.morning])
    for number in 0..<200 { run.send(note(number)) }
    var results: [String] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      if let line = run.line() { results.append(line) }
    }
    usleep(UInt32.random(in: 0...4000, using: &random))
    run.kill()
    results += run.remainingLines()

    let confirmed = try results.map { try #require(try JSONValue($0)["entry"].number) }
    let log = try sandbox.json("log", "C-1", "--limit", "1000").list
    let kept = log.filter { $0["entry"]["command"] == .text("note.add") }.compactMap { $0["entry"]["sequence"].number }
    #expect(Set(kept).isSuperset(of: confirmed))
    #expect(kept.count <= 200)
    #expect(kept.count - confirmed.count <= 1, "at most the last commit can be unconfirmed")
    let notes = try sandbox.json("show", "C-1")["notes"].list.compactMap(\.["text"].text)
    #expect(notes == (0..<kept.count).map { "Note \($0)." })
    let verify = try sandbox.run("verify")
    #expect(verify.code == 0, "\(verify.errors)\(verify.output)")
  }

  @Test(
    "are on the disk before they are confirmed",
    .enabled(if: canTrace, "strace is not here or may not trace; .ci/setup installs it"))
  func flushed() throws {
    let sandbox = try Sandbox(withStore: true)
    let trace = sandbox.path("trace")
    let lines = (0..<5).map(note).joined(separator: "\n") + "\n"
    let outcome = try sandbox.execute(
      "/usr/bin/strace",
      [
        "-f", "-y", "-s", "200", "-o", trace, "-e", "trace=fdatasync,fsync,write", Program.path, "run", "--now",
        Template.morning,
      ],
      input: lines)
    #expect(outcome.code == 0, "\(outcome.errors)")
    var isFlushed = false
    var confirmations = 0
    for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
      if line.contains("sync(") || line.contains("sync resumed"), line.hasSuffix("= 0") {
        isFlushed = isFlushed || line.contains(sandbox.store) || line.contains("resumed")
      } else if line.contains("write(1<"), line.contains("\\\"ok\\\":true") {
        confirmations += 1
        #expect(isFlushed, "confirmation \(confirmations) before any fdatasync")
        isFlushed = false
      }
    }
    #expect(confirmations == 5)
  }

  static let canTrace =
    (try? Sandbox().execute("/usr/bin/strace", ["-o", "/dev/null", "/bin/true"]).code) == 0
}
