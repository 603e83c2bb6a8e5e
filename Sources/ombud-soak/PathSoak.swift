import ArgumentParser
import Casework
import Foundation
import SampleCases
import Synchronization

/// `ombud-soak paths`: from every state there is a lawful way on.
struct PathSoak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Walks random paths of offered commands from every stage to a closure or a pass.",
    discussion: """
      Prints how the paths ended and how often each closure code was reached; exits with 1 where a path came to no end, \
      something that is offered had no filling that is accepted, or a code was not reached.
      """)

  @Option(help: "The seed; the same one walks the same paths.")
  var seed: UInt64 = 1
  @Option(help: "How many paths to walk.")
  var paths = 100_000
  @Option(help: "How many times in a hundred steps what is offered is tried for a filling.")
  var trials = 10
  @Option(help: "Print what happens on the path of this number, and walk no other.")
  var path: Int?

  func run() throws {
    let all = try OfferedPaths(seed: seed, from: OfficeTime.moment(day: Day(epochDays: 20_000), hour: 9))
    if let path { return print(all.history(of: path, trials: trials)) }
    let report = walk(all)
    print(report.text)
    for code in ClosureCode.all {
      print("\(report.codes[code.name, default: 0])  \(code.name) (\(code.paragraph?.rawValue ?? "our own name"))")
    }
    let isSound = report.isSound && report.unreached.isEmpty
    print(isSound ? "PASS" : "FAIL")
    if !isSound { throw ExitCode(1) }
  }

  /// Walks on every core; the parts are put together in their order.
  private func walk(_ all: OfferedPaths) -> PathReport {
    let size = 500
    let parts = (paths + size - 1) / size
    let reports = Mutex([Int: PathReport]())
    let (paths, trials) = (paths, trials)
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let report = all.run(part * size..<min((part + 1) * size, paths), trials: trials)
      let done = reports.withLock { reports in
        reports[part] = report
        return reports.count
      }
      if done.isMultiple(of: 10) { FileHandle.standardError.write(Data("\(done * size) paths\n".utf8)) }
    }
    return reports.withLock { reports in
      reports.sorted { $0.key < $1.key }.reduce(into: PathReport()) { $0.add($1.value) }
    }
  }
}
