/// Commands about settings and the tables of delegation and supervision: an administrator's.
public enum OfficeCommands {
  public static let name = Field(
    "setting", "Setting", .choice(of: SettingName.self), required: true, help: "Which value is set.")
  public static let value = Field("value", "Value", .longText, required: true, help: "The office's own value.")
  public static let tool = Field(
    "tool", "Tool", .choice(of: SupportingTool.self),
    help: "With 'tool-locations': the supporting tool whose location the value is.", paragraph: "SM-0.10")

  public static let act = Field("act", "Act", .command, required: true, help: "The command that the row is about.")
  public static let role = Field(
    "role", "Role", .choice(of: Role.self), required: true,
    help: "For delegation: who may act, with those above in the line. For supervision: who acts.")
  public static let supervisor = Field(
    "supervisor", "Supervisor", .choice(of: Role.self), required: true,
    help: "Who signs the act off first: this role, or one above.", paragraph: "SM-0.5")
  public static let from = Field(
    "from", "From", .date, help: "The first day; the day of the act where left out.", direction: .future)
  public static let row = Field("row", "Row", .number, required: true, help: "The row of the table, by its number.")
  public static let to = Field(
    "to", "Last day", .date, help: "The last day; the day of the act where left out.", direction: .future)

  private static let dated = "the table is dated, so that old acts keep their rule; end the row or add another."

  public static let setting = CommandDefinition(
    .settingChange, "Change a setting", .office, on: .office,
    help: "Sets a value of the office in place of our default.", fields: [name, value, tool],
    isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    try change(&draft, act)
  }

  public static let delegate = CommandDefinition(
    .delegationAdd, "Delegate an act", .office, on: .office,
    help: "Adds a row to the delegation table: which role may do an act from a day on.", fields: [act, role, from],
    notUndoable: dated, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    let (name, role) = try actAndRole(act)
    draft.office.delegations.append(
      Delegation(id: draft.keys.next(), act: name, role: role, from: act.command.day(from) ?? act.day))
  }

  public static let endDelegation = CommandDefinition(
    .delegationEnd, "End a delegation", .office, on: .office,
    help: "Ends a row of the delegation table after a last day.", fields: [row, to], notUndoable: dated,
    isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    try end(&draft.office.delegations, act, "is no row of the delegation table.")
  }

  public static let supervise = CommandDefinition(
    .supervisionAdd, "Supervise an act", .office, on: .office,
    help: "Adds a row to the supervision table: who signs an act off first when a role does it.",
    fields: [act, role, supervisor, from], notUndoable: dated, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    let (name, role) = try actAndRole(act)
    guard let signer = act.command.choice(supervisor, as: Role.self) else { throw .field(supervisor, "is needed.") }
    switch CommandTable.definition(of: name).target {
    case .newCase, .office: throw .field(Self.act, "is not an act on a case, so nothing can be signed before it.")
    case .openCase, .anyCase, .closedCase: break
    }
    if name == .supervisionSign { throw .field(Self.act, "is the signature itself.") }
    draft.office.supervisions.append(
      Supervision(
        id: draft.keys.next(), act: name, role: role, supervisor: signer, from: act.command.day(from) ?? act.day))
  }

  public static let endSupervision = CommandDefinition(
    .supervisionEnd, "End a supervision", .office, on: .office,
    help: "Ends a row of the supervision table after a last day.", fields: [row, to], notUndoable: dated,
    isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    try end(&draft.office.supervisions, act, "is no row of the supervision table.")
  }
}

// MARK: - What they change

extension OfficeCommands {
  private static func actAndRole(_ act: Act) throws(Refusal) -> (CommandName, Role) {
    guard let name = act.command.choice(Self.act, as: CommandName.self) else { throw .field(Self.act, "is needed.") }
    guard let chosen = act.command.choice(role, as: Role.self) else { throw .field(role, "is needed.") }
    return (name, chosen)
  }

  /// Ends a row after its last day.
  private static func end<Row: DatedRow>(_ rows: inout [Row], _ act: Act, _ unknown: String) throws(Refusal) {
    guard let index = rows.firstIndex(where: { $0.id == act.command.number(row) }) else { throw .field(row, unknown) }
    let (day, from) = (act.command.day(to) ?? act.day, rows[index].from)
    if day < from - 1 { throw .field(to, "is before \(from.shortText), the row's first day.") }
    rows[index].to = day
  }

  private static func change(_ draft: inout Draft, _ act: Act) throws(Refusal) {
    guard let setting = act.command.choice(name, as: SettingName.self), var text = act.command.text(value) else {
      throw .field(name, "is needed.")
    }
    if setting == .toolLocations {
      guard let chosen = act.command.choice(tool, as: SupportingTool.self) else {
        throw .field(tool, "is needed: say whose location it is.")
      }
      var locations = SupportingTool.locations(draft.office.value(of: .toolLocations))
      locations[chosen] = text.onOneLine
      text = SupportingTool.setting(locations)
    } else if Int(setting.ourDefault) != nil, Int(text).map({ $0 < 1 || $0 > 365 }) ?? true {
      throw .field(value, "'\(text)' is not a whole number from 1 to 365.")
    }
    if let complaint = setting.complaint(about: text) { throw .field(value, complaint) }
    if let index = draft.office.settings.firstIndex(where: { $0.name == setting }) {
      draft.office.settings[index].value = text
    } else {
      draft.office.settings.append(Setting(id: draft.keys.next(), name: setting, value: text))
    }
  }
}
