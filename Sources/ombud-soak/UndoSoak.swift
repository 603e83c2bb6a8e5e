import ArgumentParser
import CaseStore
import Casework
import Foundation
import SampleCases
import SampleStores

/// `ombud-soak undo`: what was done can be taken back and done again, whatever it was.
struct UndoSoak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Runs random commands on a store, takes everything back, and compares the journalled tables.",
    discussion: """
      Every so often all that was done is undone to the beginning and done again. Prints how often each command was \
      accepted; exits with 1 where the property does not hold, the store does not verify, or a command was too rare.
      """)

  @Option(help: "The seed; the same one runs the same commands.")
  var seed: UInt64 = 1
  @Option(help: "How many steps to try.")
  var steps = 12_000
  @Option(help: "How many cases go on by scripts, side by side.")
  var cases = 12
  @Option(help: "How often each command must be accepted.")
  var least = 50
  @Option(help: "Where to make the store; a temporary directory that goes afterwards where left out.")
  var storeDir: String?

  func run() throws {
    let directory =
      storeDir.map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("ombud-soak-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { if storeDir == nil { try? FileManager.default.removeItem(at: directory) } }
    let path = directory.appendingPathComponent("soak-\(seed).sqlite").path
    let start = OfficeTime.moment(day: Day(epochDays: 20_000), hour: 9)
    let store = try Store.create(
      at: path, scheme: .phso, kind: .training, administrator: NewAdministrator(SampleOffice.administrator), at: start)
    print("seed \(seed), \(steps) steps, store \(path)")

    var property = UndoProperty(PropertyDesk(store), seed: seed, cases: cases, from: start.adding(seconds: 60))
    var shown = 0
    let report = try property.run(steps: steps) { report in
      guard report.steps >= shown + 1_000 else { return }
      shown = report.steps
      print("\(report.steps) steps, undone to the beginning \(report.rewinds) times")
    }
    show(report)
    let verified = try store.verify()
    print("verify: \(verified.entries) entries, \(verified.cases) cases, \(verified.problems.count) problems")
    for problem in verified.problems.prefix(20) { print("PROBLEM: \(problem)") }
    let isSound = report.failures.isEmpty && report.rarerThan(least).isEmpty && verified.isSound
    print(isSound ? "PASS" : "FAIL")
    if !isSound { throw ExitCode(1) }
  }

  private func show(_ report: PropertyReport) {
    print("\(column("command", 28)) \(column("accepted", -9)) \(column("refused", -9))")
    for name in CommandName.allCases {
      let accepted = report.accepted[name, default: 0]
      let refused = report.refused[name, default: 0]
      let why = accepted < least ? "  last refusal: \(report.lastRefusal[name] ?? "none")" : ""
      print("\(column(name.rawValue, 28)) \(column("\(accepted)", -9)) \(column("\(refused)", -9))\(why)")
    }
    print("\(report.steps) steps; \(report.rewinds) times undone to the beginning and done again:")
    print("\(report.takenBack) acts taken back, \(report.broughtBack) brought back")
    for failure in report.failures { print("FAILURE: \(failure)") }
    let rare = report.rarerThan(least)
    if !rare.isEmpty { print("accepted less than \(least) times: \(rare.map(\.rawValue).joined(separator: ", "))") }
  }

  /// Text padded to a width; to the right of it where that is negative.
  private func column(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(abs(width) - text.count, 0))
    return width < 0 ? blanks + text : text + blanks
  }
}
