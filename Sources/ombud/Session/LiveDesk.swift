import CaseStore
import Casework
import Console
import Foundation
import Letters

extension Desk {
  /// The desk over a real store, for one person's session.
  static func live(_ session: StoreSession) -> Desk {
    let store = session.store
    let actor = session.actor.id
    let clock = session.clock
    let upkeep = Upkeep(store)
    let bookmarks = BookmarkFile(
      folder: session.state + "/ombud/bookmarks", store: store.facts.identifier, login: session.actor.login)
    var desk = Desk(
      session: Desk.Session(session), now: { clock.now() },
      page: { view, filter, position, limit in
        let list = try session.list(view, filter: filter)
        return try store.queue(
          list.selection, where: list.clauses, sortedBy: list.sort, from: position.inStore, limit: limit)
      },
      count: { view, filter in
        let list = try session.list(view, filter: filter)
        return try store.count(list.selection, where: list.clauses)
      },
      open: { reference in try store.caseView(reference) },
      rows: { cases in try store.queueRows(of: cases) },
      office: { try store.office() }, organisations: { try store.organisations() },
      people: { typed in try store.people(matching: typed) },
      earlier: { values in try store.earlierCases(for: session.complainant(values)) },
      read: { values, name, reference in try session.reader(for: reference).values(values, for: name) },
      perform: { command in try session.perform(command) },
      performEach: { commands, work in try store.performBulk(commands, by: actor, at: clock.now(), work) },
      undoPreview: { reference in
        let preview = try store.undoPreview(on: reference, by: actor, at: clock.now())
        return UndoOffer(
          entry: preview.entry.sequence, sentence: preview.sentence, needsReason: preview.needsReason,
          batch: try store.standingBatch(of: preview.entry))
      },
      undo: { entry, reason in try store.undo(entry, by: actor, at: clock.now(), reason: reason) },
      undoBatchPreview: { batch in BatchOffer(try store.undoBatchPreview(batch, by: actor, at: clock.now())) },
      undoBatch: { batch, reason, work in try store.undoBatch(batch, by: actor, at: clock.now(), reason, work) },
      redo: { reference in try store.redo(on: reference, by: actor, at: clock.now()) },
      imports: .live(session),
      version: { try upkeep.version() },
      changes: { sequence in
        (Array(try store.changedCases(since: sequence).union(upkeep.takeChanged())), try store.lastSequence())
      })
    desk.interrupt = { store.interruptReading() }
    desk.letters = session.letters
    desk.nextCase = { try store.takeOffer(to: actor, at: clock.now()) }
    desk.addCounts(session)
    desk.bookmarks = { try bookmarks.read() }
    desk.setBookmarks = { letters, reference in try bookmarks.set(letters, to: reference) }
    return desk
  }
}

extension Desk {
  /// How the work is shared out.
  fileprivate mutating func addCounts(_ session: StoreSession) {
    let store = session.store
    let clock = session.clock
    workloads = { try store.workloads() }
    oversights = { try store.oversights() }
    portfolio = { try store.portfolio(today: clock.now().day) }
    caseload = { try store.caseload(today: clock.now().day).lines }
  }
}

extension StoreSession {
  /// The letters that can be begun on a case, by the templates that there are when it is asked.
  fileprivate var letters: @Sendable (CaseFile) throws -> [LetterProposal] {
    { file in
      let situation = Situation(file: file, office: try store.office(), guidance: .current)
      return LetterFiles.load().proposals(situation, by: actor, on: clock.now().day)
    }
  }
}

extension Desk.Session {
  fileprivate init(_ session: StoreSession) {
    let store = session.store
    self.init(
      actor: session.actor, storeName: URL(fileURLWithPath: store.path).lastPathComponent,
      isTraining: store.facts.kind == .training, scheme: store.facts.scheme,
      notice: (try? store.outdatedNotice()).flatMap { $0 } ?? "")
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

extension BatchOffer {
  fileprivate init(_ preview: BatchUndoPreview) {
    self.init(
      number: preview.batch, sentence: preview.sentence, needsReason: preview.needsReason,
      refused: preview.refused.map { BulkOutcome.RefusedCase(reference: $0.reference, refusal: $0.refusal) })
  }
}

extension BulkOutcome {
  fileprivate init(_ result: BulkResult) {
    self.init(
      done: result.done, refused: result.refused.map { ($0.reference, $0.refusal) }, batch: result.batch,
      untried: result.untried)
  }
}

extension Store {
  fileprivate func takeOffer(to actor: Int64, at now: Moment) throws -> TakeOffer {
    guard let next = try nextCase(for: actor, at: now) else {
      return .none(try whyNoNextCase(for: actor, at: now))
    }
    let over = next.passedOver.map {
      "\($0.reference) was passed over: \($0.refusal.description.split(separator: "\n").joined(separator: " "))"
    }
    let count = "\(next.waiting) in the queue, \(next.fitting) of them for you."
    return .next(
      reference: next.entry.reference, reason: next.reason, queue: ([count] + over).joined(separator: "\n"))
  }

  fileprivate func performBulk(
    _ commands: [Command], by actor: Int64, at now: Moment, _ work: Work
  ) throws -> BulkOutcome {
    BulkOutcome(
      try performBulk(commands, by: actor, at: now) { done, total in work.goesOn("Saving cases", done, of: total) })
  }

  fileprivate func undoBatch(
    _ batch: Int64, by actor: Int64, at now: Moment, _ reason: String?, _ work: Work
  ) throws -> BulkOutcome {
    BulkOutcome(
      try undoBatch(batch, by: actor, at: now, reason: reason) { done, total in
        work.goesOn("Taking back", done, of: total)
      })
  }

  /// The bulk act of an entry, where more of it stands than the entry alone.
  fileprivate func standingBatch(of entry: Entry) throws -> UndoOffer.Batch? {
    guard let number = entry.batch, entry.kind == .act else { return nil }
    // A bulk act is one transaction: its entries follow each other from the batch's number on.
    let most: Int64 = 1_000
    let lines = try entries(before: number + most, limit: Int(most))
    let count = lines.filter { $0.entry.batch == number && $0.entry.kind == .act && $0.entry.stands }.count
    return count > 1 ? UndoOffer.Batch(number: number, count: count) : nil
  }

  /// A case with what follows from it and its latest entries, as the case pane shows it.
  fileprivate func caseView(_ reference: String) throws -> CaseView {
    let file = try caseFile(reference)
    let office = try office()
    let situation = Situation(file: file, office: office, guidance: guidance)
    return CaseView(
      file: file, office: office, derived: Derived(situation),
      journal: try entries(of: reference, limit: 50).map {
        JournalEntry($0.entry, reason: $0.reason, former: $0.former, isErased: $0.isErased)
      })
  }
}
