/// What is checked of a decision on an Individual Funding Request (SM 2.178–2.180).
public enum FundingRequestAssessment {
  public static let applicant = Field(
    "applied-by", "Applied for by", .choice(of: FundingApplicant.self),
    help: "Who applied for the funding; only a doctor can, on behalf of a patient.", paragraph: "SM-2.178")
  public static let appliedOn = Field(
    "applied-on", "Applied on", .date, help: "The day of the application.", paragraph: "SM-2.178", direction: .past)
  public static let policy = Field(
    "policy", "Commissioning policy", .choice(of: FundingPolicy.self),
    help: "Whether a commissioning policy existed for the treatment.", paragraph: "SM-2.179")
  public static let isDeclined = Field(
    "declined", "Funding was declined", .flag, help: "The complaint is about a decision to decline the funding.",
    paragraph: "SM-2.180")
  public static let isComplete = Field(
    "application-complete", "Application includes it", .choice(of: Answered.self),
    help: "Whether the application to the ICB includes the information outlined by the patient.",
    paragraph: "SM-2.180")
  public static let policyUsed = Field(
    "policy-used", "Policy used", .text, help: "Which policy the ICB used.", paragraph: "SM-2.180")
  public static let accords = Field(
    "accords", "In line with policies", .choice(of: Answered.self),
    help: "Whether the decision is in accordance with the ICB's policies and the NHS Directions.",
    paragraph: "SM-2.180")
  public static let isReasonable = Field(
    "policy-reasonable", "Policy is reasonable", .choice(of: Answered.self),
    help: "Whether the policy itself appears reasonable.", paragraph: "SM-2.180")

  /// What is checked where funding was declined.
  static let checks = [isComplete, policyUsed, accords, isReasonable]

  static let definition = AssessmentDefinition(
    .assessFundingRequest, "Assess an Individual Funding Request", question: "Funding request: was it decided rightly?",
    help: "Records who applied for the funding, which policy there was, and what was checked of the decision.",
    questions: [applicant, appliedOn, policy, isDeclined] + checks, only: .health,
    offered: { $0.concernsFunding(["individual funding request", "funding request"]) }, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if sheet.choice(applicant, as: FundingApplicant.self) == .other {
      return AssessmentStanding(
        .notKnown, "Only a doctor can apply for it: find out who did.", missing: [applicant],
        paragraphs: ["SM-2.178"])
    }
    let open = checks.filter { sheet[$0] == nil }
    if sheet.flag(isDeclined) == true, !open.isEmpty {
      return AssessmentStanding(
        .notKnown, "\(checks.count - open.count) of \(checks.count) checks are answered.", missing: open,
        paragraphs: ["SM-2.180"])
    }
    guard sheet.flag(isDeclined) != nil else {
      return AssessmentStanding(
        .notKnown, "Whether the funding was declined is not known.", missing: [isDeclined], paragraphs: ["SM-2.180"])
    }
    let doubts = [isComplete, accords, isReasonable].filter { sheet.choice($0, as: Answered.self) == .no }
    return AssessmentStanding(
      .yes, doubts.isEmpty ? "The checks raise no doubt." : "Doubtful: \(doubts.map(\.label).joined(separator: ", ")).",
      paragraphs: ["SM-2.180"])
  }
}

/// Who applied for the funding (SM-2.178).
public enum FundingApplicant: String, Sendable, CaseIterable {
  case doctor
  case other = "somebody else"
}

/// Which question the ICB had to answer (SM-2.179).
public enum FundingPolicy: String, Sendable, CaseIterable {
  case exists = "commissioning policy exists"
  case none = "no commissioning policy"

  /// What the ICB considered then.
  var question: String {
    switch self {
    case .exists: "whether there are sufficient grounds to agree funding"
    case .none: "whether individual funding can be supported"
    }
  }
}
