/// The office as a rule may see it: staff, leave, settings, tables of delegation and supervision, and the calendar.
public struct Office: Sendable {
  public var staff: [Staff] = []
  public var leave: [Leave] = []
  public var settings: [Setting] = []
  public var delegations: [Delegation] = []
  public var supervisions: [Supervision] = []
  public var views: [SavedView] = []
  public var uplifts: [Uplift] = []
  public var calendar: WorkingCalendar

  public init(calendar: WorkingCalendar) { self.calendar = calendar }

  public func member(_ id: Int64?) -> Staff? { id.flatMap { id in staff.first { $0.id == id } } }
  public func member(login: String) -> Staff? { staff.first { $0.login == login } }

  /// The name shown for a member of staff.
  public func name(_ id: Int64?) -> String { member(id)?.name ?? "nobody" }

  /// The value of a setting: the office's own, or our default.
  public func value(of name: SettingName) -> String {
    settings.first { $0.name == name }?.value ?? name.ourDefault
  }

  public func number(_ name: SettingName) -> Int { Int(value(of: name)) ?? Int(name.ourDefault) ?? 0 }
}

/// A value that an office may set.
public struct Setting: Record {
  public static let table = RecordTable.setting

  public let id: Int64
  public let name: SettingName
  public var value: String

  public init(id: Int64, name: SettingName, value: String) {
    self.id = id
    self.name = name
    self.value = value
  }
}

/// The settings, each with our default, shown as "our default" wherever it is displayed.
public enum SettingName: String, Codable, Sendable, CaseIterable {
  /// Calendar days given to answer a request for information by email (SM-1.20: usually under a week).
  case informationReplyDays = "information-reply-days"
  /// The pattern that document names are checked against, with `YYYYMMDD` for a date (SM-1.17).
  case documentNamePattern = "document-name-pattern"
  /// Correct security questions needed to verify identity (SM-1.63: three or more).
  case securityQuestions = "security-questions-needed"
  /// Where the office keeps the supporting tools that the guidance names, one a line (SM-0.10b).
  case toolLocations = "tool-locations"
  /// The questions of the casework categorisation criteria, as they are put at triage (SM-1.36); the source does not supply them.
  case categorisationCriteria = "categorisation-criteria"
  /// The steps of the process agreed with the LGSCO for joint working cases (SM-1.53); the source does not supply them.
  case jointWorkingProcess = "joint-working-process"
  /// The four criteria of the Public Value Model with the weights of their questions, a line each (SM-2.78).
  case publicValueCriteria = "public-value-criteria"
  /// What a case must reach to be considered, as the Executive Team agreed, a line for each day from which it holds (SM-2.84).
  case publicValueCapacity = "public-value-capacity"
  /// The bands of the Severity Scale of Injustice, as they are shown where a level is chosen (SM-2.89).
  case severityScale = "severity-scale"
  /// Where the Chair of PACAC is reached, as complainants without an MP are told (SM-2.52).
  case committeeContact = "pacac-contact"
  /// The login of the Assistant Director - Casework for Senior Caseworkers (SM-10.65).
  case directorOfSeniorCaseworkers = "director-of-senior-caseworkers"
  /// The login of the Director of Legal and Professional Services (SM-10.67).
  case directorOfLegal = "director-of-legal"
  /// Weeks from one review of the risk rating to the next while compliance is escalated (SM-9.99: no number in the source).
  case complianceRiskReviewWeeks = "compliance-risk-review-weeks"

  /// What is wrong with a value; nil when nothing is.
  func complaint(about value: String) -> String? {
    switch self {
    case .publicValueCriteria: PublicValueCriterion.complaint(value)
    case .publicValueCapacity: CapacityLevel.complaint(value)
    default: nil
    }
  }

  public var ourDefault: String {
    switch self {
    case .informationReplyDays: "4"
    case .documentNamePattern: "YYYYMMDD - type - party"
    case .securityQuestions: "3"
    case .toolLocations, .categorisationCriteria, .jointWorkingProcess, .publicValueCapacity,
      .directorOfSeniorCaseworkers, .directorOfLegal:
      ""
    case .complianceRiskReviewWeeks: "4"
    case .publicValueCriteria: PublicValueCriterion.ourDefault
    case .severityScale: "Levels 1 to 3: up to £1,200. Level 4: from £1,250. Level 6: from £12,500."
    case .committeeContact:
      """
      Public Administration and Constitutional Affairs Committee, House of Commons, London, SW1A 0AA. \
      Telephone: 020 7219 3268. Email: pacac@parliament.uk
      """
    }
  }
}

/// A row of one of the office's tables that counts from a day on, until its last day.
protocol DatedRow: Record {
  var id: Int64 { get }
  var from: Day { get }
  var to: Day? { get set }
}

/// Who may do an act: one row of the delegation table (SM-0.6, decision D3). Several rows for an act allow several roles.
public struct Delegation: Record, DatedRow {
  public static let table = RecordTable.delegation

  public let id: Int64
  public var act: CommandName
  /// This role, and those above it in the line, may do the act.
  public var role: Role
  public var from: Day
  public var to: Day?

  public init(id: Int64, act: CommandName, role: Role, from: Day) {
    self.id = id
    self.act = act
    self.role = role
    self.from = from
  }
}

/// Which supervision an act by a role needs: one row of the supervision table (SM-0.5).
public struct Supervision: Record, DatedRow {
  public static let table = RecordTable.supervision

  public let id: Int64
  public var act: CommandName
  /// The role of whoever acts.
  public var role: Role
  /// The role, or one above it, that signs the act off first.
  public var supervisor: Role
  public var from: Day
  public var to: Day?

  public init(id: Int64, act: CommandName, role: Role, supervisor: Role, from: Day) {
    self.id = id
    self.act = act
    self.role = role
    self.supervisor = supervisor
    self.from = from
  }
}
