import Casework
import GRDB

/// The terms of a filter in SQL. Every value is bound, none is part of the text.
struct QueueFilter {
  /// The words that lead the search, as the search index takes them; empty where there are none.
  let match: String
  /// What else has to hold of a row of the queue.
  let parts: [QueueShape.Part]
  /// An index of open cases by date that has few of them, and what they have.
  typealias Sparse = (index: String, condition: String)

  /// The index of the open cases that have what a term asks for.
  let sparse: Sparse?
  /// The ranges of an index that hold all the cases of a term, for each term that has such.
  let ranges: [[QueueRange]]

  init(_ clauses: [FilterClause], _ database: Database) throws {
    var words: [(text: String, isLastByBeginning: Bool)] = []
    var parts: [QueueShape.Part] = []
    var ranges: [[QueueRange]] = []
    for clause in clauses {
      if let leading = Self.leading(clause) {
        words.append(leading)
        continue
      }
      if Self.asksNothing(clause) { continue }
      parts.append(try Self.part(of: clause, database))
      let found = clause.tests.compactMap(QueueRange.init)
      if !clause.isNegated, !found.isEmpty, found.count == clause.tests.count { ranges.append(found) }
    }
    match = try words.map { try Self.match($0.text, $0.isLastByBeginning, database) }.joined(separator: " AND ")
    self.parts = parts
    sparse = clauses.compactMap(Self.sparse).first
    self.ranges = ranges
  }

  private static func sparse(of clause: FilterClause) -> Sparse? {
    guard !clause.isNegated, clause.tests.count == 1 else { return nil }
    switch clause.tests[0] {
    case .party: return ("queueRow_parties", #""parties" <> ''"#)
    case .hasAdjustment(true): return ("queueRow_adjustments", #""adjustments" <> ''"#)
    default: return nil
    }
  }

  /// Whether the search index leads to the cases of a term.
  static func leads(_ clause: FilterClause) -> Bool { leading(clause) != nil }

  private static func leading(_ clause: FilterClause) -> (text: String, isLastByBeginning: Bool)? {
    guard !clause.isNegated, clause.tests.count == 1, case .words(let text, let isByBeginning) = clause.tests[0],
      !SearchWords.query(text).isEmpty
    else { return nil }
    return (text, isByBeginning)
  }

  /// Signs alone are in no case and in every one.
  private static func asksNothing(_ clause: FilterClause) -> Bool {
    guard clause.tests.count == 1, case .words(let text, _) = clause.tests[0] else { return false }
    return SearchWords.query(text).isEmpty
  }

  static func part(of clause: FilterClause, _ database: Database) throws -> QueueShape.Part {
    let tests = try clause.tests.map { try part(of: $0, database) }
    let sql = tests.isEmpty ? "0" : tests.map { "(\($0.sql))" }.joined(separator: " OR ")
    let arguments = tests.reduce(into: [] as StatementArguments) { $0 += $1.arguments }
    return (clause.isNegated ? "NOT (\(sql))" : "(\(sql))", arguments)
  }

  static func part(of test: FilterTest, _ database: Database) throws -> QueueShape.Part {
    if let range = QueueRange(test) { return range.part }
    switch test {
    case .party(""): return (#""parties" <> ''"#, [])
    case .party(let text): return (#""parties" <> '' AND "parties" LIKE ? ESCAPE '\'"#, ["%\(escaped(text))%"])
    case .type(let type): return (#""recordType" IS ?"#, [type?.rawValue])
    case .hasAdjustment(let isSo): return (isSo ? #""adjustments" <> ''"# : #""adjustments" = ''"#, [])
    case .hasDivergence(false): return (#""divergences" = 0"#, [])
    case .change(.first): return (#""risk" > 0 AND "ratedFrom" = 0"#, [])
    case .change(.raised): return (#""ratedFrom" > 0 AND "risk" > "ratedFrom""#, [])
    case .change(.lowered): return (#""risk" > 0 AND "risk" < "ratedFrom""#, [])
    case .words(let text, let isByBeginning):
      let match = try match(text, isByBeginning, database)
      return (#""queueRow"."caseID" IN (SELECT rowid FROM "search" WHERE "search" MATCH ?)"#, [match])
    default: return ("0", [])
    }
  }

  /// All the words, the last one perhaps by its beginning.
  private static func match(_ text: String, _ isLastByBeginning: Bool, _ database: Database) throws -> String {
    let words = SearchWords.query(text)
    if isLastByBeginning { return try SearchMatch.expression(words, database) }
    return words.map { "\"\($0)\"" }.joined(separator: " AND ")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
