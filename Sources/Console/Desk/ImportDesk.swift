import Casework

/// What the console needs for the rows of imports that cannot be cases as they are. A struct of closures, like ``Desk``.
///
/// A row that somebody else settled meanwhile is a `Refusal` that says who, when, and what became of it.
public struct ImportDesk: Sendable {
  /// The rows that wait to be repaired or discarded, oldest first.
  public var list: @Sendable () throws -> [UnsoundForm]
  /// A row with its columns as received.
  public var open: @Sendable (_ id: Int64) throws -> RepairableForm
  /// What the importer says of a row with these columns changed; nothing is saved.
  public var judge: @Sendable (_ id: Int64, _ edits: [String: String]) throws -> ImportJudgement
  /// Makes a case of a row with these columns changed, as the importer would have.
  public var repair: @Sendable (_ id: Int64, _ edits: [String: String]) throws -> Receipt
  /// Discards a row, with the reason.
  public var discard: @Sendable (_ id: Int64, _ reason: String) throws -> Void

  public init(
    list: @escaping @Sendable () throws -> [UnsoundForm],
    open: @escaping @Sendable (Int64) throws -> RepairableForm,
    judge: @escaping @Sendable (Int64, [String: String]) throws -> ImportJudgement,
    repair: @escaping @Sendable (Int64, [String: String]) throws -> Receipt,
    discard: @escaping @Sendable (Int64, String) throws -> Void
  ) {
    self.list = list
    self.open = open
    self.judge = judge
    self.repair = repair
    self.discard = discard
  }
}
