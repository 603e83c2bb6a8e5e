import CaseStore
import Synchronization

/// Derives in the background what former settings or rules left behind, while somebody has the store open.
///
/// It takes a fifth of the time at most, a few cases a transaction, so that neither the keys here nor the changes of others wait for it.
final class Upkeep: Sendable {
  private struct State {
    var isRunning = false
    /// The version of the data that was looked at last.
    var looked: Int64?
    /// The cases that the queue shows otherwise since they were last asked for.
    var changed: Set<Int64> = []
  }

  private static let casesAtOnce = 20

  private let store: Store
  private let state = Mutex(State())

  init(_ store: Store) { self.store = store }

  /// The version of the data, as a console asks for it on each tick; looks whether there is something to do where it changed.
  func version() throws -> Int64 {
    let version = try store.dataVersion()
    look(at: version)
    return version
  }

  private func look(at version: Int64) {
    let isToLook = state.withLock { state in
      // What is there at the start waits for the first screen.
      defer { state.looked = state.looked == nil ? .min : version }
      return state.looked != nil && state.looked != version && !state.isRunning
    }
    guard isToLook, (try? store.isBehind()) == true else { return }
    state.withLock { $0.isRunning = true }
    Task.detached(priority: .utility) { [self] in
      // Where it cannot be written, the notice stays, and the next change brings another try.
      try? await work()
      state.withLock { $0.isRunning = false }
    }
  }

  /// The cases that the queue shows otherwise, once each.
  func takeChanged() -> Set<Int64> {
    state.withLock { state in
      defer { state.changed = [] }
      return state.changed
    }
  }

  private func work() async throws {
    let clock = ContinuousClock()
    var isDone = false
    while !isDone {
      let start = clock.now
      let batch = try store.catchUp(limit: Self.casesAtOnce)
      state.withLock { $0.changed.formUnion(batch.changed) }
      isDone = batch.done == 0
      try await Task.sleep(for: (clock.now - start) * 4)
    }
  }
}
