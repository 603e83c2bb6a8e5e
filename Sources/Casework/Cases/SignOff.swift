/// A supervisor's signature for one act on one case (SM-0.5).
public struct SignOff: Record {
  public static let table = RecordTable.signOff

  public let id: Int64
  public let caseID: Int64
  public var act: CommandName
  public var by: Int64
  public var at: Moment
  /// Spent by the act that it was given for.
  public var isUsed: Bool = false

  public init(id: Int64, caseID: Int64, act: CommandName, by: Int64, at: Moment) {
    self.id = id
    self.caseID = caseID
    self.act = act
    self.by = by
    self.at = at
  }
}
