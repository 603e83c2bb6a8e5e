import Casework

/// What became of one decision on many cases.
public struct BulkOutcome: Sendable {
  /// What was done, an entry each.
  public var done: [Receipt]
  /// The cases for which it was refused; they are as they were.
  public var refused: [RefusedCase]
  /// The number that the entries share, by which all of them can be taken back.
  public let batch: Int64

  public init(done: [Receipt], refused: [(reference: String, refusal: Refusal)], batch: Int64) {
    self.done = done
    self.refused = refused.map { RefusedCase(reference: $0.reference, refusal: $0.refusal) }
    self.batch = batch
  }

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
