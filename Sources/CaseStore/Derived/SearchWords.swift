import Casework
import Foundation

/// Folds text into the words that a case is found by.
///
/// Accents go, capitals go; a word with a hyphen or an apostrophe is found whole and by its parts; `Mc` and `Mac` are found by each other.
enum SearchWords {
  /// The words of a case's text, each once, in order.
  static func index(_ texts: [String]) -> String {
    var words = Set<String>()
    for text in texts where !text.isEmpty { collect(text, into: &words) }
    return words.sorted().joined(separator: " ")
  }

  /// The words that a filter asks for.
  static func query(_ text: String) -> [String] {
    chunks(of: folded(text)).compactMap { chunk in
      let word = String(decoding: chunk.filter(isWordByte), as: UTF8.self)
      return word.isEmpty ? nil : word
    }
  }

  /// Without accents and capitals.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text.lowercased() }
    // Typographic apostrophes and hyphens join words as the plain ones do.
    let plain = text.replacing("\u{2019}", with: "'").replacing("\u{2018}", with: "'").replacing("\u{2010}", with: "-")
    return plain.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }

  private static func collect(_ text: String, into words: inout Set<String>) {
    for chunk in chunks(of: folded(text)) {
      insert(chunk.filter(isWordByte), into: &words)
      if chunk.contains(where: isJoiner) {
        for part in chunk.split(whereSeparator: isJoiner) { insert(part, into: &words) }
      }
    }
  }

  private static func insert(_ bytes: some Collection<UInt8>, into words: inout Set<String>) {
    guard !bytes.isEmpty, bytes.count <= 64 else { return }
    let word = String(decoding: bytes, as: UTF8.self)
    if words.insert(word).inserted, bytes.first == UInt8(ascii: "m") {
      if bytes.count >= 6, word.hasPrefix("mac") { words.insert("mc" + word.dropFirst(3)) }
      if bytes.count >= 5, word.hasPrefix("mc") { words.insert("mac" + word.dropFirst(2)) }
    }
  }

  /// Runs of letters, digits, hyphens and apostrophes.
  private static func chunks(of text: String) -> [[UInt8]] {
    text.utf8.split { !isWordByte($0) && !isJoiner($0) }.map(Array.init)
  }

  private static func isJoiner(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

  /// ASCII letters and digits, and every byte of other scripts.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 128...255: true
    default: false
    }
  }
}
