/// How a risk was rated until somebody rated it anew (SM-10.3).
public struct FormerRating: Record {
  public static let table = RecordTable.formerRating

  public let id: Int64
  public let caseID: Int64
  public let risk: Int64
  /// Before mitigation, and after it.
  public let before: RiskRating
  public let after: RiskRating
  /// When it was rated so, and by whom.
  public let from: Moment
  public let by: Int64
  /// When it was rated anew, or ceased to be current before that.
  public let until: Moment

  public init(_ id: Int64, of risk: Risk, until moment: Moment) {
    self.id = id
    caseID = risk.caseID
    self.risk = risk.id
    before = risk.rating
    after = risk.ratingAfter
    from = risk.assessedAt
    by = risk.by
    until = risk.isCurrent ? moment : risk.stateAt ?? moment
  }
}
