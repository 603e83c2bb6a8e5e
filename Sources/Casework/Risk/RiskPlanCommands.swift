/// Commands about what is done against a risk, and what becomes of it.
public enum RiskPlanCommands {
  public static let risk = Field(
    "risk", "Risk", .part(.risk), required: true, help: "Which risk, by its number.")
  public static let mitigation = Field(
    "action", "Action", .part(.mitigation), help: "An action of the plan that changes; leave it out for a new one.")
  public static let aim = Field(
    "aim", "Aim", .choice(of: MitigationAim.self),
    help: "Remove: it prevents the risk. Avoid: doing something different makes it much less likely. "
      + "Reduce: less impact or likelihood. Accept: nothing can be done.", paragraph: "SM-10.39")
  public static let text = Field(
    "text", "What is done", .longText, required: true, help: "The action, and who takes it.", paragraph: "SM-10.39")
  public static let supports = Field(
    "supports", "Whom it supports", .choices(["parties to the complaint", "our staff"], open: false),
    help: "Whom it helps, though it may lower no rating.", paragraph: "SM-10.43")
  public static let doneOn = Field(
    "done-on", "Done on", .date, help: "When it was done; leave it out until it is.", paragraph: "SM-10.39",
    direction: .past)

  public static let mitigate = CommandDefinition(
    .riskMitigate, "Mitigate a risk", .risk, on: .anyCase,
    help: "Puts an action in the mitigation plan, or records that one was done.",
    fields: [risk, mitigation, aim, text, supports, doneOn]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try mitigate(&file, &keys, act) }
  }

  public static let state = Field(
    "state", "What became of it", .choice([RiskState.happened.rawValue, RiskState.over.rawValue]), required: true,
    help: "It has happened, or is no longer of concern; a risk that is to be watched again is rated anew.",
    paragraph: "SM-10.11")
  public static let reason = Field(
    "reason", "What is known", .longText, required: true, help: "What happened, or why it is no longer of concern.",
    paragraph: "SM-10.44")

  public static let settle = CommandDefinition(
    .riskSettle, "Settle a risk", .risk, on: .anyCase,
    help: "Records that a risk has happened or is no longer of concern: from then on it counts towards no rating.",
    fields: [risk, state, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.risks.firstIndex(where: { $0.id == act.command.number(risk) }) else { return }
      let chosen = act.command.choice(state, as: RiskState.self)
      if file.risks[index].state == chosen { throw .field(state, "is recorded already.") }
      file.risks[index].state = chosen
      file.risks[index].stateAt = act.occurred
      file.risks[index].stateReason = act.command.text(reason)
    }
  }

  public static let watched = Field(
    "text", "What to watch", .longText, required: true,
    help: "What is no risk now, but helps to see whether one develops.", paragraph: "SM-10.23")

  public static let watch = CommandDefinition(
    .riskWatch, "Watch for a risk", .risk, on: .anyCase,
    help: "Keeps what is no risk now but may become one: it is shown with the risks and changes no rating.",
    fields: [watched]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      var note = Note(
        id: keys.next(), caseID: file.case.id, text: act.command.text(watched) ?? "", at: act.occurred,
        by: act.actor.id)
      note.watchesRisk = true
      file.notes.append(note)
    }
  }

  private static func mitigate(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    guard let risk = act.command.number(risk), let aim = act.command.choice(aim, as: MitigationAim.self) else { return }
    if let day = act.command.day(doneOn), day > act.day { throw .field(doneOn, "\(day.shortText) has not come yet.") }
    var action = Mitigation(
      id: act.command.number(mitigation) ?? keys.next(), caseID: file.case.id, risk: risk, aim: aim,
      text: act.command.text(text) ?? "", at: act.occurred, by: act.actor.id)
    let supported = act.command.list(supports)
    action.supports = supported.isEmpty ? nil : supported.joined(separator: ", ")
    action.doneOn = act.command.day(doneOn)
    if let former = file.mitigations.firstIndex(where: { $0.id == action.id }) {
      if file.mitigations[former].risk != risk { throw .field(mitigation, "is against another risk.") }
      file.mitigations[former] = action
    } else {
      file.mitigations.append(action)
    }
  }
}
