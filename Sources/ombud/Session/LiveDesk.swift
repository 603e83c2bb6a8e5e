import CaseStore
import Casework
import Console
import Foundation

extension Desk {
  /// The desk over a real store, for one person's session.
  static func live(_ session: StoreSession) -> Desk {
    let store = session.store
    let actor = session.actor.id
    let clock = session.clock
    return Desk(
      session: Desk.Session(
        actor: session.actor, storeName: URL(fileURLWithPath: store.path).lastPathComponent,
        isTraining: store.facts.kind == .training, scheme: store.facts.scheme),
      now: { clock.now() },
      page: { view, filter, position, limit in
        try store.queue(
          QueueSelection(view, of: actor, on: clock.now().day), filter: filter, from: position.inStore, limit: limit)
      },
      count: { view, filter in
        try store.count(QueueSelection(view, of: actor, on: clock.now().day), filter: filter)
      },
      open: { reference in try store.caseView(reference) },
      rows: { cases in try store.queueRows(of: cases) },
      office: { try store.office() },
      earlier: { values in try store.earlierCases(for: session.complainant(values)) },
      read: { values, name, reference in try session.reader(for: reference).values(values, for: name) },
      perform: { command in try session.perform(command) },
      undoPreview: { reference in
        let preview = try store.undoPreview(on: reference, by: actor, at: clock.now())
        return (
          preview.entry.sequence, [preview.sentence, preview.needsReason].compactMap { $0 }.joined(separator: " ")
        )
      },
      undo: { entry, reason in try store.undo(entry, by: actor, at: clock.now(), reason: reason) },
      redo: { reference in try store.redo(on: reference, by: actor, at: clock.now()) },
      version: { try store.dataVersion() },
      changes: { sequence in
        (Array(try store.changedCases(since: sequence)), try store.lastSequence())
      })
  }
}

extension Desk.Position {
  fileprivate var inStore: QueuePosition {
    switch self {
    case .first: .first
    case .last: .last
    case .after(let key): .after(key)
    case .before(let key): .before(key)
    case .from(let key): .from(key)
    }
  }
}

extension Store {
  /// A case with what follows from it and its latest entries, as the case pane shows it.
  fileprivate func caseView(_ reference: String) throws -> CaseView {
    let file = try caseFile(reference)
    let office = try office()
    let situation = Situation(file: file, office: office, guidance: guidance)
    return CaseView(
      file: file, office: office, derived: Derived(situation),
      entries: try entries(of: reference, limit: 50).map(\.entry))
  }
}
