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
