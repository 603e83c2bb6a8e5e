/// Fields to fill in, one below the other.
///
/// Nobody is ever held in a field: a value is looked at when its field is left, a complaint shows on
/// the one status line (and stays marked at the field), and only submitting insists on good values.
/// Going back is always possible. Enter goes on and never submits: a terminal that does not mark pasted text
/// sends its line ends as Enter, and keys typed ahead come as quickly as a paste. A form longer than its pane shows a page of whole fields at a time.
///
///     var form = Form(fields: [FormField("name", label: "Name", isRequired: true), …])
///     _ = form.handle(key)
///     if case .submitted(let values) = form.submit() { …
public struct Form: Sendable {
  public private(set) var fields: [FormField]
  /// The field that keys go to.
  public private(set) var focus: Int
  /// Whether what is wrong with the field that has the focus is said below the fields, and not its help; false where it is said elsewhere.
  public var showsComplaint = true

  /// - Parameter values: values by field identifier; those of unknown fields are left out.
  public init(fields: [FormField], values: [String: String] = [:]) {
    self.fields = fields
    focus = fields.firstIndex { !$0.isReadOnly } ?? 0
    self.values = values
  }

  /// Takes other descriptions of the fields, as for another size. A field of the same name keeps its value, its
  /// complaint and, if it has it, the focus; what only its old control knew, such as a caret, is kept where the kind is
  /// the same.
  public mutating func replaceFields(_ new: [FormField]) {
    let identifier = focusedIdentifier
    let old = Dictionary(fields.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    fields = new.map { field in
      guard let former = old[field.identifier] else { return field }
      var field = field
      field.take(over: former)
      return field
    }
    focus = fields.firstIndex { $0.identifier == identifier } ?? fields.firstIndex { !$0.isReadOnly } ?? 0
  }

  /// The values by field identifier. Setting changes the named fields only.
  public var values: [String: String] {
    get { Dictionary(fields.map { ($0.identifier, $0.value) }, uniquingKeysWith: { first, _ in first }) }
    set {
      for index in fields.indices {
        guard let value = newValue[fields[index].identifier], value != fields[index].value else { continue }
        fields[index].value = value
      }
    }
  }

  /// What stands in the fields was typed, and is gone on with when more is typed: a draft that was taken up.
  public mutating func goOnTyping() {
    for index in fields.indices { fields[index].goOnTyping() }
  }

  /// The identifier of the field that keys go to.
  public var focusedIdentifier: String? { fields.indices.contains(focus) ? fields[focus].identifier : nil }

  /// Puts a complaint at a field from outside, such as a refusal by a rule; nil takes it away.
  public mutating func setError(_ error: String?, for identifier: String) {
    guard let index = fields.firstIndex(where: { $0.identifier == identifier }) else { return }
    fields[index].error = error
  }

  /// Moves the focus to a field.
  public mutating func setFocus(to identifier: String) {
    guard let index = fields.firstIndex(where: { $0.identifier == identifier }) else { return }
    move(to: index)
  }

  /// Shows beside a value what it is read as, while its field has the focus; nil for nothing.
  ///
  /// - Parameter suggestions: what the value could mean, where that is not yet one thing.
  public mutating func setReading(_ reading: String?, suggestions: [String] = [], for identifier: String) {
    guard let index = fields.firstIndex(where: { $0.identifier == identifier }) else { return }
    fields[index].reading = reading
    fields[index].suggestions = suggestions
  }

  /// Acts on a key: Tab, Enter and Down go on, BackTab and Up go back, Esc cancels; all others go to the field.
  public mutating func handle(_ key: Key) -> FormOutcome {
    guard fields.indices.contains(focus) else { return key == .escape ? .cancelled : .ignored }
    // No text begins with a line end: there Enter goes on, as in every other field.
    if key == .enter, case .area(let area) = fields[focus].control, area.text.isEmpty, focus != lastStop {
      return step(1)
    }
    if fields[focus].handle(key) {
      // A complaint must not stand beside a value that is being mended.
      fields[focus].error = nil
      return .edited(identifier: fields[focus].identifier)
    }
    switch key {
    case .escape: return .cancelled
    case .tab, .down, .control("n"): return step(1)
    case .backTab, .up, .control("p"): return step(-1)
    case .enter:
      if focus != lastStop { return step(1) }
      leaveFocused()
      return .atEnd
    default: return .ignored
    }
  }

  /// Inserts pasted text in the focused field.
  public mutating func paste(_ text: String) -> FormOutcome {
    guard fields.indices.contains(focus) else { return .ignored }
    fields[focus].insert(text)
    fields[focus].error = nil
    return .edited(identifier: fields[focus].identifier)
  }

  /// Looks at all values. The focus goes to the first that is not good.
  public mutating func submit() -> FormOutcome {
    for index in fields.indices { fields[index].leave() }
    let values = values
    for index in fields.indices { fields[index].check(against: values) }
    return focusError() ? .refused : .submitted(values)
  }

  /// Moves the focus to the first field with a complaint, or to the first behind the one that has the focus, and round.
  /// False when there is none.
  @discardableResult
  public mutating func focusError(afterFocus: Bool = false) -> Bool {
    let bad = fields.indices.filter { fields[$0].error != nil }
    guard let first = bad.first else { return false }
    focus = afterFocus ? bad.first { $0 > focus } ?? first : first
    return true
  }

  var lastStop: Int? { fields.lastIndex { !$0.isReadOnly } }

  private mutating func step(_ direction: Int) -> FormOutcome {
    let candidates = direction > 0 ? Array(fields.indices[(focus + 1)...]) : fields.indices[..<focus].reversed()
    guard let target = candidates.first(where: { !fields[$0].isReadOnly }) else {
      leaveFocused()
      return .ignored
    }
    move(to: target)
    return .moved
  }

  private mutating func move(to index: Int) {
    leaveFocused()
    focus = index
  }

  private mutating func leaveFocused() {
    fields[focus].leave()
    fields[focus].check(against: values)
  }
}
