/// A letter as it could be begun.
public struct LetterProposal: Sendable, Equatable {
  public let template: String
  public let title: String
  public let kind: LetterKind
  public let recipients: [Int64]
  public let method: Channel
  public let text: String
  /// What was agreed that it has to carry: large print, Welsh.
  public let adjustments: [String]

  public init(
    template: String, title: String, kind: LetterKind, recipients: [Int64], method: Channel, text: String,
    adjustments: [String]
  ) {
    self.template = template
    self.title = title
    self.kind = kind
    self.recipients = recipients
    self.method = method
    self.text = text
    self.adjustments = adjustments
  }

  /// The values of the command that begins it, as they are typed.
  public var values: [String: String] {
    [
      WritingCommands.template.name: template, WritingCommands.kind.name: kind.rawValue,
      WritingCommands.to.name: recipients.map(String.init).joined(separator: "; "),
      WritingCommands.method.name: method.rawValue, WritingCommands.text.name: text,
    ]
  }
}
