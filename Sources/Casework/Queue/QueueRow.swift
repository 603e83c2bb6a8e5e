/// A case as a list shows it: derived from the case and the rules, kept beside it, never journalled.
public struct QueueRow: Sendable, Equatable, Codable, Identifiable {
  public let id: Int64
  public let reference: String
  public let stage: Stage
  public let recordType: RecordType?
  public let complainant: String
  public let organisation: String
  public let owner: Int64?
  public let ownerName: String
  public let received: Day
  /// The earliest date, from which lateness counts; nil when nothing is dated.
  public let due: Day?
  /// The day on which something of ours is listed first: the last working day before its date where that is none (decision D5).
  public let listed: Day?
  /// What is due on the earliest date.
  public let dueText: String
  public let risk: RiskRating?
  /// The name of the complainant's reasonable adjustments, which come first wherever the case is shown.
  public let adjustments: String
  /// The case is of a live complainant whose form awaits SM-1.1.
  public let isUnmatched: Bool
  /// The other parties: `representative: Bell, Ms Ann`.
  public let parties: String
  /// The code with which it was closed; nil while it is open.
  public var closureCode: String?
  /// The day on which it was closed.
  public var closedOn: Day?

  public init(
    id: Int64, reference: String, stage: Stage, recordType: RecordType?, complainant: String, organisation: String,
    owner: Int64?, ownerName: String, received: Day, due: Day?, listed: Day?, dueText: String,
    risk: RiskRating?, adjustments: String, isUnmatched: Bool, parties: String = ""
  ) {
    self.id = id
    self.reference = reference
    self.stage = stage
    self.recordType = recordType
    self.complainant = complainant
    self.organisation = organisation
    self.owner = owner
    self.ownerName = ownerName
    self.received = received
    self.due = due
    self.listed = listed
    self.dueText = dueText
    self.risk = risk
    self.adjustments = adjustments
    self.isUnmatched = isUnmatched
    self.parties = parties
  }

  /// The day by which the next thing is to be done, which lists show and sort by: the last working day up to its date (decision D5).
  public var by: Day? { listed ?? due }

  /// How many calendar days ago that was; nil while its date has not passed.
  public func late(on today: Day) -> Int? {
    guard let due, let by, due < today else { return nil }
    return today - by
  }

  /// The phase that the list shows (SM-0.7).
  public var phase: Phase? { Phase(stage: stage) }
}
