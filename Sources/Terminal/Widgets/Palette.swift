/// A list to choose from by typing some letters of what is wanted.
public struct Palette: Equatable, Sendable {
  public let items: [MenuItem]
  /// Stands first, whatever was typed: what the letters themselves name.
  public var pinned: MenuItem? {
    didSet { if (pinned == nil) != (oldValue == nil) { selection = 0 } }
  }
  /// What stands before the typed letters.
  public let prompt: String
  public private(set) var field: TextField
  /// The items that fit the letters, best first, as indices of ``items``.
  public private(set) var matches: [Int]
  /// The selected one of ``matches``.
  public private(set) var selection = 0

  /// How far a page key goes: about half of the smallest screen.
  private static let page = 10

  public init(items: [MenuItem], prompt: String = ":", filter: String = "") {
    self.items = items
    self.prompt = prompt
    field = TextField(filter)
    matches = []
    refresh()
  }

  /// Acts on a key: letters filter, Up and Down move, Enter chooses, Esc cancels.
  public mutating func handle(_ key: Key) -> MenuOutcome {
    switch key {
    case .escape: return .cancelled
    case .enter:
      guard shown.indices.contains(selection), shown[selection].isEnabled else { return .ignored }
      return .chosen(identifier: shown[selection].identifier)
    case .down, .tab, .control("n"): selection = min(selection + 1, max(0, shown.count - 1))
    case .up, .backTab, .control("p"): selection = max(0, selection - 1)
    case .pageDown: selection = min(selection + Self.page, max(0, shown.count - 1))
    case .pageUp: selection = max(0, selection - Self.page)
    default:
      let before = field.text
      guard field.handle(key) else { return .ignored }
      if field.text != before { refresh() }
    }
    return .moved
  }

  /// Takes pasted text as typed.
  public mutating func paste(_ text: String) {
    field.insert(text)
    refresh()
  }

  private mutating func refresh() {
    let ranked = items.indices.compactMap { index in
      rank(items[index]).map { (index: index, rank: $0) }
    }
    // Those that fit alike keep the order they were given in.
    matches = ranked.sorted { ($0.rank, $1.index) > ($1.rank, $0.index) }.map(\.index)
    selection = 0
  }

  /// A keyword counts a little less than the title, and words of the help count least.
  private func rank(_ item: MenuItem) -> Int? {
    if item.isAlwaysThere { return FuzzyMatch.rank(of: field.text, in: item.title) ?? .min }
    let title = FuzzyMatch.rank(of: field.text, in: item.title)
    if !item.keyword.isEmpty, let keyword = FuzzyMatch.rank(of: field.text, in: item.keyword) {
      return max(title ?? .min, keyword - 16)
    }
    if title != nil { return title }
    // `letters` is not in 'Write a letter' letter by letter, but means it.
    if FuzzyMatch.hasWords(of: field.text, in: "\(item.title) \(item.keyword)") { return .min + 1 }
    return FuzzyMatch.hasWords(of: field.text, in: item.help) ? .min : nil
  }

  /// The items that fit, in the order in which they are shown.
  private var shown: [MenuItem] { (pinned.map { [$0] } ?? []) + matches.map { items[$0] } }

  /// Draws the letters on the first row and what fits below. The cursor stands behind the letters,
  /// where one types.
  public func draw(into surface: inout Surface) {
    let room = max(1, surface.rows - 1)
    let top = selection / room * room
    for (line, item) in shown.dropFirst(top).prefix(room).enumerated() {
      item.draw(row: line + 1, isSelected: top + line == selection, into: &surface)
    }
    if shown.isEmpty { surface.put("Nothing fits.", row: 1, column: 2, style: Style(.muted)) }
    let start = surface.put(prompt, row: 0, column: 0, style: Style(.key)) + 1
    let place = Region(row: 0, column: start, rows: 1, columns: surface.columns - start)
    surface.inside(place) { field.draw(into: &$0, isFocused: true) }
  }
}
