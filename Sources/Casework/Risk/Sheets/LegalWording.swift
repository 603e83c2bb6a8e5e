/// Wording that hints at legal action, as the guidance lists it (SM-9.45).
public enum LegalWording {
  /// The phrases to look out for; "claimants" and the like are found by their singular.
  public static let phrases = [
    "judicial review", "pre-action threat", "pre-action protocol", "letter before action", "letter before claim",
    "small claim", "claim", "legal proceedings", "seeking damages", "within 14 days", "defendant", "claimant",
    "unlawfully", "irrationally", "unfairly",
  ]

  /// The phrases that a text has, in the guidance's order: whole words, whatever the capitals, with or without a plural's s. It hints at
  /// something and decides nothing.
  public static func found(in text: String) -> [String] {
    let words = words(text)
    let found = phrases.filter { contains(words, Self.words($0)) }
    // A longer phrase says it already.
    return found.filter { phrase in
      !found.contains { $0 != phrase && contains(Self.words($0), Self.words(phrase)) }
    }
  }

  /// Whether a standard is called as law is: an Act or Regulations by their capital, or what any law is called.
  public static func namesLegislation(_ standard: String) -> Bool {
    let names = standard.split { !$0.isLetter }
    return names.contains { ["Act", "Acts", "Order", "Rules"].contains($0) }
      || names.contains {
        ["legislation", "statute", "statutory", "regulation", "regulations"].contains($0.lowercased())
      }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
  }

  private static func contains(_ words: [Substring], _ phrase: [Substring]) -> Bool {
    guard let last = phrase.last, words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      let part = words[start..<start + phrase.count]
      guard part.dropLast().elementsEqual(phrase.dropLast()), let end = part.last else { return false }
      return end == last || end == "\(last)s"
    }
  }
}
