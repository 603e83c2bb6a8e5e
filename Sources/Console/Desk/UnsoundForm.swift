import Casework

/// A row of an import that cannot be a case as it is, and waits to be repaired or discarded.
public struct UnsoundForm: Sendable, Equatable, Identifiable {
  /// The number by which it is repaired.
  public let id: Int64
  /// The import it came with.
  public let batch: String
  /// The line of the file.
  public let line: Int
  /// The reference of the form; nil where it has none that can be read.
  public let reference: String?
  /// What is wrong with it, a sentence each.
  public let faults: [String]
  /// The row as received.
  public let text: String
  public let receivedAt: Moment

  public init(
    id: Int64, batch: String, line: Int, reference: String?, faults: [String], text: String, receivedAt: Moment
  ) {
    self.id = id
    self.batch = batch
    self.line = line
    self.reference = reference
    self.faults = faults
    self.text = text
    self.receivedAt = receivedAt
  }
}
