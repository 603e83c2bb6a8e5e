/// Why a row cannot be a case.
public enum FormFault: Sendable, Hashable, Codable {
  case wrongNumberOfColumns(found: Int)
  /// A quotation mark that is never closed, or only by one that belongs to a later line, with the line on which it stands.
  case unterminatedQuote(line: Int)
  /// Text behind a closing quotation mark on the same line.
  case misplacedQuote(line: Int)
  /// Bytes that are not UTF-8, in the cell so numbered from 1, and the column that it belongs to.
  case undecodable(cell: Int, FormColumn?)
  case nobody
  case nothingHappened
  case referenceUsed(String)
  /// What the caller, who carries the command out, was told.
  case refused(String)

  /// The column to mend; nil where it is about how the columns are told apart.
  public var column: FormColumn? {
    switch self {
    case .undecodable(_, let column): column
    case .nobody: .lastName
    case .nothingHappened: .whatHappened
    case .referenceUsed: .formReference
    case .wrongNumberOfColumns, .unterminatedQuote, .misplacedQuote, .refused: nil
    }
  }

  /// One sentence for whoever repairs the row.
  public var sentence: String {
    switch self {
    case .wrongNumberOfColumns(let found):
      "The row has \(found) columns where the form has \(FormColumn.allCases.count)."
    case .unterminatedQuote(let line):
      "A quotation mark opened on line \(line) is not closed where it should be, so the columns cannot be told apart."
    case .misplacedQuote(let line):
      "A quotation mark on line \(line) is followed by more text, so the columns cannot be told apart; double it, or take it out."
    case .undecodable(let cell, let column):
      "Column \(cell)\(column.map { " (\($0.rawValue))" } ?? "") is not readable text (UTF-8)."
    case .nobody: "There is no name and no telephone number, email or postal address to reach anyone by."
    case .nothingHappened: "The form does not say what happened (what_happened is empty)."
    case .referenceUsed(let reference):
      "The reference \(CleanText.quoted(reference)) is already used by a form with other content."
    case .refused(let message): CleanText.line(message)
    }
  }
}
