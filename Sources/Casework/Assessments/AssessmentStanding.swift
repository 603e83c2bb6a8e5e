/// What the answers to an assessment imply so far. The program says it; a person decides.
public struct AssessmentStanding: Sendable, Equatable, Codable {
  /// Whether the complaint passes: yes, no, or not known while answers are missing.
  public var outcome: Answered
  /// What the answers imply, in a sentence.
  public var implies: String
  /// The labels of the questions that still need an answer.
  public var missing: [String]
  /// The name of the closure code that it would lead to.
  public var closureCode: String?
  /// The paragraphs that it follows from.
  public var paragraphs: [RequirementID]

  public init(
    _ outcome: Answered, _ implies: String, missing: [Field] = [], code: ClosureCode? = nil,
    paragraphs: [RequirementID]
  ) {
    self.outcome = outcome
    self.implies = implies
    self.missing = missing.map(\.label)
    closureCode = code?.name
    self.paragraphs = paragraphs
  }
}

extension Situation {
  /// Where an assessment of the case stands, or one of a subject in it.
  public func standing(_ assessment: Assessment, subject: String = "") -> AssessmentStanding {
    assessment.definition.standing(self, file.sheet(assessment, subject: subject))
  }
}
