/// A part of a complaint that is assessed and decided for itself (SM-2.161, decision D18).
public struct ComplaintComponent: Record {
  public static let table = RecordTable.component

  public let id: Int64
  public let caseID: Int64
  /// What it is about: the same for several organisations where each is answerable for it.
  public var area: String
  public var text: String
  /// The organisation of the case that it is about; the one complained about where none is named.
  public var organisation: Int64?
  public let addedAt: Moment
  public let by: Int64

  public init(
    id: Int64, caseID: Int64, area: String, text: String, organisation: Int64?, addedAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.area = area
    self.text = text
    self.organisation = organisation
    self.addedAt = addedAt
    self.by = by
  }
}
