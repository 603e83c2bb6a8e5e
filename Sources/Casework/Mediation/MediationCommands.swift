/// The command that brings a case to the Dispute Resolution team.
public enum MediationCommands {
  public static let to = Field(
    "to", "Caseworker", .staff, required: true, help: "Who mediates, in the Dispute Resolution team.",
    paragraph: "SM-2.122")

  public static let transfer = CommandDefinition(
    .caseMediate, "Transfer to dispute resolution", .decisions,
    help: "Gives the case to the Dispute Resolution team, once both parties have consented to mediation.",
    fields: [to], isDecision: true
  ) { (draft, act) throws(Refusal) in
    let office = draft.office
    try draft.change { (file, keys) throws(Refusal) in
      guard let member = office.member(act.command.number(to)) else { return }
      if let objection = objection(to: act.situation) { throw .because(objection) }
      try DecisionCommands.checkAtWork(member, to, act, office)
      let entry: MediationEntry = file.case.owner == nil ? .afterIntake : .reallocated
      file.answer(.mediation, "", MediationAssessment.entry, entry.rawValue, &keys, act)
      file.answer(
        .mediation, "", MediationAssessment.former, file.case.owner.map(String.init) ?? "", &keys, act)
      file.case.stage = .disputeResolution
      file.case.owner = member.id
    }
  }

  /// Why a case cannot go to the Dispute Resolution team; nil where it can.
  static func objection(to at: Situation) -> String? {
    let row = at.file.case
    if row.stage == .disputeResolution { return "\(row.reference) is in dispute resolution already." }
    guard (Stage.earlyConsideration ... .primaryInvestigation).contains(row.stage) else {
      return
        "A case goes to dispute resolution once it was passed on and before an investigation is proposed; \(row.reference) is at stage '\(row.stage.rawValue)'."
    }
    if let ended = at.outcome("SM-2.121") ?? at.outcome("SM-2.122c") { return ended }
    if at.applies("SM-2.117b") { return nil }
    return "\(at.file.name(of: .organisation)) is no organisation that we investigate."
  }
}

extension Act {
  /// While the parties are helped to their own settlement, nobody decides the complaint (SM-2.115).
  func checkNotMediated() throws(Refusal) {
    if let ours = situation.outcome("SM-2.115") { throw .because(ours) }
  }
}
