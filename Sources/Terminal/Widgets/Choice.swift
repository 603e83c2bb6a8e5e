/// One of the values a ``ChoiceField`` offers.
public struct Choice: Equatable, Sendable {
  /// What is recorded.
  public let value: String
  /// What the user reads.
  public let label: String

  public init(value: String, label: String) {
    self.value = value
    self.label = label
  }

  /// A choice that is recorded as it reads.
  public init(_ label: String) { self.init(value: label, label: label) }
}
