/// How well typed letters fit a text that contains them in order.
enum FuzzyMatch {
  /// A rank, better when higher, or nil when the letters do not occur in order. Starts of words count
  /// most, then letters that follow each other; case and accents' marks do not count.
  static func rank(of typed: String, in text: String) -> Int? {
    let wanted = Array(typed.lowercased().filter { !$0.isWhitespace })
    guard !wanted.isEmpty else { return 0 }
    let letters = Array(text.lowercased())
    var best: Int?
    for start in letters.indices where letters[start] == wanted[0] {
      guard let rank = rank(of: wanted, in: letters, from: start) else { break }
      best = max(best ?? rank, rank)
    }
    return best
  }

  /// Whether every typed word, of which one at least has three letters, begins a word of a text; more than one of a thing finds the one.
  static func hasWords(of typed: String, in text: String) -> Bool {
    let wanted = words(typed)
    guard wanted.contains(where: { $0.count > 2 }) else { return false }
    let there = words(text)
    return wanted.allSatisfy { word in
      let single = word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word
      return there.contains { $0.hasPrefix(single) }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  private static func rank(of wanted: [Character], in letters: [Character], from start: Int) -> Int? {
    var rank = 0
    var next = 0
    var last: Int?
    for index in letters.indices[start...] where next < wanted.count && letters[index] == wanted[next] {
      let startsWord = index == 0 || !(letters[index - 1].isLetter || letters[index - 1].isNumber)
      if startsWord { rank += 8 }
      if let last { rank += last == index - 1 ? 5 : -min(3, index - last) }
      last = index
      next += 1
    }
    // Of two that fit alike the earlier and shorter one is meant.
    return next == wanted.count ? rank * 16 - min(15, start) - letters.count / 8 : nil
  }
}
