/// A caseworker's look at a case that came without an MP referral under the Victims and Prisoners Act (SM 2.38–2.42).
public enum ReferralReviewAssessment {
  public static let onFile = Field(
    "referral-on-file", "MP referral on file", .choice(of: Answered.self),
    help: "Whether the complaint has an MP referral.", paragraph: "SM-2.38")
  public static let applied = Field(
    "criteria", "Criteria applied", .choice(of: CriteriaReview.self),
    help: "Whether intake applied the criteria of the Act correctly.", paragraph: "SM-2.39")
  public static let proportionate = Field(
    "ask-now", "Ask for a referral now", .choice(of: ReferralRequest.self),
    help: "With the likely outcome of the primary investigation in mind, whether it is proportionate to ask for one.",
    paragraph: "SM-2.41")
  public static let concern = Field(
    "referral-concern", "Concern that a referral is needed", .choice(of: Answered.self),
    help: "Any concern that an MP referral may be required after all.", paragraph: "SM-2.42")
  public static let toDetailed = Field(
    "to-detailed-investigation", "Goes to detailed investigation", .flag,
    help: "The detailed investigation is confirmed.", paragraph: "SM-2.42")

  static let definition = AssessmentDefinition(
    .assessReferralReview, "Review the case without an MP referral",
    question: "Were the criteria of the Victims and Prisoners Act applied correctly?",
    help: "Records the caseworker's review of a case that came without an MP referral.",
    questions: [onFile, applied, proportionate, concern, toDetailed], stages: .allocation ... .proposal,
    only: .parliamentary,
    standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if let text = at.outcome("SM-2.40a") {
      return AssessmentStanding(.yes, text, paragraphs: ["SM-2.40a"])
    }
    if sheet.choice(onFile, as: Answered.self) == .yes {
      return AssessmentStanding(.yes, "An MP referral is on file.", paragraphs: ["SM-2.38"])
    }
    guard sheet.choice(applied, as: CriteriaReview.self) != nil else {
      return AssessmentStanding(
        .notKnown, "Not reviewed yet.", missing: [sheet[onFile] == nil ? onFile : applied],
        paragraphs: ["SM-2.38", "SM-2.39"])
    }
    return AssessmentStanding(
      .no, "The line manager and the caseworker settle the next steps.",
      missing: sheet[proportionate] == nil ? [proportionate] : [], paragraphs: ["SM-2.40b", "SM-2.41"])
  }
}

/// Whether intake applied the criteria of the Act as they are (SM-2.39).
public enum CriteriaReview: String, Codable, Sendable, CaseIterable {
  case correctly
  case wrongly = "not correctly"
}

/// Whether an MP referral is asked for at the primary investigation (SM-2.41).
public enum ReferralRequest: String, Codable, Sendable, CaseIterable {
  case ask = "proportionate to ask"
  case goOn = "not proportionate"
}
