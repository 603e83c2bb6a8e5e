/// Which of provider and commissioner a health complaint went to, and whom it is about (SM 2.158–2.169).
public enum CommissionerAssessment {
  public static let completedWith = Field(
    "completed-with", "Process finished with", .choices(["provider", "commissioner"], open: false),
    help: "Which of them has finished its complaints process; one is enough.", paragraph: "SM-2.158")
  public static let scope = Field(
    "scope", "To be investigated",
    .choice([ComplaintScope.organisationOnly, .commissionerOnly, .both].map(\.rawValue)),
    help: "Whom the complainant asks us to investigate; it is for the complainant to decide.", paragraph: "SM-2.160")
  public static let unhappy = Field(
    "unhappy-because", "Unhappy with its reply", .longText,
    help: "Why the complainant remains unhappy with the commissioner's response.", paragraph: "SM-2.162")
  public static let isAboutCommissioning = Field(
    "commissioning", "About the commissioning", .choice(of: Answered.self),
    help: "Whether there is a complaint about how the service was commissioned, such as how it was funded.",
    paragraph: "SM-2.162")
  public static let response = Field(
    "response", "The commissioner's response", .choice(of: CommissionerResponse.self),
    help: "What we make of the commissioner's response.", paragraph: "SM-2.166")
  public static let responseReasons = Field(
    "response-reasons", "Why", .longText, help: "What that view of its response rests on.", paragraph: "SM-2.166")
  public static let subjects = Field(
    "concerns", "It concerns",
    .choices(["decision whether to fund treatment", "choice of organisation to provide services"], open: true),
    help: "What a complaint about the commissioner alone concerns.", paragraph: "SM-2.168")
  public static let isRaised = Field(
    "raised", "Raised and addressed", .choice(of: Answered.self),
    help: "Whether these issues were raised with the commissioner and addressed.", paragraph: "SM-2.168")
  public static let isReasonable = Field(
    "reasonable", "Its reply was reasonable", .choice(of: Answered.self),
    help: "Whether the commissioner's response to these issues was reasonable.", paragraph: "SM-2.168")

  static let definition = AssessmentDefinition(
    .assessCommissioner, "Assess provider and commissioner", question: "Provider or commissioner: whom is it about?",
    help: "Records which of provider and commissioner has answered, and whom the complainant asks us to investigate.",
    questions: [
      completedWith, scope, unhappy, isAboutCommissioning, response, responseReasons, subjects, isRaised, isReasonable,
    ], only: .health, offered: HandlerPair.commissioner.isOn, settle: SecondTierAssessment.settle, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let choice = sheet.choice(scope, as: ComplaintScope.self)
    if choice == .commissionerOnly, sheet.choice(isRaised, as: Answered.self) == .no {
      return AssessmentStanding(
        .no, "The issue has not been put to the commissioner yet.", code: .premature, paragraphs: ["SM-2.168"])
    }
    if let choice {
      return AssessmentStanding(
        .yes, "To be looked at: \(choice.rawValue), as the complainant chose.", paragraphs: ["SM-2.160a", "SM-2.163"])
    }
    if let complete = at.outcome("SM-2.158") {
      return AssessmentStanding(
        .yes, "The process is \(complete); the case is about \(at.file.organisationName).",
        paragraphs: ["SM-2.158", "SM-2.159a"])
    }
    return AssessmentStanding(
      .notKnown, "Which of provider and commissioner has finished its process is not known.",
      missing: [completedWith], paragraphs: ["SM-2.158"])
  }
}

/// What a commissioner's response shows (SM-2.166).
public enum CommissionerResponse: String, Sendable, CaseIterable {
  case reasonable = "its steps to resolve the complaint were reasonable"
  case notReasonable = "its steps to resolve the complaint were not reasonable"
  case none = "it gave no response"
}

extension CaseFile {
  /// Which of provider and commissioner has finished its process: as somebody said, else by the day of its final reply.
  var processFinishedWith: [String] {
    let said = sheet(.commissioner).list(CommissionerAssessment.completedWith)
    if !said.isEmpty { return said }
    return HandlerPair.commissioner.rows(in: self).filter { $0.procedureFinishedOn != nil }.map(\.name)
  }
}
