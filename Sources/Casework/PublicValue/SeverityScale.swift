/// The office's Severity Scale of Injustice in words, level by level (SM-2.89).
///
/// Read from the office's setting: `Levels 1 to 3: up to £1,200. Level 4: from £1,250. Level 6: from £12,500.`
public struct SeverityScale: Sendable, Equatable {
  private let bands: [(levels: ClosedRange<Int>, words: String)]

  public init(_ text: String) {
    bands = text.matches(of: #/[Ll]evels?\s+(\d)(?:\s*(?:to|-|–)\s*(\d))?\s*:\s*/#).reduce(into: []) { bands, match in
      let rest = text[match.range.upperBound...]
      let end = rest.firstRange(of: #/[.;\n]*\s*[Ll]evels?\s+\d/#)?.lowerBound ?? rest.endIndex
      let words = String(rest[..<end]).trimmed
      guard let first = Int(match.1), let last = Int(match.2 ?? match.1), first <= last, !words.isEmpty else { return }
      bands.append((first...last, words.last == "." ? String(words.dropLast()) : words))
    }
  }

  /// What the scale says of a level; of one that it does not name, what it says of the next lower one. Nil where it says nothing.
  public func words(for level: InjusticeLevel) -> String? {
    guard let number = Int(level.rawValue) else { return nil }
    let band =
      bands.first { $0.levels.contains(number) }
      ?? bands.filter { $0.levels.upperBound < number }.max { $0.levels.upperBound < $1.levels.upperBound }
    return band?.words
  }

  public static func == (left: SeverityScale, right: SeverityScale) -> Bool {
    left.bands.map(\.levels) == right.bands.map(\.levels) && left.bands.map(\.words) == right.bands.map(\.words)
  }
}
