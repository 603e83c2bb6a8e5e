/// A term with its words looked up: at least one of the tests holds of the case, or where it is negated none.
public struct FilterClause: Sendable, Hashable {
  public let tests: [FilterTest]
  public let isNegated: Bool

  public init(_ tests: [FilterTest], isNegated: Bool = false) {
    self.tests = tests
    self.isNegated = isNegated
  }

  /// Whether it holds of a row; nil where the row does not tell.
  public func holds(of row: QueueRow) -> Bool? {
    let answers = tests.map { $0.holds(of: row) }
    let holds: Bool? = answers.contains(true) ? true : answers.contains(nil) ? nil : false
    return holds.map { $0 != isNegated }
  }
}

/// Something that can be asked of a case in a list.
public enum FilterTest: Sendable, Hashable {
  public enum DayField: Sendable, Hashable, CaseIterable { case due, late, received, closed, rated }

  /// Positions along the service model.
  case stages(ClosedRange<Int>)
  /// 0 not rated, 1 low, 2 medium, 3 high.
  case risks(ClosedRange<Int>)
  /// Where in the matrix it stands.
  case cell(RiskCell)
  /// How its risk assessment stands, and when it was made.
  case assessment(RiskAssessmentState, ClosedRange<Day>)
  case change(RatingChange)
  case days(DayField, ClosedRange<Day>)
  case noDay(DayField)
  /// Who has it; nil for nobody.
  case owner(Int64?)
  case organisation(String, isWhole: Bool)
  case complainant(String, isWhole: Bool)
  /// Anywhere in role and name of one of the other parties; the empty text is in every one.
  case party(String)
  case references(ClosedRange<Int64>)
  case type(RecordType?)
  case hasAdjustment(Bool)
  case hasDivergence(Bool)
  /// Words anywhere in the case, the last one by its beginning.
  case words(String, isLastByBeginning: Bool)

  /// Whether it holds of a row; nil where the row does not tell.
  func holds(of row: QueueRow) -> Bool? {
    switch self {
    case .stages(let ranks): ranks.contains(row.stage.rank)
    case .risks(let ranks): ranks.contains(row.risk?.rank ?? 0)
    // What is before all days, an immediate risk, is listed on none.
    case .days(.due, let days): row.listed.map(days.contains)
    case .days(.late, let days): row.due.map { days.contains($0 + 1) } ?? false
    case .days(.received, let days): days.contains(row.received)
    case .noDay(.due): row.listed == nil && row.dueText.isEmpty
    case .noDay(.late): row.due == nil
    case .noDay(.received): false
    case .owner(let staff): row.owner == staff
    case .organisation(let text, let isWhole): Self.matches(row.organisation, text, isWhole: isWhole)
    case .complainant, .days, .noDay, .hasDivergence, .cell, .assessment, .change: nil
    case .party(""): !row.parties.isEmpty
    case .party(let text): row.parties.lowercased().contains(text.lowercased())
    case .references(let numbers): Int64(row.reference.drop { !$0.isNumber }).map(numbers.contains)
    case .type(let type): row.recordType == type
    case .hasAdjustment(let isSo): row.adjustments.isEmpty != isSo
    case .words(let words, _):
      // Words of the complaint are not told by the row.
      Self.matches(words, in: "\(row.reference) \(row.complainant) \(row.organisation)") ? true : nil
    }
  }

  private static func matches(_ name: String, _ text: String, isWhole: Bool) -> Bool {
    isWhole ? name.lowercased() == text.lowercased() : name.lowercased().hasPrefix(text.lowercased())
  }

  private static func matches(_ words: String, in text: String) -> Bool {
    let text = text.lowercased()
    return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}

extension RiskRating {
  /// 1 low, 2 medium, 3 high.
  fileprivate var rank: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
