import ArgumentParser
import CaseStore
import Casework
import Foundation
import SampleCases
import SampleStores

/// `ombud generate`: load data made through the commands, many cases a transaction, verifiable and undoable like any other.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make a training store of many small invented cases, for measurements.")

  @Option(help: ArgumentHelp("Where the store goes; it must not exist.", valueName: "path")) var store: String
  @Option(help: "How many cases.") var cases: Int
  @Option(help: "The seed: the same cases for the same seed and day.") var seed: UInt64 = 1

  /// Large enough to make the cost of a commit small, small enough to keep the write-ahead log short.
  private static let casesPerTransaction = 2_000

  func validate() throws {
    if !(1...10_000_000).contains(cases) { throw ValidationError("--cases takes a number from 1 to 10000000.") }
  }

  func run() throws {
    let began = Date()
    let today = Clock.real.now().day
    let setUp = LoadPlan(cases: cases, seed: seed, today: today)
    let store = try Store.create(
      at: store, scheme: .phso, kind: .training, administrator: NewAdministrator(SampleOffice.administrator),
      at: setUp.opened, origin: StoreSession.origin)
    try store.performTogether { writer in
      var player = SamplePlayer(SampleDesk(writer))
      try player.setUp(setUp.office)
    }
    let plan = LoadPlan(
      cases: cases, seed: seed, today: today, office: try store.office(),
      bodies: Dictionary(try store.organisations().map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first }))
    var commands = 0
    for start in stride(from: 0, to: cases, by: Self.casesPerTransaction) {
      let end = min(start + Self.casesPerTransaction, cases)
      commands += try store.performTogether { writer in try play(plan, start..<end, writer) }
      report(end, began)
    }
    let seconds = Date().timeIntervalSince(began)
    Output.print("Made \(cases) cases with \(commands) commands in \(String(format: "%.1f", seconds)) s: \(store.path)")
  }

  private func play(_ plan: LoadPlan, _ range: Range<Int>, _ writer: BatchWriter) throws -> Int {
    let keys = Dictionary(try writer.office().staff.map { ($0.login, $0.id) }, uniquingKeysWith: { first, _ in first })
    var commands = 0
    func perform(_ step: SampleStep) throws -> Receipt {
      guard let actor = keys[step.login] else { throw Failure.usage("Nobody is called '\(step.login)'.") }
      commands += 1
      return try writer.perform(step.command, by: actor, at: step.at)
    }
    for index in range {
      let sample = plan[index]
      let opened = try perform(sample.opening)
      if let reference = opened.reference, let next = sample.following(reference) { _ = try perform(next) }
    }
    return commands
  }

  private func report(_ done: Int, _ began: Date) {
    guard isatty(2) == 1 else { return }
    let rate = Double(done) / max(Date().timeIntervalSince(began), 0.001)
    Output.write("\r\(done) of \(cases) cases, \(Int(rate)) a second", to: .standardError)
    if done == cases { Output.write("\n", to: .standardError) }
  }
}
