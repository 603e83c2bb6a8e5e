import GRDB

/// What the search index is asked for: all the words, the last one by its beginning.
enum SearchMatch {
  /// The index knows what begins with so many letters; see the table `search`.
  private static let indexedPrefix = 2...4
  /// More endings than these are looked for together.
  private static let mostEndings = 64

  static func expression(_ words: [String], _ database: Database) throws -> String {
    guard let last = words.last else { return "" }
    let whole = words.dropLast().map { "\"\($0)\"" }
    return (whole + [try beginning(last, database)]).joined(separator: " AND ")
  }

  /// What begins with a word. The index would gather all the cases of a longer beginning before it shows the first one, so the words
  /// themselves are looked up: each is read only as far as it is shown.
  private static func beginning(_ word: String, _ database: Database) throws -> String {
    let length = word.unicodeScalars.count
    if length < indexedPrefix.lowerBound { return "\"\(word)\"" }
    if indexedPrefix.contains(length) { return "\"\(word)\" *" }
    guard let endings = try endings(of: word, database) else { return "\"\(word)\" *" }
    if endings.isEmpty { return "\"\(word)\"" }
    return "(\(endings.map { "\"\($0)\"" }.joined(separator: " OR ")))"
  }

  /// The words of the index that begin so, in order; nil where there are too many.
  private static func endings(of word: String, _ database: Database) throws -> [String]? {
    let statement = try database.cachedStatement(sql: #"SELECT "term" FROM "searchTerm" WHERE "term" >= ? LIMIT 1"#)
    var found: [String] = []
    var next = word
    // From each word straight to the one after it, past the cases that have it.
    while let term = try String.fetchOne(statement, arguments: [next]), term.utf8.starts(with: word.utf8) {
      if found.count == mostEndings { return nil }
      found.append(term)
      next = term + "\u{1}"
    }
    return found
  }
}
