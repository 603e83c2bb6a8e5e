/// Any number of values out of some.
///
/// Letters find a choice as in a ``ChoiceField``, and `;`, or leaving the field, takes what was found; what fits
/// nothing stays. Left and Right
/// go along the choices, Space takes the one they stand at or puts it back, Backspace puts the last one back.
public struct MultipleChoiceField: Equatable, Sendable {
  public let choices: [Choice]
  /// Whether values that are not among the choices may be typed.
  public let isOpen: Bool
  /// The values taken, in the order in which they were.
  public private(set) var taken: [String] = []
  /// The letters typed since the last value was taken.
  public private(set) var typed = ""
  // The place among what the letters fit; nil until it is moved.
  private var place: Int?

  public init(_ choices: [Choice], isOpen: Bool = false, value: String = "") {
    self.choices = choices
    self.isOpen = isOpen
    self.value = value
  }

  /// The values with a semicolon between; letters that were not taken yet count, where any value may be typed, or where
  /// they fit nothing.
  public var value: String {
    get { (taken + (!typed.isEmpty && (isOpen || matches.isEmpty) ? [typed] : [])).joined(separator: "; ") }
    set {
      typed = ""
      place = nil
      taken = []
      for item in newValue.split(separator: ";") { take(item.trimmingSpaces) }
    }
  }

  /// The choices that fit the typed letters.
  public var matches: [Int] { ChoiceSearch.matches(typed, in: choices) }

  /// The choice that Space would take or put back. Where any value may be typed, letters mean a choice only once that was gone to.
  public var candidate: Choice? {
    if let place, matches.indices.contains(place) { return choices[matches[place]] }
    return typed.isEmpty || isOpen ? nil : matches.first.map { choices[$0] }
  }

  /// Acts on a key; false when it means nothing here.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(";"): takeTyped()
    case .character(" ") where typed.isEmpty || !isOpen && !matches.isEmpty && !fits(" "): toggle()
    case .character(let character):
      typed.append(character)
      place = nil
    case .right: turn(1)
    case .left: turn(-1)
    case .backspace:
      place = nil
      if !typed.isEmpty { typed.removeLast() } else if !taken.isEmpty { taken.removeLast() }
    case .control("u"), .control("w"):
      place = nil
      if typed.isEmpty { taken = [] } else { typed = "" }
    default: return false
    }
    return true
  }

  /// Takes pasted values, with semicolons or line ends between.
  public mutating func insert(_ text: String) {
    let items = text.split { $0 == ";" || $0.isNewline }.map(\.trimmingSpaces).filter { !$0.isEmpty }
    for item in items {
      typed = item
      takeTyped()
    }
  }

  /// Takes what was typed, as when the field is left; what fits nothing stays where only the choices may stand.
  public mutating func endTyping() { takeTyped() }

  private func fits(_ character: Character) -> Bool {
    !ChoiceSearch.matches(typed + String(character), in: choices).isEmpty
  }

  private mutating func turn(_ step: Int) {
    let count = matches.count
    guard count > 0 else { return }
    let first = typed.isEmpty || isOpen ? 0 : min(1, count - 1)
    place = place.map { ($0 + step + count) % count } ?? (step > 0 ? first : count - 1)
  }

  private mutating func toggle() {
    if candidate == nil { turn(1) }
    guard let candidate else { return }
    typed = ""
    if let index = taken.firstIndex(of: candidate.value) {
      taken.remove(at: index)
    } else {
      taken.append(candidate.value)
    }
    place = choices.firstIndex { $0.value == candidate.value }
  }

  private mutating func takeTyped() {
    let text = typed.trimmingSpaces
    let found = text.isEmpty ? nil : candidate?.value
    if !isOpen, found == nil, !text.isEmpty { return }
    typed = ""
    place = nil
    guard !text.isEmpty else { return }
    // Where any value may stand, only a whole label means the choice, or going to it.
    if let found { take(found) } else if isOpen { take(text) }
  }

  private mutating func take(_ item: String) {
    guard !item.isEmpty else { return }
    let known = choices.first { $0.value == item || $0.label.lowercased() == item.lowercased() }?.value
    guard let value = known ?? (isOpen ? item : nil), !taken.contains(value) else { return }
    taken.append(value)
  }

  private func label(_ value: String) -> String { choices.first { $0.value == value }?.label ?? value }

  /// Draws on the first row; a field with the focus takes the cursor, behind the letters typed.
  public func draw(into surface: inout Surface, isFocused: Bool, isInvalid: Bool = false) {
    let style = Style(FieldRole.of(isReadOnly: false, isFocused: isFocused, isInvalid: isInvalid))
    surface.fill(Region(row: 0, column: 0, rows: 1, columns: surface.columns), style: style)
    let labels = taken.map(label)
    guard isFocused else {
      surface.put(labels.joined(separator: "; "), row: 0, column: 0, style: style)
      return
    }
    let found = isOpen ? typed : candidate?.label ?? typed
    let caret = isOpen ? typed.count : ChoiceSearch.caret(typed, in: found)
    // The last ones stay in sight: there the next one is typed.
    let room = max(0, surface.columns - DisplayText.columns(of: found) - 1)
    var before = labels.map { $0 + "; " }.joined()
    if DisplayText.columns(of: before) > room {
      while DisplayText.columns(of: before) > room - 1, !before.isEmpty { before.removeFirst() }
      if before.first == " " { before.removeFirst() }
      before = surface.glyphs[.ellipsis] + before
    }
    let column = surface.put(before, row: 0, column: 0, style: style)
    surface.put(found, row: 0, column: column, style: style)
    let cursor = column + DisplayText.columns(of: String(found.prefix(caret)))
    surface.placeCursor(row: 0, column: min(cursor, surface.columns - 1))
  }

  /// The choices with a mark at those that are taken.
  func drawMatches(row: Int, limit: Int, into surface: inout Surface) -> Bool {
    let matches = matches
    guard !matches.isEmpty else { return false }
    let labels = matches.map { "[\(taken.contains(choices[$0].value) ? "x" : " ")] \(choices[$0].label)" }
    surface.put(labels, selected: place ?? (typed.isEmpty || isOpen ? nil : 0), row: row, limit: limit)
    return true
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
