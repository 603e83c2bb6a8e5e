/// Finds choices by letters of their labels.
enum ChoiceSearch {
  /// The choices that the typed letters mean, as indices: labels that begin with them first, then those of which a
  /// word does, then those that hold them anywhere. Capitals do not count.
  static func matches(_ typed: String, in choices: [Choice]) -> [Int] {
    let wanted = typed.lowercased()
    guard !wanted.isEmpty else { return Array(choices.indices) }
    var ranks: [[Int]] = [[], [], []]
    for (index, choice) in choices.enumerated() {
      guard let rank = rank(of: wanted, in: choice.label.lowercased()) else { continue }
      ranks[rank].append(index)
    }
    return ranks.flatMap { $0 }
  }

  /// How many characters of a label stand up to the end of the letters found in it.
  static func caret(_ typed: String, in label: String) -> Int {
    let (wanted, text) = (typed.lowercased(), label.lowercased())
    if text.hasPrefix(wanted) { return typed.count }
    let starts = text.indices.filter { text[$0...].hasPrefix(wanted) }
    let start = starts.first { isWordStart($0, of: text) } ?? starts.first
    return start.map { text.distance(from: text.startIndex, to: $0) + typed.count } ?? 0
  }

  private static func rank(of wanted: String, in label: String) -> Int? {
    if label.hasPrefix(wanted) { return 0 }
    var holds = false
    for start in label.indices where label[start...].hasPrefix(wanted) {
      if isWordStart(start, of: label) { return 1 }
      holds = true
    }
    return holds ? 2 : nil
  }

  private static func isWordStart(_ index: String.Index, of label: String) -> Bool {
    guard index > label.startIndex else { return true }
    let before = label[label.index(before: index)]
    return !before.isLetter && !before.isNumber
  }
}

extension Surface {
  /// Some of many choices on one row, with the one that would be taken among them, and how many there are.
  mutating func put(_ choices: [String], selected: Int?, row: Int, limit: Int) {
    guard !choices.isEmpty else { return }
    let place = selected.map { "\($0 + 1)/\(choices.count)" } ?? "\(choices.count):"
    var column = put(place, row: row, column: 0, style: Style(.muted), limit: limit) + 2
    // From the selected one on: those before it were passed on the way.
    for (index, label) in choices.enumerated().dropFirst(max(0, (selected ?? 0) - 1)) {
      guard column < limit else { return }
      let isSelected = index == selected
      if isSelected { put(glyphs[.marker], row: row, column: column, style: Style(.marker), limit: limit - column) }
      column += isSelected ? 2 : 0
      guard column < limit else { return }
      column += put(
        label, row: row, column: column, style: Style(isSelected ? .selection : .fieldHelp), limit: limit - column)
      column += 2
    }
  }
}
