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
    commandName: "demo", abstract: "Make a training store of invented cases, and open it.",
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
    let file = DemoFile(path: path)
    if fresh { try file.clear() }
    if FileManager.default.fileExists(atPath: path) {
      // A live store, or a file that is none, must not be taken for what demo made.
      guard try Store.facts(at: path).kind == .training else {
        throw Failure.usage("\(path) is a live store; open it with `ombud --store`, or give demo another path.")
      }
      try openFormer(file)
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

  /// Opens the store that is there; where an earlier release made it, asks what is to become of it.
  private func openFormer(_ file: DemoFile) throws {
    guard try Store.needsUpgrade(at: path) else {
      return Output.printError("Opening the demo store \(path) as it is; --fresh makes it anew.")
    }
    let isOurs = try file.isMadeByDemo
    let ways = isOurs ? ["u upgrades it", "n makes a new one and keeps this aside"] : ["u upgrades it"]
    Output.print("\(path) is a training store of an earlier release. Upgraded, it keeps its cases.")
    switch Output.ask("\(ways.joined(separator: ", ")), anything else changes nothing: ") {
    case "u", "upgrade": Output.print(try file.upgrade())
    case "n" where isOurs, "new" where isOurs:
      Output.print("The former store is \(try file.setAside()).")
      try makeStore()
    default:
      let fresh = isOurs ? " `ombud demo --fresh` makes a new one in its place." : ""
      throw Failure.refused("Nothing was changed. `ombud upgrade --store \(path)` upgrades it.\(fresh)")
    }
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
