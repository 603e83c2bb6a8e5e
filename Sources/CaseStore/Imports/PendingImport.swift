import Casework

/// A row of an import that cannot be a case as it is, kept as received.
public struct PendingImport: Sendable, Equatable, Identifiable {
  public let id: Int64
  /// The import it came with: the file's name and the time.
  public let batch: String
  /// The line of the file.
  public let line: Int
  public let formReference: String?
  /// The digest of the row's content, by which the same row is known again.
  public let formDigest: String
  /// The row as received.
  public let raw: String
  /// What is wrong with it, a sentence each.
  public let faults: [String]
  public let receivedAt: Moment
  /// A repaired row whose case was taken back is pending again.
  public let state: State
  /// Why it was discarded.
  public let reason: String
  /// The case that it became once repaired; of a row that is pending again, the one that was taken back.
  public let caseReference: String?
  public let settledBy: Int64?
  public let settledAt: Moment?

  public enum State: String, Sendable, Codable, CaseIterable {
    case pending, repaired, discarded
  }
}

/// A row of an import on its way to the list of those to be repaired or discarded.
public struct UnsoundRow: Sendable, Equatable {
  public let batch: String
  public let line: Int
  public let formReference: String?
  public let formDigest: String
  public let raw: String
  public let faults: [String]

  public init(
    batch: String, line: Int, formReference: String?, formDigest: String, raw: String, faults: [String]
  ) {
    self.batch = batch
    self.line = line
    self.formReference = formReference
    self.formDigest = formDigest
    self.raw = raw
    self.faults = faults
  }
}

/// Where an unsound row of an import is kept.
public struct KeptRow: Sendable, Equatable {
  /// The number by which it is repaired or discarded.
  public let id: Int64
  /// A row of the same content that was kept before may be settled by now; a discarded one stays discarded.
  public let state: PendingImport.State
  /// The case that it became.
  public let caseReference: String?
  /// Whether it was not known before.
  public let isNew: Bool
}
