/// The command that puts a risk in a cell of the matrix, before and after mitigation.
public enum RiskCommands {
  public static let risk = Field("risk", "Risk", .part(.risk), help: "A risk of this case that is rated anew.")
  public static let category = Field(
    "category", "Category", .choice(of: RiskCategory.self), required: true, help: "The kind of risk.",
    paragraph: "SM-10.17")
  public static let text = Field(
    "description", "Description", .longText, required: true,
    help: "What may happen, and to whom; no proof is needed of what somebody tells us.", paragraph: "SM-10.15")
  public static let timing = Field(
    "timing", "Now or to come", .choice(of: RiskTiming.self),
    help: "Whether it happens now and goes on, or is likely in the future.", paragraph: "SM-10.8")
  public static let link = Field(
    "link", "Linked to", .choice(of: RiskLink.self),
    help: "What of the complaint it is linked to; a risk linked to none is generally not recorded.",
    paragraph: "SM-10.18")
  public static let evidence = Field(
    "evidence", "Source or evidence", .longText, help: "Who told us, and what shows it, if anything does.",
    paragraph: "SM-10.19")

  public static let likelihood = Field(
    "likelihood", "Likelihood", .choice(Likelihood.allCases.map(\.rawValue) + [possible]),
    help: "How likely it is; 'possible' counts as likely. Left out only for information that was lost or misused.",
    paragraph: "SM-10.25")
  public static let impact = Field(
    "impact", "Impact", .choice(of: Impact.self), help: "How severe it would be.",
    paragraph: "SM-10.25")
  public static let lowReason = Field(
    "low-reason", "Why Low", .longText,
    help: "In a 'Medium or Low' cell: the external factors that make Low right.", paragraph: "SM-10.27")
  public static let mediumReason = Field(
    "medium-reason", "Why Medium", .longText,
    help: "In a 'Medium or Low' cell: why Medium stays. Until somebody chooses, Medium stands.",
    paragraph: "SM-10.27")
  public static let handRating = Field(
    "rating", "Rating by hand", .choice(of: RiskRating.self),
    help: "For information that was lost or misused, which has no likelihood.", paragraph: "SM-10.53")
  public static let handReason = Field(
    "rating-reason", "Why this rating", .longText, help: "Why the rating by hand is right.", paragraph: "SM-10.53")

  public static let aim = Field(
    "aim", "Aim of mitigation", .choice(of: MitigationAim.self), help: "What the action is to achieve.",
    paragraph: "SM-10.39")
  public static let mitigation = Field(
    "mitigation", "Mitigation", .longText, help: "An action that mitigates it; more are added by risk.mitigate.",
    paragraph: "SM-10.15")
  public static let expectedLikelihood = Field(
    "expected-likelihood", "Likelihood after", .choice(of: Likelihood.self),
    help: "How likely it is once mitigated; as before where left out.", paragraph: "SM-10.26")
  public static let expectedImpact = Field(
    "expected-impact", "Impact after", .choice(of: Impact.self),
    help: "How severe it is once mitigated; as before where left out.", paragraph: "SM-10.26")
  public static let expectedLowReason = Field(
    "expected-low-reason", "Why Low after", .longText,
    help: "In a 'Medium or Low' cell after mitigation: why Low is right then.", paragraph: "SM-10.27")
  public static let effect = Field(
    "effect", "How it lowers the rating", .longText, help: "How the action lowers likelihood or impact.",
    paragraph: "SM-10.41")
  public static let contingency = Field(
    "contingency", "If it happens", .longText, help: "What is done if it happens, and who is told.",
    paragraph: "SM-10.46")

  /// The source's other word for likely (decision D23).
  static let possible = "possible"

