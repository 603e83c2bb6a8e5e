import Casework
import GRDB

/// Takes an entry out of the middle of the journal's effects: back past the later acts, then forward again without it, asking every later act's
/// gates anew at its own place.
struct Rewind {
  let transaction: WriteTransaction
  let plan: UndoPlan
  /// Who takes back or brings again, and when.
  let actor: Staff
  let now: Moment
  let office: Office
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction, _ plan: UndoPlan, by actor: Staff, at now: Moment) throws {
    self.transaction = transaction
    self.plan = plan
    self.actor = actor
    self.now = now
    office = try transaction.office()
  }

  /// - Returns: the blocks that were asked, in the guidance's order.
  /// - Throws: ``Refusal`` naming the later entry that would no longer hold.
  func run() throws -> [RequirementID] {
    let steps = try laterSteps()
    let target = Step(entry: plan.entry, payload: try payload(of: plan.entry))
    var before: [Int64: Standing] = [:]
    for step in steps.reversed() {
      try takeBack(step)
      // What a later act did not meet even then, under rules that came after it, is not this undo's doing.
      before[step.entry.sequence] = try standing(step)
    }
    try takeBack(target)
    var asked = Set(try checkAuthority(over: target))
    for step in steps {
      let standing = try standing(step)
      asked.formUnion(standing.asked)
      try compare(standing, with: before[step.entry.sequence], step.entry)
      do {
        try Changeset.apply(step.payload.changeset, to: database)
      } catch is ChangesetConflict {
        throw rests(step.entry)
      }
    }
    return inOrder(asked)
  }

  /// Asks an act that was taken back everything anew at its own place, before it is brought again. Leaves the records as they are.
  ///
  /// - Returns: the blocks that were asked, in the guidance's order.
  /// - Throws: ``Refusal`` saying what the act would not pass any more.
  func checkReturn() throws -> [RequirementID] {
    let steps = try laterSteps()
    let target = Step(entry: plan.entry, payload: try payload(of: plan.entry))
    var asked = Set<RequirementID>()
    try database.inSavepoint {
      for step in steps.reversed() { try takeBack(step) }
      asked.formUnion(try checkAuthority(over: target))
      let standing = try standing(target)
      asked.formUnion(standing.asked)
      if let refusal = UndoDecision.refusal(bringingBack: plan.entry, standing.unmet, standing.hindrance) {
        throw refusal
      }
      return .rollback
    }
    return inOrder(asked)
  }

  private func inOrder(_ asked: Set<RequirementID>) -> [RequirementID] {
    transaction.guidance.rules.map(\.id).filter(asked.contains)
  }

  private struct Step {
    let entry: Entry
    let payload: EntryPayload
  }

  /// How an act fares at its place.
  private struct Standing {
    /// The blocks that apply to it, met or not.
    var asked: [RequirementID] = []
    var unmet: [Unmet] = []
    var hindrance: Refusal?
  }

  private func laterSteps() throws -> [Step] {
    try plan.later.map { Step(entry: $0, payload: try payload(of: $0)) }
  }

  private func compare(_ now: Standing, with before: Standing?, _ later: Entry) throws {
    let known = Set(before?.unmet.map(\.rule.id) ?? [])
    let broken = now.unmet.filter { !known.contains($0.rule.id) }
    if !broken.isEmpty { throw UndoDecision.refusal(plan.entry, wouldBreak: later, broken, office: office) }
    if let hindrance = now.hindrance, before?.hindrance == nil {
      throw UndoDecision.refusal(plan.entry, wouldBreak: later, hindrance, office: office)
    }
  }

  private func payload(of entry: Entry) throws -> EntryPayload {
    guard let payload = try EntryPayload.fetch(entry.sequence, database) else {
      throw Refusal.because("What entry \(entry.sequence) changed was erased, so it cannot be taken back.")
    }
    try UndoWall.check(entry, payload)
    return payload
  }

  private func takeBack(_ step: Step) throws {
    do {
      try Changeset.apply(try Changeset.inverted(step.payload.changeset), to: database)
    } catch let conflict as ChangesetConflict {
      throw try hindrance(conflict, step.entry)
    }
  }

  /// What an act would not pass at the place where the case stands now.
  private func standing(_ step: Step) throws -> Standing {
    guard var author = office.member(step.entry.actor) else { return Standing() }
    author.role = step.entry.role
    let (act, draft) = try replay(step, by: author, occurred: step.entry.occurred, entered: step.entry.entered)
    return Standing(
      asked: blocks(of: act).map(\.id), unmet: UndoDecision.brokenGates(of: act),
      hindrance: UndoDecision.hindrance(replaying: act, in: draft))
  }

  private func blocks(of act: Act) -> [Rule] {
    transaction.guidance.judgements(of: act).map(\.rule).filter { $0.enforcement == .block }
  }

  /// Asks the act's authority of whoever takes it back or brings it again.
  ///
  /// - Returns: the blocks that were asked.
  private func checkAuthority(over step: Step) throws -> [RequirementID] {
    let (act, _) = try replay(step, by: actor, occurred: now, entered: now)
    if let refusal = UndoDecision.missingAuthority(for: act) { throw refusal }
    return blocks(of: act).filter { UndoDecision.asksAuthority(of: $0) }.map(\.id)
  }

  /// An act as it would be done on the case as it stands now, and the draft that it would change.
  private func replay(_ step: Step, by actor: Staff, occurred: Moment, entered: Moment) throws -> (Act, Draft) {
    let command: Command = try JSONText.decode(step.payload.command)
    var file: CaseFile?
    if let id = step.entry.caseID, CommandTable.definition(of: command.name).target != .newCase {
      file = try CaseFileQuery.load(id, database)
      if file == nil { throw rests(step.entry) }
    }
    let named = try NamedRows.load(command, on: file, database)
    let seen = file ?? unborn(step.entry, named)
    let act = Act(
      command: command, actor: actor, occurred: occurred, entered: entered,
      situation: Situation(file: seen, office: office, guidance: transaction.guidance), named: named)
    return (act, Draft(file: file, office: office, keys: transaction.keys, named: named))
  }

  /// The case that an act saw which made one, or which is about none.
  private func unborn(_ entry: Entry, _ named: Named) -> CaseFile {
    var file = CaseFile(
      case: Case(
        id: 0, reference: "", scheme: transaction.store.facts.scheme, stage: .received, receivedAt: entry.occurred,
        openedBy: entry.actor, channel: ""))
    file.earlier = named.earlier
    return file
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
