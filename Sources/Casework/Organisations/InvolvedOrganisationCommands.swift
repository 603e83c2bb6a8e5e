/// Commands about the organisations of a case beside the one that it was opened about.
public enum InvolvedOrganisationCommands {
  public static let involved = Field(
    "involved", "Organisation on the case", .part(.involvedOrganisation), required: true, help: "By its number.")
  public static let body = Field(
    "organisation", "Organisation", .organisation, help: "The body, where it is in the register.")
  public static let name = Field(
    "name", "Name", .text,
    help:
      "Its name, where it is not in the register; of a second tier or commissioner left out too where the register has it."
  )
  public static let role = Field(
    "role", "Role", .choice(of: OrganisationRole.self), required: true, help: "What it is to this complaint.",
    paragraph: "SM-2.152")
  public static let newRole = Field(
    "role", "Role", .choice(of: OrganisationRole.self), help: "What it is to this complaint.", paragraph: "SM-2.152")
  public static let isComplainedAbout = Field(
    "complained-about", "Complained about", .flag,
    help: "The complaint is about it too; no where left out, since its reply may only be evidence.",
    paragraph: "SM-2.154")
  public static let finishedOn = Field(
    "procedure-finished-on", "Its procedure ended on", .date, help: "The day of its final reply, where there is one.",
    direction: .past)
  public static let decision = Field(
    "decision", "Decision", .choice(of: OrganisationDecision.self), required: true,
    help: "What was decided about this organisation.", paragraph: "SM-2.153")
  public static let reasons = Field(
    "reasons", "Reasons", .longText, required: true, help: "Why.", paragraph: "SM-2.153")

  public static let add = CommandDefinition(
    .involvedAdd, "Add an organisation to the case", .assessments,
    help: "Adds a second tier, a commissioner, a provider or another organisation that the complaint concerns.",
    fields: [body, name, role, isComplainedAbout, finishedOn]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard let role = act.command.choice(role, as: OrganisationRole.self) else { throw .field(role, "is needed.") }
      var made = InvolvedOrganisation(
        id: keys.next(), caseID: file.case.id, organisation: nil, name: "", role: role,
        isComplainedAbout: act.command.flag(isComplainedAbout) ?? false)
      try put(act, into: &made)
      if made.name.isBlank { throw .field(name, "or an organisation of the register is needed.") }
      file.organisations.append(made)
      file.settleHandlers(act)
    }
  }

  public static let change = CommandDefinition(
    .involvedChange, "Change an organisation of the case", .assessments,
    help: "Changes what an organisation is to this complaint.",
    fields: [involved, body, name, newRole, isComplainedAbout, finishedOn], clears: [finishedOn]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.organisations.firstIndex(where: { $0.id == act.command.number(involved) }) else { return }
      var changed = file.organisations[index]
      if let role = act.command.choice(newRole, as: OrganisationRole.self) { changed.role = role }
      act.command.put(isComplainedAbout, into: &changed.isComplainedAbout)
      try put(act, into: &changed)
      file.organisations[index] = changed
      file.settleHandlers(act)
    }
  }

  public static let decide = CommandDefinition(
    .involvedDecide, "Decide about an organisation", .decisions,
    help: "Records the decision about one of several organisations that the complaint is about.",
    fields: [involved, decision, reasons], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try act.checkNotMediated()
      guard let index = file.organisations.firstIndex(where: { $0.id == act.command.number(involved) }) else { return }
      guard file.organisations[index].isComplainedAbout else {
        throw .field(involved, "is not complained about: its reply is evidence, and nothing is decided about it.")
      }
      file.organisations[index].decision = act.command.text(decision)
      file.organisations[index].decisionReasons = act.command.text(reasons) ?? ""
      file.organisations[index].decidedAt = act.occurred
      file.organisations[index].decidedBy = act.actor.id
    }
  }

  private static func put(_ act: Act, into place: inout InvolvedOrganisation) throws(Refusal) {
    if let id = act.command.number(body) {
      guard let found = act.organisation(body) else {
        throw .field(body, "no body in the register has the number \(id).")
      }
      place.organisation = found.id
      place.name = found.name
    } else if act.command.text(name) == nil, place.name.isEmpty, let known = act.registered(as: place.role) {
      place.organisation = known.id
      place.name = known.name
    } else {
      act.command.put(name, into: &place.name)
    }
    act.command.put(finishedOn, into: &place.procedureFinishedOn)
    if let day = place.procedureFinishedOn, day > act.day { throw .field(finishedOn, "lies in the future.") }
  }
}

extension Act {
  /// Whom the register has in a role to the organisation of the case.
  fileprivate func registered(as role: OrganisationRole) -> Organisation? {
    let key: Int64? =
      switch role {
      case .secondTier: file.organisation?.secondTier
      case .commissioner: file.organisation?.commissioner
      default: nil
      }
    return key.flatMap { key in named.organisations.first { $0.id == key } }
  }
}

/// What may be decided about one of several organisations (SM-2.153, 2.165).
public enum OrganisationDecision: String, Codable, Sendable, CaseIterable {
  case pass = "pass for further consideration"
  case propose = "propose to investigate"
  case decline
  case premature
}
