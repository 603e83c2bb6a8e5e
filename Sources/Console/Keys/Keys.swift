import Terminal

/// The keys as text: for the help screen and for the README, both made from the action table.
public enum Keys {
  /// The keys in Markdown, a table for each group. A test compares it with the README.
  public static var documentation: String {
    var text = ""
    for group in ActionGroup.allCases {
      text += "### \(group.rawValue)\n\n| Key | Where | What it does |\n| --- | --- | --- |\n"
      for action in Actions.all where action.group == group {
        let keys = Keymap.standard.keys(of: action.name).map(\.shortName).map { "`\($0)`" }.joined(separator: " ")
        text += "| \(keys) | \(places(of: action)) | \(sentence(action)) |\n"
      }
      text += "\n"
    }
    text += "### Inside the fields of a form\n\n| Key | What it does |\n| --- | --- |\n"
    for (keys, meaning) in fieldKeys {
      text += "| \(keys.map { "`\($0.shortName)`" }.joined(separator: " ")) | \(meaning) |\n"
    }
    return text
  }

  /// The lines of the help screen, with the keys in force; what has none is done from the palette. First what can be done where one
  /// is, the work before the moving, and then the rest.
  static func help(_ keymap: Keymap, in place: Place, columns: Int) -> [StyledText] {
    let here = Actions.in(place)
    let groups: [ActionGroup] = [place.work] + ActionGroup.allCases.filter { $0 != place.work }
    var lines: [StyledText] = []
    for group in groups {
      let actions = here.filter { $0.group == group }
      guard !actions.isEmpty else { continue }
      lines.append(StyledText(group.rawValue, .heading))
      for action in actions {
        lines += entry(keymap.keys(of: action.name, in: place), action, columns: columns)
      }
      lines.append("")
    }
    lines.append(StyledText("Elsewhere", .heading))
    for action in Actions.all where !action.places.contains(place) {
      lines += entry(keymap.keys(of: action.name), action, columns: columns)
    }
    lines.append("")
    lines.append(StyledText("Inside the fields of a form", .heading))
    for (keys, meaning) in fieldKeys {
      lines += entry(keys.map(\.shortName).joined(separator: " "), meaning, columns: columns)
    }
    return lines
  }

  private static func entry(_ keys: [Key], _ action: Action, columns: Int) -> [StyledText] {
    let names = keys.map(\.shortName).joined(separator: " ")
    return entry(names.isEmpty ? "(no key)" : names, sentence(action), columns: columns)
  }

  private static func entry(_ keys: String, _ meaning: String, columns: Int) -> [StyledText] {
    let indent = 26
    let wrapped = DisplayText.wrapped(meaning, to: max(20, columns - indent - 2))
    return wrapped.enumerated().map { number, line in
      StyledText(DisplayText.padded(number == 0 ? "  " + keys : "", to: indent) + line)
    }
  }

  private static func sentence(_ action: Action) -> String {
    action.needsConfirmation ? action.help + " Asks first; Enter means No." : action.help
  }

  private static func places(of action: Action) -> String {
    if action.places == Set(Place.allCases) { return "everywhere" }
    if action.places == Place.panes { return "panes" }
    if action.places == Place.panes.union(Place.lists) { return "panes, lists" }
    if action.places == Place.panes.union(Place.lists).union([.reading]) { return "panes, lists, texts" }
    return Place.allCases.filter(action.places.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// What the toolkit's fields do with keys.
  private static let fieldKeys: [(keys: [Key], meaning: String)] = [
    (["<Tab>", "<Down>"], "To the next field; in a text of several lines Down moves within it first."),
    (["<BackTab>", "<Up>"], "To the field before."),
    (["<Enter>"], "To the next field; in a text of several lines a new line."),
    (
      ["<Left>", "<Right>", "<Space>"],
      "In a choice: the one before or after; letters of it choose as well; Delete empties it."
    ),
    (
      [";", "<Space>"],
      "In a choice of several: takes what the letters found; takes or puts back what the arrows stand at."
    ),
    (["+", "-"], "In a date that stands there in full: a day on or back."),
    (["<Home>", "<C-a>"], "To the start of the line."),
    (["<End>", "<C-e>"], "To the end of the line."),
    (["<C-w>", "<C-u>", "<C-k>"], "Deletes the word before, all before, all behind the cursor."),
  ]
}
