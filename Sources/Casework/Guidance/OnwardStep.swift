/// What brings a case on once nothing binding, dated or asked stands in the way: the next test, the move to the next stage, the decision.
public struct OnwardStep: Sendable, Equatable, Codable {
  /// What is to be done, in words.
  public let text: String
  public let command: CommandName
  /// Values that the program proposes for that command's fields.
  public let proposal: [String: String]
  /// The paragraphs that it rests on; empty where it only moves the case.
  public let paragraphs: [RequirementID]

  /// The text with its paragraphs.
  public var sentence: String {
    paragraphs.isEmpty ? text : "\(text) (\(paragraphs.map(\.rawValue).joined(separator: ", ")))"
  }

  init(
    _ text: String, _ command: CommandName, _ proposal: [String: String] = [:], paragraphs: [RequirementID] = []
  ) {
    self.text = text
    self.command = command
    self.proposal = proposal
    self.paragraphs = paragraphs
  }
}
