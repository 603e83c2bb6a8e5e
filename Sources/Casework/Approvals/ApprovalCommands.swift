/// Commands about approvals: one way for every act that somebody else has to agree to.
public enum ApprovalCommands {
  public static let requirement = Field(
    "requirement", "Requirement", .requirement, required: true, help: "What asks for the approval, such as SM-2.189.")
  public static let act = Field(
    "act", "Act", .command, required: true, help: "The command that needs it, such as case.allocate.")
  public static let values = Field(
    "values", "Values", .longText,
    help: "The act's values as they stand, a line each: field=value, with numbers for people and parts.")
  public static let of = Field("of", "Asked of", .staff, help: "Who is asked; or give a role.")
  public static let role = Field(
    "role", "Or any", .choice(of: Role.self), help: "A role that is asked, where nobody is named.")
  public static let text = Field("text", "In words", .longText, help: "What you want whoever approves to know.")

  public static let approval = Field(
    "approval", "Approval", .part(.approval), required: true, help: "Which one, by its number.")
  public static let outcome = Field(
    "outcome", "Outcome", .choice(["given", "refused", "sent back"]), required: true,
    help: "Given, refused, or sent back for another try.")
  public static let reason = Field(
    "reason", "Reason", .longText, help: "Why; needed unless it is given.")

  public static let ask = CommandDefinition(
    .approvalAsk, "Ask for approval", .decisions, on: .anyCase,
    help: "Asks somebody, or a role, to approve an act on this case with its values as they stand.",
    fields: [requirement, act, values, of, role, text]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try ask(&file, &keys, act) }
  }

  public static let decide = CommandDefinition(
    .approvalDecide, "Decide an approval", .decisions, on: .anyCase,
    help: "Gives or refuses an approval that waits for you, or sends it back.", fields: [approval, outcome, reason],
    notUndoable: "an approval that was given cannot be ungiven; the act that it is for can still be left undone."
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in try decide(&file, act) }
  }

  public static let withdraw = CommandDefinition(
    .approvalWithdraw, "Withdraw an approval asked for", .decisions, on: .anyCase,
    help: "Takes back what you asked somebody to approve.", fields: [approval]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let index = try file.waitingApproval(act.command)
      guard file.approvals[index].askedBy == act.actor.id || act.actor.role.isManager else {
        throw .field(approval, "was asked for by \(act.office.name(file.approvals[index].askedBy)).")
      }
      file.approvals[index].state = .withdrawn
      file.approvals[index].decidedAt = act.occurred
      file.approvals[index].decidedBy = act.actor.id
    }
  }
}

// MARK: - What they change

extension ApprovalCommands {
  private static func ask(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let id = RequirementID(act.command.text(requirement) ?? "")
    guard let name = act.command.choice(Self.act, as: CommandName.self) else { throw .field(Self.act, "is needed.") }
    let asked = try command(name, act)
    let trial = act.doing(asked)
    guard let unmet = act.guidance.unmet(by: trial).first(where: { $0.rule.id == id && $0.rule.block == .authority })
    else { throw .field(requirement, "\(id) asks for no approval of this act as it stands.") }
    if file.approvals.contains(where: { $0.isAbout(asked, id) && $0.state == .asked }) {
      throw .because("The same approval is asked for already.")
    }
    let made = Approval(
      id: keys.next(), caseID: file.case.id, requirement: id, act: name, values: asked.storedValues,
      lacking: unmet.message, text: act.command.text(text) ?? "", askedOf: act.command.number(of),
      askedRole: act.command.choice(role), askedBy: act.actor.id, askedAt: act.occurred)
    try checkAsked(made, unmet, trial)
    file.approvals.append(made)
  }

