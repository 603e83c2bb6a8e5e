/// The Public Value Model test, made at triage of a case that was passed on (SM 2.77–2.96).
public enum PublicValueAssessment {
  public static let level = Field(
    "injustice-level", "Level of injustice", .choice(of: InjusticeLevel.self),
    help: "1 to 6, the most severe: where the claimed injustice sits on the Severity Scale of Injustice.",
    paragraph: "SM-2.81")
  public static let injustices = Field(
    "injustices", "Injustices claimed", .choices([], open: true),
    help: "Where several are claimed: the level of each and what it is, as '4 six months of pain'.",
    paragraph: "SM-2.88", check: ClaimedInjustice.complaint)
  public static let cumulative = Field(
    "cumulative-effect", "Cumulative effect", .text, help: "How several injustices weigh together.",
    paragraph: "SM-2.88")
  public static let asClaimed = Field(
    "rated-as-claimed", "Rated as claimed", .flag,
    help: "The level is that of the injustice claimed, whatever the circumstances look like.", paragraph: "SM-2.90")
  public static let isMisunderstood = Field(
    "seriousness-misunderstood", "Seriousness misunderstood", .flag,
    help: "There is concern that the complainant has misunderstood how serious the complaint is.",
    paragraph: "SM-2.90")
  public static let callConsidered = Field(
    "call-considered", "Call considered", .text,
    help: "Whether the complainant is called about the injustice before a decision to decline, and why or why not.",
    paragraph: "SM-2.90")
  public static let isNearMiss = Field(
    "near-miss", "Near miss", .flag, help: "Something serious could have happened and did not.", paragraph: "SM-2.91")
  public static let distress = Field(
    "distress", "Distress of the near miss", .text, help: "The distress that it caused, which is what is rated.",
    paragraph: "SM-2.91")
  public static let sources = Field(
    "sources", "Sources used", .choices(TriageSource.allCases.map(\.rawValue), open: false),
    help: "What the criteria were weighed on.", paragraph: "SM-2.82")
  public static let precedents = Field(
    "precedents", "Precedents", .text, help: "What the precedent check found.", paragraph: "SM-2.82")
  public static let adjustmentsConsidered = Field(
    "adjustments-considered", "Adjustments considered", .flag,
    help: "The reasonable adjustments that were asked for were considered at triage.", paragraph: "SM-2.86")
  public static let explanationAffected = Field(
    "explanation-affected", "Explanation affected", .choice(of: Answered.self),
    help: "Whether the need for an adjustment kept the complainant from fully explaining the complaint or its impact.",
    paragraph: "SM-2.86")
  public static let adaptation = Field(
    "adaptation", "How we adapted", .text, help: "How the consideration was adjusted, such as by a call first.",
    paragraph: "SM-2.87")
  public static let outcome = Field(
    "outcome", "Outcome of triage", .choice(of: TriageOutcome.self),
    help: "What the score leads to at the capacity in force.", paragraph: "SM-2.84")
  public static let minimalIntervention = Field(
    "minimal-intervention", "Minimal intervention", .choice(of: Answered.self),
    help: "Whether minimal intervention could resolve the case.", paragraph: "SM-2.85")
  public static let conditions = Field(
    "conditions", "Why it could resolve it", .choices(MinimalCondition.allCases.map(\.rawValue), open: false),
    help: "The circumstances to which resolving with minimal intervention is usually limited.", paragraph: "SM-2.85")
  public static let actions = Field(
    "actions", "Steps taken", .longText, help: "What was done to resolve the case, and when.", paragraph: "SM-2.95")
  public static let resolution = Field(
    "resolution", "Resolution", .choice(of: TriageResolution.self), help: "What came of it.", paragraph: "SM-2.96")
  public static let nextStep = Field(
    "next-step", "After failed resolution", .choice(of: AfterResolution.self),
    help: "Whether further work is done or the case is closed now.", paragraph: "SM-2.96")
  public static let nextStepReason = Field(
    "next-step-reason", "Why", .text, help: "Why further work is done, or not.", paragraph: "SM-2.96")
  public static let team = Field(
    "transfer-to", "Transfer to", .text,
    help: "The team that triages the case instead of early consideration, for its speciality or complexity.",
    paragraph: "SM-2.80")
  public static let transferReason = Field(
    "transfer-reason", "Why transferred", .text, help: "The speciality, or what makes it more complicated.",
    paragraph: "SM-2.80")

