/// What a key did to a ``Menu`` or ``Palette``.
public enum MenuOutcome: Equatable, Sendable {
  case ignored
  /// The selection or the filter changed.
  case moved
  case chosen(identifier: String)
  case cancelled
}
