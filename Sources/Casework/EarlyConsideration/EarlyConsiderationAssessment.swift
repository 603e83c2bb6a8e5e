/// Whether a case can be resolved or decided early, before primary investigation (SM 2.97–2.113).
public enum EarlyConsiderationAssessment {
  public static let suitability = Field(
    "suitability", "Early consideration", .choice(of: EarlyRoute.self),
    help: "Whether it can be resolved or adjudicated early, or is passed to primary investigation.",
    paragraph: "SM-2.97")
  public static let suitabilityReason = Field(
    "suitability-reason", "Why", .text, help: "Why it is suitable, or not.", paragraph: "SM-2.97")
  public static let grounds = Field(
    "grounds", "Grounds", .choices(EarlyGround.allCases.map(\.rawValue), open: false),
    help: "What makes it suitable.", paragraph: "SM-2.106")
  public static let indicators = Field(
    "indicators", "For primary investigation", .choices(InvestigationIndicator.allCases.map(\.rawValue), open: false),
    help: "What speaks for primary investigation instead.", paragraph: "SM-2.107")
  public static let declineNow = Field(
    "good-reason-to-decline", "Good reason to decline", .choice(of: Answered.self),
    help: "Whether there is good reason to decline a case that would usually go to primary investigation.",
    paragraph: "SM-2.105")
  public static let enough = Field(
    "enough-information", "Enough to decide", .choice(of: Answered.self),
    help: "Whether the information and evidence that we hold are enough for a reasonable decision.",
    paragraph: "SM-2.100")
  public static let informationNeeded = Field(
    "information-needed", "Information needed", .longText,
    help: "What further information is needed before a decision.", paragraph: "SM-2.102")
  public static let summary = Field(
    "summary", "Summary", .longText,
    help: "The complaint as we understand it at the time of the decision, as long as the decision needs.",
    paragraph: "SM-2.108")
  public static let concern = Field(
    "suitability-concern", "Suitability to complain", .choice(of: SuitabilityConcern.self),
    help: "Whether there are concerns that the complainant is not suitable to complain on behalf of the aggrieved.",
    paragraph: "SM-2.109")
  public static let concernReason = Field(
    "suitability-concern-reason", "What concern", .text,
    help: "Such as that the aggrieved lives and has not consented.",
    paragraph: "SM-2.109")
  public static let usesInformation = Field(
    "uses-aggrieved-information", "Uses the aggrieved's information", .choice(of: Answered.self),
    help:
      "Whether the decision would tell personal information about the aggrieved, as from records or clinical advice.",
    paragraph: "SM-2.110")
  public static let fullSuitability = Field(
    "full-suitability", "Full suitability consideration", .choice(of: Suitability.self),
    help: "How the full consideration of the complainant's suitability ended.", paragraph: "SM-2.110")
  public static let clinicalAdvice = Field(
    "clinical-advice", "Clinical advice", .choice(of: ClinicalAdvice.self),
    help: "Whether the issues raised need clinical advice.", paragraph: "SM-2.111")
  public static let standard = Field(
    "standard", "Standard", .text, help: "The standard that the decision goes by.", paragraph: "SM-2.112")
  public static let noStandard = Field(
    "no-standard-reason", "Why no standard", .text, help: "Why a robust decision needs none.", paragraph: "SM-2.112")
  public static let proportionality = Field(
    "proportionality", "Proportionality", .text,
    help: "How the decision is the quickest that is proportionate to the case.", paragraph: "SM-2.113")

  static let definition = AssessmentDefinition(
    .assessEarlyConsideration, "Consider early", question: "Can it be resolved or decided early?",
    help: "Records whether the case can be resolved or adjudicated before primary investigation, and what decides it.",
    questions: [
      suitability, suitabilityReason, grounds, indicators, declineNow, enough, informationNeeded, summary, concern,
      concernReason, usesInformation, fullSuitability, clinicalAdvice, standard, noStandard, proportionality,
    ], stages: .earlyConsideration ... .primaryInvestigation, target: .anyCase, objection: objection,
    // Whether the decision may be told is considered after it, too (SM-2.110).
    standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let row = act.file.case
    if row.passedAt != nil, definition.stages.contains(row.stage) { return nil }
    return .because("\(row.reference) is not in early consideration: it comes after a case was passed on.")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let hits = sheet.list(indicators)
    switch sheet.choice(suitability, as: EarlyRoute.self) {
    case nil:
      return AssessmentStanding(
        .notKnown, "Whether early consideration can resolve or adjudicate it is not decided.", missing: [suitability],
        paragraphs: ["SM-2.97"])
    case .passOn:
      let open = sheet[declineNow] == nil ? [declineNow] : []
      return AssessmentStanding(
        .no, "For primary investigation.", missing: open, paragraphs: ["SM-2.105", "SM-2.107"])
    case .resolve: return AssessmentStanding(.yes, "To be resolved early.", paragraphs: ["SM-2.97"])
    case .adjudicate:
      let wanted = [enough, summary] + (at.file.case.jurisdiction == .parliamentary ? [] : [clinicalAdvice])
      let against = hits.isEmpty ? "" : " What speaks against it: \(hits.joined(separator: " "))"
      return AssessmentStanding(
        .yes, "To be decided early.\(against)", missing: wanted.filter { sheet[$0] == nil },
        paragraphs: ["SM-2.97", "SM-2.106"])
    }
  }
}

/// What early consideration can do with a case (SM-2.97).
public enum EarlyRoute: String, Codable, Sendable, CaseIterable {
  case resolve = "resolved"
  case adjudicate = "adjudicated"
  case passOn = "passed to primary investigation"
}

/// Typical examples of cases that may be suitable (SM-2.106).
public enum EarlyGround: String, Codable, Sendable, CaseIterable {
  case nothingWrong =
    "There is no indication the organisation has done anything wrong, or the response they have provided is reasonable."
  case localWork = "There is more work the organisation complained about could do locally."
  case discretion = "The caseworker quickly identifies we could not investigate due to our specific discretion tests."
  case elsewhere =
    "The issue raised is not something we can look at, or the case is more appropriate to be handled elsewhere."
  case outcome =
    "The outcome is not something we can achieve, or would decide not to recommend, despite discussion about this with the complainant."
}

/// What speaks for primary investigation instead (SM-2.107).
public enum InvestigationIndicator: String, Codable, Sendable, CaseIterable {
  case complex = "The issues are too complex."
  case serious =
    "The injustice/impact is very serious such as potential avoidable death cases, sepsis, loss of mobility/eyesight."
  case tooMuchWork = "Too much work will be involved in EC closing the case and this would be disproportionate."
  case failings = "There are indications of service failings linked to a serious injustice."
  case records = "Records are needed to make the decision"
  case advice =
    "Clinical or legal advice is needed (this is generally for more detailed and not very quick advice)."
  case delays = "There are long delays in getting responses from an organisation."
}

/// Whether a complainant is doubted to be suitable to complain for the aggrieved (SM-2.109).
public enum SuitabilityConcern: String, Codable, Sendable, CaseIterable {
  case noConcerns = "no concerns"
  case concerns
}

/// How the full consideration of that ended (SM-2.110).
public enum Suitability: String, Codable, Sendable, CaseIterable {
  case suitable
  case notSuitable = "not suitable"
}

/// Whether clinical advice is taken (SM-2.111).
public enum ClinicalAdvice: String, Codable, Sendable, CaseIterable {
  case needed
  case notNeeded = "not needed"
  case unsure
}
