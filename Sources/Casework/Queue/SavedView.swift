/// A list of cases that somebody keeps under a name, for themselves or for their team.
public struct SavedView: Record {
  public static let table = RecordTable.savedView

  public let id: Int64
  public var name: String
  /// Who saved it.
  public let owner: Int64
  /// The team that shares it; empty for one of the owner's own.
  public var team: String
  /// What it shows: a ``CaseFilter`` as text, with the list that it looks in and its order.
  public var filter: String

  public init(id: Int64, name: String, owner: Int64, team: String, filter: String) {
    self.id = id
    self.name = name
    self.owner = owner
    self.team = team
    self.filter = filter
  }

  /// Whose it is, in one word or two.
  public var remark: String { team.isEmpty ? "yours" : team }
}

extension Office {
  /// The saved views of a member of staff: their own, then those of their team, by name.
  public func views(of staff: Int64) -> [SavedView] {
    let team = member(staff)?.team ?? ""
    return views.filter { $0.team.isEmpty ? $0.owner == staff : $0.team == team }
      .sorted { ($0.team, $0.name.lowercased(), $0.id) < ($1.team, $1.name.lowercased(), $1.id) }
  }

  /// The saved view of a name, whatever the capitals: one's own before the team's.
  public func view(named name: String, of staff: Int64) -> SavedView? {
    views(of: staff).first { $0.name.lowercased() == name.lowercased() }
  }

  /// Whether somebody may change or remove a view: its author, and for a team's an administrator and whoever manages somebody of the team.
  public func mayChange(_ view: SavedView, _ actor: Staff) -> Bool {
    if view.owner == actor.id { return true }
    let isManager = staff.contains { $0.team == view.team && $0.manager == actor.id }
    return !view.team.isEmpty && (actor.isAdministrator || isManager)
  }
}
