extension CaseFilter {
  /// Reads a filter as typed. Choices are taken by any beginning that is enough, and come out by their whole names.
  public init(_ text: String, in context: FilterContext) throws(FilterError) {
    let parser = FilterParser(context: context, raw: context.joiningNames(FilterLexer.terms(of: text)))
    self.init(try parser.terms())
  }

  /// What the terms mean for this person on this day; those about the list left out.
  public func clauses(in context: FilterContext) throws(FilterError) -> [FilterClause] {
    let resolver = FilterResolver(context: context)
    let lastWord = terms.lastIndex { $0.field == nil && !$0.isNegated }
    var clauses: [FilterClause] = []
    for (place, term) in terms.enumerated() {
      do {
        if let clause = try resolver.clause(term, isLastWord: place == lastWord) { clauses.append(clause) }
      } catch {
        throw FilterError(0..<0, error.sentence, isUnfinished: error.isUnfinished)
      }
    }
    return clauses
  }
}

/// Makes terms of what the lexer found, and says what cannot be.
struct FilterParser {
  let context: FilterContext
  let raw: [RawFilterTerm]

  func terms() throws(FilterError) -> [FilterTerm] {
    var terms: [FilterTerm] = []
    for raw in raw {
      let term = try term(raw)
      if let field = term.field, field.isAboutList, terms.contains(where: { $0.field == field }) {
        throw FilterError(raw.range, "'\(field.name)' can be said once.")
      }
      terms.append(term)
    }
    return terms
  }

  private func term(_ raw: RawFilterTerm) throws(FilterError) -> FilterTerm {
    let resolver = FilterResolver(context: context)
    let term = FilterTerm(try subject(raw), isNegated: raw.isNegated)
    let whole = canonical(reversed(term))
    if whole.field == .view, whole.isNegated {
      throw FilterError(raw.range, "A list cannot be taken away: type view: and the list that is wanted.")
    }
    do {
      _ = try resolver.clause(whole, isLastWord: false)
    } catch {
      let place = min(error.place, raw.values.count - 1)
      throw FilterError(raw.values[place].range, error.sentence, isUnfinished: error.isUnfinished)
    }
    return whole
  }

  private func subject(_ raw: RawFilterTerm) throws(FilterError) -> FilterTerm.Subject {
    guard let name = raw.name else { return .words(raw.values[0].value) }
    guard let field = FilterField(typed: name) else {
      let names = FilterField.allCases.map(\.name).joined(separator: ", ")
      let start = raw.range.lowerBound + (raw.isNegated ? 1 : 0)
      throw FilterError(
        start..<start + name.count,
        "There is no field '\(name)'. Fields: \(names). A word with a colon goes in quotation marks.")
    }
    return .field(field, raw.comparison, raw.values.map(\.value))
  }

  /// `sort:-received` is how it is typed; the minus sign belongs to the term.
  private func reversed(_ term: FilterTerm) -> FilterTerm {
    guard case .field(.sort, let comparison, let values) = term.subject, values.count == 1, let value = values.first,
      value.text.hasPrefix("-")
    else { return term }
    return FilterTerm(
      .field(.sort, comparison, [FilterValue(String(value.text.dropFirst()), value.match)]), isNegated: !term.isNegated)
  }

  /// The term with choices by their whole names, and people by their logins.
  private func canonical(_ term: FilterTerm) -> FilterTerm {
    guard case .field(let field, let comparison, let values) = term.subject else { return term }
    let resolver = FilterResolver(context: context)
    let whole = values.map { value -> FilterValue in
      if value.match == .beginning || value.text.isEmpty { return value }
      switch field.kind {
      case .choice:
        guard let names = try? resolver.choices(field, value), let name = names.first else { return value }
        return .named(name)
      case .staff:
        if ["me", "nobody", "none"].contains(value.text.lowercased()) {
          return .named(value.text.lowercased() == "me" ? "me" : "nobody")
        }
        let found = context.staff(value)
        return found.count == 1 ? .named(found[0].login) : value
      case .team:
        let typed = FilterResolver.folded(value.text)
        let found = (["mine"] + context.teams).filter { FilterResolver.folded($0).hasPrefix(typed) }
        let exact = found.first { FilterResolver.folded($0) == typed }
        return (exact ?? (found.count == 1 && value.match == .plain ? found[0] : nil)).map { .named($0) } ?? value
      case .date: return .named(value.text.lowercased())
      case .text, .reference: return value
      }
    }
    return FilterTerm(.field(field, comparison, whole), isNegated: term.isNegated)
  }
}

extension FilterValue {
  /// A name that is meant as a whole: in quotation marks only where it needs them.
  public static func named(_ name: String) -> FilterValue {
    FilterValue(name, FilterText.needsQuotation(name, isValue: true) ? .whole : .plain)
  }
}
