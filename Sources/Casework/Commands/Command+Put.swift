/// Carries a given value over into a record: an absent field leaves the place as it is, ``FieldValue/cleared`` clears it.
extension Command {
  /// Whether the command takes away what the field was filled with.
  func clears(_ field: Field) -> Bool { values[field.name] == .cleared }

  func put(_ field: Field, into place: inout String) {
    if case .text(let text) = values[field.name] { place = text }
  }

  func put(_ field: Field, into place: inout String?) {
    if case .text(let text) = values[field.name] { place = text.isEmpty ? nil : text }
  }

  func put(_ field: Field, into place: inout Day?) {
    if let day = day(field) { place = day } else if clears(field) { place = nil }
  }

  func put(_ field: Field, into place: inout Bool) {
    if let flag = flag(field) { place = flag }
  }

  /// A whole number or an amount in pence.
  func put(_ field: Field, into place: inout Int64?) {
    if let number = number(field) ?? money(field) { place = number } else if clears(field) { place = nil }
  }

  func put<Value: RawRepresentable<String>>(_ field: Field, into place: inout Value?) {
    if let value = choice(field, as: Value.self) { place = value } else if clears(field) { place = nil }
  }
}
