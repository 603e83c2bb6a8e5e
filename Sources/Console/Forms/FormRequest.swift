import Casework

/// Which form is wanted: a command, and what it is about.
public struct FormRequest: Sendable, Equatable {
  let command: CommandName
  /// The case; nil for a new one, for the office, and for many.
  let reference: String?
  /// The marked cases, when the same is to be done to each.
  let references: [String]
  /// Values that the form begins with.
  let proposal: [String: String]
  /// What is open on the case and is answered with it.
  let step: OpenStep?
  /// The draft that is taken up as soon as the form is open.
  let takingUp: FormDraft.ID?

  init(
    _ command: CommandName, case reference: String? = nil, each references: [String] = [],
    proposal: [String: String] = [:], for step: OpenStep? = nil, takingUp draft: FormDraft.ID? = nil
  ) {
    self.command = command
    self.reference = reference
    self.references = references
    self.proposal = proposal
    self.step = step
    takingUp = draft
  }
}
