/// What the sheets about risk have in common.
extension AssessmentStanding {
  /// Open while something is missing: a sheet about risk says what is still to be done, never what the rating is.
  static func onRisk(_ missing: [Field], open: String, done: String, paragraphs: [RequirementID]) -> Self {
    AssessmentStanding(
      missing.isEmpty ? .yes : .notKnown, missing.isEmpty ? done : open, missing: missing, paragraphs: paragraphs)
  }
}

extension CaseFile {
  /// When a question of an assessment was answered as it stands; the first of all questions where none is named.
  func answered(_ assessment: Assessment, _ field: Field? = nil, subject: String = "") -> Moment? {
    assessmentAnswers.filter { answer in
      answer.assessment == assessment && answer.subject == subject
        && field.map { $0.name == answer.question } ?? true
    }.map(\.at).min()
  }

  /// A question is answered, and not before another one was.
  func isAnswered(_ assessment: Assessment, _ field: Field, since other: Field) -> Bool {
    guard let answer = answered(assessment, field) else { return false }
    return answered(assessment, other).map { answer >= $0 } ?? true
  }
}
