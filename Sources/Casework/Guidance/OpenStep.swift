/// One line of what is next on a case: what it is, which paragraph asks for it, and the command that answers it.
public struct OpenStep: Sendable, Equatable, Codable {
  /// Why it is on the list; in this order.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// It comes before everything else: nothing can be done without it, or somebody is at risk.
    case binding
    /// It has a date.
    case deadline
    /// It waits for an answer.
    case question
  }

  public let kind: Kind
  public let requirement: RequirementID
  /// What the step is about where the requirement has several: `contact 17`; empty otherwise.
  public let subject: String
  public let force: Force
  /// The force as it is displayed (SM-0.3).
  public let label: String?
  /// What is to be done, in words.
  public let text: String
  /// The requirement in our words.
  public let sentence: String
  /// The last day in time, and when it can first be acted on.
  public let deadline: Deadline?
  /// The command that answers it; `requirement.answer` where there is no other.
  public let command: CommandName
  /// Values that the program proposes for that command's fields.
  public let proposal: [String: String]
  /// Which of them is asked about; nil where it is the command as a whole.
  public let field: String?
  /// What a plain answer says where that command has nothing to record; nil where only the command answers it.
  public let none: String?
  /// The other requirements that the same form answers, where several steps were joined.
  public var others: [RequirementID] = []

  /// What asks for it, each paragraph once.
  public var requirements: [RequirementID] { [requirement] + others }

  public var due: Day? { deadline?.due }

  /// Whether its rule asks, and so takes an answer that it is done or not applicable: what is checked when something is done takes none.
  public var takesAnswer: Bool { Guidance.current[requirement]?.enforcement == .prompt }

  /// The values of a plain answer that there is nothing to record; nil where only the command answers it.
  public var plainAnswer: [String: String]? {
    guard let none else { return nil }
    var values = [
      GuidanceCommands.requirement.name: requirement.rawValue,
      GuidanceCommands.kind.name: AnswerKind.done.rawValue, GuidanceCommands.text.name: none,
    ]
    if !subject.isEmpty { values[GuidanceCommands.subject.name] = subject }
    return values
  }
}
