import ArgumentParser
import CaseStore
import Casework
import Foundation
import SampleCases

/// Measures the work behind a key press: rules, changes, pages and search.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ombud-benchmark",
    abstract:
      "Measures rules, changes, also beside people who type, pages of the queue and search, and prints median, p99 and max.",
    discussion: """
      Build it for release. With --store it measures a store that is there and writes notes to it; without, it makes one \
      of load cases that goes afterwards.
      """)

  @Option(help: "A training store to measure; notes are added to it.")
  var store: String?
  @Option(help: "How many cases the store is made with.")
  var cases = 10_000
  @Option(help: "The seed of those cases.")
  var seed: UInt64 = 1
  @Option(help: "How many changes are committed.")
  var changes = 10_000
  @Option(help: "How often everything else is measured.")
  var times = 1_000
  @Option(help: "How many sessions type while changes are committed a second time.")
  var typists = 50
  @Flag(help: "Measure the commits only.")
  var commits = false

  func run() throws {
    var now = Moment(secondsSince1970: Int64(Date().timeIntervalSince1970))
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ombud-benchmark-\(UUID().uuidString)")
    defer { if store == nil { try? FileManager.default.removeItem(at: directory) } }
    let subject: BenchmarkStore
    let drafts: URL
    if let store {
      drafts = URL(fileURLWithPath: store + "-drafts-\(UUID().uuidString)")
      subject = try BenchmarkStore(opening: store, today: now.day)
    } else {
      let path = directory.appendingPathComponent("benchmark.sqlite").path
      drafts = directory.appendingPathComponent("drafts")
      let clock = ContinuousClock()
      let start = clock.now
      subject = try BenchmarkStore(making: path, cases: cases, seed: seed, today: now.day)
      print("made \(cases) cases in \(start.duration(to: clock.now))")
    }
    // Notes of an earlier measuring are a second apart, and may lie ahead of the clock.
    if let last = try subject.store.entries(limit: 1).first { now = max(now, last.entry.entered.adding(seconds: 1)) }
    print(Timings.heading)
    let parts = commits ? [committing] : [rules, making, loading, pages, search, committing]
    for part in parts { try part(subject.store, now) }
    defer { try? FileManager.default.removeItem(at: drafts) }
    try committingBesideTyping(subject.store, now, drafts.path)
    if let memory = ResidentMemory.mebibytes {
      print("resident memory: \(Timings.text(memory.now)) MiB now, \(Timings.text(memory.most)) MiB at most")
    }
  }

  // MARK: - Parts

  private func rules(_ store: Store, _ now: Moment) throws {
    let plan = DemoPlan(cases: 40, seed: seed, today: now.day)
    let rehearsal = Rehearsal()
    _ = try plan.play(at: rehearsal.desk)
    let files = rehearsal.files.values.sorted { $0.case.id < $1.case.id }
    let situations = files.map { Situation(file: $0, office: rehearsal.office, guidance: .current) }
    let timings = Timings("all rules on one full case", target: "1", times: times) { index in
      _ = Derived(situations[index % situations.count])
    }
    print(timings.line)
    guard let busiest = situations.max(by: { $0.file.contacts.count < $1.file.contacts.count }) else { return }
    print(
      Timings("all rules on the case with most contacts", target: "1", times: times) { _ in _ = Derived(busiest) }.line)
  }

  private func making(_ store: Store, _ now: Moment) throws {
    let bodies = Dictionary(
      try store.organisations().map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    let plan = LoadPlan(cases: 1_000_000, seed: seed, today: now.day, office: try store.office(), bodies: bodies)
    print(Timings("make a load case, without the store", target: "0.020", times: times) { _ = plan[$0 * 7] }.line)
  }

  private func loading(_ store: Store, _ now: Moment) throws {
    let references = try spread(store)
    let timings = try Timings("load a case with all its parts", times: times) { index in
      _ = try store.caseFile(references[index % references.count])
    }
    print(timings.line)
  }

  private func pages(_ store: Store, _ now: Moment) throws {
    let first = try Timings("queue, first page of 40", times: times) { _ in
      _ = try store.queue(.open(by: .due), limit: 40)
    }
    print(first.line)
    var key = try store.queue(.open(by: .due), limit: 40).keys.last
    var deep: [QueueKey] = []
    // As far in as there is, but not further than some thousand pages.
    while let last = key, deep.count < 2_000 {
      deep.append(last)
      key = try store.queue(.open(by: .due), from: .after(last), limit: 40).keys.last
    }
    if let place = deep.last {
      let next = try Timings("queue, page down after \(deep.count) pages", target: "3", times: times) { _ in
        _ = try store.queue(.open(by: .due), from: .after(place), limit: 40)
      }
      print(next.line)
    }
    let last = try Timings("queue, last page", target: "3", times: times) { _ in
      _ = try store.queue(.all, from: .last, limit: 40)
    }
    print(last.line)
    let count = try Timings("queue, count up to 10,000", times: times / 10) { _ in _ = try store.count(.open(by: .due))
    }
    print(count.line)
  }

  private func search(_ store: Store, _ now: Moment) throws {
    let references = try spread(store)
    let byReference = try Timings("search, a reference", target: "20", times: times) { index in
      _ = try store.queue(.all, filter: references[index % references.count], limit: 40)
    }
    print(byReference.line)
    let names = ["mcginty", "prys-jones", "o'rourke", "wojcik", "okafor"]
    let bySurname = try Timings("search, a surname", target: "20", times: times) { index in
      _ = try store.queue(.all, filter: names[index % names.count], limit: 40)
    }
    print(bySurname.line)
    let byWord = try Timings("search, a common word, and its count", target: "50", times: times / 10) { _ in
      _ = try store.queue(.all, filter: "complainant", limit: 40)
      _ = try store.count(.all, filter: "complainant")
    }
    print(byWord.line)
  }

  private func committing(_ store: Store, _ now: Moment) throws {
    let note = try noting(store, now)
    print(try Timings("decide and commit a note", target: "10, 30, 100", times: changes, note).line)
  }

  /// Commits alone and beside people who type, by turns: so that what else the machine does falls on both alike.
  private func committingBesideTyping(_ store: Store, _ now: Moment, _ directory: String) throws {
    // The notes before these were a second apart.
    let note = try noting(store, now.adding(seconds: changes))
    let sessions = TypingSessions(typists, directory: directory)
    defer { sessions.end() }
    var alone = Timings("commit a note, nobody typing")
    var beside = Timings("commit a note, \(typists) sessions typing", target: "p99 within 20 %")
    let turns = 20
    let clock = ContinuousClock()
    var typing = Duration.zero
    for _ in 0..<turns {
      try alone.measure(times: changes / turns, note)
      sessions.start()
      let start = clock.now
      // Those who stood still are given a second to be at it.
      usleep(1_000_000)
      try beside.measure(times: changes / turns, note)
      typing += start.duration(to: clock.now)
      try sessions.stop()
    }
    print(alone.line)
    print(beside.line)
    let share = alone.quantile(0.99) > 0 ? beside.quantile(0.99) / alone.quantile(0.99) : 1
    print("p99 beside typing is \(Timings.text(share)) of p99 alone; \(sessions.writes) drafts written in \(typing)")
  }

  private func noting(_ store: Store, _ now: Moment) throws -> (Int) throws -> Void {
    let references = try spread(store)
    guard let actor = try store.office().member(login: SampleOffice.manager)?.id else {
      throw ValidationError("The store has no member of staff '\(SampleOffice.manager)'.")
    }
    // The clock of the journal never goes back, however often the measuring begins anew.
    var made = 0
    return { _ in
      var command = Command(.noteAdd, case: references[made % references.count])
      command.values[NoteCommands.text.name] = .text("Measured, note \(made).")
      try store.perform(command, by: actor, at: now.adding(seconds: made))
      made += 1
    }
  }

  /// References from all over the store.
  private func spread(_ store: Store) throws -> [String] {
    let newest = try store.queue(.all, limit: 1).rows.first?.reference ?? "C-1"
    let count = Int(newest.drop { !$0.isNumber }) ?? 1
    let step = max(count / 997, 1)
    return stride(from: 1, through: count, by: step).map { "C-\($0)" }
  }
}
