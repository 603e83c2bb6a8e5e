/// Characters with a caret among them: what the text widgets share.
struct EditBuffer: Equatable, Sendable {
  private(set) var characters: [Character]
  /// The caret stands before the character of this offset.
  private(set) var caret: Int
  /// Whether line ends may be part of the text.
  let keepsLines: Bool
  /// The most characters taken.
  let maximumLength: Int

  init(_ text: String, keepsLines: Bool, maximumLength: Int = .max) {
    self.keepsLines = keepsLines
    self.maximumLength = maximumLength
    // What is on record is kept as it is, even what cannot be shown: only what is typed is looked at.
    characters = Array(text.prefix(maximumLength))
    caret = characters.count
  }

  var text: String { String(characters) }

  /// Inserts what of the text may be typed: no control characters, nothing invisible.
  mutating func insert(_ text: String) {
    var clean = ""
    for scalar in text.unicodeScalars where Self.isTypeable(scalar.value) {
      clean.unicodeScalars.append(scalar == "\n" && keepsLines ? scalar : Self.isLineOrTab(scalar.value) ? " " : scalar)
    }
    // Joined with what stands before, since a typed accent belongs to the letter before the caret.
    let before = Array(String(characters[..<caret]) + clean)
    let room = maximumLength - (characters.count - caret)
    let kept = before.prefix(max(room, caret))
    characters = Array(kept) + characters[caret...]
    caret = kept.count
  }

  mutating func move(to offset: Int) { caret = min(max(0, offset), characters.count) }

  /// Removes the characters between the caret and an offset on either side of it.
  mutating func delete(to offset: Int) {
    let offset = min(max(0, offset), characters.count)
    characters.removeSubrange(min(caret, offset)..<max(caret, offset))
    caret = min(caret, offset)
  }

  /// Where the word before the caret begins.
  var wordStart: Int {
    var offset = caret
    while offset > 0 && characters[offset - 1].isWhitespace { offset -= 1 }
    while offset > 0 && !characters[offset - 1].isWhitespace { offset -= 1 }
    return offset
  }

  /// Where the word after the caret ends.
  var wordEnd: Int {
    var offset = caret
    while offset < characters.count && characters[offset].isWhitespace { offset += 1 }
    while offset < characters.count && !characters[offset].isWhitespace { offset += 1 }
    return offset
  }

  /// Handles the keys that mean the same on one line and on many; false for all others.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .controlLeft: move(to: wordStart)
    case .controlRight: move(to: wordEnd)
    case .backspace: delete(to: caret - 1)
    case .delete, .control("d"): delete(to: caret + 1)
    case .control("w"): delete(to: wordStart)
    case .controlDelete: delete(to: wordEnd)
    default: return false
    }
    return true
  }

  private static func isLineOrTab(_ value: UInt32) -> Bool { ScalarRole.isWhite(value) }

  // The joiners stay: Persian and Indic words need them, and they do no harm in a record.
  private static func isTypeable(_ value: UInt32) -> Bool {
    if isLineOrTab(value) || value == 0x200C || value == 0x200D { return true }
    return value >= 0x20 && !(0x7F..<0xA0).contains(value) && !ScalarRole.isInvisible(value)
  }
}
