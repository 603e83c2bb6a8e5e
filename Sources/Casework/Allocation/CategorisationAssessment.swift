/// The closer categorisation by whoever has a newly allocated case (SM 2.185–2.195).
public enum CategorisationAssessment {
  public static let category = Field(
    "category", "Category", .choice(of: TriageCategory.self),
    help: "The category that was agreed, by the casework criteria; it becomes the case's category.",
    paragraph: "SM-2.185")
  public static let suitable = Field(
    "suitable", "Suitable for me", .choice(of: Answered.self),
    help: "Whether the case is still suitable for its caseworker to complete.", paragraph: "SM-2.188")
  public static let reasons = Field(
    "reasons", "Reasons", .longText,
    help: "Why the category changes, or the case is no longer suitable for its caseworker.", paragraph: "SM-2.189")
  public static let otherwise = Field(
    "outside-criteria", "Outside the criteria", .longText,
    help: "Why it should be allocated differently although it meets none of the criteria.", paragraph: "SM-2.187")
  public static let newInformation = Field(
    "new-information", "New information", .longText,
    help: "What came to light that may make the case unsuitable for its caseworker.", paragraph: "SM-2.192")
  public static let completion = Field(
    "completion", "How close to completion", .text,
    help: "How far the case has got, for the decision whether it is re-allocated.", paragraph: "SM-2.192")
  public static let systemic = Field(
    "systemic", "A systemic issue", .choice(of: Answered.self),
    help: "Whether the case could highlight a systemic issue.", paragraph: "SM-2.191")
  public static let isComplex = Field(
    "consider-complex", "Consider as complex", .choice(of: Answered.self),
    help: "Whether its caseworker considers that the case should be classified as complex.", paragraph: "SM-2.194")
  public static let paperFile = Field(
    "paper-file", "A physical file", .choice(of: Answered.self), help: "Whether there is a file on paper.",
    paragraph: "SM-2.195")
  public static let paperFileSent = Field(
    "paper-file-sent", "File sent on", .date, help: "When the file on paper was sent on.", paragraph: "SM-2.195",
    direction: .past)

  /// What is about whoever has the case, so that it is asked anew of the next.
  static let ofHolder: Set<String> = [suitable.name, newInformation.name]

  static let definition = AssessmentDefinition(
    .assessCategorisation, "Categorise the case", question: "Is the case with the right caseworker?",
    help: "Reviews the casework criteria in detail once the case is allocated, and records the agreed category.",
    questions: [
      category, suitable, reasons, otherwise, newInformation, completion, systemic, isComplex, paperFile,
      paperFileSent,
    ], stages: .primaryInvestigation ... .detailedInvestigation,
    carry: { row, command in command.put(category, into: &row.triageCategory) }, objection: objection,
    standing: standing)

  /// What is no longer suitable has a reason.
  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.categorisation)
    let isBlank = (sheet.text(reasons) ?? "").isBlank
    if act.changedCategory != nil, isBlank {
      return .field(reasons, "is needed: why does the category change?")
    }
    if sheet.choice(suitable, as: Answered.self) == .no, isBlank {
      return .field(reasons, "is needed: why is the case no longer suitable for its caseworker?")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let current = at.file.case.triageCategory ?? "none"
    switch sheet.choice(suitable, as: Answered.self) {
    case .no:
      return AssessmentStanding(
        .no, "The case is no longer suitable for \(at.office.name(at.file.case.owner)): it is re-allocated.",
        paragraphs: ["SM-2.189", "SM-2.190"])
    case .yes where sheet[category] != nil:
      return AssessmentStanding(
        .yes, "The case stays where it is, in the category '\(current)'.", paragraphs: ["SM-2.185", "SM-2.188"])
    case .yes, .notKnown, nil:
      return AssessmentStanding(
        .notKnown, "Review the casework criteria; triage had the category '\(current)'.",
        missing: [category, suitable].filter { sheet[$0] == nil }, paragraphs: ["SM-2.185"])
    }
  }
}

extension Act {
  /// The category that the act gives the case, where that is another than it has.
  var changedCategory: TriageCategory? {
    guard name == .assessCategorisation else { return nil }
    let chosen = command.choice(CategorisationAssessment.category, as: TriageCategory.self)
    return chosen?.rawValue == file.case.triageCategory ? nil : chosen
  }
}

extension CaseFile {
  /// The casework criteria were reviewed, and the category agreed, since the case came to its caseworker.
  var isCategorised: Bool {
    let sheet = sheet(.categorisation)
    return sheet[CategorisationAssessment.category] != nil && sheet[CategorisationAssessment.suitable] != nil
  }
}
