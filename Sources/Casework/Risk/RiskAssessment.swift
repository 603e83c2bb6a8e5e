/// A completed assessment of the risks of a case, made for one point of the service model (SM 10.12–10.15).
///
/// It keeps the ratings that it came to, so that the history of a case stays as it was decided.
public struct RiskAssessment: Record {
  public static let table = RecordTable.riskAssessment

  public let id: Int64
  public let caseID: Int64
  public let point: AssessmentPoint
  public let at: Moment
  public let by: Int64
  /// The categories that were gone through (SM-10.17a).
  public let categories: [String]
  /// Why there is no risk (SM-10.22b).
  public var noRiskReason: String?
  /// The highest rating before mitigation, after it, and the one that was set for the case.
  public let before: RiskRating
  public let after: RiskRating
  public let overall: RiskRating
  /// Why the case has another rating than its risks after mitigation.
  public var overallReason: String?
  /// Whether several risks together call for a higher rating, and why (SM-10.37).
  public var cumulative: Answered?
  public var cumulativeReason: String?
  public var externalFactors: String?
  /// Conflicts of interest of casework staff and of senior staff.
  public var staffConflicts: String?
  public var seniorConflicts: String?
  /// What a changed level means for who has the case and how it is supervised (SM-10.45).
  public var reallocation: String?
  public var supervision: String?
  /// The last day of a rating that was set for a time (SM-10.24).
  public var until: Day?
  /// What it was made of: parties, scope and risks as they stood, so that a change of them is noticed (decision D25).
  public let basis: String

  /// An assessment of a case as it stands.
  public init(
    _ id: Int64, of file: CaseFile, for point: AssessmentPoint, categories: [String], overall: RiskRating, at: Moment,
    by: Int64
  ) {
    self.id = id
    caseID = file.case.id
    self.point = point
    self.at = at
    self.by = by
    self.categories = categories
    before = file.ratingBefore ?? .low
    after = file.ratingAfter ?? .low
    self.overall = overall
    basis = file.riskBasis
  }
}

/// What an assessment is made for: the four formal points, compliance escalation, and any review in between (SM-10.13, SM-9.99).
public enum AssessmentPoint: String, Codable, Sendable, CaseIterable {
  case proposal = "we propose or decline to investigate"
  case confirmation = "we confirm the investigation"
  case provisionalViews = "we share our provisional views"
  case furtherWork = "we do further work after a complaint about us"
  case complianceEscalation = "compliance is escalated"
  case review = "review in the course of the case"

  /// The point that a case at a stage comes to next.
  public init(next row: Case) {
    switch row.stage {
    case .proposal: self = .confirmation
    case .detailedInvestigation: self = .provisionalViews
    case .provisionalViews, .finalReport: self = .review
    case .compliance: self = .complianceEscalation
    case .closed: self = .furtherWork
    default: self = .proposal
    }
  }
}
