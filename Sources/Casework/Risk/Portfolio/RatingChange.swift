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

extension Draft {
  /// Keeps on the case when its overall rating became what it is, whatever act made it so.
  mutating func noteRating(since former: CaseFile, _ act: Act) {
    guard let file, file.overallRating != former.overallRating else { return }
    self.file?.case.ratedAt = act.occurred
    self.file?.case.ratedFrom = former.overallRating
  }
}
