import Casework
import GRDB

extension Store {
  /// Says what ``undoBatch(_:by:at:reason:)`` would take back.
  ///
  /// - Throws: `Refusal` where nothing of it can be taken back, not even with a reason.
  public func undoBatchPreview(_ batch: Int64, by actor: Int64, at now: Moment) throws -> BatchUndoPreview {
    try read { database in
      let office = try office(database)
      let member = try undoing(actor, office)
      var taken: [UndoPreview] = []
      var refused: [BulkResult.RefusedCase] = []
      for sequence in try standing(inBatch: batch, database) {
        guard let entry = try EntryQuery.fetch(sequence, database) else { continue }
        do {
          taken.append(try preview(of: entry, by: member, at: now, office, database))
        } catch let refusal as Refusal {
          refused.append(.init(reference: entry.reference ?? "", refusal: refusal))
        }
      }
      guard let first = taken.first?.entry else {
        throw Refusal(refused.flatMap(\.refusal.reasons))
      }
      return BatchUndoPreview(
        batch: batch, entries: taken.map(\.entry), refused: refused,
        sentence: UndoSentence.batch(taken.map(\.entry), first, actor: member, office: office),
        needsReason: taken.compactMap(\.needsReason).first)
    }
  }

  /// Takes back what can be of a bulk act, and names the rest.
  ///
  /// - Parameter goesOn: is told before each entry how many are done with, of how many; where it says false, the rest stands.
  public func undoBatch(
    _ batch: Int64, by actor: Int64, at now: Moment, reason: String? = nil,
    goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) throws -> BulkResult {
    try write { transaction in
      let sequences = try standing(inBatch: batch, transaction.database)
      var result = BulkResult(batch: transaction.head.sequence + 1, done: [], refused: [])
      for (number, sequence) in sequences.enumerated() {
        guard goesOn(number, sequences.count) else {
          result.untried = sequences.count - number
          break
        }
        do {
          let receipt = try transaction.attempt {
            try transaction.undo(sequence, by: actor, at: now, reason: reason, batch: result.batch)
          }
          result.done.append(receipt)
        } catch let refusal as Refusal {
          let reference = try EntryQuery.fetch(sequence, transaction.database)?.reference
          result.refused.append(.init(reference: reference ?? "", refusal: refusal))
        }
      }
      return result
    }
  }

  /// The entries of a bulk act that stand, newest first; there is at least one.
  private func standing(inBatch batch: Int64, _ database: Database) throws -> [Int64] {
    let sequences = try UndoQuery.standing(inBatch: batch, database)
    if sequences.isEmpty { throw Refusal.because("Nothing of bulk act \(batch) stands.") }
    return sequences
  }
}
