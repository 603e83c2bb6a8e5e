/// One command: its fields, who reads them, and what it does. The one description that the command line, `ombud commands`, the
/// forms, the importer and the documentation share.
public struct CommandDefinition: Sendable {
  public let name: CommandName
  /// A title for menus: `Log a contact`.
  public let title: String
  /// What it does, in one or two sentences.
  public let help: String
  public let group: CommandGroup
  public let target: CommandTarget
  public let fields: [Field]
  /// How a long form is divided; empty for a short one.
  public let sections: [FieldSection]
  /// The names of the fields whose entry may be taken away: in these an empty value, or null, is one (``FieldValue/cleared``).
  public let clearable: Set<String>
  /// What its form begins with; nil where the command adds something and changes nothing that is there.
  public let standing: Standing?
  /// Why it cannot be undone (letters sent, approvals given, staff and role changes); nil when it can.
  public let notUndoable: String?
  /// A decision on the case: others rely on it, so what it rests on cannot be quietly undone.
  public let isDecision: Bool
  /// Only an administrator may give it, take it back or bring it again.
  public let isAdministrators: Bool
  /// Applies the command to the draft after the rules have let it pass.
  public let perform: @Sendable (inout Draft, Act) throws(Refusal) -> Void

  public init(
    _ name: CommandName, _ title: String, _ group: CommandGroup, on target: CommandTarget = .openCase, help: String,
    fields: [Field], clears: [Field] = [], standing: Standing? = nil, notUndoable: String? = nil,
    isDecision: Bool = false,
    isAdministrators: Bool = false, perform: @escaping @Sendable (inout Draft, Act) throws(Refusal) -> Void
  ) {
    self.name = name
    self.title = title
    self.group = group
    self.target = target
    self.help = help
    self.fields = fields
    sections = []
    clearable = Set(clears.map(\.name))
    self.standing = standing
    self.notUndoable = notUndoable
    self.isDecision = isDecision
    self.isAdministrators = isAdministrators
    self.perform = perform
  }

  /// A command of so many fields that its form has sections.
  public init(
    _ name: CommandName, _ title: String, _ group: CommandGroup, on target: CommandTarget = .openCase, help: String,
    sections: [FieldSection], clears: [Field] = [], standing: Standing? = nil, notUndoable: String? = nil,
    isDecision: Bool = false, perform: @escaping @Sendable (inout Draft, Act) throws(Refusal) -> Void
  ) {
    self.name = name
    self.title = title
    self.help = help
    self.group = group
    self.target = target
    self.fields = sections.flatMap(\.fields)
    self.sections = sections
    clearable = Set(clears.map(\.name))
    self.standing = standing
    self.notUndoable = notUndoable
    self.isDecision = isDecision
    isAdministrators = false
    self.perform = perform
  }
}

extension CommandDefinition {
  /// The field of a command that changes what is on record, where an empty value would seem to take away what it cannot; in a command
  /// that adds something an empty value is none.
  func kept(_ name: String) -> Field? {
    guard let standing, name != standing.subject?.name, !isClearable(name) else { return nil }
    return fields.first { $0.name == name && !$0.isRequired }
  }

  /// Whether a field takes an empty value as one that takes the entry away; in any other it is none.
  public func isClearable(_ field: String) -> Bool { clearable.contains(field) }
}

public enum CommandGroup: String, Sendable, Codable, CaseIterable {
  case cases, people, contact, papers, guidance, assessments, decisions, risk, compliance, office, journal
}

/// What a command is about.
public enum CommandTarget: String, Sendable, Codable {
  /// It makes a case.
  case newCase = "new case"
  /// A case that is not closed.
  case openCase = "open case"
  /// Any case, closed ones too.
  case anyCase = "any case"
  /// A closed case.
  case closedCase = "closed case"
  /// The office: staff, settings, registers.
  case office
}
