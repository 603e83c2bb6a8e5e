import Casework
import Terminal

/// A form that changes what is on record begins with it, and sends in what was changed.
extension CommandForm {
  /// Puts what is on record into the fields that nobody has changed: when the form opens, when it is chosen what is to
  /// be changed, and when somebody else changed it meanwhile.
  mutating func showStanding() {
    guard let standing = definition.standing, request.references.isEmpty else { return }
    let values = standing.values(
      in: view?.file, material.office, material.organisations, of: subjectKey(of: standing))
    for field in definition.fields where field.name != standing.subject?.name {
      let former = self.standing[field.name]
      let text = values[field.name].map { shown($0, in: field) }
      // What is proposed in place of it counts as typed.
      if request.proposal[field.name] == nil, form.values[field.name] == former ?? "" {
        form.values[field.name] = text ?? ""
        form.setError(nil, for: field.name)
        // As the field holds it: what is left as it is must compare equal.
        self.standing[field.name] = text == nil ? nil : form.values[field.name]
      } else {
        self.standing[field.name] = text
      }
    }
  }

  /// What is on record now in fields in which something else was, in sentences.
  func changes(since former: [String: String]) -> [String] {
    form.fields.filter { former[$0.identifier] != standing[$0.identifier] }.map { field in
      let text = standing[field.identifier]?.onOneLine ?? ""
      return text.isEmpty ? "\(field.label) is now empty." : "\(field.label) is now '\(text)'."
    }
  }

  /// Which party or member of staff is chosen.
  private func subjectKey(of standing: Standing) -> Int64? {
    guard let subject = standing.subject, let typed = typed(in: subject.name) else { return nil }
    // No date is read here.
    let reader = material.reader(now: Moment(secondsSince1970: 0))
    guard case .success(.number(let key)) = reader.read(.text(typed), for: subject) else { return nil }
    return key
  }

  /// A value as it stands in its field.
  private func shown(_ value: FieldValue, in field: Field) -> String {
    // A list as it is typed: what it holds may have commas in it.
    if case .list(let items) = value { return items.joined(separator: "; ") }
    guard case .number(let number) = value else { return FieldReading(value).writtenOut ?? value.text }
    switch field.type {
    case .staff: return material.office.member(number)?.login ?? ""
    case .organisation:
      let body = material.organisations.first { $0.id == number }
      return body.flatMap { Self.reading(of: $0, among: material.organisations).writtenOut } ?? ""
    default: return String(number)
    }
  }

  // MARK: - What was changed

  /// Whether the field holds something else than what is on record.
  private func isChanged(_ identifier: String) -> Bool { form.values[identifier] ?? "" != standing[identifier] ?? "" }

  /// The fields that were emptied of what they began with.
  var emptied: [String] {
    definition.fields.map(\.name).filter { name in
      !(standing[name] ?? request.proposal[name] ?? presumed[name] ?? "").isEmpty && typed(in: name) == nil
    }
  }

  /// The fields whose entry is to be taken away.
  var cleared: [String] { emptied.filter { standing[$0] != nil && definition.isClearable($0) } }

  /// Why there is nothing to save; nil where there is. A contact of which nobody said anything would only look like one.
  var emptiness: String? {
    if changesNothing { return "Nothing is changed: there is nothing to save." }
    guard definition.name == .contactLog, !isTouched else { return nil }
    return "Nothing is entered of the contact: say how it went, and save again."
  }

  /// Whether the form would change nothing of what is on record.
  var changesNothing: Bool {
    guard let standing = definition.standing, request.references.isEmpty else { return false }
    return !definition.fields.contains { $0.name != standing.subject?.name && isChanged($0.name) }
  }

  /// What is said of a field that was emptied and cannot be.
  func complaintAboutEmptying(_ identifier: String) -> String? {
    guard let stands = standing[identifier], typed(in: identifier) == nil, !definition.isClearable(identifier) else {
      return nil
    }
    return "cannot be emptied; '\(stands.onOneLine)' stands."
  }

  /// What is said of a field that was emptied and is to be.
  func remarkOnEmptying(_ identifier: String) -> String? {
    cleared.contains(identifier) ? "'\(standing[identifier]?.onOneLine ?? "")' is taken away" : nil
  }
}
