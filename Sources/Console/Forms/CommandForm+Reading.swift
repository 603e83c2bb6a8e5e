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
    case .edited(let identifier): show(identifier, now: now)
    case .moved, .atEnd:
      if let left { leave(left, now: now) }
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

  /// What a field's text is read as; nil while it is empty.
  func reading(of identifier: String, now: Moment) -> Result<FieldValue, Unreadable>? {
    guard let field = field(identifier), let typed = form.values[identifier],
      typed.contains(where: { !$0.isWhitespace })
    else { return nil }
    let read = material.reader(now: now).read(.text(typed), for: field)
    guard case .success(let value) = read, let complaint = field.complaint(about: value) else { return read }
    return .failure(Unreadable(sentence: complaint))
  }

  /// Shows beside a field what it is read as: a date with its weekday, so that a slip is seen.
  private mutating func show(_ identifier: String, now: Moment) {
    var shown: String?
    if case .success(let value) = reading(of: identifier, now: now) { shown = value.readingText }
    form.setReading(shown == form.values[identifier] ? nil : shown, for: identifier)
  }

  /// Looks at a field that is left. A date is written out, so that it stays the same day tomorrow; what cannot be read
  /// is complained about and stays as it was typed. Nobody is held in the field.
  mutating func leave(_ identifier: String, now: Moment) {
    form.setReading(nil, for: identifier)
    switch reading(of: identifier, now: now) {
    case .failure(let problem): complain(problem.sentence, about: identifier)
    case .success(let value):
      guard let full = value.writtenOut, full != form.values[identifier], keeps(value, as: full, now: now) else {
        return
      }
      form.values[identifier] = full
    case nil: break
    }
  }

  /// Whether a date written out is read as the same again; a second, or the second pass of an hour in autumn, has no
  /// place in what is shown.
  private func keeps(_ value: FieldValue, as text: String, now: Moment) -> Bool {
    let field = Field("", "", value.isMoment ? .moment : .date)
    guard case .success(let again) = material.reader(now: now).read(.text(text), for: field) else { return false }
    guard case .moment(let meant) = value, case .moment(let shown) = again else { return again == value }
    return (0..<60).contains(meant.secondsSince1970 - shown.secondsSince1970)
  }

  // MARK: - Dates

  /// In a date that stands written out `+` and `-` go a day on or back, and another character begins a new date.
  private mutating func handleInDate(_ key: Key, now: Moment) -> FormOutcome? {
    guard case .character(let character) = key, let identifier = form.focusedIdentifier,
      let type = field(identifier)?.type, type == .date || type == .moment,
      case .success(let value) = reading(of: identifier, now: now),
      let full = value.writtenOut, full == form.values[identifier]
    else { return nil }
    guard character == "+" || character == "-", case .day(let day) = value else {
      if character.isWhitespace || character == "+" || character == "-" { return nil }
      form.values[identifier] = ""
      return nil
    }
    form.values[identifier] = (day + (character == "+" ? 1 : -1)).shortText
    form.setError(nil, for: identifier)
    return .edited(identifier: identifier)
  }
}

extension FieldValue {
  /// A date or an amount as it stands in a form; nil for what reads as it was typed.
  fileprivate var readingText: String? {
    if case .money(let pence) = self { return Money.text(pence) }
    return writtenOut
  }

  /// A date in full.
  fileprivate var writtenOut: String? {
    switch self {
    case .day(let day): day.shortText
    case .moment(let moment): "\(moment.day.shortText) \(moment.timeText)"
    default: nil
    }
  }

  fileprivate var isMoment: Bool {
    if case .moment = self { true } else { false }
  }
}
