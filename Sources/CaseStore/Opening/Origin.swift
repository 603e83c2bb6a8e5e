/// Where a change was entered; it stands in the journal.
public struct Origin: Sendable, Equatable {
  public let host: String
  public let terminal: String

  public init(host: String = "", terminal: String = "") {
    self.host = host
    self.terminal = terminal
  }
}
