/// Commands about risk.
public enum RiskCommands {
  public static let risk = Field("risk", "Risk", .part(.risk), help: "A risk of this case that is rated anew.")
  public static let category = Field(
    "category", "Category", .choice(of: RiskCategory.self), required: true, help: "The kind of risk.",
    paragraph: "SM-10.20")
  public static let text = Field(
    "description", "Description", .longText, required: true, help: "What may happen, and to whom.")
  public static let likelihood = Field(
    "likelihood", "Likelihood", .choice(Likelihood.allCases.map(\.rawValue) + [possible]), required: true,
    help: "How likely it is; 'possible' counts as likely.", paragraph: "SM-10.27")
  public static let impact = Field(
    "impact", "Impact", .choice(of: Impact.self), required: true, help: "How much harm it would do.",
    paragraph: "SM-10.27")
  public static let lowReason = Field(
    "low-reason", "Why Low", .longText,
    help: "In a 'Medium or Low' cell: why Low is right. Without it Medium stands.", paragraph: "SM-10.27")

  /// The source's other word for likely (decision D23).
  static let possible = "possible"

  public static let rate = CommandDefinition(
    .riskRate, "Rate a risk", .risk, on: .anyCase,
    help: "Puts a risk in a cell of the matrix; with the number of a risk, rates that one anew.",
    fields: [risk, category, text, likelihood, impact, lowReason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let command = act.command
      let chance: Likelihood = command.choice(likelihood) ?? .likely
      let harm: Impact = command.choice(impact) ?? .medium
      if command.text(lowReason) != nil, RiskMatrix.cell(chance, harm) != .mediumOrLow {
        throw .field(
          lowReason, "Low is chosen only in a 'Medium or Low' cell; this one is \(RiskMatrix.cell(chance, harm).label)."
        )
      }
      var rated = Risk(
        id: command.number(risk) ?? keys.next(), caseID: file.case.id, category: command.choice(category) ?? .other,
        text: command.text(text) ?? "", likelihood: chance, impact: harm, assessedAt: act.occurred, by: act.actor.id)
      rated.lowReason = command.text(lowReason)
      file.risks.removeAll { $0.id == rated.id }
      file.risks.append(rated)
    }
  }
}
