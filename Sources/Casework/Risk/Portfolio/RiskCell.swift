/// Where a case stands in the matrix of the portfolio: in the cell of the risk that leads it.
public enum RiskCell: Sendable, Hashable {
  case at(Likelihood, Impact)
  /// The risk that leads it has no likelihood: it was rated by hand (decision D25).
  case byHand
  /// It was assessed, and no risk counts now.
  case noRisk

  /// From the least impact up, and in each from the least likely on; those without a cell last.
  public static let all: [RiskCell] =
    Impact.allCases.flatMap { impact in Likelihood.allCases.map { .at($0, impact) } } + [.byHand, .noRisk]

  /// What stores call it: 1 to 9 in the matrix, 10 and 11 beside it.
  public var number: Int { (Self.all.firstIndex(of: self) ?? 0) + 1 }

  public init?(number: Int) {
    guard Self.all.indices.contains(number - 1) else { return nil }
    self = Self.all[number - 1]
  }

  /// `highly likely, critical`.
  public var name: String {
    switch self {
    case .at(let likelihood, let impact): "\(likelihood.rawValue), \(impact.rawValue)"
    case .byHand: "rated by hand"
    case .noRisk: "no risk now"
    }
  }

  /// The name as a filter takes it without quotation marks: `highly-likely-critical`.
  public var filterName: String { name.replacing(", ", with: "-").replacing(" ", with: "-") }
}

extension CaseFile {
  /// The risk that is rated highest after mitigation; of several the one that is furthest up and to the right.
  var leadingRisk: Risk? {
    func weight(_ risk: Risk) -> Int { (risk.likelihoodAfter?.score ?? 0) + risk.impactAfter.score }
    return currentRisks.max { ($0.ratingAfter, weight($0)) < ($1.ratingAfter, weight($1)) }
  }

  /// Where the case stands in the matrix after mitigation; nil where nobody has assessed anything.
  public var riskCell: RiskCell? {
    guard let risk = leadingRisk else { return overallRating == nil ? nil : .noRisk }
    return risk.likelihoodAfter.map { .at($0, risk.impactAfter) } ?? .byHand
  }
}
