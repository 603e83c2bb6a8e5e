extension String {
  /// Nothing but white space and characters that nobody sees, such as the zero-width ones.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || [.format, .control].contains(scalar.properties.generalCategory)
    }
  }

  /// Without white space at either end.
  var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Line breaks and tabs as single spaces: what a one-line field holds.
  var onOneLine: String {
    split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  /// `sm-1.23` as `SM-1.23`, with the letter of the rule kept small.
  var uppercasedDocument: String {
    guard let dash = firstIndex(of: "-") else { return self }
    return self[..<dash].uppercased() + self[dash...]
  }
}
