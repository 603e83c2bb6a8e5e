/// Whether a closed case of which the complainant returns is to be decided anew (SM 2.61–2.64, decision D15).
public enum ReturnAssessment {
  public static let progressed = Field(
    "progressed", "Progressed since our decision", .choice(of: Answered.self),
    help: "It is in writing now, an MP has referred it, or local resolution is complete.", paragraph: "SM-2.61")
  public static let what = Field(
    "what-came", "What came", .text, help: "What makes the case go on: the final response, the referral.",
    paragraph: "SM-2.63")
  public static let route = Field(
    "route", "Route", .choice([TriageRoute.earlyConsideration.rawValue, TriageRoute.team.rawValue]),
    help: "Where a case goes that is ready now: to early consideration for triage, or to a casework team.",
    paragraph: "SM-2.64")

  static let definition = AssessmentDefinition(
    .assessReturn, "Review a closed case", question: "Is a new decision due on the case?",
    help: "Records whether a case closed as not properly made or premature has progressed since.",
    questions: [progressed, what, route], stages: .closed ... .closed, target: .closedCase, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    switch sheet.choice(progressed, as: Answered.self) {
    case .yes:
      AssessmentStanding(
        .yes, "A new decision is due: restart the case.", paragraphs: ["SM-2.61", "SM-2.63", "SM-2.64"])
    case .no:
      AssessmentStanding(
        .no, "Do not restart it: record the contact on the closed case.", paragraphs: ["SM-2.61", "SM-2.62"])
    case .notKnown, nil:
      AssessmentStanding(
        .notKnown, "Say whether the case has progressed since our decision.", missing: [progressed],
        paragraphs: ["SM-2.61"])
    }
  }
}
