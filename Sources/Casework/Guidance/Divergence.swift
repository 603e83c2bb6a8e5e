/// A departure from a requirement, with its reason (SM-0.4, decision D1), or one that was not met when something was recorded afterwards (D1a).
public struct Divergence: Record {
  public static let table = RecordTable.divergence

  public let id: Int64
  public let caseID: Int64
  public var requirement: RequirementID
  /// What was done instead.
  public var instead: String
  public var reason: String
  /// The reference of the Legal Team's advice, for a legal requirement.
  public var legalAdvice: String?
  public var by: Int64
  public var at: Moment
  public var stage: Stage
  /// The act that it passed.
  public var act: CommandName
  /// The act was recorded afterwards: it stands on the managers' list until explained.
  public var recordedAfterwards: Bool = false
  public var explainedAt: Moment?
  public var withdrawnAt: Moment?

  public init(
    id: Int64, caseID: Int64, requirement: RequirementID, instead: String, reason: String, by: Int64, at: Moment,
    stage: Stage, act: CommandName
  ) {
    self.id = id
    self.caseID = caseID
    self.requirement = requirement
    self.instead = instead
    self.reason = reason
    self.by = by
    self.at = at
    self.stage = stage
    self.act = act
  }
}
