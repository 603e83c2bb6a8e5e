/// One field of a ``Form``: a control with its label, help and rules.
public struct FormField: Sendable {
  /// What the user edits.
  public enum Control: Equatable, Sendable {
    case text(TextField)
    case area(TextArea)
    case choice(ChoiceField)
    case choices(MultipleChoiceField)
  }

  /// A complaint about a value, in one sentence; nil when it is good. `values` are those of all fields.
  public typealias Validation = @Sendable (_ value: String, _ values: [String: String]) -> String?

  /// The name under which the value goes in and out.
  public let identifier: String
  public var label: String
  /// One line, shown while the field has the focus.
  public var help: String
  public var isRequired: Bool
  /// The title of the section that begins with this field.
  public var section: String?
  public var control: Control
  public var validation: Validation?
  /// Rewrites the value when the field is left: "today" may become a date.
  public var completion: (@Sendable (String) -> String)?
  /// What the value is read as, shown beside it while the field has the focus.
  public internal(set) var reading: String?
  /// What the text could mean, where that is more than one thing; shown on the status line.
  public internal(set) var suggestions: [String] = []
  /// Whether the text stands there as it was put in, untouched by keys: the first character typed on one line then takes its place.
  private(set) var isPrefilled = false
  /// What is wrong with the value, since it was last looked at.
  public internal(set) var error: String?

  public init(
    _ identifier: String, label: String, help: String = "", isRequired: Bool = false,
    control: Control = .text(TextField()),
    validation: Validation? = nil, completion: (@Sendable (String) -> String)? = nil
  ) {
    self.identifier = identifier
    self.label = label
    self.help = help
    self.isRequired = isRequired
    self.control = control
    self.validation = validation
    self.completion = completion
  }

  /// The value as text.
  public var value: String {
    get {
      switch control {
      case .text(let field): field.text
      case .area(let area): area.text
      case .choice(let field): field.value
      case .choices(let field): field.value
      }
    }
    set {
      isPrefilled = !newValue.isEmpty
      switch control {
      case .text(var field):
        field.text = newValue
        control = .text(field)
      case .area(var area):
        area.text = newValue
        control = .area(area)
      case .choice(var field):
        field.value = newValue
        control = .choice(field)
      case .choices(var field):
        field.value = newValue
        control = .choices(field)
      }
    }
  }

  var isReadOnly: Bool {
    switch control {
    case .text(let field): field.isReadOnly
    case .area(let area): area.isReadOnly
    case .choice(let field): field.isReadOnly
    case .choices: false
    }
  }

  /// Whether what is typed next takes the place of the whole text. What is on many lines is never replaced at a stroke.
  var isReplaced: Bool {
    guard isPrefilled, !isReadOnly, case .text = control else { return false }
    return true
  }

  /// What stands there was typed: it is gone on with.
  mutating func goOnTyping() { isPrefilled = false }

  /// Rows the control takes.
  var rows: Int {
    if case .area(let area) = control { return area.rows }
    return 1
  }

  /// What the letters typed so far may mean, in a sentence; nil where that is one thing or nothing.
  var meanings: String? {
    var labels = suggestions
    switch control {
    case .choice(let choice) where !choice.typed.isEmpty: labels = choice.matches.map { choice.choices[$0].label }
    case .choices(let choice): labels = choice.matches.map { choice.choices[$0].label }
    default: break
    }
    return labels.count > 1 ? "\(labels.count) fit: \(labels.prefix(9).joined(separator: "; "))" : nil
  }

  /// Goes on with what was typed in another description of the same field.
  mutating func take(over former: FormField) {
    switch (former.control, control) {
    case (.text, .text): control = former.control
    case (.area(var text), .area(let area)):
      text.rows = area.rows
      text.columns = area.columns
      control = .area(text)
    // What was found by the letters typed so far is found still.
    case (.choice(var choice), .choice(let fresh)) where choice.choices == fresh.choices:
      choice.isReadOnly = fresh.isReadOnly
      control = .choice(choice)
    case (.choices(let choice), .choices(let fresh)) where choice.choices == fresh.choices:
      control = .choices(choice)
    default: value = former.value
    }
    (error, reading, suggestions) = (former.error, former.reading, former.suggestions)
    isPrefilled = former.isPrefilled
  }

  mutating func handle(_ key: Key) -> Bool {
    switch control {
    case .text(var field):
      // A blank goes on behind what stands there: no value begins with one.
      if case .character(let character) = key, character != " ", isReplaced { field.clear() }
      guard field.handle(key) else { return false }
      control = .text(field)
      isPrefilled = false
      return true
    case .area(var area):
      defer { control = .area(area) }
      return area.handle(key)
    case .choice(var field):
      defer { control = .choice(field) }
      return field.handle(key)
    case .choices(var field):
      defer { control = .choices(field) }
      return field.handle(key)
    }
  }

  mutating func insert(_ text: String) {
    switch control {
    case .text(var field):
      if isReplaced { field.clear() }
      field.insert(text)
      control = .text(field)
      isPrefilled = false
    case .area(var area):
      area.insert(text)
      control = .area(area)
    case .choice(var field):
      field.insert(text)
      control = .choice(field)
    case .choices(var field):
      field.insert(text)
      control = .choices(field)
    }
  }

  mutating func leave() {
    switch control {
    case .choice(var field):
      field.endTyping()
      control = .choice(field)
    case .choices(var field):
      field.endTyping()
      control = .choices(field)
    case .text, .area: break
    }
    guard let completion, !isReadOnly else { return }
    let completed = completion(value)
    if completed != value { value = completed }
  }

  mutating func check(against values: [String: String]) {
    if isRequired && value.allSatisfy(\.isWhitespace) {
      error = "is needed"
    } else {
      error = validation?(value, values)
    }
  }
}
