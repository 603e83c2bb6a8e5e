import Casework
import SampleCases

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
      opened: plan.opened,
      administrator: NewAdministrator(
        login: SampleOffice.administrator.login, uid: nil, name: SampleOffice.administrator.name,
        role: SampleOffice.administrator.role))
    let report = try store.store.performTogether { writer in
      try plan.play(
        at: SampleDesk(
          office: { try writer.office() },
          bodies: {
            Dictionary(try writer.organisations().map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
          },
          file: { try writer.caseFile($0) },
          perform: { command, login, moment in
            let actor = try writer.office().member(login: login)?.id ?? 0
            return try writer.perform(command, by: actor, at: moment).reference
          }))
    }
    temporary = store
    references = report.references
    manager = try store.store.office().staff.first { $0.role == .operationsManager }?.id ?? 0
  }
}
