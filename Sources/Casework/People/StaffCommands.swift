/// Commands about staff. Only an administrator gives them, and none may leave the office without an administrator.
public enum StaffCommands {
  public static let login = Field(
    "login", "Login", .text, required: true, help: "The operating-system login; commands name the person by it.",
    check: checkLogin)
  public static let uid = Field(
    "uid", "User number", .number, help: "The operating-system user number, by which a live store knows the person.",
    check: { if case .number(let number) = $0, number < 0 { "a user number is 0 or more." } else { nil } })
  public static let name = Field("name", "Name", .text, required: true, help: "First and last name.")
  public static let role = Field(
    "role", "Role", .choice(of: Role.self), required: true, help: "The role in the office.")
  public static let team = Field("team", "Team", .text, help: "The team, as cases are passed to it.")
  public static let manager = Field("manager", "Line manager", .staff, help: "Who manages the person.")
  public static let administrator = Field(
    "administrator", "Administrator", .flag, help: "May change staff, settings and the tables of delegation.")

  public static let member = Field("staff", "Member of staff", .staff, required: true, help: "The login.")
  public static let newLogin = Field(
    "login", "Login", .text, help: "The operating-system login.", check: checkLogin)
  public static let newName = Field("name", "Name", .text, help: "First and last name.")
  public static let newRole = Field("role", "Role", .choice(of: Role.self), help: "The role in the office.")

  public static let from = Field(
    "from", "From", .date, required: true, help: "The first day of leave.", direction: .future)
  public static let to = Field("to", "To", .date, required: true, help: "The last day of leave.", direction: .future)
  public static let deputy = Field("deputy", "Deputy", .staff, help: "Who has the person's cases meanwhile.")

  public static let lastDay = Field(
    "last-day", "Last day", .date, required: true, help: "The last day at work.", direction: .future)
  public static let successor = Field(
    "successor", "Successor", .staff,
    help: "Who takes the person's cases after the last day; without one they become unallocated.")

  private static let notUndoable =
    "others were admitted, refused or given cases on the strength of it; change it again instead."

  private static let places: [FieldPlace<Staff>] = [
    FieldPlace(newLogin, \.login), FieldPlace(uid, \.uid), FieldPlace(newName, \.name), FieldPlace(newRole, \.role),
    FieldPlace(team, \.team), FieldPlace(manager, \.manager), FieldPlace(administrator, \.isAdministrator),
  ]

  public static let add = CommandDefinition(
    .staffAdd, "Add a member of staff", .office, on: .office,
    help: "Adds somebody to the staff list. The first one of an office is its administrator.",
    fields: [login, uid, name, role, team, manager, administrator], notUndoable: notUndoable, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    let isFirst = draft.office.staff.isEmpty
    let command = act.command
    var member = Staff(
      id: draft.keys.next(), login: command.text(login)?.trimmed ?? "", name: command.text(name)?.trimmed ?? "",
      role: command.choice(role) ?? .caseworker, isAdministrator: isFirst || command.flag(administrator) ?? false)
    member.uid = command.number(uid)
    command.put(team, into: &member.team)
    member.manager = command.number(manager)
    draft.office.staff.append(member)
    try check(draft.office, changed: member.id, on: act.day)
  }

  public static let change = CommandDefinition(
    .staffChange, "Change a member of staff", .office, on: .office,
    help: "Changes somebody's name, login, role, team, line manager or rights.",
    fields: [member] + places.fields(), clears: [uid, team, manager],
    standing: Standing(of: member) { places.values(in: $0) }, notUndoable: notUndoable, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    guard let index = draft.office.staff.firstIndex(where: { $0.id == act.command.number(member) }) else { return }
    var changed = draft.office.staff[index]
    places.put(act.command, into: &changed)
    draft.office.staff[index] = changed
    try check(draft.office, changed: changed.id, on: act.day)
  }

  public static let leave = CommandDefinition(
    .staffLeave, "Record leave", .office, on: .office,
    help: "Records a time of leave and who has the person's cases meanwhile; the parties are to be told beforehand.",
    fields: [member, from, to, deputy], notUndoable: notUndoable, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    let command = act.command
    guard let who = command.number(member), let from = command.day(Self.from), let to = command.day(Self.to) else {
      return
    }
    if to < from { throw .field(Self.to, "\(to.shortText) is before \(from.shortText).") }
    let deputy = command.number(Self.deputy)
    if let deputy { try checkStandIn(deputy, for: who, Self.deputy, from: from, to: to, draft.office) }
    draft.office.leave.append(Leave(id: draft.keys.next(), staffID: who, from: from, to: to, deputy: deputy))
  }

  public static let depart = CommandDefinition(
    .staffDepart, "Record a departure", .office, on: .office,
    help: "Records somebody's last day at work and who takes their cases.", fields: [member, lastDay, successor],
    notUndoable: notUndoable, isAdministrators: true
  ) { (draft, act) throws(Refusal) in
    guard let index = draft.office.staff.firstIndex(where: { $0.id == act.command.number(member) }),
      let day = act.command.day(lastDay)
    else { return }
    let who = draft.office.staff[index].id
    let heir = act.command.number(successor)
    if let heir { try checkStandIn(heir, for: who, successor, from: day + 1, to: day + 1, draft.office) }
    draft.office.staff[index].lastDay = day
    draft.office.staff[index].successor = heir
    try check(draft.office, changed: who, on: max(day + 1, act.day))
  }
}

extension StaffCommands {
  /// What must hold of the staff list after a change: logins and user numbers are unique, nobody manages themselves, and an administrator is left.
  private static func check(_ office: Office, changed id: Int64, on day: Day) throws(Refusal) {
    guard let changed = office.member(id) else { return }
    if changed.name.isEmpty { throw .field(name, "is needed.") }
    let others = office.staff.filter { $0.id != id }
    if let twin = others.first(where: { $0.login == changed.login }) {
      throw .field(login, "'\(changed.login)' is \(twin.name)'s.")
    }
    if let uid = changed.uid, let twin = others.first(where: { $0.uid == uid }) {
      throw .field(Self.uid, "\(uid) is \(twin.name)'s.")
    }
    if changed.manager == id { throw .field(manager, "nobody is their own line manager.") }
    if !office.staff.contains(where: { $0.isAdministrator && $0.isEmployed(on: day) }) {
      throw .because("\(changed.name) is the last administrator; make somebody else one first.")
    }
  }

  /// A deputy or successor is somebody else, employed on those days.
  private static func checkStandIn(
    _ standIn: Int64, for who: Int64, _ field: Field, from: Day, to: Day, _ office: Office
  ) throws(Refusal) {
    if standIn == who { throw .field(field, "must be somebody else.") }
    guard let person = office.member(standIn) else { return }
    if !person.isEmployed(on: to) { throw .field(field, "\(person.name) will have left by \(to.shortText).") }
    if let leave = office.leave(of: standIn, touching: from...to) {
      throw .field(
        field, "\(person.name) is on leave from \(leave.from.shortText) to \(leave.to.shortText).")
    }
  }

  private static func checkLogin(_ value: FieldValue) -> String? {
    let isLogin = value.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    return isLogin ? nil : "'\(value.text)' is no login: letters, digits, '.', '_' and '-' only."
  }
}
