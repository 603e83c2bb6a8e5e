/// A note on the case.
public struct Note: Record {
  public static let table = RecordTable.note

  public let id: Int64
  public let caseID: Int64
  public var text: String
  public var at: Moment
  public var by: Int64
  /// It is no risk, and helps to see one coming (SM-10.23).
  public var watchesRisk: Bool?

  public init(id: Int64, caseID: Int64, text: String, at: Moment, by: Int64) {
    self.id = id
    self.caseID = caseID
    self.text = text
    self.at = at
    self.by = by
  }
}
