/// Commands about saved views. Everybody has views of their own; a team's is seen by all of it.
public enum ViewCommands {
  public static let name = Field(
    "name", "Name", .text, required: true, help: "The name to choose it by.", check: checkName)
  public static let filter = Field(
    "filter", "Filter", .text, required: true,
    help: "What it shows: words and fields, with view: for the list and sort: for its order.")
  public static let forTeam = Field(
    "team", "For the team", .flag, help: "Whether all of your team see it; only you, where left out.")
  public static let view = Field(
    "view", "View", .number, help: "The saved view that is changed, by its number; a new one where left out.")
  public static let removed = Field("view", "View", .number, required: true, help: "The saved view, by its number.")

  public static let save = CommandDefinition(
    .viewSave, "Save a view", .office, on: .office,
    help: "Keeps a list with its filter and order under a name, or changes one that was kept.",
    fields: [name, filter, forTeam, view]
  ) { (draft, act) throws(Refusal) in
    let saved = try wanted(draft.office, act)
    if let index = try place(of: saved, in: draft.office, act) {
      draft.office.views[index].name = saved.name
      draft.office.views[index].team = saved.team
      draft.office.views[index].filter = saved.filter
    } else {
      draft.office.views.append(
        SavedView(
          id: draft.keys.next(), name: saved.name, owner: act.actor.id, team: saved.team, filter: saved.filter))
    }
  }

  public static let remove = CommandDefinition(
    .viewRemove, "Remove a view", .office, on: .office,
    help: "Removes a saved view: your own, or your team's where you saved it or manage the team.", fields: [removed]
  ) { (draft, act) throws(Refusal) in
    guard let id = act.command.number(removed) else { return }
    let index = try place(of: id, in: draft.office, act, removed)
    draft.office.views.remove(at: index)
  }
}

extension ViewCommands {
  private typealias Wanted = (name: String, team: String, filter: String)

  private static func wanted(_ office: Office, _ act: Act) throws(Refusal) -> Wanted {
    guard let name = act.command.text(Self.name)?.onOneLine.trimmed, let typed = act.command.text(filter) else {
      throw .field(Self.name, "is needed.")
    }
    let team = office.member(act.actor.id)?.team ?? ""
    let isForTeam = act.command.flag(forTeam) ?? false
    if isForTeam, team.isEmpty { throw .field(forTeam, "you belong to no team; an administrator can change that.") }
    do {
      let context = FilterContext(office: office, actor: act.actor.id, today: act.day)
      let filter = try CaseFilter(typed, in: context).looking(in: .due)
      return (name, isForTeam ? team : "", filter.description)
    } catch {
      throw .field(filter, error.sentence)
    }
  }

  /// Where the view stands that is to become this one: the one that is named by number, or one's own or the team's of the same name.
  private static func place(of wanted: Wanted, in office: Office, _ act: Act) throws(Refusal) -> Int? {
    let named = office.views.firstIndex { other in
      other.name.lowercased() == wanted.name.lowercased()
        && (wanted.team.isEmpty ? other.team.isEmpty && other.owner == act.actor.id : other.team == wanted.team)
    }
    guard let id = act.command.number(view) ?? named.map({ office.views[$0].id }) else { return nil }
    let place = try place(of: id, in: office, act, view)
    if let named, named != place { throw .field(name, "there is another view '\(wanted.name)'.") }
    return place
  }

  private static func place(of id: Int64, in office: Office, _ act: Act, _ field: Field) throws(Refusal) -> Int {
    guard let place = office.views.firstIndex(where: { $0.id == id }) else {
      throw .field(field, "\(id) is no saved view.")
    }
    let found = office.views[place]
    if office.mayChange(found, act.actor) { return place }
    if found.team.isEmpty { throw .field(field, "\(id) is somebody else's.") }
    throw .field(
      field,
      "'\(found.name)' is \(found.team)'s: \(office.name(found.owner)), who saved it, or a manager of the team can.")
  }

  @Sendable private static func checkName(_ value: FieldValue) -> String? {
    guard case .text(let name) = value else { return nil }
    let typed = name.trimmed.lowercased()
    if typed.isEmpty { return "type a name." }
    let isTaken = QueueView.allCases.contains { $0.rawValue == typed || $0.title.lowercased() == typed }
    return isTaken ? "'\(name)' is a list that everybody has; choose another name." : nil
  }
}

extension CaseFilter {
  /// The same with the list said that it looks in, so that it means the same wherever it is used.
  public func looking(in view: QueueView) -> CaseFilter {
    self.view == nil ? CaseFilter([FilterTerm(.field(.view, .equal, [.named(view.rawValue)]))] + terms) : self
  }

  /// This and what another asks besides; where both say a list or an order, the other's counts.
  public func narrowed(by other: CaseFilter) -> CaseFilter {
    let said = other.terms.compactMap(\.field).filter(\.isAboutList)
    return CaseFilter(terms.filter { term in !said.contains { term.field == $0 } } + other.terms)
  }
}
