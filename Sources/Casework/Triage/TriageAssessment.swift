/// For whom a case is categorised before it is passed on, and whether it is put first (SM 1.35–1.39).
public enum TriageAssessment {
  public static let complex = Field(
    "complex", "Complex & significant", .choice(of: Answered.self),
    help: "Whether the case belongs there, by the casework categorisation criteria.", paragraph: "SM-1.38")
  public static let senior = Field(
    "senior", "Senior caseworker", .choice(of: Answered.self),
    help: "Whether the case belongs there, by the casework categorisation criteria.", paragraph: "SM-1.38")
  public static let priority = Field(
    "priority", "Prioritise it", .flag,
    help: "Exceptional circumstances, such as a terminal illness, put the case first; talk to your manager before.",
    paragraph: "SM-1.39")
  public static let specialHandling = Field(
    "special-handling", "Special handling", .longText,
    help: "Why the case is put first, who decided it, and what was discussed with the manager.", paragraph: "SM-1.39")

  static let definition = AssessmentDefinition(
    .assessTriage, "Triage the case", question: "For whom is the case?",
    help: "Answers the questions of the casework categorisation criteria, from which the category follows.",
    questions: [complex, senior, priority, specialHandling], stages: .intake ... .triage, standing: standing)

  /// The questions that choose a category, the weightiest first.
  static let criteria: [(question: Field, category: TriageCategory)] = [(complex, .complex), (senior, .senior)]

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let first = sheet.flag(priority) == true ? " It is put first." : ""
    if let category = at.outcome("SM-1.38") {
      return AssessmentStanding(.yes, "The category is '\(category)'.\(first)", paragraphs: ["SM-1.35", "SM-1.38"])
    }
    if let category = at.outcome("SM-1.37") {
      return AssessmentStanding(
        .yes, "There is not enough information to say: the category is '\(category)'.\(first)",
        paragraphs: ["SM-1.37"])
    }
    let open = criteria.map(\.question).filter { sheet[$0] == nil }
    return AssessmentStanding(
      .notKnown, "The category follows from the questions.\(first)", missing: open, paragraphs: ["SM-1.36"])
  }
}

extension Situation {
  /// The category that the answers at triage lead to; nil before they are given.
  var triageCategory: TriageCategory? {
    (outcome("SM-1.38") ?? outcome("SM-1.37")).flatMap(TriageCategory.init(rawValue:))
  }
}
