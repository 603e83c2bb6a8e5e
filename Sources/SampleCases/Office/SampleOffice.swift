import Casework

/// The cast of a training store: staff, teams, line managers, leave, and the register of bodies, made by commands.
public struct SampleOffice: Sendable {
  /// A member of the cast.
  public struct Member: Sendable {
    public let login: String
    public let name: String
    public let role: Role
    public let team: String
    /// The line manager's login; empty for nobody.
    public let manager: String
  }

  /// Who sets the office up: the first on its staff list, and so its administrator.
  public static let administrator = Member(
    login: "ada", name: "Ada Finch", role: .businessSupportOfficer, team: "Office", manager: "")

  /// Everybody, in an order in which line managers come before their people.
  public static let cast: [Member] = [
    administrator,
    Member(login: "nerys", name: "Nerys Vaughan-Pugh", role: .deputyOmbudsman, team: "Executive", manager: ""),
    Member(login: "priya", name: "Priya Nair", role: .assistantDirector, team: "Casework", manager: "nerys"),
    Member(login: "ruth", name: "Ruth Cole", role: .operationsManager, team: "Intake", manager: "priya"),
    Member(login: "gareth", name: "Gareth Ó Briain", role: .operationsManager, team: "Health", manager: "priya"),
    Member(login: "leigh", name: "Leigh Bannister", role: .legalTeam, team: "Legal", manager: "priya"),
    Member(login: "noor", name: "Dr Noor Halabi", role: .leadClinician, team: "Clinical advice", manager: "priya"),
    Member(login: "dana", name: "Dana Mistry", role: .intakeCaseworker, team: "Intake", manager: "ruth"),
    Member(login: "tomos", name: "Tomos Rhys-Jones", role: .intakeCaseworker, team: "Intake", manager: "ruth"),
    Member(login: "elin", name: "Elin Sæther", role: .intakeCaseworker, team: "Intake", manager: "ruth"),
    Member(login: "sue", name: "Sue Whitlock", role: .seniorCaseworker, team: "Health", manager: "gareth"),
    Member(login: "amir", name: "Amir Shah", role: .caseworker, team: "Health", manager: "gareth"),
    Member(login: "sinead", name: "Sinéad O'Hare", role: .caseworker, team: "Health", manager: "gareth"),
    Member(login: "kofi", name: "Kofi Mensah-Bright", role: .caseworker, team: "Parliamentary", manager: "gareth"),
    Member(login: "joan", name: "Joan Pettigrew", role: .complianceOfficer, team: "Compliance", manager: "gareth"),
  ]

  /// The logins of those who open cases, who investigate, and who allocate.
  public static let intake = ["dana", "tomos", "elin"]
  public static let caseworkers = ["amir", "kofi", "sue"]
  static let seniorCaseworker = "sue"
  public static let manager = "ruth"

  /// The moment at which the office is set up.
  public let opened: Moment
  /// The leave of one caseworker, in force on the day for which the samples are made.
  let leave: ClosedRange<Day>

  public init(opened: Moment, today: Day) {
    self.opened = opened
    leave = (today - 2)...(today + 9)
  }

  /// The next command that the office lacks; nil once it is complete. Asked again after each command.
  ///
  /// - Parameter knows: whether the register has a body of that name.
  public func next(_ office: Office, knows: (String) throws -> Bool) rethrows -> SampleStep? {
    if let missing = Self.cast.first(where: { office.member(login: $0.login) == nil }) {
      return step(add(missing, office))
    }
    if let away = office.member(login: "sinead"), !office.leave.contains(where: { $0.staffID == away.id }) {
      return step(record(away, office))
    }
    for body in SampleBody.all where try !knows(body.name) { return step(add(body)) }
    return nil
  }

  private func step(_ command: Command) -> SampleStep {
    SampleStep(command: command, login: Self.administrator.login, at: opened)
  }

  private func add(_ member: Member, _ office: Office) -> Command {
    var command = Command(.staffAdd)
    command.set(StaffCommands.login, .text(member.login))
    command.set(StaffCommands.name, .text(member.name))
    command.set(StaffCommands.role, .text(member.role.rawValue))
    command.set(StaffCommands.team, .text(member.team))
    command.set(StaffCommands.administrator, .flag(member.login == Self.administrator.login))
    if let manager = office.member(login: member.manager) { command.set(StaffCommands.manager, .number(manager.id)) }
    return command
  }

  private func record(_ away: Staff, _ office: Office) -> Command {
    var command = Command(.staffLeave)
    command.set(StaffCommands.member, .number(away.id))
    command.set(StaffCommands.from, .day(leave.lowerBound))
    command.set(StaffCommands.to, .day(leave.upperBound))
    if let deputy = office.member(login: "amir") { command.set(StaffCommands.deputy, .number(deputy.id)) }
    return command
  }

  private func add(_ body: SampleBody) -> Command {
    var command = Command(.organisationAdd)
    command.set(OrganisationCommands.name, .text(body.name))
    command.set(OrganisationCommands.kind, .text(body.kind))
    command.set(OrganisationCommands.isInJurisdiction, .flag(body.jurisdiction != nil))
    if let law = body.jurisdiction { command.set(OrganisationCommands.jurisdiction, .text(law.rawValue)) }
    if !body.aliases.isEmpty { command.set(OrganisationCommands.aliases, .list(body.aliases)) }
    return command
  }
}
