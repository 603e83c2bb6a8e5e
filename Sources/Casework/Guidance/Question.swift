/// A step or question that a prompt puts to the user: open until it is answered done, not applicable or diverged.
public struct Question: Sendable, Equatable, Codable {
  public let requirement: RequirementID
  /// What the question is about where a rule may ask several at once: `contact 17`, `party 4`; empty otherwise.
  public let subject: String
  /// The question in words.
  public let text: String
  /// The command that answers it, when that is not the plain answer.
  public let command: CommandName?
  /// Values that the program proposes for that command's fields.
  public let proposal: [String: String]
  /// Which of them is asked about; nil where it is the command as a whole.
  public let field: String?
  /// What a plain answer says where that command has nothing to record: `There are none.` Nil where only the command answers it.
  public let none: String?

  public init(
    _ requirement: RequirementID, _ text: String, subject: String = "", command: CommandName? = nil,
    proposal: [String: String] = [:], field: Field? = nil, none: String? = nil
  ) {
    self.requirement = requirement
    self.subject = subject
    self.text = text
    self.command = command
    self.proposal = proposal
    self.field = field?.name
    self.none = none
  }
}
