/// Why no row of a file was read: it is not the form. Nothing was made.
public enum ImportFileError: Error, Sendable, Hashable {
  case empty
  /// The first line is not UTF-8.
  case notText
  /// Not one column of the form.
  case notAForm
  case brokenHeader(String)
  case columns(missing: [String], unknown: [String])
  case columnsTwice([String])
}

extension ImportFileError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .empty: "The file is empty; export the forms again, with the line of column names."
    case .notText: "The file is not UTF-8 text; export the forms again as 'CSV (UTF-8)'."
    case .notAForm:
      "The first line holds no column of the intake form; export the forms again with the line of column names, separated by commas."
    case .brokenHeader(let sentence): "The line of column names cannot be read: \(sentence)"
    case .columns(let missing, let unknown):
      [Self.list("has no column", missing), Self.list("has a column that the form does not know,", unknown)]
        .compactMap { $0 }.joined(separator: "; ").capitalisedSentence("The file ")
    case .columnsTwice(let names): "The file has twice the column \(names.joined(separator: ", "))."
    }
  }

  private static func list(_ words: String, _ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(34).map { CleanText.quoted($0) }.joined(separator: ", ")
    return "\(words) \(shown)\(names.count > 34 ? " and \(names.count - 34) more" : "")"
  }
}

extension String {
  fileprivate func capitalisedSentence(_ beginning: String) -> String { "\(beginning)\(self)." }
}
