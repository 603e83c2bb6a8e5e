/// Which reviews of a decision on NHS Continuing Healthcare there were, and whose decision is looked at (SM 2.170–2.177).
public enum ContinuingHealthcareAssessment {
  public static let formerGroup = Field(
    "former-ccg", "Former CCG", .text,
    help: "The Clinical Commissioning Group that decided, where that was before July 2022; its ICB replaced it.",
    paragraph: "SM-2.170")
  public static let foundAt = Field(
    "found-at", "Not eligible at", .choice(of: EligibilityStage.self),
    help: "At which stage the person was found not to be eligible for funding.", paragraph: "SM-2.170")
  public static let boardReview = Field(
    "icb-review", "Reviewed by the ICB", .choice(of: Answered.self),
    help: "Whether the ICB, or the CCG that it replaced, has reviewed the decision.", paragraph: "SM-2.170")
  public static let boardReviewOn = Field(
    "icb-review-on", "ICB review of", .date, help: "The day of that review.", paragraph: "SM-2.170", direction: .past)
  public static let nationalReview = Field(
    "nhs-england-review", "Reviewed by NHS England", .choice(of: Answered.self),
    help: "Whether NHS England has reviewed the decision.", paragraph: "SM-2.171")
  public static let signpostedOn = Field(
    "signposted-on", "Signposted on", .date,
    help: "The day on which the complainant was signposted to NHS England's review process.", paragraph: "SM-2.171",
    direction: .past)
  public static let unhappy = Field(
    "unhappy-because", "Unhappy with the review", .longText,
    help: "Why the complainant is unhappy with NHS England's review.", paragraph: "SM-2.174")
  public static let explainedOn = Field(
    "letter-on", "Letter on the review of", .date,
    help: "The day of the letter saying that only NHS England's review is investigated, not the ICB.",
    paragraph: "SM-2.174", direction: .past)
  public static let exception = Field(
    "exception", "Otherwise than usual", .choice(of: HealthcareException.self),
    help: "What is done otherwise than usual, after a discussion with a manager.", paragraph: "SM-2.176")
  public static let isBoardWritten = Field(
    "written-icb", "Written complaint: ICB", .flag, help: "A written complaint about the ICB or CCG is on file.",
    paragraph: "SM-2.177")
  public static let isNationalWritten = Field(
    "written-nhs-england", "Written complaint: NHS England", .flag,
    help: "A written complaint about NHS England is on file.", paragraph: "SM-2.177")

  static let definition = AssessmentDefinition(
    .assessContinuingHealthcare, "Assess Continuing Healthcare",
    question: "Continuing Healthcare: whose decision is it?",
    help: "Records at which stage funding was refused, who has reviewed that, and whose decision we look at.",
    questions: [
      formerGroup, foundAt, boardReview, boardReviewOn, nationalReview, signpostedOn, unhappy, explainedOn, exception,
      isBoardWritten, isNationalWritten,
    ], only: .health, offered: { $0.concernsFunding(["continuing healthcare", "continuing health care"]) },
    settle: { file, act in file.settleReview(act) }, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    switch sheet.choice(foundAt, as: EligibilityStage.self) {
    case nil:
      return AssessmentStanding(
        .notKnown, "At which stage the person was found not to be eligible is not known.", missing: [foundAt],
        paragraphs: ["SM-2.170b"])
    case .checklist:
      return reviewed(
        sheet, boardReview, by: "the ICB", outstanding: "ICB review outstanding.", paragraph: "SM-2.170b")
    case .full:
      let exception = sheet.choice(exception, as: HealthcareException.self)
      if exception == .before, sheet.choice(nationalReview, as: Answered.self) != .yes {
        return AssessmentStanding(
          .yes, "To be investigated before NHS England has reviewed it.", paragraphs: ["SM-2.176a", "SM-2.177a"])
      }
      return reviewed(
        sheet, nationalReview, by: "NHS England",
        outstanding: "NHS England's review outstanding: signpost the complainant to it.", paragraph: "SM-2.171a")
    }
  }

  private static func reviewed(
    _ sheet: AnswerSheet, _ review: Field, by reviewer: String, outstanding: String, paragraph: RequirementID
  ) -> AssessmentStanding {
    switch sheet.choice(review, as: Answered.self) {
    case .yes:
      return AssessmentStanding(.yes, "The decision was reviewed by \(reviewer).", paragraphs: [paragraph])
    case .no: return AssessmentStanding(.no, outstanding, paragraphs: [paragraph])
    case .notKnown, nil:
      return AssessmentStanding(
        .notKnown, "Whether \(reviewer) has reviewed the decision is not known.", missing: [review],
        paragraphs: [paragraph])
    }
  }
}

/// At which stage a person was found not to be eligible for Continuing Healthcare (SM-2.170, 2.171).
public enum EligibilityStage: String, Sendable, CaseIterable {
  case checklist
  case full = "full assessment (Decision Support Tool)"
}

/// What may be done otherwise than usual, after a discussion with a manager (SM-2.176).
public enum HealthcareException: String, Sendable, CaseIterable {
  case before = "investigate before NHS England review"
  case both = "investigate both ICB (or former CCG) and NHS England"
}

extension CaseFile {
  /// The complaint is known to be about a decision on Continuing Healthcare: something of it was answered.
  var isContinuingHealthcare: Bool { !sheet(.continuingHealthcare).isEmpty }

  /// Whether NHS England has reviewed the decision, as far as somebody has said.
  var isReviewedNationally: Answered? {
    sheet(.continuingHealthcare).choice(ContinuingHealthcareAssessment.nationalReview)
  }

  /// The summary speaks of it.
  func concernsFunding(_ words: [String]) -> Bool {
    let summary = self.case.summary.lowercased()
    return words.contains { summary.contains($0) }
  }

  /// Puts on the case the organisation whose decision is looked at (SM-2.172, 2.175).
  fileprivate mutating func settleReview(_ act: Act) {
    let situation = Situation(file: self, office: act.office, guidance: act.guidance)
    if situation.applies("SM-2.175"), let index = organisations.firstIndex(where: { $0.role == .reviewer }) {
      exchange(index, formerAs: .board, act)
    } else if situation.applies("SM-2.172"), let index = organisations.firstIndex(where: { $0.role == .board }) {
      exchange(index, formerAs: .reviewer, act)
    }
  }
}
