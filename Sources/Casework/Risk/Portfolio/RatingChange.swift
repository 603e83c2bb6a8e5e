/// How the overall rating of a case changed when it last did.
public enum RatingChange: String, Sendable, Codable, CaseIterable {
  case first, raised, lowered

  public var title: String {
    switch self {
    case .first: "rated for the first time"
    case .raised: "rating raised"
    case .lowered: "rating lowered"
    }
  }
}

extension CaseFile {
  /// When the overall rating became what it is, and what it was before: worked out from how its risks were rated, settled and assessed along its
  /// life; from nothing where it had this one from the first. Nil where it has none.
  public var ratingChange: (at: Moment, from: RiskRating?)? {
    guard let now = overallRating else { return nil }
    let events = Set(
      risks.flatMap { [$0.assessedAt, $0.stateAt].compactMap { $0 } } + formerRatings.flatMap { [$0.from, $0.until] }
        + riskAssessments.map(\.at))
    var later: Moment?
    for moment in events.sorted(by: >) {
      let rating = overallRating(at: moment)
      if rating != now { return (later ?? moment, rating) }
      later = moment
    }
    return later.map { ($0, nil) }
  }

  /// The overall rating as it was at a moment. Whether it was locked then is told for as long as the lock lasts.
  private func overallRating(at moment: Moment) -> RiskRating? {
    let risks = risks.filter { $0.assessedAt <= moment && ($0.isCurrent || $0.stateAt.map { moment < $0 } ?? false) }
    let former = formerRatings.filter { $0.from <= moment && moment < $0.until }
    let after = (risks.map(\.ratingAfter) + former.map(\.after)).max()
    guard let last = riskAssessments.last(where: { $0.at <= moment }) else { return after }
    return overallRating(after, assessedAs: last)
  }
}
