import Casework

extension ConsoleState.Keeping {
  typealias Offer = (title: String, remark: String, keeping: Self)

  /// What can be done with a list: keep it, or change what it was kept as.
  ///
  /// - Parameters:
  ///   - shown: the list with its order and filter, as one text.
  ///   - saved: what it was kept as.
  static func offers(shown: String, saved: SavedView?, office: Office?, actor: Int64) -> [Offer] {
    let actor = office?.member(actor)
    var offers: [Offer] = [("Save for me", "asks for a name", .save(forTeam: false))]
    if let team = actor?.team, !team.isEmpty {
      offers.append(("Save for \(team)", "asks for a name", .save(forTeam: true)))
    }
    guard let saved, let actor, office?.mayChange(saved, actor) == true else { return offers }
    if shown != saved.filter { offers.append(("Change '\(saved.name)' to this", saved.remark, .change(saved))) }
    return offers + [
      ("Rename '\(saved.name)'", "asks for a name", .rename(saved)),
      ("Remove '\(saved.name)'", saved.remark, .remove(saved)),
    ]
  }

  /// Whether a name has to be said before it can be done.
  var needsName: Bool {
    switch self {
    case .save, .rename: true
    case .change, .remove: false
    }
  }

  /// What does it.
  ///
  /// - Parameters:
  ///   - name: what the list is to be called; of no account where no name is needed.
  ///   - shown: the list with its order and filter, as one text.
  func command(name: String, shown: String) -> Command {
    switch self {
    case .save(let forTeam):
      var command = Command(
        .viewSave, [ViewCommands.name.name: .text(name), ViewCommands.filter.name: .text(shown)])
      if forTeam { command.values[ViewCommands.forTeam.name] = .flag(true) }
      return command
    case .change(let saved): return Self.replacing(saved, name: saved.name, filter: shown)
    case .rename(let saved): return Self.replacing(saved, name: name, filter: saved.filter)
    case .remove(let saved): return Command(.viewRemove, [ViewCommands.removed.name: .number(saved.id)])
    }
  }

  private static func replacing(_ saved: SavedView, name: String, filter: String) -> Command {
    Command(
      .viewSave,
      [
        ViewCommands.name.name: .text(name), ViewCommands.filter.name: .text(filter),
        ViewCommands.forTeam.name: .flag(!saved.team.isEmpty), ViewCommands.view.name: .number(saved.id),
      ])
  }
}
