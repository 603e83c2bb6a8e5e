import Glibc

/// Where a change was entered, and by which user of the operating system; it stands in the journal.
public struct Origin: Sendable, Equatable {
  public let host: String
  public let terminal: String
  /// Whoever ran the program, also where somebody else is named as the actor.
  public let uid: Int64

  public init(host: String = "", terminal: String = "", uid: Int64 = Int64(getuid())) {
    self.host = host
    self.terminal = terminal
    self.uid = uid
  }
}
