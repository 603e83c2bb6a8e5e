/// What a complainant without an MP referral was told (SM 2.29, 2.36, 2.37, 2.51–2.57).
public enum ReferralAdviceAssessment {
  public static let likely = Field(
    "referral-likely", "MP referral likely to be needed", .choice(of: ReferralLikelihood.self),
    help: "What the complainant was told at first contact.", paragraph: "SM-2.29")
  public static let advisedOn = Field(
    "advised-on", "Told that an MP must refer it", .date,
    help: "The day on which the complainant was told that an MP must refer the complaint to us.",
    paragraph: "SM-2.36", direction: .past)
  public static let advisedBy = Field(
    "advised-by", "Told by", .choice(of: Channel.self), help: "How: by the complainant's preferred method.",
    paragraph: "SM-2.37")
  public static let localResolution = Field(
    "local-resolution-advised", "Told to complete local resolution", .flag,
    help: "The complainant was told to attempt or complete local resolution first.", paragraph: "SM-2.55")
  public static let timeLimit = Field(
    "time-limit-information", "Time limit", .choice(of: TimeLimitAdvice.self),
    help: "Whether the complainant was given information about the time limit.", paragraph: "SM-2.55")
  public static let membership = Field(
    "complainant-mp", "Complainant's MP", .choice(of: ComplainantMember.self),
    help: "Where the complainant has no MP, or the MP refuses to refer the complaint.", paragraph: "SM-2.51")
  public static let directedTo = Field(
    "directed-to", "Directed to", .choice(of: ReferralDirection.self),
    help: "Where the complainant was directed for a referral.", paragraph: "SM-2.51")
  public static let wantsOther = Field(
    "wants-another-mp", "Wants to find another MP", .flag,
    help: "The complainant wants to find another MP to support the referral.", paragraph: "SM-2.54")

  static let definition = AssessmentDefinition(
    .assessReferralAdvice, "Record the advice on an MP referral",
    question: "What was the complainant told about an MP referral?",
    help: "Records what the complainant was told about a referral by an MP, local resolution and the time limit.",
    questions: [likely, advisedOn, advisedBy, localResolution, timeLimit, membership, directedTo, wantsOther],
    only: .parliamentary,
    standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    guard at.needsReferral, !at.hasReferral else {
      return AssessmentStanding(.yes, "No advice to find an MP is due.", paragraphs: ["SM-2.57b"])
    }
    let paragraphs: [RequirementID] = ["SM-2.36", "SM-2.56a", "SM-2.57a"]
    guard let day = sheet.day(advisedOn) else {
      return AssessmentStanding(
        .notKnown, "The complainant has still to be told that an MP must refer it.", missing: [advisedOn],
        paragraphs: paragraphs)
    }
    return AssessmentStanding(
      .no, "Told on \(day.shortText) to return with an MP referral.", code: .noReferral, paragraphs: paragraphs)
  }
}

/// What is said of an MP referral at first contact (SM-2.29). The words are ours.
public enum ReferralLikelihood: String, Codable, Sendable, CaseIterable {
  case likely = "likely to need an MP referral"
  case notLikely = "not likely to need an MP referral"
}

/// Whether the complainant was told of the time limit (SM-2.55, SM-2.57).
public enum TimeLimitAdvice: String, Codable, Sendable, CaseIterable {
  case given
  case notAppropriate = "not appropriate"
}

/// What MP a complainant has (SM-2.51, SM-2.53). The words are ours.
public enum ComplainantMember: String, Codable, Sendable, CaseIterable {
  case has = "has an MP"
  case neverResident = "has no MP and never lived in the UK"
  case livedHere = "lives abroad and lived in the UK before"
  case refuses = "own MP refuses to refer it"
}

/// Where a complainant is directed for a referral.
public enum ReferralDirection: String, Codable, Sendable, CaseIterable {
  case own = "their own MP"
  case previous = "the MP of the previous constituency"
  case committee = "the Chair of PACAC"
  case commons = "the House of Commons"
}
