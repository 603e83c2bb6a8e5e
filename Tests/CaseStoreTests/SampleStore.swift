import Casework
import SampleCases
import SampleStores

@testable import CaseStore

/// A store with believable cases at every stage, made through commands.
struct SampleStore {
  let temporary: TemporaryStore
  let references: [String]
  /// A manager, who may take back what others did.
  let manager: Int64

  init(cases: Int, seed: UInt64 = 7) throws {
    let plan = DemoPlan(cases: cases, seed: seed, today: TemporaryStore.start.day - 1)
    let store = try TemporaryStore(
      opened: plan.opened, administrator: NewAdministrator(SampleOffice.administrator))
    let report = try store.store.performTogether { try plan.play(at: SampleDesk($0)) }
    temporary = store
    references = report.references
    manager = try store.store.office().staff.first { $0.role == .operationsManager }?.id ?? 0
  }
}