  public static let rate = CommandDefinition(
    .riskRate, "Rate a risk", .risk, on: .anyCase,
    help: "Puts a risk in a cell of the matrix, before and after mitigation; with its number, rates it anew.",
    sections: [
      FieldSection("The risk", [risk, category, text, timing, link, evidence]),
      FieldSection("How it is rated", [likelihood, impact, lowReason, mediumReason, handRating, handReason]),
      FieldSection(
        "Mitigation", [aim, mitigation, expectedLikelihood, expectedImpact, expectedLowReason, effect]),
      FieldSection("If it happens", [contingency]),
    ]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      try checkCells(act.command)
      let rated = rating(act, in: file, &keys)
      if let former = file.risks.first(where: { $0.id == rated.id }) {
        file.formerRatings.append(FormerRating(keys.next(), of: former, until: act.occurred))
      }
      file.risks.removeAll { $0.id == rated.id }
      file.risks.append(rated)
      guard let action = act.command.text(mitigation), let aim = act.command.choice(aim, as: MitigationAim.self) else {
        return
      }
      file.mitigations.append(
        Mitigation(
          id: keys.next(), caseID: file.case.id, risk: rated.id, aim: aim, text: action, at: act.occurred,
          by: act.actor.id))
    }
  }
}

// MARK: - What it changes

extension RiskCommands {
  static func likelihood(_ command: Command) -> Likelihood? {
    command.text(likelihood) == possible ? .likely : command.choice(likelihood)
  }

  /// A choice is made only where the matrix leaves one, and an aim comes with its action.
  private static func checkCells(_ command: Command) throws(Refusal) {
    let chance = likelihood(command)
    guard let harm = command.choice(impact, as: Impact.self) else { throw .field(impact, "is needed.") }
    if chance != nil, command[handRating] != nil {
      throw .field(handRating, "is only for what has no likelihood; the matrix rates this one.")
    }
    let cell = RiskMatrix.cell(chance, harm)
    for field in [lowReason, mediumReason] where command.text(field) != nil && cell != .mediumOrLow {
      // Medium may also be what stays after mitigation.
      if field.name == mediumReason.name, cellAfter(command) == .mediumOrLow { continue }
      throw .field(field, "is only for a 'Medium or Low' cell; this one is \(cell?.label ?? "rated by hand").")
    }
    if command.text(lowReason) != nil, command.text(mediumReason) != nil {
      throw .field(mediumReason, "and why Low cannot both be right: choose one.")
    }
    if command.text(expectedLowReason) != nil, cellAfter(command) != .mediumOrLow {
      let label = cellAfter(command)?.label ?? "rated by hand"
      throw .field(expectedLowReason, "is only for a 'Medium or Low' cell; after mitigation this one is \(label).")
    }
    if command[aim] != nil, command.text(mitigation) == nil {
      throw .field(mitigation, "is needed: the aim is an action's.")
    }
  }

  private static func cellAfter(_ command: Command) -> RiskMatrix.Cell? {
    guard let harm = command.choice(expectedImpact, as: Impact.self) ?? command.choice(impact) else { return nil }
    return RiskMatrix.cell(command.choice(expectedLikelihood) ?? likelihood(command), harm)
  }

  /// The risk as the command rates it.
  private static func rating(_ act: Act, in file: CaseFile, _ keys: inout Keys) -> Risk {
    let command = act.command
    var rated = act.ratedRisk(id: command.number(risk) ?? keys.next())
    // Rated anew, it is looked at as it is now.
    rated.state = file.risks.contains { $0.id == rated.id && !$0.isCurrent } ? .current : nil
    return rated
  }
}

extension Act {
  /// The risk as this act rates it, for the rules that look at what is being saved.
  func ratedRisk(id: Int64 = 0) -> Risk {
    typealias Fields = RiskCommands
    var rated = Risk(
      id: id, caseID: file.case.id, category: command.choice(Fields.category) ?? .other,
      text: command.text(Fields.text) ?? "", likelihood: Fields.likelihood(command),
      impact: command.choice(Fields.impact) ?? .moderate, assessedAt: occurred, by: actor.id)
    rated.lowReason = command.text(Fields.lowReason)
    rated.mediumReason = command.text(Fields.mediumReason)
    rated.timing = command.choice(Fields.timing)
    rated.link = command.choice(Fields.link)
    rated.evidence = command.text(Fields.evidence)
    rated.handRating = command.choice(Fields.handRating)
    rated.handReason = command.text(Fields.handReason)
    rated.expectedLikelihood = command.choice(Fields.expectedLikelihood)
    rated.expectedImpact = command.choice(Fields.expectedImpact)
    rated.expectedLowReason = command.text(Fields.expectedLowReason)
    rated.effect = command.text(Fields.effect)
    rated.contingency = command.text(Fields.contingency)
    return rated
  }
}
