/// Financial risk, and the loss or misuse of information (SM 10.51–10.54).
public enum FinancialRiskAssessment {
  public static let isVulnerable = Field(
    "vulnerable", "Vulnerable", .choice(of: Answered.self), help: "Whether the complainant is vulnerable.",
    paragraph: "SM-10.52")
  public static let breachOn = Field(
    "information-lost-on", "Information lost or misused on", .date,
    help: "When information really went missing or was misused; leave it out where it only might be.",
    paragraph: "SM-10.53", direction: .past)
  public static let breach = Field(
    "information-lost", "What was lost or misused", .longText, help: "Which information, and how.",
    paragraph: "SM-10.53")
  public static let reportedOn = Field(
    "reported-on", "Information Security told on", .date,
    help: "When the breach was reported to the Information Security Manager.", paragraph: "SM-10.53", direction: .past)
  public static let recoveredOn = Field(
    "recovered-on", "Destroyed or retrieved on", .date,
    help: "When what was shared wrongly was destroyed or brought back.", paragraph: "SM-10.54", direction: .past)
  public static let containedOn = Field(
    "contained-on", "Kept from going wider on", .date,
    help: "When it was made sure that it is not shared more widely.", paragraph: "SM-10.54", direction: .past)
  public static let isReputationRisk = Field(
    "reputation-risk", "Risk to our reputation", .choice(of: Answered.self),
    help: "Whether the breach brings a separate future risk to our reputation.", paragraph: "SM-10.54")
  public static let discussedWith = Field(
    "discussed-with", "Discussed with", .choices(["the complainant", "the Information Commissioner"], open: true),
    help: "With whom what happened was discussed.", paragraph: "SM-10.54")

  static let definition = AssessmentDefinition(
    .assessFinancialRisk, "Financial and information risk", question: "Is there a loss of money or of information?",
    help: "Records whether the complainant is vulnerable, and a breach of information with what is done about it.",
    questions: [
      isVulnerable, breachOn, breach, reportedOn, recoveredOn, containedOn, isReputationRisk, discussedWith,
    ], stages: .received ... .closed, target: .anyCase,
    offered: { file in file.currentRisks.contains { $0.category == .financial } }, objection: objection,
    standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.financialRisk)
    if sheet[breachOn] != nil, sheet.text(breach) == nil {
      return .field(breach, "is needed: what was lost or misused?")
    }
    if let day = sheet.day(breachOn), let first = sheet.earliestStep, first < day {
      return .field(breachOn, "is after \(first.shortText), when something was done about it.")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let missing = sheet[breachOn] == nil ? [] : [reportedOn, recoveredOn, containedOn].filter { sheet[$0] == nil }
    return .onRisk(
      missing, open: "Information was lost or misused, and not all is done about it.",
      done: sheet[breachOn] == nil ? "No information was lost or misused." : "The breach of information is dealt with.",
      paragraphs: ["SM-10.52", "SM-10.53b", "SM-10.54a"])
  }
}

extension AnswerSheet {
  /// The first day on which something was done about a breach.
  fileprivate var earliestStep: Day? {
    typealias Fields = FinancialRiskAssessment
    return [Fields.reportedOn, Fields.recoveredOn, Fields.containedOn].compactMap(day).min()
  }
}

extension CaseFile {
  /// When information really was lost or misused (SM-10.53).
  var informationLostOn: Day? { sheet(.financialRisk).day(FinancialRiskAssessment.breachOn) }
}
