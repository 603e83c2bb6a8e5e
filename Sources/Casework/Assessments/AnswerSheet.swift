/// The answers given so far to the questions of one assessment.
public struct AnswerSheet: FieldValues, Sendable, Equatable {
  public private(set) var values: [String: FieldValue]

  public init(_ values: [String: FieldValue] = [:]) { self.values = values }

  public var isEmpty: Bool { values.isEmpty }

  /// The sheet as it becomes by a command: given values stand for the former ones, cleared ones are taken away.
  func changed(by command: Command) -> AnswerSheet {
    var copy = self
    for (name, value) in command.values { copy.values[name] = value == .cleared || value == .list([]) ? nil : value }
    return copy
  }
}

extension CaseFile {
  /// The answers to an assessment of the case, or of one subject in it.
  public func sheet(_ assessment: Assessment, subject: String = "") -> AnswerSheet {
    var values: [String: FieldValue] = [:]
    for answer in assessmentAnswers where answer.assessment == assessment && answer.subject == subject {
      if let field = assessment.definition.field(answer.question) {
        values[answer.question] = FieldValue(stored: answer.value, of: field.type)
      }
    }
    return AnswerSheet(values)
  }

  /// What of the case an assessment has been made of, in the order in which it was begun.
  public func subjects(of assessment: Assessment) -> [String] {
    var seen = Set<String>()
    return assessmentAnswers.filter { $0.assessment == assessment }.map(\.subject).filter { seen.insert($0).inserted }
  }
}

extension Act {
  /// The answers to an assessment as this act leaves them.
  func sheet(_ assessment: Assessment) -> AnswerSheet {
    let subject = assessment.definition.subject(of: command)
    let former = file.sheet(assessment, subject: subject)
    return name == assessment.definition.command ? former.changed(by: command) : former
  }
}
