/// Whether the complaint has been through the local complaints process, or is considered without (SM 2.65–2.76).
public enum ReadinessAssessment {
  public static let localResolution = Field(
    "local-resolution", "Local resolution", .choice(of: LocalResolution.self),
    help: "Where the organisation's own complaints process stands.", paragraph: "SM-2.65")
  public static let isSelfReferral = Field(
    "self-referral", "Referred by the organisation", .flag,
    help: "A health organisation asks to refer the complaint to us itself.", paragraph: "SM-2.65")
  public static let isAudioOnly = Field(
    "audio-only", "Audio response only", .flag, help: "The health organisation answered in a recording only.",
    paragraph: "SM-2.69")
  public static let meeting = Field(
    "meeting", "Local resolution meeting", .choice(of: LocalMeeting.self),
    help: "A meeting that the organisation offered after its written response.", paragraph: "SM-2.70")
  public static let dutyOfCandourOn = Field(
    "duty-of-candour-on", "Duty of Candour response", .date,
    help: "The day of a Duty of Candour response, where there is one.", paragraph: "SM-2.75", direction: .past)
  public static let merit = Field(
    "merit", "Merit in looking further", .choice(of: Answered.self),
    help: "Whether there is merit in looking further without a local resolution letter.", paragraph: "SM-2.75")
  public static let exception = Field(
    "exception", "Exceptional circumstances", .choice(of: PrematureException.self),
    help: "What may let us consider a premature complaint.", paragraph: "SM-2.74")
  public static let whyNow = Field(
    "why-now", "Why now", .longText,
    help: "Why we consider the complaint before the earlier procedures are completed.", paragraph: "SM-2.76")
  public static let unreasonable = Field(
    "unreasonable", "Why it was not reasonable", .longText,
    help: "Why the complainant could not reasonably be expected to exhaust a health organisation's complaints process.",
    paragraph: "SM-2.66")

  static let definition = AssessmentDefinition(
    .assessReadiness, "Assess whether it is ready for us", question: "Is the complaint ready for us?",
    help: "Records whether the local complaints process is complete, or why we consider the complaint now.",
    questions: [
      localResolution, isSelfReferral, isAudioOnly, meeting, dutyOfCandourOn, merit, exception, whyNow, unreasonable,
    ], stages: .readiness ... .primaryInvestigation, conclude: { row, standing in row.ready = standing.outcome },
    standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if let waived = sheet.waiver { return standing(waived, at, sheet) }
    let name = at.file.organisationName.isEmpty ? "the organisation" : at.file.organisationName
    if sheet.flag(isAudioOnly) == true {
      return AssessmentStanding(
        .no, "\(name) has answered in a recording only: it is to answer in writing first.", code: .premature,
        paragraphs: ["SM-2.69b"])
    }
    // The NHS process need not be completed with both.
    if let complete = at.outcome("SM-2.158") {
      return AssessmentStanding(
        .yes, "The local complaints process is \(complete).", paragraphs: ["SM-2.66a", "SM-2.158"])
    }
    switch sheet.choice(localResolution, as: LocalResolution.self) {
    case nil:
      return AssessmentStanding(
        .notKnown, "Whether the local complaints process is complete is not known.", missing: [localResolution],
        paragraphs: ["SM-2.65a"])
    case .notStarted:
      return AssessmentStanding(
        .no, "The local complaints process has not been started: premature.", code: .premature,
        paragraphs: ["SM-2.68"])
    case .ongoing:
      return AssessmentStanding(
        .no, "\(name) will consider the complaint further, or stages of its process are left.",
        code: .prematureOngoing, paragraphs: ["SM-2.72"])
    case .complete:
      if at.isSecondTierOutstanding {
        return AssessmentStanding(
          .no, "Second tier outstanding: \(at.secondTierName) has not finished.", code: .premature,
          paragraphs: ["SM-2.142", "SM-2.143a"])
      }
      return AssessmentStanding(.yes, "The local complaints process is complete.", paragraphs: ["SM-2.66a", "SM-2.67"])
    }
  }

  /// A premature complaint that is considered all the same: health complaints have the law's test besides (SM-2.66).
  private static func standing(_ waived: String, _ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let needsTest = !at.applies("SM-2.66b") && !at.applies("SM-2.158") && (sheet.text(unreasonable)?.isBlank ?? true)
    if sheet.choice(localResolution, as: LocalResolution.self) != .complete, needsTest {
      return AssessmentStanding(
        .notKnown, "Considered now (\(waived)): say why using up the complaints process could not be expected.",
        missing: [unreasonable], paragraphs: ["SM-2.66a", "SM-2.74"])
    }
    return AssessmentStanding(.yes, "Considered now: \(waived).", paragraphs: ["SM-2.74", "SM-2.76"])
  }
}

/// Where the organisation's own complaints process stands (SM 2.66–2.72).
public enum LocalResolution: String, Sendable, CaseIterable {
  case notStarted = "not started"
  /// The organisation will consider it further, or stages are left.
  case ongoing
  case complete
}

/// What became of a meeting that was offered (SM 2.70, 2.71).
public enum LocalMeeting: String, Sendable, CaseIterable {
  case offered, declined, held
}

/// What may let us consider a premature complaint (SM-2.74): examples, so that others may be meant.
public enum PrematureException: String, Sendable, CaseIterable {
  case difficulties = "the complainant is suffering particular difficulties"
  case terminalIllness = "has a terminal illness"
  case breakdown = "the relationship between the complainant and the organisation has broken down completely"
  case other = "other exceptional circumstances"
  case none
}

extension AnswerSheet {
  /// Why the completion of earlier procedures is not required; nil where it is.
  var waiver: String? {
    if let exception = choice(ReadinessAssessment.exception, as: PrematureException.self), exception != .none {
      return exception.rawValue
    }
    let isMerited = choice(ReadinessAssessment.merit, as: Answered.self) == .yes
    return isMerited ? "merit in looking further after a Duty of Candour response" : nil
  }

  /// Not through the local process, and nothing recorded that lets us consider it now.
  var isPremature: Bool {
    guard waiver == nil else { return false }
    let status = choice(ReadinessAssessment.localResolution, as: LocalResolution.self)
    return status == .notStarted || status == .ongoing || flag(ReadinessAssessment.isAudioOnly) == true
  }
}
