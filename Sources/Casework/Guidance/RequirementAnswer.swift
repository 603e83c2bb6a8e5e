/// The answer to a prompt: done or not applicable, with who and when.
public struct RequirementAnswer: Record {
  public static let table = RecordTable.answer

  public let id: Int64
  public let caseID: Int64
  public var requirement: RequirementID
  /// Which of the rule's questions, where it asks several.
  public var subject: String
  public var kind: AnswerKind
  public var text: String
  public var at: Moment
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, requirement: RequirementID, subject: String, kind: AnswerKind, text: String, at: Moment,
    by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.requirement = requirement
    self.subject = subject
    self.kind = kind
    self.text = text
    self.at = at
    self.by = by
  }
}

public enum AnswerKind: String, Codable, Sendable, CaseIterable {
  case done
  case notApplicable = "not applicable"
}
