/// The command that proposes an investigation: the decision that every test of section 2 comes before.
public enum ProposalCommands {
  public static let reasons = Field(
    "reasons", "Reasons", .longText, required: true, help: "Why the complaint should be investigated.",
    paragraph: "SM-2.202")

  public static let propose = CommandDefinition(
    .casePropose, "Propose to investigate", .decisions,
    help: "Decides that the complaint should be investigated, once every test has been considered.", fields: [reasons],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard file.case.stage == .primaryInvestigation else {
        throw .because(
          "An investigation is proposed out of the primary investigation; \(file.case.reference) is at stage '\(file.case.stage.rawValue)'."
        )
      }
      file.case.stage = .proposal
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id,
          text: "Proposed to investigate. \(act.command.text(reasons) ?? "")", at: act.occurred, by: act.actor.id))
    }
  }
}
