import Casework

/// A case as the detail pane shows it: the case with its parts, what follows from it, and its latest journal entries.
public struct CaseView: Sendable {
  public let file: CaseFile
  public let office: Office
  public let derived: Derived
  /// Newest first.
  public let journal: [JournalEntry]
  /// What is to be done, in the order of urgency.
  public let next: [OpenStep]
  /// How the case goes on then.
  public let onward: OnwardStep?

  /// - Parameter next: what is to be done; by default what the rules in force say.
  public init(file: CaseFile, office: Office, derived: Derived, journal: [JournalEntry], next: [OpenStep]? = nil) {
    self.file = file
    self.office = office
    self.derived = derived
    self.journal = journal
    let situation = Situation(file: file, office: office, guidance: .current)
    self.next = next ?? NextSteps.list(situation)
    onward = NextSteps.onward(situation, beside: self.next)
  }

  var situation: Situation { Situation(file: file, office: office, guidance: .current) }

  var entries: [Entry] { journal.map(\.entry) }
}
