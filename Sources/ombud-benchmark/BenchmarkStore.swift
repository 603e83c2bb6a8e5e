import CaseStore
import Casework
import Foundation
import SampleCases
import SampleStores

/// Makes the store that is measured: load cases in batched transactions, as `ombud generate` does.
struct BenchmarkStore {
  let store: Store
  let today: Day

  init(opening path: String, today: Day) throws {
    store = try Store.open(at: path)
    self.today = today
  }

  init(making path: String, cases: Int, seed: UInt64, today: Day) throws {
    self.today = today
    let office = LoadPlan(cases: cases, seed: seed, today: today).office
    store = try Store.create(
      at: path, scheme: .phso, kind: .training,
      administrator: NewAdministrator(SampleOffice.administrator), at: office.opened)
    let desk = SampleDesk(store)
    var player = SamplePlayer(desk)
    try player.setUp(office)
    let plan = LoadPlan(
      cases: cases, seed: seed, today: today, office: try store.office(), bodies: try desk.bodies())
    let keys = Dictionary(try store.office().staff.map { ($0.login, $0.id) }, uniquingKeysWith: { first, _ in first })
    for start in stride(from: 0, to: cases, by: 1_000) {
      try store.performTogether { writer in
        for index in start..<min(start + 1_000, cases) {
          let sample = plan[index]
          let opening = sample.opening
          let receipt = try writer.perform(opening.command, by: keys[opening.login] ?? 0, at: opening.at)
          guard let reference = receipt.reference, let next = sample.following(reference) else { continue }
          try writer.perform(next.command, by: keys[next.login] ?? 0, at: next.at)
        }
      }
    }
  }
}

/// Resident memory of this process, from the kernel.
enum ResidentMemory {
  /// Mebibytes now, and the most so far; nil where the kernel does not say.
  static var mebibytes: (now: Double, most: Double)? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    guard let now = kibibytes("VmRSS:", text), let most = kibibytes("VmHWM:", text) else { return nil }
    return (now / 1_024, most / 1_024)
  }

  private static func kibibytes(_ key: String, _ text: String) -> Double? {
    text.split(separator: "\n").first { $0.hasPrefix(key) }.flatMap { line in
      Double(line.dropFirst(key.count).filter(\.isNumber))
    }
  }
}
