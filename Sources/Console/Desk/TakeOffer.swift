/// What somebody may take out of the central queue, to be asked about first.
public enum TakeOffer: Sendable, Equatable {
  /// The case that is next for them, why, and what else there is to say of the queue.
  case next(reference: String, reason: String, queue: String)
  /// None is, and why.
  case none(String)
}
