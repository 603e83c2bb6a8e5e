/// Commands about compliance.
public enum ComplianceCommands {
  public static let text = Field("text", "Undertaking", .longText, required: true, help: "What the body is to do.")
  public static let targetDate = Field(
    "target-date", "Target date", .date, required: true, help: "The day by which; the original date is never changed.",
    direction: .future)

  /// The first status of an item; the name is ours (decision D31).
  static let firstStatus = "open"

  public static let add = CommandDefinition(
    .complianceAdd, "Add a compliance item", .compliance, on: .openCase,
    help: "Adds something that the body undertook to do, with its date, and opens compliance on the case.",
    fields: [text, targetDate]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard let day = act.command.day(targetDate) else { return }
      file.complianceItems.append(
        ComplianceItem(
          id: keys.next(), caseID: file.case.id, text: act.command.text(text) ?? "", targetDate: day,
          status: firstStatus, addedAt: act.occurred, by: act.actor.id))
      file.case.compliance = .open
    }
  }
}

/// Escalation of a body that does not comply (decision D31: the stage never goes down).
extension ComplianceCommands {
  public static let reason = Field(
    "reason", "Reason", .longText, required: true, help: "Why compliance is escalated.", paragraph: "SM-9.84")

  public static let escalate = CommandDefinition(
    .complianceEscalate, "Escalate compliance", .compliance, on: .anyCase,
    help: "Takes compliance to the next stage: operations manager, assistant director, executive.", fields: [reason],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard file.case.compliance == .open else {
        throw .because("\(file.case.reference) has nothing to comply with: compliance is not open.")
      }
      guard file.case.escalationStage < 3 else {
        throw .because("\(file.case.reference) is with the executive already, the last stage.")
      }
      file.case.escalationStage += 1
      file.case.firstEscalatedAt = file.case.firstEscalatedAt ?? act.occurred
      file.case.escalatedAt = act.occurred
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id,
          text: "Compliance escalated to stage \(file.case.escalationStage). \(act.command.text(reason) ?? "")",
          at: act.occurred, by: act.actor.id))
    }
  }
}
