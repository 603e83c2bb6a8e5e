/// Risk to people: what is immediate, what was threatened, and who is told of it (SM 10.36 and 10.47–10.50).
public enum WelfareRiskAssessment {
  public static let immediate = Field(
    "immediate-risk", "Immediate risk", .choice(of: Answered.self),
    help: "Whether somebody is at risk now, above all in their welfare.", paragraph: "SM-10.36")
  public static let immediateText = Field(
    "who-is-at-risk", "Who is at risk", .longText, help: "Who is at risk now, and of what.", paragraph: "SM-10.36")
  public static let decision = Field(
    "immediate-decision", "Decision taken", .longText,
    help: "What is done about the immediate risk; it is decided quickly.", paragraph: "SM-10.36")
  public static let threat = Field(
    "threat-of-harm", "Threat of harm", .choice(of: Answered.self),
    help: "Whether a person involved threatens to harm themselves or others, whatever it is about.",
    paragraph: "SM-10.49")
  public static let disclosure = Field(
    "disclosure", "Disclosure", .choice(of: Disclosure.self),
    help: "Whether somebody suitable is told of the threat.", paragraph: "SM-10.50")
  public static let disclosedTo = Field(
    "disclosed-to", "Disclosed to", .text, help: "Who was told, and when.", paragraph: "SM-10.50")
  public static let disclosureReason = Field(
    "disclosure-reason", "Why or why not", .longText, help: "Why the threat is disclosed, or is not.",
    paragraph: "SM-10.50")
  public static let isLinked = Field(
    "linked-to-decision", "Linked to our decision", .choice(of: Answered.self),
    help: "Whether the threat is about what we propose to do, such as not to uphold the complaint.",
    paragraph: "SM-10.50")
  public static let toldBefore = Field(
    "told-before", "Told before the decision", .text,
    help: "The suitable person, such as an advocate, who is told before our decision is shared; or why nobody is.",
    paragraph: "SM-10.50")
  public static let terminalIllness = Field(
    "terminal-illness", "Terminal illness", .choice(of: Answered.self),
    help: "Whether the complainant is terminally ill.", paragraph: "SM-10.47")

  static let definition = AssessmentDefinition(
    .assessWelfareRisk, "Risk to people", question: "Is anybody at risk of harm?",
    help:
      "Records an immediate risk and what is decided, threats of harm and who is told of them, and terminal illness.",
    questions: [
      immediate, immediateText, decision, threat, disclosure, disclosedTo, disclosureReason, isLinked, toldBefore,
      terminalIllness,
    ], stages: .received ... .closed, target: .anyCase,
    offered: { file in file.currentRisks.contains { $0.category == .people } }, objection: objection,
    standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.welfareRisk)
    if sheet.choice(immediate, as: Answered.self) == .yes, sheet.text(immediateText) == nil {
      return .field(immediateText, "is needed: who is at risk, and of what?")
    }
    switch sheet.choice(disclosure, as: Disclosure.self) {
    case .disclosed where sheet.text(disclosedTo) == nil:
      return .field(disclosedTo, "is needed: who was told, and when?")
    case .notDisclosed where sheet.text(disclosureReason) == nil:
      return .field(disclosureReason, "is needed: why is nobody told?")
    default: return nil
    }
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    var missing: [Field] = []
    if at.file.isAtImmediateRisk, !at.file.isImmediateRiskDecided { missing.append(decision) }
    if sheet.choice(threat, as: Answered.self) == .yes, sheet[disclosure] == nil { missing.append(disclosure) }
    return .onRisk(
      missing, open: "Somebody may come to harm, and it is still to be decided what is done.",
      done: "What is known of risk to people has been decided on.", paragraphs: ["SM-10.36", "SM-10.47", "SM-10.50a"])
  }
}

/// Whether somebody suitable is told of a threat of harm (SM-10.50).
public enum Disclosure: String, Codable, Sendable, CaseIterable {
  case disclosed
  case notDisclosed = "not disclosed"
}

extension CaseFile {
  /// Somebody is at risk now, as far as is known (SM-10.36).
  var isAtImmediateRisk: Bool {
    sheet(.welfareRisk).choice(WelfareRiskAssessment.immediate, as: Answered.self) == .yes
  }

  /// What to do about it was decided since it was described as it is.
  var isImmediateRiskDecided: Bool {
    isAnswered(.welfareRisk, WelfareRiskAssessment.decision, since: WelfareRiskAssessment.immediateText)
  }

  /// A person involved threatens harm to themselves or others (SM-10.49).
  var isHarmThreatened: Bool {
    sheet(.welfareRisk).choice(WelfareRiskAssessment.threat, as: Answered.self) == .yes
  }
}

extension Situation {
  /// Who is at risk now, and what was decided about it: it comes first wherever the case is shown (SM-10.36). Nil where nobody is.
  public var immediateRisk: String? {
    guard file.isAtImmediateRisk, !file.case.isClosed else { return nil }
    let sheet = file.sheet(.welfareRisk)
    let who = sheet.text(WelfareRiskAssessment.immediateText) ?? ""
    guard file.isImmediateRiskDecided, let decision = sheet.text(WelfareRiskAssessment.decision) else {
      return "Immediate risk, nothing decided yet: \(who)".onOneLine
    }
    return "Immediate risk: \(who) Decided: \(decision)".onOneLine
  }
}
