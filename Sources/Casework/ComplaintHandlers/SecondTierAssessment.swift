/// Whether the second tier has dealt with the complaint, and whom the complaint is about (SM 2.142–2.157).
public enum SecondTierAssessment {
  public static let kind = Field(
    "kind", "The second tier is", .choice(of: SecondTierKind.self),
    help: "Whether it is an organisation of its own or a part of one.", paragraph: "SM-2.143")
  public static let parent = Field(
    "part-of", "Part of", .text, help: "The organisation that it is a part of; the original one where left out.",
    paragraph: "SM-2.143")
  public static let completed = Field(
    "completed", "It has finished", .choice(of: Answered.self),
    help:
      "Whether the second tier has finished with the complaint; left out, as the day on which its procedure ended has it.",
    paragraph: "SM-2.142")
  public static let scope = Field(
    "scope", "To be investigated",
    .choice([ComplaintScope.organisationOnly, .secondTierOnly, .both].map(\.rawValue)),
    help: "Whom the complainant asks us to investigate; it is for the complainant to decide.", paragraph: "SM-2.147")
  public static let unhappy = Field(
    "unhappy-because", "Unhappy with its reply", .longText,
    help: "Why the complainant remains unhappy with the second tier's response.", paragraph: "SM-2.149")
  public static let issues = Field(
    "issues", "Also about the second tier", .choices(SecondTierIssue.allCases.map(\.rawValue), open: true),
    help: "What in the complaint as described concerns the second tier's own actions.", paragraph: "SM-2.150")
  public static let explainedOn = Field(
    "explained-on", "Choice explained on", .date,
    help: "The day on which it was explained that the complaint also concerns the second tier.", paragraph: "SM-2.150",
    direction: .past)
  public static let response = Field(
    "response-considered", "Its response as evidence", .longText,
    help: "What the second tier's response shows, where it was considered.", paragraph: "SM-2.154")
  public static let subjects = Field(
    "concerns", "It concerns", .choices(["service received", "delay", "decision (rare)"], open: true),
    help: "What a complaint about the second tier alone concerns.", paragraph: "SM-2.155")
  public static let isRaised = Field(
    "raised", "Raised with it", .choice(of: Answered.self),
    help: "Whether these issues were raised with the second tier.", paragraph: "SM-2.155")
  public static let isReasonable = Field(
    "reasonable", "Its reply was reasonable", .choice(of: Answered.self),
    help: "Whether the second tier's response to these issues was reasonable.", paragraph: "SM-2.155")

  static let definition = AssessmentDefinition(
    .assessSecondTier, "Assess the second tier", question: "Has the second tier finished, and whom is it about?",
    help:
      "Records whether the second tier has dealt with the complaint, and whom the complainant asks us to investigate.",
    questions: [
      kind, parent, completed, scope, unhappy, issues, explainedOn, response, subjects, isRaised, isReasonable,
    ], offered: HandlerPair.secondTier.isOn, settle: settle, standing: standing)

  /// Whether the complaint is ready may hang on what was answered here.
  @Sendable static func settle(_ file: inout CaseFile, _ act: Act) {
    file.settleHandlers(act)
    file.markComplainedAbout()
    guard !file.sheet(.ready).isEmpty else { return }
    let situation = Situation(file: file, office: act.office, guidance: act.guidance)
    file.case.ready = situation.standing(.ready).outcome
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let choice = sheet.choice(scope, as: ComplaintScope.self)
    if choice == .secondTierOnly, sheet.choice(isRaised, as: Answered.self) == .no {
      return AssessmentStanding(
        .no, "The issue has not been put to the second tier yet.", code: .premature, paragraphs: ["SM-2.155"])
    }
    if at.isSecondTierOutstanding, let waived = at.file.sheet(.ready).waiver {
      return AssessmentStanding(
        .yes, "The second tier is outstanding; considered now: \(waived).", paragraphs: ["SM-2.145", "SM-2.146"])
    }
    if at.isSecondTierOutstanding {
      return AssessmentStanding(
        .no, "Second tier outstanding: normally declined as premature.", code: .premature,
        paragraphs: ["SM-2.142", "SM-2.143a"])
    }
    if choice != .secondTierOnly, at.isSecondTierFinished != .yes {
      return AssessmentStanding(
        .notKnown, "Whether the second tier has finished is not known.", missing: [completed],
        paragraphs: ["SM-2.142"])
    }
    guard let choice else {
      return AssessmentStanding(
        .yes, "The second tier has finished; the case is about \(at.file.organisationName).",
        paragraphs: ["SM-2.142", "SM-2.144a"])
    }
    return AssessmentStanding(
      .yes, "To be looked at: \(choice.rawValue), as the complainant chose.", paragraphs: ["SM-2.147a", "SM-2.150b"])
  }
}

/// What a second tier is (SM-2.143).
public enum SecondTierKind: String, Sendable, CaseIterable {
  case separate = "separate organisation in our jurisdiction"
  case part = "separate part of an organisation in our jurisdiction"
}

/// What may concern the second tier in a complaint about the original organisation (SM-2.150): examples, so that others may be meant.
public enum SecondTierIssue: String, Sendable, CaseIterable {
  case remedy = "remedy suggested by second tier unreasonable or too small"
  case facts = "conclusion reached on inaccurate facts or misleading information"
  case service = "service of second tier unreasonable or unnecessary delay"
}

extension Situation {
  /// Whether the second tier has finished: as somebody said, else by the day of its final reply.
  var isSecondTierFinished: Answered {
    let sheet = file.sheet(.secondTier)
    if let said = sheet.choice(SecondTierAssessment.completed, as: Answered.self) { return said }
    return file.involved(.secondTier).contains { $0.procedureFinishedOn != nil } ? .yes : .notKnown
  }

  /// There is a second tier that is known not to have finished, and the complaint is not about it alone.
  var isSecondTierOutstanding: Bool {
    let pair = HandlerPair.secondTier
    return pair.isOn(file) && pair.scope(in: file) != pair.handlerOnly && isSecondTierFinished == .no
  }

  /// It has not finished, and nobody has said why the complaint goes on all the same: then it does not (SM-2.146).
  var isSecondTierUnexplained: Bool {
    let sheet = file.sheet(.ready)
    return isSecondTierOutstanding
      && (sheet.waiver == nil || sheet.text(ReadinessAssessment.whyNow)?.isBlank ?? true)
  }

  /// What second tier it is, for messages.
  var secondTierName: String { file.involved(.secondTier).first?.name ?? "the second tier" }
}
