/// An assessment as it stands on a case, for those who show it.
public struct Assessed: Sendable, Equatable, Codable {
  /// An answer in words.
  public struct Answer: Sendable, Equatable, Codable {
    public let question: String
    public let label: String
    public let value: String
    /// The value as people read it: a name in place of a key, a date with its weekday.
    public let shown: String
  }

  public let assessment: Assessment
  /// What of the case it is about; empty for the whole case.
  public let subject: String
  public let title: String
  /// The question that it answers.
  public let question: String
  public let standing: AssessmentStanding
  public let answers: [Answer]
  /// The command that fills it in.
  public let command: CommandName
}

extension Situation {
  /// The assessments that were begun, in the order in which they are asked.
  public var assessments: [Assessed] {
    Assessment.allCases.flatMap { assessment in
      file.subjects(of: assessment).map { assessed(assessment, subject: $0) }
    }
  }

  /// The assessments that belong to the stage of the case and have not been begun.
  public var assessmentsToBegin: [Assessed] {
    guard file.case.scheme.isBound(by: "SM"), file.case.stage != .received, !file.case.isClosed else { return [] }
    return Assessment.allCases.filter { assessment in
      assessment.definition.part?.isRequired != true && assessment.definition.target != .closedCase
        && assessment.definition.isTimely(on: file.case) && assessment.definition.isOffered(file)
        && file.subjects(of: assessment).isEmpty
    }.map { assessed($0, subject: "") }
  }

  private func assessed(_ assessment: Assessment, subject: String) -> Assessed {
    let definition = assessment.definition
    let sheet = file.sheet(assessment, subject: subject)
    let answers = definition.questions.compactMap { field in
      sheet.values[field.name].map { value in
        Assessed.Answer(
          question: field.name, label: field.label, value: value.text, shown: shown(value, in: field) ?? value.text)
      }
    }
    return Assessed(
      assessment: assessment, subject: subject, title: definition.title, question: definition.question,
      standing: definition.standing(self, sheet), answers: answers, command: definition.command)
  }

  private func shown(_ value: FieldValue, in field: Field) -> String? {
    switch (value, field.type) {
    case (.day(let day), _): day.shortText
    case (.moment(let moment), _): moment.officeText
    case (.number(let key), .party): file.words(for: key, in: .party)
    case (.number(let key), .part(let table)): file.words(for: key, in: table)
    case (.number(let key), .staff): office.name(key)
    case (.list(let keys), .parts(let table)):
      keys.map { key in Int64(key).flatMap { file.words(for: $0, in: table) } ?? key }.joined(separator: "; ")
    default: nil
    }
  }
}
