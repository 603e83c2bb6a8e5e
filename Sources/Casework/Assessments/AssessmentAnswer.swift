/// The answer to one question of an ``Assessment`` of a case.
public struct AssessmentAnswer: Record {
  public static let table = RecordTable.assessmentAnswer

  public let id: Int64
  public let caseID: Int64
  public let assessment: Assessment
  /// What of the case it is about, where an assessment is made of several: `component 17`; empty for the whole case.
  public let subject: String
  /// The name of the question's field.
  public let question: String
  /// The value as ``FieldValue/stored`` writes it.
  public var value: String
  public var at: Moment
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, assessment: Assessment, subject: String, question: String, value: String, at: Moment,
    by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.assessment = assessment
    self.subject = subject
    self.question = question
    self.value = value
    self.at = at
    self.by = by
  }
}
