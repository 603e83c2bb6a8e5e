/// How a case stands as to risk.
extension CaseFile {
  public var currentRisks: [Risk] { risks.filter(\.isCurrent) }

  /// The highest rating of its risks before mitigation; nil where it has none.
  public var ratingBefore: RiskRating? { currentRisks.map(\.rating).max() }

  /// The highest rating of its risks after mitigation; nil where it has none (SM-10.29b).
  public var ratingAfter: RiskRating? { currentRisks.map(\.ratingAfter).max() }

  public var lastAssessment: RiskAssessment? { riskAssessments.last }

  /// The overall rating: that of the last assessment while its risks are as they were then, else the highest after mitigation (decision D24); nil
  /// where nobody has assessed anything. Under oversight it stays what was assessed last (SM-10.34).
  public var overallRating: RiskRating? {
    guard let last = lastAssessment else { return ratingAfter }
    return overallRating(ratingAfter, assessedAs: last)
  }

  func overallRating(_ after: RiskRating?, assessedAs last: RiskAssessment) -> RiskRating {
    overseer != nil || last.after == after ?? .low ? last.overall : after ?? .low
  }

  /// The last assessment made for a point, if nothing that it rests on has changed since (decision D25).
  public func freshAssessment(for point: AssessmentPoint) -> RiskAssessment? {
    guard let last = riskAssessments.last(where: { $0.point == point }), last.basis == riskBasis else { return nil }
    let restarted = self.case.restartedAt.map { last.at >= $0 } ?? true
    return restarted ? last : nil
  }

  /// The ratings along its life, oldest first: `Wed 4 Mar 2026 Low, …`; nil where nothing was assessed (SM-10.3).
  public var ratingHistory: String? {
    let moves = riskAssessments.map { "\($0.at.day.shortText) \($0.overall.rawValue)" }
    return moves.isEmpty ? nil : moves.joined(separator: ", ")
  }

  /// How many calendar days an assessment stands: our default (decision D25).
  public static let assessmentDays = 90

  /// Why no assessment for a point stands on a day; nil when one does.
  public func staleness(for point: AssessmentPoint, on day: Day) -> String? {
    guard riskAssessments.contains(where: { $0.point == point }) else { return "none was made for it" }
    guard let fresh = freshAssessment(for: point) else {
      return "parties, scope or risks have changed since the last one"
    }
    let last = fresh.at.day + Self.assessmentDays
    return day > last ? "the last one is older than \(Self.assessmentDays) days" : nil
  }

  /// Whether a high rating comes from risks to people alone: exempt from the escalation of SM-8.72 and SM-9.100 (decision D25).
  public var isHighForPeopleOnly: Bool {
    let high = currentRisks.filter { $0.ratingAfter == .high }
    return overallRating == .high && !high.isEmpty && high.allSatisfy { $0.category == .people }
  }

  /// Parties, scope and risks in short: two cases that differ in one of them differ in this.
  var riskBasis: String {
    var text = parties.map { "party \($0.id) \($0.role.rawValue)" }
    text += components.map { "component \($0.id) \($0.text)" }
    text += organisations.map { "organisation \($0.id) \($0.organisation ?? 0) \($0.role.rawValue)" }
    text.append("about \(self.case.organisation ?? 0) \(self.case.organisationText ?? "")")
    text += currentRisks.map { risk in
      "risk \(risk.id) \(risk.category.rawValue) \(risk.text) \(risk.likelihood?.rawValue ?? "") \(risk.impact.rawValue)"
        + " \(risk.ratingAfter.rawValue) \(risk.rating.rawValue)"
    }
    return Self.fingerprint(text.joined(separator: "\n"))
  }

  /// FNV-1a: it needs no secrecy, and must be the same in every release and on every machine.
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
