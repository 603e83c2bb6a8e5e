/// A member of staff.
public struct Staff: Record {
  public static let table = RecordTable.staff

  public let id: Int64
  /// The name that commands take: the operating-system login.
  public var login: String
  /// The operating-system user; the actor of a live store is found by this, never by an environment variable.
  public var uid: Int64?
  public var name: String
  public var role: Role
  public var isAdministrator: Bool
  public var team: String = ""
  public var manager: Int64?
  /// The last day at work; nil while employed.
  public var lastDay: Day?
  /// What becomes of their cases after the last day: who takes them.
  public var successor: Int64?

  public init(id: Int64, login: String, name: String, role: Role, isAdministrator: Bool = false) {
    self.id = id
    self.login = login
    self.name = name
    self.role = role
    self.isAdministrator = isAdministrator
  }

  public func isEmployed(on day: Day) -> Bool { lastDay.map { day <= $0 } ?? true }
}

/// A time of leave, with the deputy who has the person's cases meanwhile.
public struct Leave: Record {
  public static let table = RecordTable.leave

  public let id: Int64
  public let staffID: Int64
  public var from: Day
  /// The last day of the leave.
  public var to: Day
  public var deputy: Int64?

  public init(id: Int64, staffID: Int64, from: Day, to: Day, deputy: Int64?) {
    self.id = id
    self.staffID = staffID
    self.from = from
    self.to = to
    self.deputy = deputy
  }
}
