/// A risk on a case, rated in a cell of the 3×3 matrix before and after mitigation (SM 10.8–10.31, decision D23).
public struct Risk: Record {
  public static let table = RecordTable.risk

  public let id: Int64
  public let caseID: Int64
  public var category: RiskCategory
  public var text: String
  /// Nil where it is not asked: information that was lost or misused already (SM-10.53).
  public var likelihood: Likelihood?
  public var impact: Impact
  /// In a "Medium or Low" cell: somebody chose Low, with this reason (SM-10.27).
  public var lowReason: String?
  public var assessedAt: Moment
  public var by: Int64
  /// Whether it happens now or is yet to come (SM-10.8).
  public var timing: RiskTiming?
  /// What of the complaint it is linked to (SM-10.18).
  public var link: RiskLink?
  /// What shows it, where somebody told us; none is needed (SM-10.19).
  public var evidence: String?
  /// Rated by hand, where there is no likelihood to rate it by (decision D25).
  public var handRating: RiskRating?
  public var handReason: String?
  /// In a "Medium or Low" cell: somebody considered Low and kept Medium, with this reason (SM-10.27).
  public var mediumReason: String?
  /// What is expected once it is mitigated; as before where nil (SM-10.26).
  public var expectedLikelihood: Likelihood?
  public var expectedImpact: Impact?
  public var expectedLowReason: String?
  /// How the mitigation lowers the rating (SM-10.41).
  public var effect: String?
  /// What is done if it happens (SM-10.46).
  public var contingency: String?
  /// What became of it; current where nil (SM-10.11, SM-10.44).
  public var state: RiskState?
  public var stateAt: Moment?
  public var stateReason: String?

  public init(
    id: Int64, caseID: Int64, category: RiskCategory, text: String, likelihood: Likelihood?, impact: Impact,
    assessedAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.category = category
    self.text = text
    self.likelihood = likelihood
    self.impact = impact
    self.assessedAt = assessedAt
    self.by = by
  }
}

extension Risk {
  /// It may still happen, or goes on: it counts towards the rating of the case.
  public var isCurrent: Bool { state ?? .current == .current }

  /// The rating before mitigation: that of its cell, with the choice made in a "Medium or Low" cell, or the one set by hand.
  public var rating: RiskRating { handRating ?? RiskMatrix.rating(likelihood, impact, isLowChosen: lowReason != nil) }

  /// Where it stands in the matrix once it is mitigated.
  public var likelihoodAfter: Likelihood? { expectedLikelihood ?? likelihood }
  public var impactAfter: Impact { expectedImpact ?? impact }

  /// The rating that is expected after mitigation (SM-10.26b).
  public var ratingAfter: RiskRating {
    if handRating != nil, expectedLikelihood == nil, expectedImpact == nil { return rating }
    let isMoved = likelihoodAfter != likelihood || impactAfter != impact
    let isLow = expectedLowReason != nil || (!isMoved && lowReason != nil)
    return RiskMatrix.rating(likelihoodAfter, impactAfter, isLowChosen: isLow)
  }

  /// Somebody has still to choose between Medium and Low for what is expected after mitigation (SM-10.27).
  public var awaitsChoice: Bool {
    isCurrent && mediumReason == nil && ratingAfter == .medium
      && RiskMatrix.cell(likelihoodAfter, impactAfter) == .mediumOrLow
  }
}

/// The five categories of the risk assessment, and 'other' (SM-10.17, decision D25).
public enum RiskCategory: String, Codable, Sendable, CaseIterable {
  case people = "People"
  case financial = "Financial including loss or misuse of information"
  case reputation = "Reputation/Political"
  case ourService = "Our Service"
  case legal = "Legal"
  case other

  /// The five that every assessment goes through (SM-10.17).
  public static let named = allCases.filter { $0 != .other }
}

public enum RiskTiming: String, Codable, Sendable, CaseIterable {
  case now = "happening now and going to continue or worsen"
  case future = "likely to happen in the future"
  /// It is over and has no bearing on the future: no risk (SM-10.10).
  case past = "already happened, without a likely future impact"
}

public enum RiskLink: String, Codable, Sendable, CaseIterable {
  case complaint = "complaint made"
  case injustice = "injustice claimed"
  case outcome = "outcome sought by the complainant"
  case none = "none of these"
}

public enum RiskState: String, Codable, Sendable, CaseIterable {
  case current
  case happened = "has happened"
  case over = "no longer of concern"
}
