import Casework
import GRDB

/// Takes an entry out of the middle of the journal's effects: back past the later acts, then forward again without it, asking every later act's
/// gates anew at its own place.
struct Rewind {
  let transaction: WriteTransaction
  let plan: UndoPlan
  let office: Office
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction, _ plan: UndoPlan) throws {
    self.transaction = transaction
    self.plan = plan
    office = try transaction.office()
  }

  /// - Throws: ``Refusal`` naming the later entry that would no longer hold.
  func run() throws {
    var steps: [(entry: Entry, payload: EntryPayload)] = []
    for entry in plan.later { steps.append((entry, try payload(of: entry))) }
    let target = try payload(of: plan.entry)
    var unmetBefore: [Int64: Set<RequirementID>] = [:]
    for step in steps.reversed() {
      try takeBack(step.payload, step.entry)
      // What a later act did not meet even then, under rules that came after it, is not this undo's doing.
      unmetBefore[step.entry.sequence] = Set(try broken(step.entry, step.payload).map(\.rule.id))
    }
    try takeBack(target, plan.entry)
    for step in steps {
      let before = unmetBefore[step.entry.sequence] ?? []
      let broken = try broken(step.entry, step.payload).filter { !before.contains($0.rule.id) }
      if !broken.isEmpty {
        throw UndoDecision.refusal(plan.entry, wouldBreak: step.entry, broken, office: office)
      }
      do {
        try Changeset.apply(step.payload.changeset, to: database)
      } catch is ChangesetConflict {
        throw rests(step.entry)
      }
    }
  }

  private func payload(of entry: Entry) throws -> EntryPayload {
    guard let payload = try EntryPayload.fetch(entry.sequence, database) else {
      throw Refusal.because("What entry \(entry.sequence) changed was erased, so it cannot be taken back.")
    }
    if payload.schemaVersion != Int64(Schema.version) {
      throw Refusal.because(
        "Entry \(entry.sequence) was made with schema version \(payload.schemaVersion); undo ends there. Record the correction as a new act."
      )
    }
    return payload
  }

  private func takeBack(_ payload: EntryPayload, _ entry: Entry) throws {
    do {
      try Changeset.apply(try Changeset.inverted(payload.changeset), to: database)
    } catch let conflict as ChangesetConflict {
      throw try hindrance(conflict, entry)
    }
  }

  /// The gates that an act, at the place where the case stands now, would not pass.
  private func broken(_ entry: Entry, _ payload: EntryPayload) throws -> [Unmet] {
    let command: Command = try JSONText.decode(payload.command)
    guard var actor = office.member(entry.actor) else { return [] }
    actor.role = entry.role
    let named = try NamedRows.load(command, database)
    guard let file = try file(of: entry, command, named) else { throw rests(entry) }
    let situation = Situation(file: file, office: office, guidance: transaction.guidance)
    return UndoDecision.brokenGates(
      of: Act(
        command: command, actor: actor, occurred: entry.occurred, entered: entry.entered, situation: situation,
        named: named))
  }

  /// The case as the act saw it; nil where it is not there at that place.
  private func file(of entry: Entry, _ command: Command, _ named: Named) throws -> CaseFile? {
    let isNew = CommandTable.definition(of: command.name).target == .newCase
    guard let id = entry.caseID, !isNew else {
      var file = CaseFile(
        case: Case(
          id: 0, reference: "", scheme: transaction.store.facts.scheme, stage: .received, receivedAt: entry.occurred,
          openedBy: entry.actor, channel: ""))
      file.earlier = named.earlier
      return file
    }
    return try CaseFileQuery.load(id, database)
  }

  private func rests(_ later: Entry) -> Refusal {
    .because(
      "Entry \(later.sequence) (\(later.command.rawValue) by \(office.name(later.actor)), \(later.entered.officeText)) rests on what entry \(plan.entry.sequence) recorded; take that back first."
    )
  }

  /// Why an entry could not be taken back: something later that touched the same value, or a change past the journal.
  private func hindrance(_ conflict: ChangesetConflict, _ entry: Entry) throws -> Refusal {
    if let key = conflict.key {
      let sql = #"SELECT max("entry") FROM "entryTouch" WHERE "key" = ? AND "table" = ? AND "entry" > ?"#
      let last = try Int64.fetchOne(database, sql: sql, arguments: [key, conflict.table, entry.sequence])
      if let last, let later = try EntryQuery.fetch(last, database) { return rests(later) }
    }
    if conflict.kind == .reference {
      return .because("Something recorded later refers to what entry \(entry.sequence) added; take that back first.")
    }
    return .because(
      "The records are not as entry \(entry.sequence) left them, though no later entry says so; look with `ombud verify`."
    )
  }
}
