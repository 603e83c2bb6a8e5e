/// The commands of a detailed investigation: each reaches the next of the seven milestones (SM-4.4).
///
/// They hold the way that a case takes; what a step asks for besides is a rule of its paragraph.
public enum InvestigationCommands {
  public static let text = Field(
    "text", "What was done", .longText, help: "What was done to reach the milestone.", paragraph: "SM-4.4")
  public static let outcome = Field(
    "outcome", "Finding", .choice(ClosureCode.findings.map(\.name)), required: true,
    help: "What the report finds.", paragraph: "SM-4.4")

  public static let confirm = CommandDefinition(
    .caseConfirm, "Confirm the investigation", .decisions,
    help: "Confirms that we investigate, after comments on the proposal: milestone 2.", fields: [text],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .proposal, milestone: 1) { row in
      row.stage = .detailedInvestigation
      row.investigation = .open
    }
  }

  public static let requestEvidence = CommandDefinition(
    .caseRequestEvidence, "Evidence or advice requested", .decisions,
    help: "Records that evidence and advice were asked for: milestone 3.", fields: [text]
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .detailedInvestigation, milestone: 2) { _ in }
  }

  public static let readyForAnalysis = CommandDefinition(
    .caseReadyForAnalysis, "Ready for analysis", .decisions,
    help: "Records that what was asked for is there and can be analysed: milestone 4.", fields: [text]
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .detailedInvestigation, milestone: 3) { _ in }
  }

  public static let shareViews = CommandDefinition(
    .caseShareViews, "Share provisional views", .decisions,
    help: "Records that our provisional views were shared with the body and the complainant: milestone 5.",
    fields: [text], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .detailedInvestigation, milestone: 4) { $0.stage = .provisionalViews }
  }

  public static let receiveComments = CommandDefinition(
    .caseReceiveComments, "Comments received", .decisions,
    help: "Records that comments on our provisional views came, or their time is over: milestone 6.", fields: [text]
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .provisionalViews, milestone: 5) { _ in }
  }

  public static let issueReport = CommandDefinition(
    .caseIssueReport, "Issue the final report", .decisions,
    help: "Records that the final report was issued, and what it finds: milestone 7.", fields: [outcome, text],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try advance(&draft, act, from: .provisionalViews, milestone: 6) { row in
      // Compliance follows a report that has something to comply with.
      row.stage = row.compliance == .open ? .compliance : .finalReport
      row.investigation = .closed
      row.decision = act.command.text(outcome)
      row.decidedAt = act.occurred
      row.decidedBy = act.actor.id
    }
  }

  public static let reason = Field(
    "reason", "Reason", .longText, required: true, help: "What is to be done, and why.", paragraph: "SM-10.13")

  public static let furtherWork = CommandDefinition(
    .caseFurtherWork, "Do further work", .decisions, on: .closedCase,
    help: "Opens a closed case again for further work after a complaint about our service or decision.",
    fields: [reason], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id, text: "Further work. \(act.command.text(reason) ?? "")",
          at: act.occurred, by: act.actor.id))
      file.case.stage = file.case.milestone.map { $0 > 1 } ?? false ? .detailedInvestigation : .primaryInvestigation
      file.case.milestone = file.case.milestone.map { min($0, 2) }
      if file.case.investigation == .closed { file.case.investigation = .open }
      file.case.closureCode = nil
      file.case.closedAt = nil
      file.case.decision = nil
      file.case.decidedAt = nil
      file.case.decidedBy = nil
    }
  }

  /// Moves a case on by one milestone.
  private static func advance(
    _ draft: inout Draft, _ act: Act, from stage: Stage, milestone: Int, _ change: (inout Case) -> Void
  ) throws(Refusal) {
    try draft.change { (file, keys) throws(Refusal) in
      let row = file.case
      guard row.stage == stage, row.milestone == milestone else {
        let place = row.milestone.map { " at milestone \($0)" } ?? ""
        throw .because(
          "Milestone \(milestone + 1), '\(Milestone.titles[milestone])', comes after milestone \(milestone) at stage '\(stage.rawValue)'; \(row.reference) is at stage '\(row.stage.rawValue)'\(place)."
        )
      }
      change(&file.case)
      file.reach(milestone + 1, act.command.text(text) ?? "", &keys, act)
    }
  }
}
