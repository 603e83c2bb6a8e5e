/// Takes out of text what must never reach a screen, and says whether anything was taken out.
///
/// Two measures, because two things are at stake. A line that identifies somebody (a name, a reference, an address) is stripped of every
/// control and format character: invisible ones in a name make two people of one, or one of two. A long text keeps what its language may
/// need (joiners in Persian or in emoji) and loses only controls; what shows it strips the rest. Either way the case keeps the text as
/// received wherever anything was taken out.
enum CleanText {
  struct Cleaned: Equatable {
    var text: String
    /// Something that a reader could not have seen was taken out.
    var hadHidden: Bool
  }

  /// One line: line breaks and tabs become spaces; controls, terminal sequences, direction marks and zero-width characters go.
  static func identity(_ text: String) -> Cleaned {
    clean(text) { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: true
      default: false
      }
    } spacing: {
      $0 == "\n" || $0 == "\t" ? " " : nil
    }
  }

  /// Several lines: controls but newline and tab go, with the terminal sequences that they begin.
  static func paragraphs(_ text: String) -> Cleaned {
    clean(text) {
      $0.properties.generalCategory == .control
    } spacing: {
      $0 == "\n" || $0 == "\t" ? $0 : nil
    }
  }

  /// The text as received, but for U+0000, which a store takes for the end of a text; the replacement character stands where it was.
  static func keepable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
  }

  /// A line for messages, whatever it holds.
  static func line(_ text: String) -> String { identity(text).text }

  /// A value within a message: on one line, short, between quotation marks.
  static func quoted(_ text: String) -> String {
    let line = line(String(text.unicodeScalars.prefix(400)))
    return line.count > 60 ? "'\(line.prefix(60))…'" : "'\(line)'"
  }

  private static func clean(
    _ text: String, hides: (Unicode.Scalar) -> Bool, spacing: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> Cleaned {
    if isPlain(text) { return Cleaned(text: text, hadHidden: false) }
    var kept = String.UnicodeScalarView()
    var hadHidden = false
    var rest = text.unicodeScalars[...]
    while var scalar = rest.first {
      if scalar == "\u{1B}" || scalar == "\u{9B}", let length = sequenceLength(rest) {
        rest = rest.dropFirst(length)
        hadHidden = true
        continue
      }
      rest = rest.dropFirst()
      if scalar == "\r" {
        if rest.first == "\n" { continue }
        scalar = "\n"
      }
      if scalar == "\u{2028}" || scalar == "\u{2029}" { scalar = "\n" }
      if scalar.value >= 0x20, scalar.value < 0x7F {
        kept.append(scalar)
      } else if let space = spacing(scalar) {
        kept.append(space)
      } else if hides(scalar) {
        hadHidden = true
      } else {
        kept.append(scalar)
      }
    }
    return Cleaned(text: trimmed(kept), hadHidden: hadHidden)
  }

  /// Printable ASCII without white space at its ends, as most values are.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first != 0x20 && bytes.last != 0x20 && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  /// The length of a complete terminal sequence: `ESC [ … letter`, or `ESC ] … BEL` on one line. Nil when it is not complete; then only
  /// the control character goes.
  private static func sequenceLength(_ text: Substring.UnicodeScalarView) -> Int? {
    let second = text.dropFirst().first
    let isOneByte = text.first == "\u{9B}"
    if second == "]", !isOneByte {
      var length = 2
      for scalar in text.dropFirst(2).prefix(200) {
        length += 1
        if scalar == "\u{7}" { return length }
        if scalar.value < 0x20 { return nil }
      }
      return nil
    }
    guard isOneByte || second == "[" else { return nil }
    var length = isOneByte ? 1 : 2
    for scalar in text.dropFirst(length).prefix(32) {
      length += 1
      if (0x40...0x7E).contains(scalar.value) { return length }
      if !(0x20...0x3F).contains(scalar.value) { return nil }
    }
    return nil
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    var rest = scalars[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
