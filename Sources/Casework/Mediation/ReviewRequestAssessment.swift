/// A request that we review our decision (SM-2.119).
public enum ReviewRequestAssessment {
  public static let askedOn = Field(
    "asked-on", "Asked on", .date, help: "When the review was asked for.", paragraph: "SM-2.119", direction: .past)
  public static let what = Field(
    "what", "What is asked", .longText, help: "What is wrong with the decision, in the words of whoever asks.",
    paragraph: "SM-2.119")
  public static let components = Field(
    "components", "About components", .parts(.component), help: "Which components it is about; all where left out.",
    paragraph: "SM-2.119")
  public static let isOpened = Field(
    "open", "Open a review", .flag, help: "Whether we review the decision.", paragraph: "SM-2.119")

  static let definition = AssessmentDefinition(
    .assessReviewRequest, "Record a request for a review", question: "Is there a decision to review?",
    help: "Records that a review of our decision was asked for, and whether one is opened.",
    questions: [askedOn, what, components, isOpened], stages: .disputeResolution ... .closed, target: .anyCase,
    standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if let bar = at.file.barToReview(of: sheet) {
      return AssessmentStanding(.no, bar, paragraphs: ["SM-2.119"])
    }
    let isOpened = sheet.flag(isOpened) == true
    return AssessmentStanding(
      isOpened ? .yes : .notKnown, isOpened ? "The decision is reviewed." : "Say whether a review is opened.",
      missing: isOpened ? [] : [Self.isOpened], paragraphs: ["SM-2.119"])
  }
}

extension CaseFile {
  /// Why there is nothing to review: mediation goes on, or settled what the request is about.
  func barToReview(of sheet: AnswerSheet) -> String? {
    let noDecision = "we have made no decision that could be reviewed"
    switch mediationOutcome {
    case .settled: return "The complaint was settled by mediation: \(noDecision)."
    case .partly:
      let asked = Set(sheet.keys(ReviewRequestAssessment.components))
      let open = Set(unsettledComponents.map(\.id))
      return asked.isEmpty || !asked.isDisjoint(with: open)
        ? nil : "What the request is about was settled by mediation: \(noDecision) of it."
    case nil: return self.case.stage == .disputeResolution ? "Mediation goes on: \(noDecision)." : nil
    case .noAgreement: return nil
    }
  }
}
