/// A term as it stands in the text, not yet understood.
struct RawFilterTerm: Equatable {
  struct Value: Equatable {
    var value: FilterValue
    var range: Range<Int>
  }

  var isNegated = false
  /// The name before a comparison; nil for a word.
  var name: String?
  var comparison = FilterComparison.equal
  var values: [Value] = []
  var range: Range<Int>
}

/// Cuts a filter into terms. It fails at nothing: a quotation mark that is still open ends with the text.
struct FilterLexer {
  private let characters: [Character]
  private var place = 0

  init(_ text: String) { characters = Array(text) }

  static func terms(of text: String) -> [RawFilterTerm] {
    var lexer = FilterLexer(text)
    var terms: [RawFilterTerm] = []
    while let term = lexer.term() { terms.append(term) }
    return terms
  }

  private var current: Character? { place < characters.count ? characters[place] : nil }

  private mutating func skipBlanks() { while let current, current.isWhitespace { place += 1 } }

  private mutating func term() -> RawFilterTerm? {
    skipBlanks()
    guard current != nil else { return nil }
    let start = place
    let isNegated = negation()
    if let (name, comparison) = field() {
      let values = self.values()
      return RawFilterTerm(
        isNegated: isNegated, name: name, comparison: comparison, values: values, range: start..<place)
    }
    let word = value { $0.isWhitespace }
    return RawFilterTerm(isNegated: isNegated, values: [word], range: start..<place)
  }

  /// `-` in front, or the word `not` and a blank.
  private mutating func negation() -> Bool {
    if current == "-" {
      place += 1
      return true
    }
    let word = characters[place...].prefix { !$0.isWhitespace }
    guard String(word).lowercased() == "not" else { return false }
    place += word.count
    skipBlanks()
    return true
  }

  /// A name with a comparison behind it.
  private mutating func field() -> (String, FilterComparison)? {
    let name = characters[place...].prefix { $0.isLetter }
    let end = place + name.count
    guard !name.isEmpty, end < characters.count else { return nil }
    let isWithEqual = end + 1 < characters.count && characters[end + 1] == "="
    let comparison: FilterComparison
    switch characters[end] {
    case ":", "=": comparison = .equal
    case "<": comparison = isWithEqual ? .lessOrEqual : .less
    case ">": comparison = isWithEqual ? .greaterOrEqual : .greater
    default: return nil
    }
    place = end + comparison.rawValue.count
    return (String(name), comparison)
  }

  /// Values with commas between them; a blank may follow a comma.
  private mutating func values() -> [RawFilterTerm.Value] {
    var values = [value { $0.isWhitespace || $0 == "," }]
    while current == "," {
      place += 1
      let comma = place
      skipBlanks()
      // At the end of the text there is nothing more to come.
      if current == nil { place = comma }
      values.append(value { $0.isWhitespace || $0 == "," })
    }
    return values
  }

  /// A value up to where it ends, or up to the closing quotation mark; `*` at the end of either stands for any more.
  private mutating func value(until isEnd: (Character) -> Bool) -> RawFilterTerm.Value {
    let start = place
    var text = ""
    var match = FilterValue.Match.plain
    if let mark = current, Self.isQuotationMark(mark) {
      match = .whole
      text = quoted()
      if current == "*" {
        match = .beginning
        place += 1
      }
    } else {
      while let current, !isEnd(current) {
        text.append(current)
        place += 1
      }
    }
    if text.hasSuffix("*") { match = .beginning }
    while text.hasSuffix("*") { text.removeLast() }
    return RawFilterTerm.Value(value: FilterValue(text, match), range: start..<place)
  }

  /// What stands between quotation marks; a mark twice inside stands for itself.
  private mutating func quoted() -> String {
    var text = ""
    place += 1
    while let character = current {
      place += 1
      guard Self.isQuotationMark(character) else {
        text.append(character)
        continue
      }
      guard let next = current, Self.isQuotationMark(next) else { break }
      text.append(character)
      place += 1
    }
    return text
  }

  /// Also the typographic ones, which some terminals and every word processor put in.
  static func isQuotationMark(_ character: Character) -> Bool { "\"\u{201C}\u{201D}".contains(character) }
}
