/// A short list to choose from, with the digits 1 to 9 for its first items.
public struct Menu: Equatable, Sendable {
  public let title: String
  public let items: [MenuItem]
  public private(set) var selection: Int

  public init(title: String, items: [MenuItem], selection: Int = 0) {
    self.title = title
    self.items = items
    self.selection = items.indices.contains(selection) ? selection : 0
  }

  /// Acts on a key: Up and Down move, Enter or an item's digit chooses, Esc cancels.
  public mutating func handle(_ key: Key) -> MenuOutcome {
    switch key {
    case .escape, .character("q"): return .cancelled
    case .enter: return choose(selection)
    case .down, .tab, .character("j"), .control("n"): return move(to: selection + 1)
    case .up, .backTab, .character("k"), .control("p"): return move(to: selection - 1)
    case .home: return move(to: 0)
    case .end: return move(to: items.count - 1)
    case .character(let character):
      guard let digit = character.wholeNumberValue, digit >= 1 else { return .ignored }
      return choose(digit - 1)
    default: return .ignored
    }
  }

  private mutating func move(to index: Int) -> MenuOutcome {
    selection = min(max(0, index), max(0, items.count - 1))
    return .moved
  }

  private func choose(_ index: Int) -> MenuOutcome {
    guard items.indices.contains(index), items[index].isEnabled else { return .ignored }
    return .chosen(identifier: items[index].identifier)
  }

  /// Draws the title, and below it the items around the selection.
  public func draw(into surface: inout Surface) {
    surface.put(title, row: 0, column: 0, style: Style(.heading))
    let room = max(1, surface.rows - 1)
    let top = selection / room * room
    for (line, index) in items.indices.dropFirst(top).prefix(room).enumerated() {
      items[index].draw(row: line + 1, isSelected: index == selection, into: &surface)
    }
  }
}
