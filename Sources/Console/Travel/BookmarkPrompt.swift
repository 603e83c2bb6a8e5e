/// Waits for the one letter of a bookmark.
public struct BookmarkPrompt: Sendable {
  public enum Purpose: Sendable, Equatable {
    /// Sets it on this case.
    case set(reference: String)
    case go
  }

  let purpose: Purpose
  /// The references by their letters, as they were when the question was asked.
  let bookmarks: [Character: String]

  /// The letters and digits of a keyboard in any country.
  static func isName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// The line at the foot.
  var text: String {
    let list = bookmarks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "  ")
    switch purpose {
    case .set(let reference):
      let takingAway = bookmarks.values.contains(reference) ? ", - takes its bookmarks away" : ""
      return "Letter for the bookmark on \(reference)\(takingAway): \(list.isEmpty ? "" : "(set: \(list))")"
    case .go: return "Go to bookmark: \(list)"
    }
  }
}
