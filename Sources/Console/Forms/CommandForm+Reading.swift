import Casework
import Terminal

/// What is typed, read as the command will read it: shown while typing, and looked at when a field is left.
extension CommandForm {
  /// Acts on a key. What it means for a date is decided here, all else by the toolkit's form.
  mutating func handle(_ key: Key, now: Moment) -> FormOutcome {
    if let outcome = handleInDate(key, now: now) { return outcome }
    let left = form.focusedIdentifier
    let outcome = form.handle(key)
    switch outcome {
    case .edited(let identifier):
      if identifier == definition.standing?.subject?.name { showStanding() }
      show(identifier, now: now)
    case .moved, .atEnd:
      if let left { leave(left, now: now) }
      endZoom()
    default: break
    }
    return outcome
  }

  mutating func paste(_ text: String, now: Moment) -> FormOutcome {
    let outcome = form.paste(text)
    if case .edited(let identifier) = outcome { show(identifier, now: now) }
    return outcome
  }

  /// Looks at every field; the focus goes to the first that is not good.
  mutating func submit(now: Moment) -> FormOutcome {
    _ = form.submit()
    for field in form.fields { leave(field.identifier, now: now) }
    follow()
    return form.focusError() ? .refused : .submitted(form.values)
  }

  /// Goes to a field; the one that had the focus is read.
  mutating func focus(on identifier: String, now: Moment) {
    let left = form.focusedIdentifier
    form.setFocus(to: identifier)
    if let left { leave(left, now: now) }
  }

  /// The description of a field of the form, that of the moment of the act included.
  func field(_ identifier: String) -> Field? {
    if identifier == FieldControls.occurred { return FieldControls.occurredField }
    return definition.fields.first { $0.name == identifier }
  }

  /// Shows beside a field what it is read as, or what it could mean.
  mutating func show(_ identifier: String, now: Moment) {
    var shown: String?
    if case .success(let reading) = reading(of: identifier, now: now) { shown = reading.shown }
    shown = shown ?? remarkOnEmptying(identifier)
    form.setReading(
      shown == form.values[identifier] ? nil : shown, suggestions: suggestions(for: identifier), for: identifier)
  }

  /// Looks at a field that is left. A date is written out, so that it stays the same day tomorrow; what cannot be read
  /// is complained about and stays as it was typed. Nobody is held in the field.
  mutating func leave(_ identifier: String, now: Moment) {
    takeNewPerson(from: identifier)
    follow()
    form.setReading(remarkOnEmptying(identifier), for: identifier)
    switch reading(of: identifier, now: now) {
    // Who is looked for may yet be found, and may be new.
    case .failure where lookUp(in: identifier) != nil: break
    case .failure(let problem): complain(problem.sentence, about: identifier)
    case .success(let reading):
      guard let full = reading.writtenOut, full != form.values[identifier], keeps(reading.value, as: full, now: now)
      else { return }
      form.values[identifier] = full
    case nil:
      if let sentence = complaintAboutEmptying(identifier) { complain(sentence, about: identifier) }
    }
  }

  /// Whether a time written out is read as the same again; a second, or the second pass of an hour in autumn, has no
  /// place in what is shown.
  private func keeps(_ value: FieldValue, as text: String, now: Moment) -> Bool {
    guard case .moment(let meant) = value else { return true }
    let again = material.reader(now: now).read(.text(text), for: FieldControls.occurredField)
    guard case .success(.moment(let shown)) = again else { return false }
    return (0..<60).contains(meant.secondsSince1970 - shown.secondsSince1970)
  }

  // MARK: - Dates

  /// In a date that stands written out `+` and `-` go a day on or back, and another character begins a new date.
  private mutating func handleInDate(_ key: Key, now: Moment) -> FormOutcome? {
    guard case .character(let character) = key, let identifier = form.focusedIdentifier,
      let type = field(identifier)?.type, type == .date || type == .moment,
      case .success(let reading) = reading(of: identifier, now: now),
      let full = reading.writtenOut, full == form.values[identifier]
    else { return nil }
    guard character == "+" || character == "-", case .day(let day) = reading.value else {
      if character.isWhitespace || character == "+" || character == "-" { return nil }
      form.values[identifier] = ""
      return nil
    }
    form.values[identifier] = (day + (character == "+" ? 1 : -1)).shortText
    form.setError(nil, for: identifier)
    return .edited(identifier: identifier)
  }
}