  /// Somebody is asked who may approve it: a colleague by name, or a role.
  private static func checkAsked(_ made: Approval, _ unmet: Unmet, _ trial: Act) throws(Refusal) {
    guard (made.askedOf == nil) != (made.askedRole == nil) else {
      throw .field(of, "or a role is needed, and not both.")
    }
    guard let id = made.askedOf, let member = trial.office.member(id) else { return }
    if member.id == trial.actor.id { throw .field(of, "is you: nobody approves their own request.") }
    if !Gatekeeper(trial).mayApprove(member, unmet.rule) {
      throw .field(of, "\(member.name), \(member.role.rawValue), cannot approve this: \(unmet.message)")
    }
  }

  /// The act that is asked about, from its name and the values given as `field=value`.
  private static func command(_ name: CommandName, _ act: Act) throws(Refusal) -> Command {
    let fields = CommandTable.definition(of: name).fields
    var read: [String: FieldValue] = [:]
    for (key, text) in ActText.pairs(act.command.text(values) ?? "") {
      guard let field = fields.first(where: { $0.name == key }) else {
        throw .field(values, "\(name.rawValue) has no field '\(key)'.")
      }
      guard let value = FieldValue(stored: text, of: field.type) else {
        throw .field(values, "'\(text)' is no value of \(field.label).")
      }
      read[key] = value
    }
    return Command(name, case: act.file.case.reference, read)
  }

  private static func decide(_ file: inout CaseFile, _ act: Act) throws(Refusal) {
    let index = try file.waitingApproval(act.command)
    guard let chosen = act.command.choice(outcome, as: ApprovalState.self) else { throw .field(outcome, "is needed.") }
    let approval = file.approvals[index]
    guard approval.waits(for: act.actor, in: act.office, on: act.day) else {
      throw .because(
        approval.askedBy == act.actor.id
          ? "Nobody approves their own request."
          : "This approval is asked of \(approval.asked(in: act.office)), and \(act.actor.name) does not stand in.")
    }
    if chosen != .given, act.command.text(reason)?.isBlank ?? true {
      throw .field(reason, "is needed: say what speaks against it, or what to change.")
    }
    if chosen == .given { try checkGiven(approval, act) }
    file.approvals[index].state = chosen
    file.approvals[index].decidedBy = act.actor.id
    file.approvals[index].decidedAt = act.occurred
    file.approvals[index].reason = act.command.text(reason) ?? ""
  }

  /// What is approved still stands as it was asked, and whoever gives it holds the authority.
  private static func checkGiven(_ approval: Approval, _ act: Act) throws(Refusal) {
    guard let asker = act.office.member(approval.askedBy) else { return }
    let trial = act.doing(approval.command(on: act.file)).given(by: asker)
    guard let unmet = act.guidance.unmet(by: trial).first(where: { $0.rule.id == approval.requirement }) else {
      throw .because("\(approval.requirement) needs this approval no longer; send it back.")
    }
    if unmet.message != approval.lacking {
      throw .because(
        "The case has changed since this was asked (then: \(approval.lacking) Now: \(unmet.message)). Send it back.")
    }
    if !Gatekeeper(trial).mayApprove(act.actor, unmet.rule) {
      throw .because("\(act.actor.name), \(act.actor.role.rawValue), cannot approve this: \(unmet.message)")
    }
  }
}

extension CaseFile {
  fileprivate func waitingApproval(_ command: Command) throws(Refusal) -> Int {
    let field = ApprovalCommands.approval
    guard let index = approvals.firstIndex(where: { $0.id == command.number(field) }) else {
      throw .field(field, "is none of \(self.case.reference).")
    }
    guard approvals[index].state == .asked else {
      throw .field(field, "was \(approvals[index].state.rawValue) already.")
    }
    return index
  }
}

extension Approval {
  func isAbout(_ command: Command, _ id: RequirementID) -> Bool {
    requirement == id && act == command.name && values == command.storedValues
  }
}

extension Act {
  /// The same moment and case with another command.
  func doing(_ command: Command) -> Act {
    Act(command: command, actor: actor, occurred: occurred, entered: entered, situation: situation, named: named)
  }
}
