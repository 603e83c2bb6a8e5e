/// A milestone of a detailed investigation that was reached (SM-4.4).
public struct Milestone: Record {
  public static let table = RecordTable.milestone

  public let id: Int64
  public let caseID: Int64
  /// 1 to 7.
  public let number: Int
  public let at: Moment
  public let by: Int64
  public var text: String

  public init(id: Int64, caseID: Int64, number: Int, at: Moment, by: Int64, text: String) {
    self.id = id
    self.caseID = caseID
    self.number = number
    self.at = at
    self.by = by
    self.text = text
  }

  /// The seven, in the guidance's words (SM-4.4).
  public static let titles = [
    "Investigation Allocated", "Investigation Confirmed", "Evidence/Advice requested", "Ready for analysis",
    "Our provisional views shared with the body and complainant", "Receipt of comments on our provisional views",
    "Final Report issued",
  ]

  public var title: String { Self.titles.indices.contains(number - 1) ? Self.titles[number - 1] : "" }
}

extension CaseFile {
  /// Records a milestone, which moves the case on.
  mutating func reach(_ number: Int, _ text: String, _ keys: inout Keys, _ act: Act) {
    milestones.append(
      Milestone(
        id: keys.next(), caseID: self.case.id, number: number, at: act.occurred, by: act.actor.id, text: text))
    self.case.milestone = number
  }
}
