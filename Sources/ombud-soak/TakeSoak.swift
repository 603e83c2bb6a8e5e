import ArgumentParser
import CaseStore
import Casework
import Foundation
import KeyStorm
import SampleCases
import SampleStores

/// `ombud-soak take`: many who take from one queue at the same time.
struct TakeSoak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Has several processes take the next case out of one central queue until it is empty.",
    discussion: """
      The program must stand beside this one. Exits with 1 where a case was taken twice or by nobody, a process failed, or \
      the store does not verify afterwards.
      """)

  @Option(help: "The seed; the same one makes the same cases.")
  var seed: UInt64 = 1
  @Option(help: "How many cases wait in the queue.")
  var cases = 1_000
  @Option(help: "How many processes take at the same time.")
  var processes = 8
  @Option(help: "The program; where left out, the one beside this.")
  var program: String?

  func run() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("ombud-soak-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.appendingPathComponent("queue.sqlite").path
    try makeStore(path)
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let logins = (0..<processes).map { SampleOffice.caseworkers[$0 % SampleOffice.caseworkers.count] }
    let program = program ?? beside.appendingPathComponent("ombud").path
    let race = TakingRace(logins: logins) { Self.take($0, from: path, by: program) }
    let clock = ContinuousClock()
    let start = clock.now
    let report = race.run()
    let taken = report.takers.count
    print(
      "seed \(seed): \(taken) of \(cases) cases taken by \(processes) processes in \(start.duration(to: clock.now))")
    for login in Set(logins).sorted() { print("\(login): \(report.takers.values.count { $0.contains(login) })") }
    for reference in report.takenTwice { print("TAKEN TWICE: \(reference) by \(report.takers[reference] ?? [])") }
    for trouble in report.troubles { print("TROUBLE: \(trouble)") }
    let store = try Store.open(at: path)
    let left = try leftOver(for: Set(logins), in: store)
    for reference in left { print("LEFT OVER: \(reference)") }
    let problems = try store.verify().problems
    for problem in problems.prefix(20) { print("PROBLEM: \(problem)") }
    let isSound = taken > 0 && report.takenTwice.isEmpty && report.troubles.isEmpty && left.isEmpty && problems.isEmpty
    print(isSound ? "PASS" : "FAIL")
    if !isSound { throw ExitCode(1) }
  }

  /// Cases that would still be next for one of those who took.
  private func leftOver(for logins: Set<String>, in store: Store) throws -> [String] {
    let now = Moment(secondsSince1970: Int64(Date().timeIntervalSince1970))
    return try logins.sorted().compactMap { login in
      guard let member = try store.office().member(login: login) else { return "\(login) is on no staff list" }
      return try store.nextCase(for: member.id, at: now)?.entry.reference
    }
  }

  private func makeStore(_ path: String) throws {
    let plan = DemoPlan.waiting(
      cases, seed: seed, today: Moment(secondsSince1970: Int64(Date().timeIntervalSince1970)).day)
    let store = try Store.create(
      at: path, scheme: .phso, kind: .training, administrator: NewAdministrator(SampleOffice.administrator),
      at: plan.opened)
    let report = try store.performTogether { writer in try plan.play(at: SampleDesk(writer)) }
    for refused in report.refused { print("refused: \(refused.step.command.name.rawValue): \(refused.refusal)") }
  }

  /// Runs the program to its end.
  private static func take(_ login: String, from store: String, by program: String) -> TakingRace.Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["take", "--store", store, "--as", login]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { return .init(code: -1, output: "", errors: "\(error)") }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return .init(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
