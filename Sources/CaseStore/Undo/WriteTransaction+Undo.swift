import Casework
import GRDB

extension WriteTransaction {
  /// Takes an entry back, and records that it was: as undo, or as correction where a reason is needed.
  func undo(_ sequence: Int64, by actorID: Int64, at now: Moment, reason: String?, batch: Int64? = nil) throws
    -> Receipt
  {
    let entered = try entered(at: now)
    let office = try office()
    let actor = try actor(actorID, at: now, in: office)
    guard let entry = try EntryQuery.fetch(sequence, database) else { throw StoreError.unknownEntry(sequence) }
    try UndoWall.check(entry, database)
    let plan = try UndoPlan.make(entry, database, shapes: journal.shapes)
    let kind = try UndoDecision.decide(
      entry, try UndoQuery.command(of: entry, database), later: plan.later, by: actor, at: entered, reason: reason,
      office: office)
    let (asked, changeset) = try ChangesetRecorder.record(database) {
      try Rewind(self, plan, by: actor, at: entered).run()
    }
    var command = Command(.undo, [JournalCommands.entry.name: .number(sequence)])
    if let reason, !reason.isEmpty { command.values[JournalCommands.reason.name] = .text(reason) }
    try record(
      kind, command, about: entry, by: actor, at: entered, reason: reason ?? "", batch: batch,
      decidedBy: asked, changeset: changeset)
    return Receipt(
      entry: head.sequence, reference: entry.reference,
      message:
        "Took back entry \(sequence) (\(UndoSentence.what(entry)))\(kind == .correction ? " as a correction" : "").\(rest)"
    )
  }

  /// Brings back what an undo took away.
  func redo(_ sequence: Int64, by actorID: Int64, at now: Moment) throws -> Receipt {
    let entered = try entered(at: now)
    let office = try office()
    let actor = try actor(actorID, at: now, in: office)
    guard let act = try EntryQuery.fetch(sequence, database) else { throw StoreError.unknownEntry(sequence) }
    guard let undo = try EntryQuery.lastWord(about: sequence, database), undo.kind != .redo else {
      throw Refusal.because("Entry \(sequence) was not taken back; there is nothing to bring back.")
    }
    try UndoWall.check(undo, database)
    let since = try recorded(since: undo)
    try RedoDecision.check(act, takenBackBy: undo, since: since, by: actor, at: entered, office: office)
    guard let payload = try EntryPayload.fetch(undo.sequence, database) else {
      throw Refusal.because("What entry \(undo.sequence) changed is no longer there; record the act anew.")
    }
    let plan = try UndoPlan.make(act, database, shapes: journal.shapes)
    let asked = try Rewind(self, plan, by: actor, at: entered).checkReturn()
    let changeset: [UInt8]
    do {
      changeset = try ChangesetRecorder.changeset(database) {
        try Changeset.apply(try Changeset.inverted(payload.changeset), to: database)
      }
    } catch is ChangesetConflict {
      throw Refusal.because("The records are not as entry \(undo.sequence) left them; record the act anew.")
    }
    let command = Command(.redo, [JournalCommands.entry.name: .number(sequence)])
    try record(
      .redo, command, about: act, by: actor, at: entered, reason: "", batch: nil, decidedBy: asked,
      changeset: changeset)
    return Receipt(
      entry: head.sequence, reference: act.reference,
      message: "Brought back entry \(sequence) (\(UndoSentence.what(act))).\(rest)")
  }

  private var rest: String { leftBehind.map { " " + $0 } ?? "" }

  /// What stands in the way of a redo: acts since the undo, and what was taken back since and still is, newest of these first.
  private func recorded(since undo: Entry) throws -> [Entry] {
    let search = LaterEntries(database: database, shapes: journal.shapes)
    let later = try search.after(undo).sorted().compactMap { try EntryQuery.fetch($0, database) }
    let acts = later.filter { $0.kind == .act }
    let takenBack = try later.filter { entry in
      guard entry.kind == .undo || entry.kind == .correction, let about = entry.about else { return false }
      return try EntryQuery.lastWord(about: about, database)?.sequence == entry.sequence
    }
    return acts + takenBack.reversed()
  }

  private func record(
    _ kind: EntryKind, _ command: Command, about entry: Entry, by actor: Staff, at entered: Moment, reason: String,
    batch: Int64?, decidedBy: [RequirementID], changeset: [UInt8]
  ) throws {
    var families = try journal.families(of: Changeset.changes(in: changeset))
    families.formUnion(try EntryQuery.families(of: entry.sequence, database))
    let draft = EntryDraft(
      kind: kind, command: command, occurred: entered, actor: actor.id, role: actor.role, caseID: entry.caseID,
      reference: entry.reference, batch: batch, about: entry.sequence, edition: store.edition,
      decidedBy: decidedBy, reason: reason, changeset: changeset)
    forget()
    if families.contains(.office) { store.forgetCaches() }
    try append(draft, entered: entered, to: families)
  }
}
