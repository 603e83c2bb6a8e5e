import Terminal

/// Something that may be asked for by a word: an action of the console's table, with its word and, where it has one letter for a key, that.
struct DialogueOrder: Sendable {
  let action: ActionName
  let word: String
  private let sentence: String
  /// Whether the action's keys in the panes mean the same here.
  private let isSameThing: Bool

  /// - Parameters:
  ///   - word: what is typed; by default the action's name.
  ///   - sentence: what it does, where the table's sentence speaks of a cursor.
  init(_ action: ActionName, _ word: String? = nil, _ sentence: String? = nil, isSameThing: Bool = true) {
    self.action = action
    self.word = word ?? action.rawValue
    self.isSameThing = isSameThing
    self.sentence = sentence ?? Actions.named(action)?.help ?? ""
  }

  /// Understood in every room that does not take text.
  static let everywhere = [
    DialogueOrder(.back, "back", "Back to where you came from."),
    DialogueOrder(.sayAgain, "again", "Says the last answer again."),
    DialogueOrder(.help, "help", "Says what can be typed here."), DialogueOrder(.quit, "quit", "Ends."),
  ]

  func helpLine(in place: Place, _ keymap: Keymap) -> String {
    // A letter that has another meaning in the panes would only confuse.
    let letter = isSameThing ? letter(in: place, keymap).map { ", or \($0)" } ?? "" : ""
    return "\(word)\(letter): \(sentence)"
  }

  /// The key of one character that does the same in the panes.
  private func letter(in place: Place, _ keymap: Keymap) -> Character? {
    for case .character(let character) in keymap.keys(of: action, in: place)
    where character.isLetter || "/?:.".contains(character) {
      return character
    }
    return nil
  }

  /// What a line asks for: a letter as in the panes, a word, or the beginning of the only word that begins so; numbers may follow.
  static func heard(in line: String, place: Place, among orders: [DialogueOrder], _ keymap: Keymap) -> HeardOrder? {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = words.first else { return nil }
    let rest = words.count > 1 ? words[1].trimmingSpaces : ""
    let all = orders + everywhere
    if first == "?" { return HeardOrder(action: .help, rest: rest) }
    if first.hasPrefix("/"), all.contains(where: { $0.action == .filter }) {
      let text = line.trimmingSpaces.dropFirst()
      return HeardOrder(action: .filter, rest: String(text).trimmingSpaces)
    }
    if first.count == 1, let character = first.first,
      let action = keymap.action(for: .character(character), in: place),
      all.contains(where: { $0.action == action && $0.isSameThing }), !character.isNumber,
      !isSentence(behind: action, rest)
    {
      return HeardOrder(action: action, rest: rest)
    }
    let typed = first.lowercased()
    if let exact = all.first(where: { $0.word == typed || $0.action.rawValue == typed }) {
      return HeardOrder(action: exact.action, rest: rest)
    }
    let begun = all.filter { typed.count > 1 && $0.word.hasPrefix(typed) }
    return begun.count == 1 ? HeardOrder(action: begun[0].action, rest: rest) : nil
  }

  /// Whether a line that begins with a letter of its own is rather a sentence: `A claim is hinted at` assesses nothing.
  private static func isSentence(behind action: ActionName, _ rest: String) -> Bool {
    let words = rest.split(separator: " ")
    let takesWords: Set<ActionName> = [.act, .palette, .filter]
    return words.count > 2 && !takesWords.contains(action) && rest.numbers.count < words.count
  }
}

/// An order as it was typed.
struct HeardOrder: Equatable {
  let action: ActionName
  /// What stood behind the word.
  let rest: String

  var number: Int? { Int(rest) }
  var numbers: [Int] { rest.numbers }
}

extension StringProtocol {
  var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The whole numbers in a list such as `1 3, 5`.
  var numbers: [Int] { split { $0 == " " || $0 == "," || $0 == ";" }.compactMap { Int($0) } }
}
