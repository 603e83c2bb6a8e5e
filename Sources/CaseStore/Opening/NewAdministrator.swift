import Casework

/// The first member of staff of a new store, who may add the others.
public struct NewAdministrator: Sendable {
  public let login: String
  public let uid: Int64?
  public let name: String
  public let role: Role

  public init(login: String, uid: Int64?, name: String, role: Role = .operationsManager) {
    self.login = login
    self.uid = uid
    self.name = name
    self.role = role
  }
}
