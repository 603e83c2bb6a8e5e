/// Commands about the components of a complaint.
public enum ComponentCommands {
  public static let component = Field(
    "component", "Component", .part(.component), required: true, help: "The component, by its number.")
  public static let area = Field(
    "area", "Area", .text, required: true, help: "What it is about: delay, communication, treatment.",
    paragraph: "SM-2.161")
  public static let newArea = Field("area", "Area", .text, help: "What it is about.", paragraph: "SM-2.161")
  public static let text = Field("text", "In words", .longText, help: "What the complainant says about it.")
  public static let organisation = Field(
    "organisation", "Organisation", .part(.involvedOrganisation),
    help: "Which organisation of the case it is about; the one complained about where left out.",
    paragraph: "SM-2.161")
  public static let reason = Field("reason", "Reason", .text, required: true, help: "Why it is no component after all.")

  public static let add = CommandDefinition(
    .componentAdd, "Add a complaint component", .assessments,
    help: "Adds a part of the complaint that is assessed and decided for itself.", fields: [area, text, organisation]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let made = ComplaintComponent(
        id: keys.next(), caseID: file.case.id, area: act.command.text(area)?.trimmed ?? "",
        text: act.command.text(text) ?? "", organisation: act.command.number(organisation), addedAt: act.occurred,
        by: act.actor.id)
      try check(made, in: file)
      file.components.append(made)
    }
  }

  public static let change = CommandDefinition(
    .componentChange, "Change a complaint component", .assessments, help: "Changes what a component says.",
    fields: [component, newArea, text, organisation], clears: [organisation]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.components.firstIndex(where: { $0.id == act.command.number(component) }) else { return }
      var changed = file.components[index]
      act.command.put(newArea, into: &changed.area)
      act.command.put(text, into: &changed.text)
      act.command.put(organisation, into: &changed.organisation)
      try check(changed, in: file)
      file.components[index] = changed
    }
  }

  public static let remove = CommandDefinition(
    .componentRemove, "Remove a complaint component", .assessments,
    help: "Takes a component off the case, with what was assessed of it; the journal keeps both.",
    fields: [component, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let key = act.command.number(component) else { return }
      file.components.removeAll { $0.id == key }
      file.assessmentAnswers.removeAll { $0.subject == "\(RecordTable.component.rawValue) \(key)" }
    }
  }

  /// Components are told apart by area and organisation (decision D18).
  private static func check(_ made: ComplaintComponent, in file: CaseFile) throws(Refusal) {
    if made.area.isEmpty { throw .field(area, "is needed.") }
    let isTaken = file.components.contains { other in
      other.id != made.id && other.organisation == made.organisation
        && other.area.lowercased() == made.area.lowercased()
    }
    if isTaken { throw .field(area, "'\(made.area)' is a component about this organisation already.") }
  }
}
