import GRDB

/// Why the store could not be read or written: one sentence, with what to do. Nothing was changed.
public struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  public let cause: Cause
  /// One sentence or two; the last says what to do. Holds no personal data.
  public let message: String

  public enum Cause: String, Sendable, CaseIterable {
    case missing, exists, notAStore, corrupt, otherVersion, readOnly, noPermission, diskFull, busy
    case clock, unknownActor, unknownCase, unknownEntry, notTraining, interrupted, other
  }

  public init(_ cause: Cause, _ message: String) {
    self.cause = cause
    self.message = message
  }

  public var description: String { message }
}

extension StoreError {
  /// The sentence for what SQLite said.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, "Somebody else has been writing to \(path) for 5 seconds; nothing was changed. Try again.")
    case .SQLITE_FULL:
      self.init(.diskFull, "The disk that holds \(path) is full; nothing was changed. Make room and try again.")
    case .SQLITE_READONLY:
      self.init(
        .readOnly, "\(path) can only be read; nothing was changed. Ask for write permission on it and its directory.")
    case .SQLITE_CORRUPT:
      self.init(
        .corrupt, "\(path) is damaged; nothing was changed. Restore it from a backup.")
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      // Not even the log's index, a few kilobytes, could be made.
      self.init(.diskFull, "The disk that holds \(path) is full; nothing was changed. Make room and try again.")
    case .SQLITE_NOTADB:
      self.init(.notAStore, "\(path) is not a store of Ombud. Give the path of one, or make one with `ombud init`.")
    case .SQLITE_CANTOPEN, .SQLITE_PERM:
      self.init(
        .noPermission, "\(path) cannot be opened. Check that you may read and write it and its directory.")
    case .SQLITE_IOERR:
      self.init(
        .diskFull,
        "Reading or writing \(path) failed (\(error.extendedResultCode.rawValue)); nothing was changed. Check the disk."
      )
    case .SQLITE_INTERRUPT:
      self.init(.interrupted, "Reading \(path) was stopped; nothing was changed.")
    default:
      self.init(
        .other, "The store \(path) refused the change (\(error.message ?? "no reason given")); nothing was changed.")
    }
  }

  static func unknownCase(_ reference: String) -> StoreError {
    StoreError(.unknownCase, "There is no case \(reference); `ombud queue` lists them.")
  }

  static func unknownEntry(_ sequence: Int64) -> StoreError {
    StoreError(.unknownEntry, "There is no entry \(sequence); `ombud log` lists them.")
  }
}
