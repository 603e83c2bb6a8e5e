/// The high risk escalation process: who oversees the case, and how they are kept informed (SM 10.62–10.67, 10.72).
public enum HighRiskAssessment {
  public static let requestedOn = Field(
    "oversight-requested-on", "Oversight asked for on", .date,
    help: "When assignment to the Ombudsman or a deputy was asked for.", paragraph: "SM-10.63", direction: .past)
  public static let highestProfile = Field(
    "highest-profile", "Among the highest profile", .choice(of: Answered.self),
    help: "Whether it involves systemic issues or high complexity: these go to the Ombudsman while there is capacity.",
    paragraph: "SM-10.64")
  public static let templateOn = Field(
    "template-on", "Template submitted on", .date,
    help: "When the template was submitted to the Assistant Director - Casework for Senior Caseworkers.",
    paragraph: "SM-10.66", direction: .past)
  public static let assignedOn = Field(
    "assigned-on", "Assigned at the meeting of", .date,
    help: "The high risk multi-disciplinary case assurance meeting that assigned the case.", paragraph: "SM-10.66",
    direction: .past)
  public static let overseer = Field(
    "overseer", "Overseen by", .staff, help: "The Ombudsman or the deputy who oversees the case.",
    paragraph: "SM-10.63")
  public static let conflicts = Field(
    "conflicts-considered", "Conflicts considered", .longText,
    help: "What declared conflicts of interest mean for this assignment, or that there are none.",
    paragraph: "SM-10.67")
  public static let isLegalKey = Field(
    "legal-advice-key", "Legal advice is key", .choice(of: Answered.self),
    help: "Whether legal advice is a key factor in the decision.", paragraph: "SM-10.67")
  public static let supportedBy = Field(
    "supported-by", "Supported by", .staff, help: "The Assistant Director - Casework who supports the caseworker.",
    paragraph: "SM-10.65")
  public static let informedOn = Field(
    "director-informed-on", "Assistant Director informed on", .date,
    help: "When the Assistant Director for the senior caseworker and complex teams was told of the high risk.",
    paragraph: "SM-9.84", direction: .past)
  public static let informed = Field(
    "director-informed", "Who was informed", .staff, help: "Who that is.", paragraph: "SM-9.84")
  public static let nextMeetingOn = Field(
    "next-meeting-on", "Next assurance meeting", .date,
    help: "The next case assurance meeting, before which an update is due.", paragraph: "SM-10.72", direction: .future)
  public static let updateOn = Field(
    "update-sent-on", "Update sent on", .date, help: "When the last update was sent.", paragraph: "SM-10.72",
    direction: .past)
  public static let releasedBy = Field(
    "updates-released-by", "Updates released by", .staff,
    help: "The Ombudsman or the deputy who agreed that no more updates are sent.", paragraph: "SM-10.72")
  public static let releasedOn = Field(
    "updates-released-on", "Released on", .date, help: "When they agreed.", paragraph: "SM-10.72", direction: .past)

  static let definition = AssessmentDefinition(
    .assessHighRisk, "High risk escalation", question: "Who oversees this high risk case?",
    help: "Records the request for oversight, the assurance meeting that assigned it, and the monthly updates.",
    questions: [
      requestedOn, highestProfile, templateOn, assignedOn, overseer, conflicts, isLegalKey, supportedBy, informedOn,
      informed, nextMeetingOn, updateOn, releasedBy, releasedOn,
    ], stages: .received ... .closed, target: .anyCase,
    offered: { $0.overallRating == .high }, objection: objection, standing: standing)

  /// It has its place on a case of high risk, and on one where it was begun.
  static func isTimely(_ at: Situation) -> Bool {
    at.applies("SM-10.62a") || !at.file.subjects(of: .highRisk).isEmpty
  }

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    guard isTimely(act.situation) else {
      return .because("\(act.file.case.reference) is not of high risk: rate and assess its risks first (risk.assess).")
    }
    let sheet = act.sheet(.highRisk)
    for field in [overseer, releasedBy] {
      if let member = act.office.member(sheet.number(field)), !member.role.mayAct(as: .deputyOmbudsman) {
        return .field(field, "is for the Ombudsman or a deputy; \(member.name) is \(member.role.withArticle).")
      }
    }
    for (date, name) in [(informedOn, informed), (releasedOn, releasedBy)]
    where (sheet[date] == nil) != (sheet[name] == nil) {
      return .field(sheet[date] == nil ? date : name, "is needed: when, and who?")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let missing = [requestedOn, templateOn, overseer].filter { sheet[$0] == nil }
    let who = at.office.member(sheet.number(overseer))?.name ?? "nobody yet"
    return .onRisk(
      missing, open: "The case is of high risk and overseen by \(who).", done: "The case is overseen by \(who).",
      paragraphs: ["SM-10.63", "SM-10.66b", "SM-10.66a"])
  }
}

extension CaseFile {
  /// Who oversees the case for the Ombudsman's office, by staff number (SM-10.63).
  public var overseer: Int64? { sheet(.highRisk).number(HighRiskAssessment.overseer) }

  /// The rating that only the Ombudsman or a deputy changes: under their oversight, what was assessed last (SM-10.34).
  var lockedRating: RiskRating? { overseer == nil ? nil : lastAssessment?.overall }
}

extension Act {
  /// Who is given the oversight, where that is somebody else than before.
  var newOverseer: Staff? {
    guard name == .assessHighRisk, let wanted = command.number(HighRiskAssessment.overseer), wanted != file.overseer
    else { return nil }
    return office.member(wanted)
  }

  /// What an assignment of oversight says of itself: all that is recorded for the first one, what is given with it for the next.
  func ofAssignment(_ field: Field) -> FieldValue? {
    file.overseer == nil ? sheet(.highRisk)[field] : command[field]
  }
}
