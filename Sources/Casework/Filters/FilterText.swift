/// A filter as text: what is typed to get the same again.
enum FilterText {
  /// Whether a text would be read as something else without quotation marks.
  static func needsQuotation(_ text: String, isValue: Bool) -> Bool {
    text.isEmpty || text.contains { $0.isWhitespace || FilterLexer.isQuotationMark($0) } || text.hasSuffix("*")
      || (isValue ? text.contains(",") : isRead(text))
  }

  /// Whether a word would be read as a negation or a field.
  private static func isRead(_ word: String) -> Bool {
    if word.hasPrefix("-") || word.lowercased() == "not" { return true }
    let behind = word.drop { $0.isLetter }
    return behind.count < word.count && behind.first.map { ":=<>".contains($0) } ?? false
  }

  static func text(of value: FilterValue, isValue: Bool) -> String {
    let doubled = value.text.flatMap { FilterLexer.isQuotationMark($0) ? [$0, $0] : [$0] }
    let quoted = "\"\(String(doubled))\""
    switch value.match {
    case .plain: return value.text
    case .whole: return quoted
    case .beginning:
      return (needsQuotation(value.text, isValue: isValue) && !value.text.isEmpty ? quoted : value.text) + "*"
    }
  }
}

extension FilterField {
  /// The term that asks for a name as it is: `team:North`, `org:"Board of Eels"`.
  func term(_ name: String) -> String {
    // A body's name is meant as a whole even if another one begins so; teams and stages always are.
    let isWhole = self == .organisation || FilterText.needsQuotation(name, isValue: true)
    return "\(self.name):\(FilterText.text(of: FilterValue(name, isWhole ? .whole : .plain), isValue: true))"
  }
}

extension FilterTerm {
  /// The term as it is typed.
  public var text: String {
    switch subject {
    case .words(let value): return (isNegated ? "-" : "") + FilterText.text(of: value, isValue: false)
    case .field(let field, let comparison, let values):
      let listed = values.map { FilterText.text(of: $0, isValue: true) }.joined(separator: ",")
      if field == .sort { return "sort:" + (isNegated ? "-" : "") + listed }
      return (isNegated ? "-" : "") + field.name + comparison.rawValue + listed
    }
  }
}

extension CaseFilter: CustomStringConvertible {
  /// The filter as it is typed; read again it is the same.
  public var description: String { terms.map(\.text).joined(separator: " ") }
}
