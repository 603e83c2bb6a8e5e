/// Looks up what the values of a filter mean in some office, on some day, for somebody.
struct FilterResolver {
  let context: FilterContext

  /// What is wrong with a value, by its place among those of the term.
  struct Problem: Error {
    var place = 0
    let sentence: String
    var isUnfinished = false
  }

  func clause(_ term: FilterTerm, isLastWord: Bool) throws(Problem) -> FilterClause? {
    switch term.subject {
    case .words(let value):
      if value.text.isEmpty { throw Problem(sentence: "Type the word that is meant behind it.", isUnfinished: true) }
      let byBeginning = value.match == .beginning || value.match == .plain && isLastWord
      return FilterClause([.words(value.text, isLastByBeginning: byBeginning)], isNegated: term.isNegated)
    case .field(let field, let comparison, let values):
      if field.isAboutList {
        try checkList(field, comparison, values)
        return nil
      }
      return FilterClause(try tests(field, comparison, values), isNegated: term.isNegated)
    }
  }

  private func tests(
    _ field: FilterField, _ comparison: FilterComparison, _ values: [FilterValue]
  ) throws(Problem) -> [FilterTest] {
    if comparison != .equal {
      if !field.isComparable {
        throw Problem(sentence: "'\(field.name)' takes ':' alone, such as \(field.example).")
      }
      if values.count > 1 {
        throw Problem(place: 1, sentence: "Several values go with ':' alone, such as \(field.name):one,another.")
      }
    }
    var tests: [FilterTest] = []
    for (place, value) in values.enumerated() {
      do {
        tests += try self.tests(field, comparison, value)
      } catch {
        throw Problem(place: place, sentence: error.sentence, isUnfinished: error.isUnfinished)
      }
    }
    return tests
  }

  private func tests(
    _ field: FilterField, _ comparison: FilterComparison, _ value: FilterValue
  ) throws(Problem) -> [FilterTest] {
    if value.text.isEmpty && value.match == .plain { throw missing(field) }
    switch field {
    case .stage: return try places(field, comparison, value).map { .stages($0) }
    case .risk: return try places(field, comparison, value).map { .risks($0) }
    case .phase:
      let phases = try places(field, comparison, value)
      return Stage.allCases.filter { stage in
        guard let phase = Phase(stage: stage), let place = Phase.allCases.firstIndex(of: phase) else { return false }
        return phases.contains { $0.contains(place) }
      }.map { .stages($0.rank...$0.rank) }
    case .due: return [try day(.due, comparison, value)]
    case .late: return [try day(.late, comparison, value)]
    case .received: return [try day(.received, comparison, value)]
    case .closed: return [try day(.closed, comparison, value)]
    case .rated: return [try day(.rated, comparison, value)]
    case .cell: return try choices(field, value).compactMap(cell).map { .cell($0) }
    case .assessment:
      return try choices(field, value).compactMap(RiskAssessmentFreshness.init).flatMap { $0.tests(on: context.today) }
    case .change: return try choices(field, value).compactMap(RatingChange.init).map { .change($0) }
    case .owner: return try owners(value).map { .owner($0) }
    case .team: return try team(value).map { .owner($0) }
    case .organisation: return [.organisation(value.text, isWhole: value.match == .whole)]
    case .complainant: return [.complainant(value.text, isWhole: value.match == .whole)]
    case .party: return [.party(value.text)]
    case .reference: return try references(comparison, value)
    case .type: return try choices(field, value).map { .type(RecordType(rawValue: $0)) }
    case .adjustment: return try choices(field, value).map { .hasAdjustment($0 == "yes") }
    case .diverged: return try choices(field, value).map { .hasDivergence($0 == "yes") }
    case .view, .sort: return []
    }
  }

  private func missing(_ field: FilterField) -> Problem {
    Problem(sentence: "Type a value for \(field.name): \(allowed(field)).", isUnfinished: true)
  }

  /// What a field takes, in words.
  func allowed(_ field: FilterField) -> String {
    switch field.kind {
    case .choice(let names, _): names.joined(separator: ", ")
    case .date: "a date such as today, +5wd, mon or 15/3, or none"
    case .staff: "me, nobody, a login or a name"
    case .team: (["mine"] + context.teams).joined(separator: ", ")
    case .text: "the beginning of the text, or all of it in quotation marks"
    case .reference: "a reference such as C-12"
    }
  }
}
