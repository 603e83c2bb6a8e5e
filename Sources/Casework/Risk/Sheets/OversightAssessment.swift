/// What the Ombudsman or a deputy does on a case that they oversee: involvement, meetings, decisions (SM 10.68–10.71).
public enum OversightAssessment {
  public static let issue = Field(
    "strategic-issue", "Strategic issue", .longText, help: "An issue of strategic importance that has arisen.",
    paragraph: "SM-10.68")
  public static let involvedOn = Field(
    "involved-on", "Involvement sought on", .date,
    help: "When the involvement of the Ombudsman or the deputy was last sought.", paragraph: "SM-10.68",
    direction: .past)
  public static let planningOn = Field(
    "planning-meeting-on", "Planning meeting", .date,
    help: "The day of a planning meeting, arranged through the executive office.", paragraph: "SM-10.68")
  public static let template = Field(
    "template", "Template", .part(.document), help: "The template, among the case's documents.",
    paragraph: "SM-10.68")
  public static let briefing = Field(
    "briefing", "Briefing", .part(.document), help: "The briefing paper, among the case's documents.",
    paragraph: "SM-10.68")

  public static let meetingOn = Field(
    "meeting-on", "Meeting on", .date, help: "When the Ombudsman or the deputy was met about the case.",
    paragraph: "SM-10.69", direction: .past)
  public static let attendees = Field(
    "attendees", "Accompanied by", .choices([manager, assistantDirector], open: true),
    help: "Who was there with the caseworker: the manager or an Assistant Director, and anybody else.",
    paragraph: "SM-10.69")
  public static let notes = Field(
    "meeting-notes", "Record of the meeting", .longText, help: "What was said and agreed.", paragraph: "SM-10.69")
  public static let notesApproval = Field(
    "notes-approval", "Approval of the record", .choices(Approving.all, open: false),
    help: "What the approval shows: that the record was read, considered and approved.", paragraph: "SM-10.71")
  public static let notesPaper = Field(
    "notes-approval-document", "Its document", .part(.document),
    help: "The approval of the record, among the case's documents.", paragraph: "SM-10.71")

  public static let decision = Field(
    "decision", "Decision", .choice(of: OverseersDecision.self),
    help: "What the Ombudsman or the deputy decided.", paragraph: "SM-10.70")
  public static let decidedBy = Field(
    "decided-by", "Decided by", .staff, help: "The Ombudsman or the deputy who decided.", paragraph: "SM-10.70")
  public static let decidedOn = Field(
    "decided-on", "Decided on", .date, help: "When they decided.", paragraph: "SM-10.70", direction: .past)
  public static let coverNote = Field(
    "cover-note", "Cover note", .part(.document),
    help: "The cover note to the briefing paper with the decision, among the case's documents.",
    paragraph: "SM-10.70")
  public static let decisionApproval = Field(
    "decision-approval", "Approval of the decision", .choices(Approving.all, open: false),
    help: "What an approval of the decision shows: that it was read, considered and approved.",
    paragraph: "SM-10.71")
  public static let decisionPaper = Field(
    "decision-approval-document", "Its document", .part(.document),
    help: "The approval of the decision, among the case's documents.", paragraph: "SM-10.71")
  public static let evidence = Field(
    "evidence", "Kind of evidence", .choice(["signed note", "saved email trail"]),
    help: "What shows an approval; an email trail will do if it is saved to the case.", paragraph: "SM-10.71")

  static let manager = "manager"
  static let assistantDirector = "Assistant Director"

  static let definition = AssessmentDefinition(
    .assessOversight, "Oversight", question: "What did the Ombudsman or the deputy say and decide?",
    help: "Records what those who oversee the case were asked, and their meetings, approvals and decisions.",
    questions: [
      issue, involvedOn, planningOn, template, briefing, meetingOn, attendees, notes, notesApproval, notesPaper,
      decision, decidedBy, decidedOn, coverNote, decisionApproval, decisionPaper, evidence,
    ], stages: .received ... .closed, target: .anyCase, offered: { _ in false }, settle: settle,
    objection: objection, standing: standing)

  /// An approval is of one record or decision, and involvement is sought on one issue: of the next one, nothing is known yet.
  @Sendable private static func settle(_ file: inout CaseFile, _ act: Act) {
    let former = act.file.sheet(.oversight)
    for (renewed, dependents) in [
      (issue, [involvedOn]), (notes, [notesApproval, notesPaper]), (decision, [decisionApproval, decisionPaper]),
    ] {
      guard let before = former[renewed], let value = act.command[renewed], value != before else { continue }
      let outdated = dependents.filter { act.command[$0] == nil }.map(\.name)
      file.assessmentAnswers.removeAll { $0.assessment == .oversight && outdated.contains($0.question) }
    }
  }

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    guard act.file.overseer != nil else {
      return .because("Nobody oversees \(act.file.case.reference): record who does first (assess.high-risk).")
    }
    let sheet = act.sheet(.oversight)
    guard sheet[decision] != nil else { return nil }
    if let missing = [decidedBy, decidedOn].first(where: { sheet[$0] == nil }) {
      return .field(missing, "is needed with the decision.")
    }
    if let member = act.office.member(sheet.number(decidedBy)), !member.role.mayAct(as: .deputyOmbudsman) {
      return .field(decidedBy, "is for the Ombudsman or a deputy; \(member.name) is \(member.role.withArticle).")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let missing = sheet[meetingOn] == nil ? [] : [notes, notesApproval].filter { sheet[$0] == nil }
    return .onRisk(
      missing, open: "The record of the meeting is not complete.", done: "What was met about and decided is on record.",
      paragraphs: ["SM-10.69b", "SM-10.70", "SM-10.71a"])
  }
}

/// What an approval by the Ombudsman or a deputy must show (SM-10.71).
public enum Approving: String, Sendable, CaseIterable {
  case read, considered, approved

  static let all = allCases.map(\.rawValue)
}

/// The casework decisions that the guidance names for the Ombudsman and the deputies (SM-10.70).
public enum OverseersDecision: String, Codable, Sendable, CaseIterable {
  case decline = "decision to decline to investigate"
  case report = "decision to approve a final report"
}
