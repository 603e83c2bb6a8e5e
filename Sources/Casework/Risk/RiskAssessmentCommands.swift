/// The command that completes an assessment of a case's risks.
public enum RiskAssessmentCommands {
  public static let point = Field(
    "point", "Made for", .choice(of: AssessmentPoint.self), required: true,
    help: "The formal point that it is made for, or a review in between.", paragraph: "SM-10.13")
  public static let categories = Field(
    "categories", "Categories considered", .choices(RiskCategory.named.map(\.rawValue), open: false),
    help: "Each of the five has to be gone through, whether or not it applies.", paragraph: "SM-10.17")
  public static let noRisk = Field(
    "no-risk", "Why there is no risk", .longText,
    help: "Where no risk is recorded: the reasons for the low rating.", paragraph: "SM-10.22")
  public static let externalFactors = Field(
    "external-factors", "External factors", .longText,
    help: "What raises or lowers impact or likelihood beyond the examples: how serious the allegations are, "
      + "whether the complainant is vulnerable, whether an advocate is there.", paragraph: "SM-10.28")
  public static let cumulative = Field(
    "cumulative", "Raise for several risks", .choice(of: Answered.self),
    help: "Whether the risks together call for a higher rating. One common cause with one plan: usually not. "
      + "Unlinked issues, or a greater impact or likelihood together: perhaps.", paragraph: "SM-10.37")
  public static let cumulativeReason = Field(
    "cumulative-reason", "Why or why not", .longText, help: "What decided that, on the facts of this case.",
    paragraph: "SM-10.38")
  public static let overall = Field(
    "overall", "Another overall rating", .choice(of: RiskRating.self),
    help: "Left out, the case has the highest rating after mitigation.", paragraph: "SM-10.31")
  public static let overallReason = Field(
    "overall-reason", "Why another rating", .longText,
    help: "Why the case has another rating than its risks after mitigation.", paragraph: "SM-10.31")
  public static let until = Field(
    "until", "For a time, until", .date,
    help: "The last day of a rating that is set for a time; leave it out for one that stays.", paragraph: "SM-10.24",
    direction: .future)
  public static let staffConflicts = Field(
    "staff-conflicts", "Conflicts: casework staff", .longText,
    help: "Conflicts of interest of casework staff, or 'none'.", paragraph: "SM-2.329")
  public static let seniorConflicts = Field(
    "senior-conflicts", "Conflicts: senior staff", .longText,
    help: "Conflicts of interest of senior staff, or 'none'.", paragraph: "SM-2.329")
  public static let reallocation = Field(
    "reallocation", "Re-allocation", .text,
    help: "Where the level changes: whether the case must be re-allocated by its category.", paragraph: "SM-10.45")
  public static let supervision = Field(
    "supervision", "Supervision", .text, help: "Where the level changes: whether more supervision is needed.",
    paragraph: "SM-10.45")

  public static let assess = CommandDefinition(
    .riskAssess, "Assess the risks", .risk, on: .anyCase,
    help: "Completes an assessment of the risks recorded, and sets the overall rating of the case.",
    sections: [
      FieldSection("What was considered", [point, categories, noRisk, externalFactors]),
      FieldSection("Several risks", [cumulative, cumulativeReason]),
      FieldSection("Another rating", [overall, overallReason, until]),
      FieldSection("Conflicts of interest", [staffConflicts, seniorConflicts]),
      FieldSection("Where the level changes", [reallocation, supervision]),
    ]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      try check(act, file)
      file.riskAssessments.append(assessment(keys.next(), act, file))
    }
  }

  private static func check(_ act: Act, _ file: CaseFile) throws(Refusal) {
    if act.command.text(noRisk) != nil, !file.currentRisks.isEmpty {
      throw .field(noRisk, "is for a case without a risk; this one has \(file.currentRisks.count).")
    }
    if act.command[until] != nil, act.command[overall] == nil {
      throw .field(until, "is for another rating that is set for a time.")
    }
    if let day = act.command.day(until), day < act.day { throw .field(until, "\(day.shortText) is over.") }
  }

  private static func assessment(_ key: Int64, _ act: Act, _ file: CaseFile) -> RiskAssessment {
    let command = act.command
    var made = RiskAssessment(
      key, of: file, for: act.assessmentPoint, categories: command.list(categories), overall: act.overallSet,
      at: act.occurred, by: act.actor.id)
    made.noRiskReason = command.text(noRisk)
    made.overallReason = command.text(overallReason)
    made.cumulative = command.choice(cumulative)
    made.cumulativeReason = command.text(cumulativeReason)
    made.externalFactors = command.text(externalFactors)
    made.staffConflicts = command.text(staffConflicts)
    made.seniorConflicts = command.text(seniorConflicts)
    made.reallocation = command.text(reallocation)
    made.supervision = command.text(supervision)
    made.until = command.day(until)
    return made
  }
}

extension Act {
  /// The point that an assessment is made for.
  var assessmentPoint: AssessmentPoint { command.choice(RiskAssessmentCommands.point) ?? .review }

  /// The overall rating that an assessment sets: its own, or the highest after mitigation (SM-10.29b); under oversight, the one that is locked.
  var overallSet: RiskRating {
    command.choice(RiskAssessmentCommands.overall) ?? file.lockedRating ?? file.ratingAfter ?? ratingWithoutRisk
  }

  /// Low, where no risk is identified (SM-10.22a).
  private var ratingWithoutRisk: RiskRating { situation.applies("SM-10.22a") ? .low : .medium }

  /// The assessment sets another rating than the risks have after mitigation.
  var isRatedOtherwise: Bool {
    name == .riskAssess && overallSet != file.ratingAfter ?? .low && overallSet != file.lockedRating
  }

  /// The assessment changes the level of the case.
  var changesLevel: Bool {
    guard name == .riskAssess, let former = file.lastAssessment?.overall else { return false }
    return overallSet != former
  }
}
