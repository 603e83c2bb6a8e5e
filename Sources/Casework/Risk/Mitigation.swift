/// An action of a mitigation plan: against one risk, with one of the four aims (SM 10.39–10.43).
public struct Mitigation: Record {
  public static let table = RecordTable.mitigation

  public let id: Int64
  public let caseID: Int64
  public let risk: Int64
  public var aim: MitigationAim
  public var text: String
  /// Whom it supports, though it may lower no rating (SM-10.43).
  public var supports: String?
  public var doneOn: Day?
  public var at: Moment
  public var by: Int64

  public init(id: Int64, caseID: Int64, risk: Int64, aim: MitigationAim, text: String, at: Moment, by: Int64) {
    self.id = id
    self.caseID = caseID
    self.risk = risk
    self.aim = aim
    self.text = text
    self.at = at
    self.by = by
  }
}

/// The aims of SM-10.39.
public enum MitigationAim: String, Codable, Sendable, CaseIterable {
  case remove = "Remove"
  case avoid = "Avoid"
  case reduce = "Reduce"
  case accept = "Accept"
}
