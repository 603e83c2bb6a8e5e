/// One value out of some: typing letters of it chooses it, and Left, Right and Space go round.
///
/// Letters find a label by its beginning, else by the beginning of a word, else anywhere. What else they fit shows on
/// the form's status line; Left and Right then go round among those. Letters that fit nothing stay to be seen, and are
/// what is recorded until they are mended: whoever reads the form refuses them.
public struct ChoiceField: Equatable, Sendable {
  public let choices: [Choice]
  /// The chosen one; nil while none is.
  public private(set) var selection: Int?
  public var isReadOnly: Bool
  /// The letters typed since the field was entered.
  public private(set) var typed = ""

  public init(_ choices: [Choice], value: String? = nil, isReadOnly: Bool = false) {
    self.choices = choices
    self.isReadOnly = isReadOnly
    self.value = value ?? ""
  }

  /// The value recorded; empty while nothing is chosen or typed.
  public var value: String {
    get { selection.map { choices[$0].value } ?? typed }
    set {
      selection = choices.firstIndex { $0.value == newValue }
      typed = selection == nil ? newValue : ""
    }
  }

  /// The label of the chosen one, or the letters that fit none.
  var label: String { selection.map { choices[$0].label } ?? typed }

  /// The choices that fit the typed letters.
  public var matches: [Int] { ChoiceSearch.matches(typed, in: choices) }

  /// Forgets the letters typed, as when the field is left.
  public mutating func endTyping() {
    if selection != nil { typed = "" }
  }

  /// Acts on a key; false when it means nothing here.
  public mutating func handle(_ key: Key) -> Bool {
    guard !isReadOnly, !choices.isEmpty else { return false }
    switch key {
    case .right: turn(1)
    case .left: turn(-1)
    case .character(" ") where typed.isEmpty: turn(1)
    case .character(let character): type(character)
    case .backspace:
      if typed.isEmpty { selection = nil } else { shorten() }
    case .delete, .control("u"), .control("w"):
      typed = ""
      selection = nil
    default: return false
    }
    return true
  }

  /// Takes a pasted text that names one choice, in full or by its beginning; all else is left out.
  public mutating func insert(_ text: String) {
    let wanted = text.split(whereSeparator: \.isNewline).joined(separator: " ").lowercased()
    let named = choices.firstIndex { $0.label.lowercased() == wanted || $0.value.lowercased() == wanted }
    let begun = choices.indices.filter { choices[$0].label.lowercased().hasPrefix(wanted) }
    guard !isReadOnly, let found = named ?? (begun.count == 1 ? begun[0] : nil) else { return }
    typed = ""
    selection = found
  }

  private mutating func turn(_ step: Int) {
    // Beyond the only one that fits there are all the others.
    if matches.count < 2 { typed = "" }
    let matches = matches
    guard let current = selection.flatMap(matches.firstIndex(of:)) else {
      selection = step > 0 ? matches.first : matches.last
      return
    }
    selection = matches[(current + step + matches.count) % matches.count]
  }

  private mutating func shorten() {
    typed.removeLast()
    selection = typed.isEmpty ? nil : matches.first
  }

  // Where one letter says all, as with yes and no, another one begins anew, so that `n` follows `y`. Among more choices it would make
  // `telephone` of `post`.
  private mutating func type(_ character: Character) {
    let isAnew = typed.count == 1 && selection != nil && choices.count <= 3
    for attempt in [typed + String(character)] + (isAnew ? [String(character)] : []) {
      guard let found = ChoiceSearch.matches(attempt, in: choices).first else { continue }
      typed = attempt
      selection = found
      return
    }
    typed.append(character)
    selection = nil
  }

  /// Draws on the first row; a field with the focus takes the cursor, behind the letters typed.
  public func draw(into surface: inout Surface, isFocused: Bool, isInvalid: Bool = false) {
    let style = Style(FieldRole.of(isReadOnly: isReadOnly, isFocused: isFocused, isInvalid: isInvalid))
    surface.fill(Region(row: 0, column: 0, rows: 1, columns: surface.columns), style: style)
    surface.put(label, row: 0, column: 0, style: style)
    if let selection, isFocused, choices.count > 1 {
      let place = "\(selection + 1)/\(choices.count)"
      if DisplayText.columns(of: label) + place.count + 2 <= surface.columns {
        surface.put(place, row: 0, column: surface.columns - place.count, style: style)
      }
    }
    if isFocused {
      let before = label.prefix(ChoiceSearch.caret(typed, in: label))
      surface.placeCursor(row: 0, column: min(DisplayText.columns(of: String(before)), surface.columns - 1))
    }
  }

  /// What the typed letters fit, where that is more than one.
  func drawMatches(row: Int, limit: Int, into surface: inout Surface) -> Bool {
    let matches = matches
    guard !typed.isEmpty, matches.count > 1 else { return false }
    surface.put(
      matches.map { choices[$0].label }, selected: selection.flatMap(matches.firstIndex(of:)), row: row, limit: limit)
    return true
  }
}
