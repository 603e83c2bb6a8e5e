/// Delay, challenge and unhappiness of an organisation, and suspected crime by anybody (SM 5.3, 5.4, 7.34, 7.80, 8.66).
public enum ChallengeAssessment {
  public static let delay = Field(
    "delay", "Delay or no cooperation", .longText,
    help: "How the organisation delays its comments on our proposal, or seems not to cooperate.", paragraph: "SM-5.3")
  public static let jurisdictionOn = Field(
    "jurisdiction-challenged-on", "Jurisdiction challenged on", .date,
    help: "When the organisation challenged our jurisdiction.", paragraph: "SM-5.4", direction: .past)
  public static let crimeOn = Field(
    "crime-suspected-on", "Crime suspected on", .date,
    help: "When we found information that suggests a criminal act, by whomever.", paragraph: "SM-7.34",
    direction: .past)
  public static let crime = Field(
    "crime", "What points to it", .longText, help: "What suggests a criminal act, and by whom.", paragraph: "SM-7.34")

  public static let concernsOn = Field(
    "concerns-on", "Concerns raised on", .date,
    help: "When the organisation raised concerns before our provisional views.", paragraph: "SM-7.80",
    direction: .past)
  public static let concerns = Field(
    "concerns", "Concerns", .longText, help: "What the organisation is concerned about.", paragraph: "SM-7.80")
  public static let furtherAction = Field(
    "further-action", "Anything more first", .longText,
    help: "Whether anything more is done before the provisional views are issued, or nothing.", paragraph: "SM-7.80")

  public static let challengeOn = Field(
    "challenge-continues-on", "Challenge continues on", .date,
    help: "When the organisation still challenged us after further clarification, before the final report.",
    paragraph: "SM-8.66", direction: .past)
  public static let proposed = Field(
    "action-proposed", "Further action proposed", .longText, help: "What else we propose to do.", paragraph: "SM-8.66")
  public static let timeBefore = Field(
    "time-before-closure", "Time before closure", .text,
    help: "How much more time we spend on it before the case is closed.", paragraph: "SM-8.66")
  public static let timeAfter = Field(
    "time-after-closure", "Time after closure", .text, help: "How much more after it is closed.",
    paragraph: "SM-8.66")
  public static let nonCompliance = Field(
    "if-not-complied-with", "If closed as not complied with", .longText,
    help: "What might occur if we close the case as not complied with.", paragraph: "SM-8.66")
  public static let directorsOn = Field(
    "directors-on", "Assistant Directors on", .date, help: "When the Assistant Directors discussed it.",
    paragraph: "SM-8.66", direction: .past)
  public static let weeklyMeeting = Field(
    "weekly-meeting", "In their weekly meeting", .flag,
    help: "Whether that was in their weekly meeting, as it ideally is.",
    paragraph: "SM-8.66")
  public static let executiveOn = Field(
    "executive-on", "Executive Director told on", .date,
    help: "When details were shared with the Executive Director of Strategy and Operations, for oversight.",
    paragraph: "SM-8.66", direction: .past)

  static let definition = AssessmentDefinition(
    .assessChallenge, "Delay, challenge and suspected crime", question: "Does somebody resist or challenge our work?",
    help: "Records delay, challenges and concerns of an organisation, and what suggests a crime, with what is done.",
    questions: [
      delay, jurisdictionOn, crimeOn, crime, concernsOn, concerns, furtherAction, challengeOn, proposed, timeBefore,
      timeAfter, nonCompliance, directorsOn, weeklyMeeting, executiveOn,
    ], stages: .primaryInvestigation ... .compliance, target: .anyCase, offered: { _ in false },
    objection: objection, standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.challenge)
    guard sheet[crimeOn] != nil, sheet.text(crime) == nil else { return nil }
    return .field(crime, "is needed: what suggests a criminal act?")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    var missing: [Field] = []
    if sheet[concernsOn] != nil { missing += [furtherAction] }
    if sheet[challengeOn] != nil {
      missing += [proposed, timeBefore, timeAfter, nonCompliance, directorsOn, weeklyMeeting, executiveOn]
    }
    return .onRisk(
      missing.filter { sheet[$0] == nil }, open: "Not all is done about the challenge.",
      done: "What is recorded has been acted on here.", paragraphs: ["SM-5.4a", "SM-7.34a", "SM-7.80c", "SM-8.66a"])
  }
}
