import Casework

/// A case as the detail pane shows it: the case with its parts, what follows from it, and its latest journal entries.
public struct CaseView: Sendable {
  public let file: CaseFile
  public let office: Office
  public let derived: Derived
  /// Newest first.
  public let entries: [Entry]

  public init(file: CaseFile, office: Office, derived: Derived, entries: [Entry]) {
    self.file = file
    self.office = office
    self.derived = derived
    self.entries = entries
  }
}
