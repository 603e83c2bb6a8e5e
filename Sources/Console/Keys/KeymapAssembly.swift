import Terminal

/// Puts the keys of the settings files over those of the action table, and says where they meet.
///
/// In each place a key goes to whoever has the best claim: the user's file before the office's, that before the table; within a file
/// a table for one place before the general one, then the earlier line.
struct KeymapAssembly {
  /// Without these nobody finds a way on; they always keep a key.
  static let indispensable: Set<ActionName> = [.back, .cancel, .save, .help, .palette, .quit]

  /// The best claim first.
  private let bindings: [KeyBinding]
  private var keys: [Place: [ActionName: [Key]]] = [:]
  private var collisions: [Collision] = []
  private var keyless: [Keyless] = []

  private struct Claim {
    let action: ActionName
    let key: Key
    /// Nil for the action table.
    let binding: KeyBinding?
  }

  /// A key that two actions want, with the places where they do.
  private struct Collision {
    let key: Key
    let winner: ActionName
    let loser: ActionName
    let cause: KeyBinding
    /// What the loser would have it from; nil for the action table.
    let denied: KeyBinding?
    var places: [Place]
  }

  private struct Keyless {
    let action: ActionName
    let cause: KeyBinding
    /// Given back, since nobody can do without.
    let kept: Key?
    var places: [Place]
  }

  init(_ bindings: [KeyBinding]) {
    self.bindings = bindings.sorted { Self.rank($0) < Self.rank($1) }
    for place in Place.allCases { assemble(place) }
  }

  var keymap: Keymap { Keymap(keys) }

  private static func rank(_ binding: KeyBinding) -> (Int, Int, Int) {
    (binding.isOffice ? 1 : 0, binding.place == nil ? 1 : 0, binding.line ?? .max)
  }

  // MARK: - One place

  private mutating func assemble(_ place: Place) {
    var owners: [Key: Claim] = [:]
    var given: [ActionName: [Key]] = [:]
    var takers: [ActionName: KeyBinding] = [:]
    for claim in claims(in: place) {
      guard let owner = owners[claim.key] else {
        owners[claim.key] = claim
        given[claim.action, default: []].append(claim.key)
        continue
      }
      // The action table gives no key twice in one place.
      guard let cause = owner.binding else { continue }
      takers[claim.action] = cause
      note(
        Collision(
          key: claim.key, winner: owner.action, loser: claim.action, cause: cause, denied: claim.binding,
          places: [place]))
    }
    let kept = giveBack(in: place, &given)
    for action in Actions.in(place) where kept[action.name] != nil || given[action.name]?.isEmpty ?? true {
      let taker = kept.first { action.keys(in: place).contains($0.value) }.flatMap { binding(of: $0.key, in: place) }
      guard let cause = takers[action.name] ?? binding(of: action.name, in: place) ?? taker else { continue }
      note(Keyless(action: action.name, cause: cause, kept: kept[action.name], places: [place]))
    }
    keys[place] = given
  }

  /// Gives what nobody can do without its first key of the action table, whoever has that now.
  ///
  /// - Returns: the keys given back.
  private func giveBack(in place: Place, _ given: inout [ActionName: [Key]]) -> [ActionName: Key] {
    var kept: [ActionName: Key] = [:]
    // Who lost a key so may be indispensable too: again, until all have one. No two have the same key in the table.
    while let action = Actions.in(place).first(where: {
      Self.indispensable.contains($0.name) && given[$0.name]?.isEmpty ?? true
    }) {
      guard let key = action.keys(in: place).first else { break }
      for other in given.keys { given[other]?.removeAll { $0 == key } }
      given[action.name] = [key]
      kept[action.name] = key
    }
    return kept
  }

  /// What the actions want in a place, the best claim first.
  private func claims(in place: Place) -> [Claim] {
    let actions = Actions.in(place)
    let bound = bindings.flatMap { binding -> [Claim] in
      // Only the best binding of an action counts.
      guard let best = self.binding(of: binding.action, in: place), best.subject == binding.subject,
        best.isOffice == binding.isOffice
      else { return [] }
      return usable(binding, in: place).map { Claim(action: binding.action, key: $0, binding: binding) }
    }
    let standard = actions.filter { binding(of: $0.name, in: place) == nil }.flatMap { action in
      action.keys(in: place).map { Claim(action: action.name, key: $0, binding: nil) }
    }
    return bound + standard
  }

  /// The binding that decides the keys of an action in a place; nil where the action table does.
  private func binding(of action: ActionName, in place: Place) -> KeyBinding? {
    bindings.first { binding in
      guard binding.action == action, binding.place == nil || binding.place == place else { return false }
      return Actions.named(action)?.places.contains(place) == true
        && (binding.keys.isEmpty || !usable(binding, in: place).isEmpty)
    }
  }

  /// In a form letters are typed: of keys for every place only those count there that type nothing.
  private func usable(_ binding: KeyBinding, in place: Place) -> [Key] {
    place == .form ? binding.keys.filter { !$0.isTyped } : binding.keys
  }

  private mutating func note(_ collision: Collision) {
    if let index = collisions.firstIndex(where: {
      ($0.key, $0.winner, $0.loser) == (collision.key, collision.winner, collision.loser)
        && $0.cause.line == collision.cause.line
    }) {
      collisions[index].places += collision.places
    } else {
      collisions.append(collision)
    }
  }

  private mutating func note(_ lack: Keyless) {
    if let index = keyless.firstIndex(where: { $0.action == lack.action && $0.cause.subject == lack.cause.subject }) {
      keyless[index].places += lack.places
    } else {
      keyless.append(lack)
    }
  }

  // MARK: - What is said of it

  var problems: [SettingProblem] {
    collisions.map { collision in
      let other = collision.denied.flatMap(\.line).map { " (line \($0))" } ?? ""
      return problem(
        collision.cause,
        "\(collision.key.shortName) is also a key of \(collision.loser.rawValue)\(other) in \(names(collision.places)); "
          + "here it means \(collision.winner.rawValue). Give \(collision.loser.rawValue) keys of its own to settle it."
      )
    }
      + keyless.map { lack in
        let rest =
          lack.kept.map { "nobody can do without, so it keeps \($0.shortName)" } ?? "only the palette reaches it"
        return problem(
          lack.cause, "\(lack.action.rawValue) is left without a key in \(names(lack.places)); \(rest).")
      }
  }

  private func problem(_ binding: KeyBinding, _ message: String) -> SettingProblem {
    SettingProblem(file: binding.file, line: binding.line, subject: binding.subject, message: message)
  }

  private func names(_ places: [Place]) -> String {
    places.count == 1 ? "the \(places[0].rawValue)" : places.map(\.rawValue).joined(separator: ", ")
  }
}
