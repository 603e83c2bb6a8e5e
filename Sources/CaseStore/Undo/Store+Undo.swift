import Casework
import GRDB

extension Store {
  /// Says what ``undo(_:on:by:at:reason:)`` would take back.
  ///
  /// - Throws: `Refusal` where nothing can be taken back, not even with a reason.
  public func undoPreview(
    _ entry: Int64? = nil, on reference: String? = nil, by actor: Int64, at now: Moment
  ) throws -> UndoPreview {
    try read { database in
      let sequence = try entry ?? lastStanding(of: actor, on: reference, database)
      guard let found = try EntryQuery.fetch(sequence, database) else { throw StoreError.unknownEntry(sequence) }
      try UndoWall.check(found, database)
      let office = try office(database)
      let member = try undoing(actor, office)
      return try preview(of: found, by: member, at: now, office, database)
    }
  }

  /// Who takes something back.
  func undoing(_ actor: Int64, _ office: Office) throws -> Staff {
    guard let member = office.member(actor) else {
      throw StoreError(.unknownActor, "You are not on the staff list. Ask an administrator to add you.")
    }
    return member
  }

  func preview(
    of found: Entry, by member: Staff, at now: Moment, _ office: Office, _ database: Database
  ) throws -> UndoPreview {
    let plan = try UndoPlan.make(found, database, shapes: try shapes(database))
    let command = try UndoQuery.command(of: found, database)
    var needsReason: String?
    do throws(Refusal) {
      _ = try UndoDecision.decide(found, command, later: plan.later, by: member, at: now, reason: nil, office: office)
    } catch {
      needsReason = error.description
      // With any reason at all: what is refused then is refused for good.
      _ = try UndoDecision.decide(found, command, later: plan.later, by: member, at: now, reason: "?", office: office)
    }
    return UndoPreview(
      entry: found, sentence: UndoSentence.preview(found, later: plan.later.count, actor: member, office: office),
      needsReason: needsReason)
  }

  /// Takes an entry back: the given one, or the actor's own last standing one, on a case where one is given.
  ///
  /// Later acts on the same records stay, if they still pass their gates without it.
  /// - Parameter reason: makes a correction of what can no longer be undone plainly.
  /// - Throws: `Refusal`, naming the later entry that would no longer hold.
  @discardableResult
  public func undo(
    _ entry: Int64? = nil, on reference: String? = nil, by actor: Int64, at now: Moment, reason: String? = nil
  ) throws -> Receipt {
    try write { transaction in
      let sequence = try entry ?? lastStanding(of: actor, on: reference, transaction.database)
      return try transaction.undo(sequence, by: actor, at: now, reason: reason)
    }
  }

  /// Brings an act back that was taken back: the given one, or the one that the actor took back last.
  @discardableResult
  public func redo(
    _ entry: Int64? = nil, on reference: String? = nil, by actor: Int64, at now: Moment
  ) throws -> Receipt {
    try write { transaction in
      let sequence = try entry ?? lastTakenBack(by: actor, on: reference, transaction.database)
      return try transaction.redo(sequence, by: actor, at: now)
    }
  }

  private func lastStanding(of actor: Int64, on reference: String?, _ database: Database) throws -> Int64 {
    let caseID = try reference.map { try knownCaseID(of: $0, database) }
    guard let found = try UndoQuery.lastStanding(of: actor, caseID: caseID, database) else {
      throw Refusal.because("You have no entry\(reference.map { " on \($0)" } ?? "") that could be undone.")
    }
    return found
  }

  private func lastTakenBack(by actor: Int64, on reference: String?, _ database: Database) throws -> Int64 {
    let caseID = try reference.map { try knownCaseID(of: $0, database) }
    guard let found = try UndoQuery.lastTakenBack(by: actor, caseID: caseID, database) else {
      throw Refusal.because("You took nothing back\(reference.map { " on \($0)" } ?? "") that could be redone.")
    }
    return found
  }
}
