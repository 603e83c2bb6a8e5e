/// How the risk assessment of an open case stands (decision D25).
public enum RiskAssessmentState: Int, Sendable {
  /// Nothing of what it rests on has changed; on its age depends whether it is stale.
  case stands = 1
  /// Parties, scope or risks have changed since.
  case changed
  /// The case has passed a formal point for which none was made.
  case missing
}

/// How a risk assessment stands on a day: as a manager asks for it.
public enum RiskAssessmentFreshness: String, Sendable, Codable, CaseIterable {
  case fresh, stale, missing

  public var title: String { "assessment \(rawValue)" }

  /// What tells it of a case; at least one of them holds. Stale is what is too old, and what something has changed since (decision D25).
  public func tests(on today: Day) -> [FilterTest] {
    let oldest = today - CaseFile.assessmentDays
    return switch self {
    case .fresh: [.assessment(.stands, oldest...Day.latest)]
    case .stale: [.assessment(.stands, Day.earliest...(oldest - 1)), .assessment(.changed, Day.earliest...Day.latest)]
    case .missing: [.assessment(.missing, Day.earliest...Day.latest)]
    }
  }
}

extension CaseFile {
  /// How its assessment stands, but for its age, and the day of the last one; nil where it is closed, or none was made and none is needed yet.
  public var riskAssessmentState: (state: RiskAssessmentState, day: Day)? {
    guard !self.case.isClosed else { return nil }
    let made = riskAssessments.filter(isOfThisOpening).sorted { $0.at < $1.at }
    let day = made.last?.at.day ?? .earliest
    if let point = passedPoint, !made.contains(where: { $0.point == point.point && $0.at >= point.since }) {
      return (.missing, day)
    }
    guard let last = made.last else { return nil }
    return (last.basis == riskBasis ? .stands : .changed, day)
  }

  /// The last formal point that the case has passed where it stands (SM-10.13, SM-9.99), and since when an assessment counts for it; nil before
  /// the first, and for other schemes than the service model's.
  private var passedPoint: (point: AssessmentPoint, since: Moment)? {
    let row = self.case
    guard row.scheme == .phso else { return nil }
    let opened = row.restartedAt ?? row.receivedAt
    switch row.stage {
    case .provisionalViews, .finalReport: return (.provisionalViews, opened)
    case .compliance where row.escalationStage > 0: return (.complianceEscalation, row.firstEscalatedAt ?? opened)
    case .compliance: return (row.milestone ?? 0) >= 5 ? (.provisionalViews, opened) : nil
    default: break
    }
    // Further work goes back behind a report that was issued.
    if let report = milestones.last(where: { $0.number == 7 && $0.at >= opened }) { return (.furtherWork, report.at) }
    if row.stage == .detailedInvestigation { return (.confirmation, opened) }
    let isDeclined = row.passedAt != nil && row.decision.flatMap(DeclineReason.init) != nil
    return row.stage == .proposal || isDeclined ? (.proposal, opened) : nil
  }
}
