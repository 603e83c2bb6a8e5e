import ArgumentParser
import CaseStore
import Casework
import Foundation
import SampleCases
import SampleStores

/// `ombud-soak points`: no formal point is passed without its assessment of the risks.
struct PointSoak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "points",
    abstract: "Takes cases through the formal points by random commands, and looks for one that was passed unassessed.",
    discussion: "Undo and redo are among the commands. Exits with 1 where the property does not hold.")

  @Option(help: "The seed; the same one runs the same commands.")
  var seed: UInt64 = 1
  @Option(help: "How many steps to try.")
  var steps = 20_000

  func run() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("ombud-soak-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let start = OfficeTime.moment(day: Day(epochDays: 20_000), hour: 9)
    let store = try Store.create(
      at: directory.appendingPathComponent("points.sqlite").path, scheme: .phso, kind: .training,
      administrator: NewAdministrator(SampleOffice.administrator), at: start)
    var property = FormalPointProperty(PropertyDesk(store), seed: seed, from: start.adding(seconds: 60))
    let report = try property.run(steps: steps)
    print("seed \(seed): \(report.summary)")
    for failure in report.failures { print("FAILURE: \(failure)") }
    let verified = try store.verify()
    for problem in verified.problems.prefix(20) { print("PROBLEM: \(problem)") }
    let isSound = report.failures.isEmpty && report.passed > 0 && verified.isSound
    print(isSound ? "PASS" : "FAIL")
    if !isSound { throw ExitCode(1) }
  }
}
