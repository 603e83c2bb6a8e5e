import Casework

/// What is true of a store from its creation on.
public struct StoreFacts: Sendable, Equatable {
  public let kind: StoreKind
  public let scheme: Scheme
  /// Random hexadecimal digits that tell stores apart.
  public let identifier: String
  public let created: Moment
}
