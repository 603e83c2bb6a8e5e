import Casework

/// An entry of the journal with what was given for it and what stood there before.
public struct JournalEntry: Sendable, Equatable {
  public let entry: Entry
  /// Why it was done, where a reason was given: that of an undo or a correction.
  public let reason: String
  /// What stood there before, one line a value; empty where nothing was changed that was there.
  public let former: String
  /// What it said was erased.
  public let isErased: Bool

  public init(_ entry: Entry, reason: String = "", former: String = "", isErased: Bool = false) {
    self.entry = entry
    self.reason = reason
    self.former = former
    self.isErased = isErased
  }
}
