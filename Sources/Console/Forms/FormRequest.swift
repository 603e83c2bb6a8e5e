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

  init(
    _ command: CommandName, case reference: String? = nil, each references: [String] = [],
    proposal: [String: String] = [:]
  ) {
    self.command = command
    self.reference = reference
    self.references = references
    self.proposal = proposal
  }

  /// What a form put aside is found again by.
  var draftKey: DraftKey { DraftKey(command: command, reference: reference, proposal: proposal) }
}

/// What a form put aside is found again by: the command, the case, and the question it was to answer.
public struct DraftKey: Sendable, Hashable {
  let command: CommandName
  let reference: String?
  let proposal: [String: String]
}

/// What was typed in a form that was put aside.
public struct FormDraft: Sendable, Equatable {
  let values: [String: String]
  let divergences: [String: String]
  let focus: String?
}
