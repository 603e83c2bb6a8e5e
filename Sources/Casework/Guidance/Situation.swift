/// What a rule may look at when nobody acts: a case and the office it is in. No clock: a rule returns dates.
public struct Situation: Sendable {
  public let file: CaseFile
  public let office: Office
  public let guidance: Guidance

  public init(file: CaseFile, office: Office, guidance: Guidance) {
    self.file = file
    self.office = office
    self.guidance = guidance
  }

  /// What an `auto` rule does here, so that code which carries it out asks the rule and does not repeat it.
  public func outcome(_ id: RequirementID) -> String? { guidance.outcome(id, in: self) }

  public func applies(_ id: RequirementID) -> Bool { outcome(id) != nil }
}

/// What a rule may look at when somebody acts: the command, who gives it and when, and the case as it stood before.
public struct Act: Sendable {
  public let command: Command
  public let actor: Staff
  /// When it happened; rules and deadlines count from this.
  public let occurred: Moment
  /// When it was entered.
  public let entered: Moment
  public let situation: Situation
  /// What the command refers to beside the case.
  public let named: Named

  public init(
    command: Command, actor: Staff, occurred: Moment, entered: Moment, situation: Situation, named: Named = Named()
  ) {
    self.command = command
    self.actor = actor
    self.occurred = occurred
    self.entered = entered
    self.situation = situation
    self.named = named
  }

  public var file: CaseFile { situation.file }
  public var office: Office { situation.office }
  public var guidance: Guidance { situation.guidance }
  public var name: CommandName { command.name }
  /// The day on which it happened, in office time.
  public var day: Day { occurred.day }

  /// The same act as somebody else would do it.
  func given(by other: Staff) -> Act {
    Act(command: command, actor: other, occurred: occurred, entered: entered, situation: situation, named: named)
  }

  /// The body of the register that a field names.
  public func organisation(_ field: Field) -> Organisation? {
    guard let id = command.number(field) else { return nil }
    return file.organisation?.id == id ? file.organisation : named.organisations.first { $0.id == id }
  }
}
