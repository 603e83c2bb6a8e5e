/// A date in the diary of the case; with a party, a planned contact (SM-1.34a).
public struct DiaryDate: Record {
  public static let table = RecordTable.diaryDate

  public let id: Int64
  public let caseID: Int64
  public var on: Day
  public var text: String
  public var party: Int64?
  public var doneAt: Moment?
  public var by: Int64

  public init(id: Int64, caseID: Int64, on: Day, text: String, party: Int64?, by: Int64) {
    self.id = id
    self.caseID = caseID
    self.on = on
    self.text = text
    self.party = party
    self.by = by
  }
}
