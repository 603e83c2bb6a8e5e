import ArgumentParser
import CaseStore
import Casework
import Console
import Foundation
import SampleCases
import SampleStores

/// `ombud demo`: a training store with invented cases at every stage, opened in the console.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a training store of invented cases, and open it.",
    discussion:
      "Every case is made through the same commands and rules as real ones. A demo store that is there is opened as it is."
  )

  @Option(help: ArgumentHelp("Where the store goes.", valueName: "path")) var store: String?
  @Option(help: "How many cases.") var cases = 60
  @Option(help: "The seed: the same cases for the same seed and day.") var seed: UInt64 = 1
  @Option(name: .customLong("as"), help: ArgumentHelp("Who opens the console.", valueName: "login")) var login = "dana"
  @OptionGroup var form: ConsoleForm
  @Flag(help: "Make it anew, and lose what was done in the demo store that is there.") var fresh = false

  private var path: String { store ?? Environment.dataHome + "/ombud/demo.sqlite" }

  func run() throws {
    guard (1...100_000).contains(cases) else { throw Failure.usage("--cases takes a number from 1 to 100000.") }
    if fresh { try removeDemo() }
    if FileManager.default.fileExists(atPath: path) {
      // A live store, or a file that is none, must not be taken for what demo made.
      guard try Store.open(at: path).facts.kind == .training else {
        throw Failure.usage("\(path) is a live store; open it with `ombud --store`, or give demo another path.")
      }
      Output.printError("Opening the demo store \(path) as it is; --fresh makes it anew.")
    } else {
      try makeStore()
    }
    guard form.settings().screen == .lines || isatty(0) == 1 && isatty(1) == 1 else {
      Output.print("Open it with: ombud --store \(path) --as \(login)")
      return
    }
    let options = try StoreOptions.parse(["--store", path, "--as", login])
    try ConsoleRunner.run(try StoreSession.open(options), settings: form.settings(), opening: nil)
  }

  /// Only ever removes a training store: a path given by mistake must not cost an office its cases.
  private func removeDemo() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard try Store.open(at: path).facts.kind == .training else {
      throw Failure.usage("\(path) is a live store; --fresh removes only training stores.")
    }
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  private func makeStore() throws {
    let began = Date()
    let plan = DemoPlan(cases: cases, seed: seed, today: Clock.real.now().day)
    let store = try Store.create(
      at: path, scheme: .phso, kind: .training,
      administrator: NewAdministrator(SampleOffice.administrator),
      at: plan.opened, origin: StoreSession.origin)
    let report = try store.performTogether { writer in try plan.play(at: SampleDesk(writer)) }
    let seconds = Date().timeIntervalSince(began)
    Output.printError(
      "Made \(report.references.length) with \(report.commands) commands in \(String(format: "%.1f", seconds)) s: \(path)"
    )
    for refused in report.refused {
      Output.printError(
        "  refused: \(refused.step.command.name.rawValue) on \(refused.reference ?? "a new case"): \(refused.refusal)")
    }
  }
}

extension [String] {
  fileprivate var length: String { count == 1 ? "1 case" : "\(count) cases" }
}
