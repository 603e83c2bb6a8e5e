/// A reasonable adjustment asked for under the Equality Act 2010, or an accessibility request outside it (SM-1.42 to SM-1.48).
public struct Adjustment: Record {
  public static let table = RecordTable.adjustment

  public let id: Int64
  public let personID: Int64
  /// The case on which it was asked (SM-1.43a).
  public let caseID: Int64
  public let kind: AdjustmentKind
  public var request: String
  public var requestedAt: Moment
  public var outcome: AdjustmentOutcome?
  public var disabilityType: String?
  public var reasons: String = ""
  public var alternatives: String = ""
  public var decidedAt: Moment?
  public var decidedBy: Int64?
  public var escalatedTo: Int64?
  public var escalatedAt: Moment?
  public var legalInformedAt: Moment?
  public var legalInformedBy: Int64?

  public init(
    id: Int64, personID: Int64, caseID: Int64, kind: AdjustmentKind, request: String, requestedAt: Moment
  ) {
    self.id = id
    self.personID = personID
    self.caseID = caseID
    self.kind = kind
    self.request = request
    self.requestedAt = requestedAt
  }
}

public enum AdjustmentKind: String, Codable, Sendable, CaseIterable {
  /// Asked for under the Equality Act 2010.
  case adjustment = "reasonable adjustment"
  /// Outside the Act (SM-1.47).
  case accessibility = "accessibility request"
  /// Not asked for, but what we hold suggests it (SM-1.48).
  case anticipated = "anticipated adjustment"
}

public enum AdjustmentOutcome: String, Codable, Sendable, CaseIterable {
  case agreed
  case notReasonable = "not reasonable"
  /// Raised with the person, who does not want it (anticipated adjustments only).
  case notWanted = "not wanted"
}
