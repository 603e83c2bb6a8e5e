/// What a committed command leaves in the hands of whoever gave it.
public struct Receipt: Sendable, Equatable, Codable {
  /// The journal entry.
  public let entry: Int64
  /// The case concerned; nil for the office.
  public let reference: String?
  /// What was done, in a sentence for the status line.
  public let message: String

  public init(entry: Int64, reference: String?, message: String) {
    self.entry = entry
    self.reference = reference
    self.message = message
  }
}
