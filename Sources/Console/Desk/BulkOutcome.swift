import Casework

/// What became of one decision on many cases.
public struct BulkOutcome: Sendable {
  /// What was done, an entry each.
  public var done: [Receipt]
  /// The cases for which it was refused; they are as they were.
  public var refused: [RefusedCase]
  /// How many more it was not done for, since it was stopped before; they are as they were too.
  public var untried = 0
  /// The number that the entries share, by which all of them can be taken back.
  public let batch: Int64

  public init(done: [Receipt], refused: [(reference: String, refusal: Refusal)], batch: Int64, untried: Int = 0) {
    self.done = done
    self.refused = refused.map { RefusedCase(reference: $0.reference, refusal: $0.refusal) }
    self.batch = batch
    self.untried = untried
  }

  /// For how many it was to be done.
  var count: Int { done.count + refused.count + untried }

  /// A case for which an act was refused.
  public struct RefusedCase: Sendable {
    public let reference: String
    public let refusal: Refusal

    public init(reference: String, refusal: Refusal) {
      self.reference = reference
      self.refusal = refusal
    }
  }
}
