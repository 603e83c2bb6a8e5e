/// Complaints about our own service, now or earlier (SM 10.57–10.59).
public enum ServiceComplaintAssessment {
  public static let now = Field(
    "complains-about-us", "Complains about us", .choice(of: Answered.self),
    help: "Whether the complainant complains about our service.", paragraph: "SM-10.57")
  public static let earlier = Field(
    "complained-earlier", "Complained about us earlier", .choice(of: Answered.self),
    help: "Whether they complained about us in an earlier case, as their earlier cases show; look there first.",
    paragraph: "SM-10.58")
  public static let outcome = Field(
    "earlier-outcome", "Outcome then", .text, help: "The earlier case, and what became of the complaint about us.",
    paragraph: "SM-10.58")
  public static let managementLine = Field(
    "management-line", "Management line", .choice(["resolved", "cannot be resolved"]),
    help: "Whether the complaint about us could be resolved through the management line.", paragraph: "SM-10.59")
  public static let referredOn = Field(
    "review-and-feedback-on", "Review and Feedback on", .date,
    help: "When it was escalated to the Review and Feedback Team.", paragraph: "SM-10.59", direction: .past)

  static let definition = AssessmentDefinition(
    .assessServiceComplaint, "Complaint about us", question: "Does the complainant complain about our service?",
    help: "Records a complaint about our service, the earlier ones, and what became of them.",
    questions: [now, earlier, outcome, managementLine, referredOn], stages: .received ... .closed, target: .anyCase,
    offered: { file in file.currentRisks.contains { $0.category == .ourService } }, objection: objection,
    standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let sheet = act.sheet(.serviceComplaint)
    guard sheet.choice(earlier, as: Answered.self) == .yes, sheet.text(outcome) == nil else { return nil }
    return .field(outcome, "is needed: what became of the complaint about us?")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    var missing = [now, earlier].filter { sheet[$0] == nil }
    if sheet.isUnresolved, sheet[referredOn] == nil { missing.append(referredOn) }
    return .onRisk(
      missing, open: "Not all is known or done about complaints about us.",
      done: sheet.isAboutUs ? "There is a complaint about us." : "There is no complaint about us.",
      paragraphs: ["SM-10.57", "SM-10.58", "SM-10.59"])
  }
}

extension AnswerSheet {
  /// There is, or was, a complaint about our service.
  var isAboutUs: Bool {
    [ServiceComplaintAssessment.now, ServiceComplaintAssessment.earlier].contains { field in
      choice(field, as: Answered.self) == .yes
    }
  }

  /// The management line could not resolve the complaint about us.
  var isUnresolved: Bool { text(ServiceComplaintAssessment.managementLine) == "cannot be resolved" }
}
