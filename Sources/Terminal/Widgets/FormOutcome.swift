/// What a key did to a form.
public enum FormOutcome: Equatable, Sendable {
  /// The form has no use for the key.
  case ignored
  /// The value of a field may have changed: save the draft.
  case edited(identifier: String)
  /// The focus moved.
  case moved
  /// Enter on the last field: there is nothing further. No key that may stand in pasted text sends a form in.
  case atEnd
  /// Every value is good.
  case submitted([String: String])
  /// A value is not good; the focus is on the first such field.
  case refused
  /// Esc.
  case cancelled
}
