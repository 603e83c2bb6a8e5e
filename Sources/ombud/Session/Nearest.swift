import Casework

/// Finds the words that somebody may have meant who typed another.
enum Nearest {
  /// At most three known words that differ from the typed one by few letters, or that go on where it stops; nearest first.
  static func words(to typed: String, among known: [String]) -> [String] {
    let typed = typed.lowercased()
    let farthest = max(1, typed.count / 3)
    return known.map { ($0, $0.hasPrefix(typed) ? 0 : distance(typed, $0)) }.filter { $0.1 <= farthest }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }

  /// The question to put after a mistake; empty where nothing is near.
  static func question(for typed: String, among known: [String]) -> String {
    let words = words(to: typed, among: known)
    guard let last = words.last else { return "" }
    let named = words.dropLast().joined(separator: ", ")
    return " Did you mean \(named.isEmpty ? last : "\(named) or \(last)")?"
  }

  /// How many letters must be changed, put in, left out or swapped with their neighbour to come from one to the other.
  static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, wanted) in other.enumerated() {
        var best = min(last[column] + (letter == wanted ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == wanted {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[other.count]
  }
}

extension CommandName {
  /// What to say to somebody who named a command that there is not.
  static func unknown(_ typed: String) -> String {
    "'\(typed)' is no command.\(Nearest.question(for: typed, among: allCases.map(\.rawValue))) `ombud commands` lists them."
  }
}
