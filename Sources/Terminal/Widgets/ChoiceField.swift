/// One value out of a few: typing the first letters chooses it, and Left, Right and Space go round.
public struct ChoiceField: Equatable, Sendable {
  public let choices: [Choice]
  /// The chosen one; nil while none is.
  public private(set) var selection: Int?
  public var isReadOnly: Bool
  // The letters typed since the field was entered.
  private var typed = ""

  public init(_ choices: [Choice], value: String? = nil, isReadOnly: Bool = false) {
    self.choices = choices
    self.isReadOnly = isReadOnly
    selection = choices.firstIndex { $0.value == value }
  }

  /// The value recorded; empty while nothing is chosen.
  public var value: String {
    get { selection.map { choices[$0].value } ?? "" }
    set { selection = choices.firstIndex { $0.value == newValue } }
  }

  /// Forgets the letters typed, as when the field is left.
  public mutating func endTyping() { typed = "" }

  /// Acts on a key; false when it means nothing here.
  public mutating func handle(_ key: Key) -> Bool {
    guard !isReadOnly, !choices.isEmpty else { return false }
    switch key {
    case .right: turn(1)
    case .left: turn(-1)
    case .character(" ") where typed.isEmpty: turn(1)
    case .character(let character): type(character)
    case .backspace:
      if typed.isEmpty { selection = nil } else { typed.removeLast() }
    case .delete, .control("u"):
      typed = ""
      selection = nil
    default: return false
    }
    return true
  }

  private mutating func turn(_ step: Int) {
    typed = ""
    guard let current = selection else {
      selection = step > 0 ? 0 : choices.count - 1
      return
    }
    selection = (current + step + choices.count) % choices.count
  }

  // A letter that continues no label begins a new search; one that begins none is left out.
  private mutating func type(_ character: Character) {
    for attempt in [typed + String(character), String(character)] {
      let wanted = attempt.lowercased()
      if let found = choices.firstIndex(where: { $0.label.lowercased().hasPrefix(wanted) }) {
        typed = attempt
        selection = found
        return
      }
    }
  }

  /// Draws on the first row; a field with the focus takes the cursor, behind the letters typed.
  public func draw(into surface: inout Surface, isFocused: Bool, isInvalid: Bool = false) {
    let style = Style(FieldRole.of(isReadOnly: isReadOnly, isFocused: isFocused, isInvalid: isInvalid))
    surface.fill(Region(row: 0, column: 0, rows: 1, columns: surface.columns), style: style)
    surface.put(selection.map { choices[$0].label } ?? "", row: 0, column: 0, style: style)
    if let selection, isFocused, choices.count > 1 {
      let place = "\(selection + 1)/\(choices.count)"
      let width = DisplayText.columns(of: choices[selection].label)
      if width + place.count + 2 <= surface.columns {
        surface.put(place, row: 0, column: surface.columns - place.count, style: style)
      }
    }
    if isFocused {
      let label = selection.map { choices[$0].label } ?? ""
      surface.placeCursor(row: 0, column: DisplayText.columns(of: String(label.prefix(typed.count))))
    }
  }
}
