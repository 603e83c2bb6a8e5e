import Casework

/// An entry with what its payload says, for people to read.
public struct JournalLine: Sendable, Equatable {
  public let entry: Entry
  public let host: String
  public let terminal: String
  /// The user of the operating system who entered it.
  public let uid: Int64
  /// The command as it was given; nil where the payload was erased.
  public let command: Command?
  public let reason: String
  /// What stood there before, one line a value.
  public let former: String
  public let isErased: Bool
}

/// One value that an entry changed.
public struct FieldChange: Sendable, Equatable {
  public let table: RecordTable
  public let key: Int64
  /// The column's name.
  public let column: String
  /// Nil where the row was not there before, or has no value.
  public let old: String?
  public let new: String?
}
