import TestSupport

/// What a screen reader is sent: the text that a program writes, key by key, without what only moves or colours.
///
/// A reader speaks what is written, in the order in which it is written; where the cursor jumps, it begins anew.
struct ReaderLog {
  private(set) var entries: [(typed: String, heard: [String])] = []

  /// Notes what came after something was typed.
  mutating func note(_ typed: String, _ bytes: [UInt8]) { entries.append((typed, Self.spoken(bytes))) }

  /// The log as text: what was typed, and below it what was heard, a line for each jump.
  var text: String {
    entries.map { entry in
      (["> \(Self.shown(entry.typed))"] + entry.heard.map { "    \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  /// Characters heard in all.
  var length: Int { entries.reduce(0) { $0 + $1.heard.reduce(0) { $0 + $1.count } } }

  private static func shown(_ typed: String) -> String {
    String(
      typed.unicodeScalars.flatMap { scalar -> [Character] in
        if scalar == "\t" { return Array("<Tab>") }
        if scalar == "\r" { return Array("<Enter>") }
        guard scalar.value < 0x20 else { return [Character(scalar)] }
        return ["^", Character(Unicode.Scalar(UInt8(scalar.value + 0x40)))]
      })
  }

  /// The pieces of text between jumps of the cursor.
  static func spoken(_ bytes: [UInt8]) -> [String] {
    var pieces: [String] = []
    var piece = ""
    func trimmed(_ text: String) -> String {
      text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    func end() {
      if !trimmed(piece).isEmpty { pieces.append(trimmed(piece)) }
      piece = ""
    }
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}":
        // Of a sequence only its last letter matters: styles end nothing, everything else moves.
        guard rest.popFirst() == "[" else {
          _ = rest.popFirst()
          continue
        }
        var last: Unicode.Scalar?
        while let next = rest.popFirst() {
          last = next
          if ("@"..."~").contains(next) { break }
        }
        if last == "C" { piece += " " } else if last != "m", last != "K" { end() }
      case "\r", "\n", "\u{8}": end()
      case let other where other.value >= 0x20: piece.unicodeScalars.append(other)
      default: break
      }
    }
    end()
    return pieces
  }
}
