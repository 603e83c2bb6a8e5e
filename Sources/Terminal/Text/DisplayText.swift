/// Text measured and cut in terminal columns, with everything harmful to a terminal taken out.
///
/// Case records hold what strangers wrote. A letter may contain an escape sequence that retitles the
/// window, an override that makes "exe.txt" read backwards, or a hundred accents on one letter.
/// Whatever is drawn goes through here; `Surface.put` does so by itself.
///
///     DisplayText.columns(of: "漢字")                        // 4
///     DisplayText.truncated("A long name", to: 6)           // "A lon…"
///     DisplayText.padded("7", to: 3, alignment: .trailing)  // "  7"
///     DisplayText.wrapped("one two three", to: 8)           // ["one two", "three"]
public enum DisplayText {
  /// What stands for a cut-off end where the output is UTF-8.
  public static let ellipsis = "…"
  /// What stands for a cut-off end where it is not.
  public static let asciiEllipsis = "~"

  /// The text as a terminal may safely show it, on one line.
  public static func safe(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for cluster in Clusters(text) { cluster.append(to: &result) }
    return result
  }

  /// Columns the text takes on one line.
  public static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    for cluster in Clusters(text) { columns += cluster.columns }
    return columns
  }

  /// Columns a character takes, without the cost of a text for the commonest ones.
  static func columns(of character: Character) -> Int {
    if let value = character.asciiValue, value >= 0x20 && value < 0x7F { return 1 }
    return columns(of: String(character))
  }

  /// The safe text, cut to at most `limit` columns; a cut end is marked by `ellipsis`.
  public static func truncated(
    _ text: some StringProtocol, to limit: Int, ellipsis: String = DisplayText.ellipsis
  ) -> String {
    guard limit > 0 else { return "" }
    var kept: [Cluster] = []
    var columns = 0
    var isCut = false
    for cluster in Clusters(text) {
      guard columns + cluster.columns <= limit else {
        isCut = true
        break
      }
      columns += cluster.columns
      kept.append(cluster)
    }
    if isCut {
      let room = limit - Self.columns(of: ellipsis)
      while columns > max(room, 0), let last = kept.popLast() { columns -= last.columns }
    }
    var result = ""
    for cluster in kept { cluster.append(to: &result) }
    return isCut && limit >= Self.columns(of: ellipsis) ? result + ellipsis : result
  }

  /// The safe text in exactly `width` columns: cut when longer, filled with spaces when shorter.
  public static func padded(
    _ text: some StringProtocol, to width: Int, alignment: Alignment = .leading,
    ellipsis: String = DisplayText.ellipsis
  ) -> String {
    let shown = truncated(text, to: width, ellipsis: ellipsis)
    let spaces = max(0, width - columns(of: shown))
    switch alignment {
    case .leading: return shown + String(repeating: " ", count: spaces)
    case .trailing: return String(repeating: " ", count: spaces) + shown
    case .centre:
      let before = spaces / 2
      return String(repeating: " ", count: before) + shown + String(repeating: " ", count: spaces - before)
    }
  }
}
