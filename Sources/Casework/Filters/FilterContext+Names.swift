/// Names of several words, typed without quotation marks: `stage:final report`.
extension FilterContext {
  /// The terms, each with the words behind it that go on with the name which its last value begins.
  ///
  /// What is a name by itself is not gone on with: where there are teams North and North East, the second is typed in quotation marks.
  func joiningNames(_ terms: [RawFilterTerm]) -> [RawFilterTerm] {
    terms.reduce(into: []) { joined, term in
      if let last = joined.last, let longer = extended(last, by: term) {
        joined[joined.count - 1] = longer
      } else {
        joined.append(term)
      }
    }
  }

  private func extended(_ term: RawFilterTerm, by next: RawFilterTerm) -> RawFilterTerm? {
    guard let field = term.name.flatMap({ FilterField(typed: $0) }), let value = term.values.last,
      value.value.match == .plain, !value.value.text.isEmpty, next.name == nil, !next.isNegated,
      let word = next.values.first?.value, word.match != .whole
    else { return nil }
    let names = names(of: field).map(FilterResolver.folded)
    let text = "\(value.value.text) \(word.text)"
    guard !names.contains(FilterResolver.folded(value.value.text)),
      names.contains(where: { $0.hasPrefix(FilterResolver.folded(text)) })
    else { return nil }
    var longer = term
    let end = next.range.upperBound
    longer.values[term.values.count - 1] = .init(
      value: FilterValue(text, word.match), range: value.range.lowerBound..<end)
    longer.range = term.range.lowerBound..<end
    return longer
  }

  private func names(of field: FilterField) -> [String] {
    switch field.kind {
    case .choice(let names, _): names
    case .team: teams
    case .staff: office.staff.map(\.name)
    case .date, .text, .reference: []
    }
  }
}
