import Casework
import Terminal

/// A list to choose from by a few letters: the palette, the commands for a case, the views.
public struct Chooser: Sendable {
  struct Item: Sendable {
    let title: String
    /// What stands at the right: a group, a key.
    let remark: String
    let choice: Choice
  }

  enum Choice: Sendable, Equatable {
    case action(ActionName)
    case command(CommandName)
    case view(QueueView)
    case sort(QueueSort)
    case imports
    /// A value for the field with the focus.
    case value(String)
    /// Something to add to the register or the case, for the field with the focus.
    case create(CommandName)
  }

  enum Result: Equatable {
    case open
    case closed
    case chosen(Choice)
  }

  let title: String
  private let choices: [Choice]
  private(set) var palette: Palette

  init(title: String, items: [Item]) {
    self.title = title
    choices = items.map(\.choice)
    palette = Palette(
      items: items.enumerated().map { MenuItem(String($0), title: $1.title, detail: $1.remark) }, prompt: "Find:")
  }

  /// Acts on a key; letters narrow the list, arrows move in it.
  mutating func handle(_ key: Key) -> Result {
    // Esc must not be the only way out.
    if key == .control("g") || key == .backspace && palette.field.text.isEmpty { return .closed }
    switch palette.handle(key) {
    case .cancelled: return .closed
    case .chosen(let identifier):
      guard let place = Int(identifier), choices.indices.contains(place) else { return .closed }
      return .chosen(choices[place])
    case .ignored, .moved: return .open
    }
  }

  mutating func insert(_ text: String) { palette.paste(text) }

  func draw(into surface: inout Surface) {
    surface.put(title, row: 0, column: 0, style: Style(.heading))
    surface.inside(Region(row: 1, column: 0, rows: surface.rows - 1, columns: surface.columns)) {
      palette.draw(into: &$0)
    }
  }
}
