/// Fields to fill in, one below the other.
///
/// Nobody is ever held in a field: a value is looked at when its field is left, a complaint shows on
/// the one status line (and stays marked at the field), and only submitting insists on good values.
/// Going back is always possible. A form longer than its pane shows a page of whole fields at a time.
///
///     var form = Form(fields: [FormField("name", label: "Name", isRequired: true), …])
///     switch form.handle(key) {
///     case .submitted(let values): …
public struct Form: Sendable {
  public private(set) var fields: [FormField]
  /// The field that keys go to.
  public private(set) var focus: Int

  /// - Parameter values: values by field identifier; those of unknown fields are left out.
  public init(fields: [FormField], values: [String: String] = [:]) {
    self.fields = fields
    focus = fields.firstIndex { !$0.isReadOnly } ?? 0
    self.values = values
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

  /// Acts on a key: Tab, Enter and Down go on, BackTab and Up go back, Esc cancels, Enter on the last
  /// field submits; all others go to the field.
  public mutating func handle(_ key: Key) -> FormOutcome {
    guard fields.indices.contains(focus) else { return key == .escape ? .cancelled : .ignored }
    if fields[focus].handle(key) {
      // A complaint must not stand beside a value that is being mended.
      fields[focus].error = nil
      return .edited(identifier: fields[focus].identifier)
    }
    switch key {
    case .escape: return .cancelled
    case .tab, .down, .control("n"): return step(1)
    case .backTab, .up, .control("p"): return step(-1)
    case .enter: return focus == lastStop ? submit() : step(1)
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
    guard let first = fields.firstIndex(where: { $0.error != nil }) else { return .submitted(values) }
    focus = first
    return .refused
  }

  private var lastStop: Int? { fields.lastIndex { !$0.isReadOnly } }

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
