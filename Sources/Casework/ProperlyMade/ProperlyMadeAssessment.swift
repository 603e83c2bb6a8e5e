/// Whether the complaint is properly made: a health complaint in writing (SM 2.8–2.15), a parliamentary one through an MP (SM 2.16–2.64).
public enum ProperlyMadeAssessment {
  public static let inWriting = Field(
    "in-writing", "In writing", .choice(of: Answered.self),
    help: "Health: whether the complaint was made in writing; left out, as the ways in which it reached us have it.",
    paragraph: "SM-2.8#2")
  public static let how = Field(
    "how", "How in writing", .choice(of: WrittenForm.self), help: "Health: how it was put in writing.",
    paragraph: "SM-2.8#2")
  public static let advocacyDifficulty = Field(
    "advocacy-difficult", "Advocacy hard to reach", .flag,
    help: "The complainant may find it difficult to access an advocacy organisation.", paragraph: "SM-2.11")
  public static let filledInByUs = Field(
    "form-filled-in-by-us", "Form filled in by us", .flag,
    help: "We completed the complaint form for the complainant, who is to confirm that it is accurate.",
    paragraph: "SM-2.11")
  public static let returnedOn = Field(
    "form-returned-on", "Form returned on", .date, help: "The day on which that form came back.",
    paragraph: "SM-2.11", direction: .past)
  public static let consentToProceed = Field(
    "consent-to-proceed", "Consent to proceed", .choice(of: Answered.self),
    help: "Whether the form came back with consent to proceed.", paragraph: "SM-2.11")
  public static let localProcedure = Field(
    "local-procedure", "Local complaints procedure", .choice(of: LocalProcedure.self),
    help: "Whether the organisation's own complaints procedure appears to be completed.", paragraph: "SM-2.12")
  public static let advised = Field(
    "advised", "Advised", .choices(WritingAdvice.allCases.map(\.rawValue), open: false),
    help: "What the complainant was told about a complaint that is not in writing.", paragraph: "SM-2.13")
  public static let timeLimit = Field(
    "time-limit-explained", "Time limit explained", .choice(of: TimeLimitExplained.self),
    help: "Whether the complainant was told about our time limits, where that is appropriate.", paragraph: "SM-2.13")

  static let definition = AssessmentDefinition(
    .assessProperlyMade, "Assess whether it is properly made", question: "Is the complaint properly made?",
    help: "Records what decides whether the complaint is properly made, and what the complainant was told of it.",
    questions: [
      inWriting, how, advocacyDifficulty, filledInByUs, returnedOn, consentToProceed, localProcedure, advised,
      timeLimit,
    ],
    conclude: { row, standing in if row.jurisdiction != .parliamentary { row.properlyMade = standing.outcome } },
    objection: objection,
    standing: { at, sheet in
      at.file.case.jurisdiction == .parliamentary
        ? at.standing(.referral) : health(at, sheet)
    })

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    guard let day = act.command.day(returnedOn), day > act.day else { return nil }
    return .field(returnedOn, "\(day.shortText) has not come yet.")
  }

  private static func health(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if at.file.restsOnOurForm(sheet) { return ourForm(at, sheet) }
    switch at.isInWriting(sheet) {
    case .yes: return AssessmentStanding(.yes, "The complaint is in writing.", paragraphs: ["SM-2.8#2"])
    case .no, .notKnown:
      if let reason = at.outcome("SM-2.9a") { return AssessmentStanding(.yes, reason, paragraphs: ["SM-2.9"]) }
      if at.isInWriting(sheet) == .no {
        return AssessmentStanding(
          .no, "The complaint is not in writing.", missing: sheet[localProcedure] == nil ? [localProcedure] : [],
          code: .notInWriting, paragraphs: ["SM-2.8#2", "SM-2.12", "SM-2.14"])
      }
      return AssessmentStanding(
        .notKnown, "It must be known first whether the complaint is in writing.", missing: [inWriting],
        paragraphs: ["SM-2.8#2"])
    }
  }

  /// A complaint that stands on the form that we filled in for the complainant (SM-2.11).
  private static func ourForm(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    guard at.file.isOurFormBack(sheet) else {
      return AssessmentStanding(
        .no, "The form that we filled in has not come back with consent to proceed.", code: .notInWriting,
        paragraphs: ["SM-2.11"])
    }
    switch sheet.choice(consentToProceed, as: Answered.self) {
    case .yes:
      return AssessmentStanding(
        .yes, "The form that we filled in came back with consent to proceed.", paragraphs: ["SM-2.11"])
    case .no:
      return AssessmentStanding(
        .no, "The form that we filled in came back without consent to proceed.", code: .notInWriting,
        paragraphs: ["SM-2.11"])
    case .notKnown, nil:
      return AssessmentStanding(
        .no, "Whether the form came back with consent to proceed is not known.", missing: [consentToProceed],
        paragraphs: ["SM-2.11"])
    }
  }
}

/// How a health complaint was put in writing (SM-2.8).
public enum WrittenForm: String, Codable, Sendable, CaseIterable {
  case email
  case onlineForm = "online complaint form"
  case paper = "letter or paper form"
}

/// How far the organisation's own complaints procedure has come, as it appears (SM-2.12, SM-2.14).
public enum LocalProcedure: String, Codable, Sendable, CaseIterable {
  case completed
  case notCompleted = "not completed"
  case notKnown = "not known"
}

/// What a complainant is told whose complaint is not in writing (SM-2.12 to SM-2.14).
public enum WritingAdvice: String, Codable, Sendable, CaseIterable {
  case localResolution = "to attempt or complete local resolution first"
  case writing = "the complaint must be made in writing"
  case website = "directed to our website"
  case form = "sent a copy of our complaint form"
}

/// Whether time limits were explained (SM-2.13, SM-2.14).
public enum TimeLimitExplained: String, Codable, Sendable, CaseIterable {
  case yes, no
  case notNeeded = "not needed"
}
