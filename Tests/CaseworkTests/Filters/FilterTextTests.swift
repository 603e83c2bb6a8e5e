import Casework
import Testing

@Suite("A filter as text")
struct FilterTextTests {
  /// Draws filters as the parser makes them.
  struct Drawing {
    var random = SystemRandomNumberGenerator()

    private let texts = [
      "bell", "Hill Trust", "o'neill", "a,b", "not", "-x", "stage:intake", "a\"b", "12:30", "é t é", "due<today", "x*y",
      "\u{201C}", "-", "=", "a=b",
    ]

    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }

    mutating func filter() -> CaseFilter {
      var terms: [FilterTerm] = []
      for _ in 0..<Int.random(in: 0...5, using: &random) { terms.append(term()) }
      // The list is named once.
      for field in [FilterField.view, .sort] {
        let places = terms.indices.filter { terms[$0].field == field }
        for place in places.dropFirst().reversed() { terms.remove(at: place) }
      }
      return CaseFilter(terms)
    }

    mutating func term() -> FilterTerm {
      let isNegated = Bool.random(using: &random)
      if pick([true, false, false]) { return FilterTerm(.words(text(isWord: true)), isNegated: isNegated) }
      let field = pick(FilterField.allCases)
      let comparison = field.isComparable ? pick(FilterComparison.allCases) : .equal
      let isSingle = comparison != .equal || field.isAboutList
      let values = (0..<(isSingle ? 1 : pick([1, 1, 2, 3]))).map { _ in value(field, comparison) }
      return FilterTerm(.field(field, comparison, values), isNegated: isNegated && field != .view)
    }

    mutating func value(_ field: FilterField, _ comparison: FilterComparison) -> FilterValue {
      switch field.kind {
      case .choice(let names, _): .named(pick(names))
      case .date: .named(pick(["today", "+5wd", "15/3", "15 mar", "-2w"] + (comparison == .equal ? ["none"] : [])))
      case .staff: .named(pick(["me", "nobody", "dana", "ruth"]))
      case .team: .named(pick(["mine", "Intake North", "Triage"]))
      case .text: text(isWord: false)
      case .reference: FilterValue(pick(["C-12", "7"]), comparison == .equal ? pick([.plain, .beginning]) : .plain)
      }
    }

    mutating func text(isWord: Bool) -> FilterValue {
      let text = pick(texts)
      // Without quotation marks only what is read as it stands.
      let isSafe = pick(["bell", "o'neill", "x*y", "é"])
      return pick([FilterValue(text, .whole), FilterValue(text, .beginning), FilterValue(isSafe, .plain)])
    }
  }

  @Test("is read as the same filter again")
  func roundTrip() throws {
    var drawing = Drawing()
    for _ in 0..<3000 {
      let filter = drawing.filter()
      let text = filter.description
      let read = try #require(try? CaseFilter(text, in: FilterOffice.context), "\(text)")
      try #require(read == filter, "\(text)")
      // What terms mean hangs on nothing that the text loses.
      #expect(try read.clauses(in: FilterOffice.context) == filter.clauses(in: FilterOffice.context))
    }
  }

  @Test("never traps, whatever is typed, and points into the text")
  func anyText() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "stage", ":", "<", "=", ">", "-", "not ", "\"", "*", ",", " ", "intake", "due", "today", "owner", "me", "é",
      "\u{201D}",
      "sort", "view", "9", "C-", "👩🏽‍⚕️",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      do {
        let filter = try CaseFilter(text, in: FilterOffice.context)
        #expect((try? CaseFilter(filter.description, in: FilterOffice.context)) == filter, "\(text) → \(filter)")
      } catch {
        #expect(error.range.upperBound <= text.count && !error.sentence.isEmpty, "\(text)")
      }
      _ = FilterCompletion(text, caret: text.count, in: FilterOffice.context)
    }
  }
}
