/// A value of a form that could not be used as it was: its field stays empty, the text is kept as received, and somebody has to ask.
public struct FormWarning: Sendable, Hashable, Codable {
  /// What is the matter, for counting.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case noReference = "no reference"
    case submitted = "time of submission not usable"
    case channel = "channel not known"
    case noName = "no name"
    case noReach = "no way to reach the complainant"
    case date = "no such date"
    case impossibleDate = "date that cannot be right"
    case telephone = "telephone number not usable"
    case email = "email address not usable"
    case postcode = "postcode not usable"
    case choice = "answer not one of the form's"
    case amount = "amount not a sum"
    case noOrganisation = "no organisation named"
    case hidden = "hidden characters taken out"
    /// The body is not in the register: kept as text, to be identified. A prompt, not counted as a warning: nothing is wrong with it.
    case organisation = "organisation to identify"

    /// Whether the row counts as warned.
    public var isWarning: Bool { self != .organisation }
  }

  public let kind: Kind
  public let column: FormColumn
  /// One sentence, safe to show on a terminal.
  public let sentence: String
}
