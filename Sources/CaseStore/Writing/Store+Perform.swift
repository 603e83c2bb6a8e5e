import Casework
import GRDB

extension Store {
  /// Carries out one command: decided and written in one transaction, on what then stands.
  ///
  /// - Parameters:
  ///   - actor: the key of the member of staff who acts.
  ///   - now: the moment of entry; what happened earlier comes as the command's `occurred`.
  /// - Returns: the receipt, once the change is on the disk.
  /// - Throws: `Refusal` when the domain says no, ``StoreError`` when the store does; nothing was changed then.
  @discardableResult
  public func perform(_ command: Command, by actor: Int64, at now: Moment) throws -> Receipt {
    try write { try $0.perform(command, by: actor, at: now) }
  }

  /// Carries out several commands in one transaction: all of them, or none when the body throws.
  ///
  /// For load data; between the commands nobody else can write.
  @discardableResult
  public func performTogether<Value>(_ body: (BatchWriter) throws -> Value) throws -> Value {
    try write { transaction in
      // Load data touches pages all over the file; the writer of a session that draws a screen is given no such memory.
      // Its log is longer too, so that a page which many cases change is copied into the file less often.
      try transaction.database.execute(sql: "PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 16384")
      return try body(BatchWriter(transaction))
    }
  }

  /// Carries out one decision on many cases: one entry a case under one batch number; what is refused is listed and left as it was.
  ///
  /// - Parameter goesOn: is told before each case how many are done with, of how many; where it says false, what was done so far stands.
  public func performBulk(
    _ commands: [Command], by actor: Int64, at now: Moment, goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) throws -> BulkResult {
    try write { transaction in
      let batch = transaction.head.sequence + 1
      var result = BulkResult(batch: batch, done: [], refused: [])
      for (number, command) in commands.enumerated() {
        guard goesOn(number, commands.count) else {
          result.untried = commands.count - number
          break
        }
        do {
          let receipt = try transaction.attempt {
            try transaction.perform(command, by: actor, at: now, batch: batch)
          }
          result.done.append(receipt)
        } catch let refusal as Refusal {
          result.refused.append(.init(reference: command.reference ?? "", refusal: refusal))
        } catch let error as StoreError where error.cause == .unknownCase {
          result.refused.append(.init(reference: command.reference ?? "", refusal: .because(error.message)))
        }
      }
      return result
    }
  }
}

/// What became of a bulk act.
public struct BulkResult: Sendable {
  /// The number that its entries share; undo takes it.
  public let batch: Int64
  public internal(set) var done: [Receipt]
  public internal(set) var refused: [RefusedCase]
  /// How many more it was not tried for, since it was not to go on.
  public internal(set) var untried = 0

  public struct RefusedCase: Sendable {
    public let reference: String
    public let refusal: Refusal
  }
}

/// Performs commands inside one transaction; only valid while the closure runs that it was given to.
public struct BatchWriter {
  let transaction: WriteTransaction

  init(_ transaction: WriteTransaction) { self.transaction = transaction }

  /// Like ``Store/perform(_:by:at:)``, but nothing is on the disk before the transaction ends. A refusal leaves no trace, and the others stand.
  @discardableResult
  public func perform(_ command: Command, by actor: Int64, at now: Moment) throws -> Receipt {
    // The domain decides before anything is written, so a refusal needs no savepoint to leave no trace.
    try transaction.perform(command, by: actor, at: now)
  }

  /// The case as it stands in the transaction.
  public func caseFile(_ reference: String) throws -> CaseFile { try transaction.file(reference) }

  /// The office as it stands in the transaction.
  public func office() throws -> Office { try transaction.office() }
}
