import Casework
import Terminal

/// A list to choose from by a few letters: the palette, the commands for a case, the views.
public struct Chooser: Sendable {
  struct Item: Sendable {
    let title: String
    /// What stands at the right: a group, a key.
    let remark: String
    /// More that it is found by.
    var keyword = ""
    /// Sentences in which whole words of it are found.
    var help = ""
    let choice: Choice
  }

  enum Choice: Sendable, Equatable {
    case action(ActionName)
    case command(CommandName)
    case view(QueueView)
    case sort(QueueSort)
    case saved(SavedView)
    /// The open cases that fit a filter.
    case filtered(String)
    case keep(ConsoleState.Keeping)
    case imports
    /// Whose cases the portfolio shows.
    case holding(Int)
    case visit(Visit.Target)
    /// Opens a case by its reference.
    case record(String)
    /// What is open on the case.
    case step(OpenStep)
    /// A form that begins with some values.
    case begin(CommandName, [String: String])
    /// The form of what is open on the case, without asking whether a plain answer would do.
    case form(OpenStep)
    /// The form of a plain answer to it.
    case plainAnswer(OpenStep)
    /// Values for fields of the form.
    case values([String: String])
    /// A value for the field with the focus.
    case value(String)
    /// Something to add to the register or the case, for the field with the focus, under the name that was typed.
    case create(CommandName, name: String = "")

    var isCreation: Bool { if case .create = self { true } else { false } }
  }

  enum Result: Equatable {
    case open
    case closed
    case chosen(Choice)
  }

  let title: String
  private let choices: [Choice]
  private(set) var palette: Palette

  let findsCases: Bool

  /// - Parameter findsCases: a reference that is typed is a choice too.
  init(title: String, items: [Item], findsCases: Bool = false) {
    self.title = title
    self.findsCases = findsCases
    choices = items.map(\.choice)
    palette = Palette(
      items: items.enumerated().map {
        MenuItem(
          String($0), title: $1.title, detail: $1.remark, keyword: $1.keyword, help: $1.help,
          isAlwaysThere: $1.choice.isCreation)
      },
      prompt: "Find:")
  }

  /// Acts on a key; letters narrow the list, arrows move in it.
  mutating func handle(_ key: Key) -> Result {
    // Esc must not be the only way out.
    if key == .control("g") || key == .backspace && palette.field.text.isEmpty { return .closed }
    let outcome = palette.handle(key)
    pinCase()
    switch outcome {
    case .cancelled: return .closed
    case .chosen(Self.typed): return typedReference.map { .chosen(.record($0)) } ?? .open
    case .chosen(let identifier):
      guard let place = Int(identifier), choices.indices.contains(place) else { return .closed }
      if case .create(let command, _) = choices[place] {
        // What finds the item by its own words is no name.
        let typed = palette.field.text.trimmingSpaces
        let isFound = palette.items[place].title.lowercased().contains(typed.lowercased())
        return .chosen(.create(command, name: isFound ? "" : typed))
      }
      return .chosen(choices[place])
    case .ignored, .moved: return .open
    }
  }

  mutating func insert(_ text: String) {
    palette.paste(text)
    pinCase()
  }

  private static let typed = "typed"

  /// The reference that was typed, as references are written; its number alone will do.
  private var typedReference: String? {
    guard findsCases, let match = palette.field.text.wholeMatch(of: #/\s*(?:[Cc]-?)?([0-9]{1,18})\s*/#) else {
      return nil
    }
    return "C-\(match.1)"
  }

  private mutating func pinCase() {
    let item = typedReference.map { MenuItem(Self.typed, title: "Go to \($0)", detail: "case") }
    if palette.pinned != item { palette.pinned = item }
  }

  func draw(into surface: inout Surface) {
    surface.put(title, row: 0, column: 0, style: Style(.heading))
    surface.inside(Region(row: 1, column: 0, rows: surface.rows - 1, columns: surface.columns)) {
      palette.draw(into: &$0)
    }
  }
}
