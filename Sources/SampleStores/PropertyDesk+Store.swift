import CaseStore
import Casework
import SampleCases

extension PropertyDesk where Dump == StoreRecords {
  /// A store as what the property of undo is tried on.
  public init(_ store: Store) {
    self.init(
      desk: SampleDesk(store), lastEntry: { try store.lastSequence() }, entries: { try store.entries(after: $0) },
      undo: { _ = try store.undo($0, by: store.office().key(of: $1), at: $2, reason: $3) },
      redo: { _ = try store.redo($0, by: store.office().key(of: $1), at: $2) }, dump: { try StoreRecords(store) })
  }
}

/// Everything that is journalled, as values.
public struct StoreRecords: Equatable {
  var cases: [String: CaseFile] = [:]
  let organisations: [Organisation]
  let staff: [Staff]
  let leave: [Leave]
  let settings: [Setting]
  let delegations: [Delegation]
  let supervisions: [Supervision]
  let uplifts: [Uplift]

  init(_ store: Store) throws {
    let office = try store.office()
    staff = office.staff
    leave = office.leave
    settings = office.settings
    delegations = office.delegations
    supervisions = office.supervisions
    uplifts = office.uplifts
    organisations = try store.organisations()
    var position = QueuePosition.first
    while true {
      let page = try store.queue(.all, from: position, limit: 200)
      for row in page.rows {
        var file = try store.caseFile(row.reference)
        // Looked up, not journalled.
        file.earlier = []
        cases[row.reference] = file
      }
      guard page.hasLater, let last = page.keys.last else { return }
      position = .after(last)
    }
  }
}

extension Store {
  /// The entries after one, oldest first.
  fileprivate func entries(after sequence: Int64) throws -> [Entry] {
    let count = try lastSequence() - sequence
    guard count > 0 else { return [] }
    return try entries(limit: Int(count)).map(\.entry).reversed()
  }
}
