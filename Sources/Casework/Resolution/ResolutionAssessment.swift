/// Whether our action has resolved the complaint before any investigation (SM 2.132–2.141).
public enum ResolutionAssessment {
  public static let opportunity = Field(
    "opportunity", "Kind of case", .choice(of: ResolutionOpportunity.self),
    help: "Which situation makes a resolution likely.", paragraph: "SM-2.139")
  public static let action = Field(
    "action", "What we did", .longText, help: "The specific step that we took.", paragraph: "SM-2.133")
  public static let actionOn = Field(
    "action-on", "Done on", .date, help: "When we did it.", paragraph: "SM-2.133", direction: .past)
  public static let cause = Field(
    "cause", "It came about", .choice(of: ResolutionCause.self),
    help: "What the organisation did anyway, or does because we are involved now, is no resolution.",
    paragraph: "SM-2.133")
  public static let achieved = Field(
    "achieved", "Outcome achieved", .longText, help: "What the complainant got.", paragraph: "SM-2.136")
  public static let isSatisfied = Field(
    "satisfied", "Complainant is satisfied", .choice(of: Answered.self),
    help: "Whether the complainant agrees that the case has been resolved to their satisfaction.",
    paragraph: "SM-2.134")
  public static let askedOn = Field(
    "asked-on", "Asked on", .date, help: "When the complainant was asked.", paragraph: "SM-2.134", direction: .past)
  public static let askedBy = Field(
    "asked-by", "Asked by", .choice([Channel.telephone, .email, .letter].map(\.rawValue)),
    help: "How the complainant was asked.", paragraph: "SM-2.134")
  public static let route = Field(
    "route", "If not satisfied", .choice(of: UnresolvedRoute.self),
    help: "Whether the case is passed for further consideration or closed using our discretion.",
    paragraph: "SM-2.135")
  public static let whyUnresolved = Field(
    "why-unresolved", "Why not resolved", .longText,
    help: "Why what we did has not resolved the complainant's concerns.", paragraph: "SM-2.136")
  public static let resolved = Field(
    "components-resolved", "Components resolved", .parts(.component),
    help: "The issues of the complaint that our action has resolved.", paragraph: "SM-2.137")
  public static let significant = Field(
    "components-significant", "Significant components", .parts(.component),
    help: "The significant issues; the others are minor.", paragraph: "SM-2.137")

  static let definition = AssessmentDefinition(
    .assessResolution, "Resolve the complaint", question: "Has our action resolved the complaint?",
    help: "Records what we did to resolve the complaint, what came of it, and whether the complainant is satisfied.",
    questions: [
      opportunity, action, actionOn, cause, achieved, isSatisfied, askedOn, askedBy, route, whyUnresolved, resolved,
      significant,
    ], stages: .triage ... .primaryInvestigation, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if let cause = sheet.notOurs {
      return AssessmentStanding(
        .no, "No resolution: \(cause.rawValue).", paragraphs: ["SM-2.133"])
    }
    if !sheet.hasAction {
      return AssessmentStanding(
        .notKnown, "Nothing that we did is recorded yet.",
        missing: [action, actionOn].filter { sheet[$0] == nil }, paragraphs: ["SM-2.133"])
    }
    switch sheet.choice(isSatisfied, as: Answered.self) {
    case .yes:
      let code = at.resolutionCode
      let then = code.map { ": close it as '\($0.name)'" } ?? ""
      return AssessmentStanding(
        .yes, "Our action has resolved the complaint\(then).", code: code,
        paragraphs: ["SM-2.132", "SM-2.134", "SM-2.141"])
    case .no:
      let route = sheet.choice(route, as: UnresolvedRoute.self)
      let then = route.map { $0.rawValue } ?? "pass the case on, or close it using our discretion"
      return AssessmentStanding(
        .no, "The complainant is not satisfied: \(then).", missing: route == nil ? [Self.route] : [],
        paragraphs: ["SM-2.135", "SM-2.136"])
    case .notKnown, nil:
      return AssessmentStanding(
        .notKnown, "Ask the complainant whether the case is resolved to their satisfaction.", missing: [isSatisfied],
        paragraphs: ["SM-2.134"])
    }
  }
}

/// What makes a resolution likely (SM-2.139): examples, so that others may be meant.
public enum ResolutionOpportunity: String, Sendable, CaseIterable {
  case notPutRight = "failings acknowledged but not put right, or no financial compensation offered"
  case notAnswered = "not all issues answered, and the organisation agrees to a further response"
  case other = "something else"
}

/// How it came about that an issue is settled (SM-2.133).
public enum ResolutionCause: String, Sendable, CaseIterable {
  case ours = "by our action"
  case underWay = "the organisation was doing it already"
  case ofItsOwn = "the organisation decided to, now that we are involved"
}

/// Where a case goes that our action has not resolved (SM-2.135).
public enum UnresolvedRoute: String, Sendable, CaseIterable {
  case passOn = "pass for further consideration"
  case discretion = "close using discretion"
}

extension AnswerSheet {
  /// What settled it, where that was not our action.
  var notOurs: ResolutionCause? {
    let cause = choice(ResolutionAssessment.cause, as: ResolutionCause.self)
    return cause == .ours ? nil : cause
  }

  /// A specific step of ours is on record, with its day.
  var hasAction: Bool {
    !(text(ResolutionAssessment.action) ?? "").isBlank && day(ResolutionAssessment.actionOn) != nil
  }
}

extension Situation {
  /// Within our legal power: the organisation in jurisdiction and the subject in remit (SM-2.132).
  var isWithinPower: Bool { file.case.inRemit == .yes && standing(.organisation).outcome != .no }

  /// The code of a case that is resolved before an investigation: by readiness alone (SM-2.141).
  var resolutionCode: ClosureCode? {
    if file.case.isReadyForMore { return .generalResolution }
    return applies("SM-2.132b") ? .prematureResolution : nil
  }
}

extension Case {
  /// Ready for further consideration: properly made, and through the local process.
  var isReadyForMore: Bool { ready == .yes && properlyMade != .no }
  /// Known not to be ready, or not properly made.
  var isKnownUnready: Bool { ready == .no || properlyMade == .no }
}
