import Terminal

/// Which key does what where: the keys in force, after the settings files were read.
public struct Keymap: Sendable {
  private let keysByAction: [Place: [ActionName: [Key]]]
  private let actionsByKey: [Place: [Key: ActionName]]

  /// The keys of the action table.
  public static let standard = Keymap(
    Dictionary(
      Place.allCases.map { place in
        (
          place,
          Dictionary(Actions.in(place).map { ($0.name, $0.keys(in: place)) }, uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first }))

  /// - Parameter keys: of each action in each place, the shown one first; no key twice in one place.
  init(_ keys: [Place: [ActionName: [Key]]]) {
    keysByAction = keys
    actionsByKey = keys.mapValues { actions in
      Dictionary(
        actions.flatMap { action in action.value.map { ($0, action.key) } }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What a key means in a place; nil when nothing.
  public func action(for key: Key, in place: Place) -> ActionName? { actionsByKey[place]?[key] }

  /// The keys of an action in a place, the shown one first.
  public func keys(of action: ActionName, in place: Place) -> [Key] { keysByAction[place]?[action] ?? [] }

  /// The keys of an action in any place, the shown ones first.
  public func keys(of action: ActionName) -> [Key] {
    var keys: [Key] = []
    for place in Place.allCases {
      for key in self.keys(of: action, in: place) where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The key that hints, menus and messages show for an action; nil where it has none.
  public func shownKey(of action: ActionName, in place: Place) -> Key? { keys(of: action, in: place).first }

  /// How sentences name the key that does something; without one they name the way through the palette.
  public func name(of action: ActionName, in place: Place) -> String {
    if let key = shownKey(of: action, in: place) ?? keys(of: action).first { return key.shortName }
    let palette = keys(of: .palette).first?.shortName ?? ":"
    return "\(palette) \(Actions.named(action)?.title ?? action.rawValue)"
  }

  /// The footer of a place: shown keys of the actions that have a word there.
  public func hints(in place: Place) -> KeyHints {
    let hinted = Actions.in(place).compactMap { action -> (name: ActionName, hint: KeyHints.Hint)? in
      guard let word = action.hint, let key = shownKey(of: action.name, in: place) else { return nil }
      return (action.name, KeyHints.Hint(key, word))
    }
    // Whoever knows the way to the help finds the rest, however narrow the terminal.
    return KeyHints(hinted.filter { $0.name == .help }.map(\.hint) + hinted.filter { $0.name != .help }.map(\.hint))
  }
}

extension ConsoleState {
  /// How sentences name the key that does something here.
  func keyName(_ action: ActionName, in place: Place? = nil) -> String {
    keymap.name(of: action, in: place ?? focus.place)
  }
}
