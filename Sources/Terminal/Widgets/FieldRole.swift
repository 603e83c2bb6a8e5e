/// The role in which a field is drawn.
enum FieldRole {
  static func of(isReadOnly: Bool, isFocused: Bool, isInvalid: Bool) -> Role {
    if isReadOnly { return .fieldReadOnly }
    if isInvalid { return .fieldInvalid }
    return isFocused ? .fieldFocused : .field
  }
}