  /// From triage by the early consideration team on: a complaint that is declined at intake is not asked about.
  static let stages: ClosedRange<Stage> = .earlyConsideration ... .primaryInvestigation

  static let definition = AssessmentDefinition(
    .assessPublicValue, "Apply the Public Value Model", question: "Do we take the case further?",
    help: "Scores the case at triage, and records what follows from the score at the capacity in force.",
    questions: [level, injustices, cumulative, asClaimed, isMisunderstood, callConsidered, isNearMiss, distress]
      + PublicValueQuestion.allCases.map(\.field) + [
        sources, precedents, adjustmentsConsidered, explanationAffected, adaptation, outcome, minimalIntervention,
        conditions, actions, resolution, nextStep, nextStepReason, team, transferReason,
      ],
    stages: stages, carry: carry, objection: objection, standing: standing)

  /// A case that is transferred waits for the other team to allocate it (SM-2.80).
  @Sendable private static func carry(_ row: inout Case, _ command: Command) {
    guard let name = command.text(team) else { return }
    row.specialistTeam = name
    row.route = TriageRoute.team.rawValue
    row.stage = .allocation
  }

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let row = act.file.case
    guard row.passedAt != nil, stages.contains(row.stage) else {
      return .because("\(row.reference) is not at triage: the Public Value Model applies to cases that were passed on.")
    }
    guard act.command.text(team) != nil else { return nil }
    if !act.situation.applies("SM-2.80") {
      return .field(team, "is for a case that is with the early consideration team.")
    }
    let reason = act.command.text(transferReason) ?? ""
    return reason.isBlank ? .field(transferReason, "is needed when the case is transferred.") : nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let value = at.publicValue(sheet)
    let missing = (value.level == nil ? [level] : []) + value.unanswered.map(\.field)
    guard sheet.triageOutcome != nil else {
      return AssessmentStanding(
        .notKnown, value.text, missing: missing + [outcome], paragraphs: ["SM-2.78", "SM-2.81", "SM-2.84"])
    }
    if sheet.choice(resolution, as: TriageResolution.self) == .resolved {
      return AssessmentStanding(
        .no, "Resolved with minimal intervention.", missing: missing, code: .triageResolution, paragraphs: ["SM-2.96"])
    }
    if sheet.isConsideredFurther {
      return AssessmentStanding(.yes, value.text, missing: missing, paragraphs: ["SM-2.79", "SM-2.84"])
    }
    let open = sheet[minimalIntervention] == nil ? [minimalIntervention] : []
    return AssessmentStanding(
      .no, value.text, missing: missing + open, code: .triage, paragraphs: ["SM-2.84", "SM-2.85", "SM-2.94"])
  }
}

/// The levels of the Severity Scale of Injustice (SM-2.89); its bands are a setting of the office.
public enum InjusticeLevel: String, Codable, Sendable, CaseIterable {
  case one = "1"
  case two = "2"
  case three = "3"
  case four = "4"
  case five = "5"
  case six = "6"
}

/// What the criteria are weighed on (SM-2.82).
public enum TriageSource: String, Codable, Sendable, CaseIterable {
  case complainant = "information from the complainant"
  case research = "own research"
  case precedents = "precedent check of cases"
}

/// How the test ends (SM-2.84).
public enum TriageOutcome: String, Codable, Sendable, CaseIterable {
  case declining = "declining it"
  case considering = "considering it further"
}

/// The circumstances to which minimal intervention is usually limited (SM-2.85).
public enum MinimalCondition: String, Codable, Sendable, CaseIterable {
  case fewContacts = "The case can be resolved with a few telephone calls, or contacts."
  case simple = "The case is simple, and the outcome sought is clearly linked to the complaint and the injustice."
  case acknowledged =
    "The organisation has acknowledged something went wrong and is likely to agree to a resolution."
}

/// What came of an attempt to resolve the case at triage (SM-2.96).
public enum TriageResolution: String, Codable, Sendable, CaseIterable {
  case resolved
  case notResolved = "not resolved"
}

/// What follows where the attempt failed (SM-2.96).
public enum AfterResolution: String, Codable, Sendable, CaseIterable {
  case furtherWork = "further work"
  case close
}
