/// Correspondence that suggests legal action: whether it does, how serious it is, and when the Legal Team had it (SM 9.44, 9.45, 9.101, 10.61).
///
/// It is about a logged contact, or about the case where what came is not one.
public enum LegalThreatAssessment {
  public static let contact = Field(
    "contact", "Contact", .part(.contact),
    help: "The contact that it came in; leave it out where it came otherwise.", paragraph: "SM-9.44")
  public static let isLegal = Field(
    "legal-matter", "Suggests legal action", .choice(of: Answered.self),
    help: "Whether it suggests that legal action is or may be taken; 'not known' goes to the Legal Team too.",
    paragraph: "SM-9.45")
  public static let kind = Field(
    "kind", "Kind", .choice(of: LegalThreatKind.self), help: "What is threatened or begun.", paragraph: "SM-10.61")
  public static let isSerious = Field(
    "serious", "Serious", .choice(of: Answered.self),
    help: "Whether the threat is serious: it goes to the Legal Team at once, before anything else.",
    paragraph: "SM-10.61")
  public static let receivedAt = Field(
    "received-at", "Received at", .moment, help: "When it reached us; the contact's own time where left out.",
    paragraph: "SM-9.44", direction: .past)
  public static let sentAt = Field(
    "sent-at", "Sent to the Legal Team at", .moment,
    help: "When it was sent to the Legal Team, with the details of the case.", paragraph: "SM-9.44", direction: .past)
  public static let period = Field(
    "time-to-respond", "Time to respond", .choice(["14 days", "21 days"]),
    help: "What the pre-action protocol gives us: 14 days generally, sometimes 21.", paragraph: "SM-9.45")
  public static let respondedOn = Field(
    "responded-on", "Responded on", .date, help: "When we responded to it.", paragraph: "SM-9.45", direction: .past)
  public static let advice = Field(
    "legal-advice", "Legal advice", .choice(["to be sought", "not needed"]),
    help: "Whether the Legal Team's advice is sought, decided case by case.", paragraph: "SM-9.101")
  public static let adviceReason = Field(
    "legal-advice-reason", "Why or why not", .longText, help: "Why advice is sought, or is not.",
    paragraph: "SM-9.101")

  static let definition = AssessmentDefinition(
    .assessLegalThreat, "Legal threat", question: "Is legal action threatened or taken?",
    help: "Records correspondence that suggests legal action, and when it was sent to the Legal Team.",
    questions: [
      isLegal, kind, isSerious, receivedAt, sentAt, period, respondedOn, advice, adviceReason,
    ], part: contact, stages: .received ... .closed, target: .anyCase,
    offered: { file in file.currentRisks.contains { $0.category == .legal } }, objection: objection,
    standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.legalThreat)
    let threat = LegalThreat(
      subject: definition.subject(of: act.command), sheet: sheet, in: act.file, at: act.occurred)
    if let sent = sheet.moment(sentAt) {
      if sent > act.occurred { return .field(sentAt, "\(sent.officeText) has not come yet.") }
      if sent < threat.receivedAt {
        return .field(sentAt, "is before it was received (\(threat.receivedAt.officeText)).")
      }
    }
    if sheet[advice] != nil, sheet.text(adviceReason) == nil {
      return .field(adviceReason, "is needed: why is advice sought, or not?")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let isOpen = sheet.isLegalMatter && sheet[sentAt] == nil
    return .onRisk(
      isOpen ? [sentAt] : [], open: "It suggests legal action: send it to the Legal Team.",
      done: sheet.isLegalMatter ? "The Legal Team has it." : "It is no legal matter.",
      paragraphs: ["SM-9.44", "SM-9.45a", "SM-10.61"])
  }
}

/// What is threatened or begun (SM-10.61).
public enum LegalThreatKind: String, Codable, Sendable, CaseIterable {
  case challenge = "threat of legal challenge"
  case preAction = "pre-action protocol"
  case claim = "claim such as judicial review"
}

extension AnswerSheet {
  /// It suggests legal action, or nobody can rule that out.
  fileprivate var isLegalMatter: Bool {
    switch choice(LegalThreatAssessment.isLegal, as: Answered.self) {
    case .yes, .notKnown: true
    case .no: false
    case nil: self[LegalThreatAssessment.kind] != nil || isSerious
    }
  }

  fileprivate var isSerious: Bool { choice(LegalThreatAssessment.isSerious, as: Answered.self) == .yes }
}

/// Correspondence that suggests legal action, as it stands on a case.
struct LegalThreat {
  /// `contact 17`; empty where it came otherwise.
  let subject: String
  let receivedAt: Moment
  let sentAt: Moment?
  let isSerious: Bool
  let kind: LegalThreatKind?
  /// Our last day to respond, where the protocol counts (SM-9.45b).
  let respondBy: Day?

  init(subject: String, sheet: AnswerSheet, in file: CaseFile, at moment: Moment) {
    typealias Fields = LegalThreatAssessment
    self.subject = subject
    let contact = file.contacts.first { "contact \($0.id)" == subject }
    receivedAt = sheet.moment(Fields.receivedAt) ?? contact?.at ?? moment
    sentAt = sheet.moment(Fields.sentAt)
    isSerious = sheet.isSerious
    kind = sheet.choice(Fields.kind)
    let isCounted = isSerious || kind == .preAction
    let days = sheet.text(Fields.period) == "21 days" ? 21 : 14
    respondBy = isCounted && sheet[Fields.respondedOn] == nil ? receivedAt.day + days : nil
  }

  /// How it is called in a sentence.
  var name: String {
    let what = kind?.rawValue ?? "correspondence that suggests legal action"
    return subject.isEmpty ? what : "\(what) (\(subject))"
  }

  /// The values with which it is recorded.
  var proposal: [String: String] {
    guard let key = subject.split(separator: " ").last else { return [:] }
    return [LegalThreatAssessment.contact.name: String(key)]
  }
}

extension CaseFile {
  /// What suggests legal action, in the order in which it was recorded.
  var legalThreats: [LegalThreat] {
    subjects(of: .legalThreat).compactMap { subject in
      let sheet = sheet(.legalThreat, subject: subject)
      guard sheet.isLegalMatter else { return nil }
      let recorded = answered(.legalThreat, subject: subject) ?? self.case.receivedAt
      return LegalThreat(subject: subject, sheet: sheet, in: self, at: recorded)
    }
  }

  /// What the Legal Team has not had yet.
  var unsentLegalThreats: [LegalThreat] { legalThreats.filter { $0.sentAt == nil } }
}
