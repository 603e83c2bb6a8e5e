import Terminal

/// Which key does what where.
public struct Keymap: Sendable {
  private let actions: [Place: [Key: ActionName]]

  /// The keys of the action table.
  public static let standard = Keymap(Actions.all)

  init(_ table: [Action]) {
    var actions: [Place: [Key: ActionName]] = [:]
    for action in table {
      for place in action.places {
        for key in action.keys(in: place) { actions[place, default: [:]][key] = action.name }
      }
    }
    self.actions = actions
  }

  /// What a key means in a place; nil when nothing.
  public func action(for key: Key, in place: Place) -> ActionName? { actions[place]?[key] }

  /// The footer of a place: shown keys of the actions that have a word there.
  public func hints(in place: Place) -> KeyHints {
    let hinted = Actions.all.compactMap { action -> (name: ActionName, hint: KeyHints.Hint)? in
      guard let word = action.hint, let key = action.keys(in: place).first else { return nil }
      return (action.name, KeyHints.Hint(key, word))
    }
    // Whoever knows the way to the help finds the rest, however narrow the terminal.
    return KeyHints(hinted.filter { $0.name == .help }.map(\.hint) + hinted.filter { $0.name != .help }.map(\.hint))
  }
}
