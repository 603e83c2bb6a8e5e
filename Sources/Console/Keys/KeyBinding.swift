import Terminal

/// Keys that a settings file gives to an action, in place of those it had.
struct KeyBinding: Sendable {
  let action: ActionName
  /// Nil for every place where the action exists.
  let place: Place?
  let keys: [Key]
  let file: String
  let line: Int?
  let isOffice: Bool

  /// The name by which a problem mentions it: `keys.queue.first`.
  var subject: String {
    (["keys"] + (place.map { [$0.settingsName] } ?? []) + [action.rawValue]).joined(separator: ".")
  }
}
