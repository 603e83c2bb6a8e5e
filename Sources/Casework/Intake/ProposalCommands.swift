/// The command that proposes an investigation: the decision that every test of section 2 comes before.
public enum ProposalCommands {
  public static let reasons = Field(
    "reasons", "Reasons", .longText, required: true, help: "Why the complaint should be investigated.",
    paragraph: "SM-2.202")

  public static let lettersTo = Field(
    "letters-to", "Letters to", .choices([], open: true),
    help: "Who has a 'proposal to investigate' letter; all organisations and people concerned where left out.",
    paragraph: "SM-2.157")

  public static let propose = CommandDefinition(
    .casePropose, "Propose to investigate", .decisions,
    help: "Decides that the complaint should be investigated, once every test has been considered.",
    fields: [reasons, lettersTo],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard file.case.stage == .primaryInvestigation else {
        throw .because(
          "An investigation is proposed out of the primary investigation; \(file.case.reference) is at stage '\(file.case.stage.rawValue)'."
        )
      }
      file.case.stage = .proposal
      file.reach(1, "", &keys, act)
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id,
          text: "Proposed to investigate. \(act.command.text(reasons) ?? "")\(letters(file, act))", at: act.occurred,
          by: act.actor.id))
    }
  }

  /// Whom the letters go to, where several have one.
  private static func letters(_ file: CaseFile, _ act: Act) -> String {
    let named = act.command.list(lettersTo)
    let all = named.isEmpty ? file.proposalRecipients : named
    if named.isEmpty && all.count < 2 { return "" }
    return "\n'Proposal to investigate' letters to: \(all.joined(separator: "; "))."
  }
}
