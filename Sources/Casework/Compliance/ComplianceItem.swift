/// Something that the body undertook to do, with its date. The original date is never changed (decision D28).
public struct ComplianceItem: Record {
  public static let table = RecordTable.complianceItem

  public let id: Int64
  public let caseID: Int64
  public var text: String
  public let targetDate: Day
  /// The exact name; a first open status is named 'open', which is ours (decision D31).
  public var status: String
  public var addedAt: Moment
  public var by: Int64

  public init(id: Int64, caseID: Int64, text: String, targetDate: Day, status: String, addedAt: Moment, by: Int64) {
    self.id = id
    self.caseID = caseID
    self.text = text
    self.targetDate = targetDate
    self.status = status
    self.addedAt = addedAt
    self.by = by
  }
}

extension CaseFile {
  /// Its compliance items, the one whose target date comes first on top.
  public var complianceItemsByDate: [ComplianceItem] {
    complianceItems.sorted { ($0.targetDate, $0.id) < ($1.targetDate, $1.id) }
  }

  /// `escalated to stage 1 since Tue 3 Mar 2026: operations manager`; nil where compliance is not escalated (decision D31).
  public var escalationInWords: String? {
    let levels = [Role.operationsManager.rawValue, Role.assistantDirector.rawValue, "executive"]
    guard levels.indices.contains(self.case.escalationStage - 1) else { return nil }
    let since = self.case.escalatedAt.map { " since \($0.day.shortText)" } ?? ""
    return "escalated to stage \(self.case.escalationStage)\(since): \(levels[self.case.escalationStage - 1])"
  }
}
