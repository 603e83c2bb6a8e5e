/// A letter recorded as sent.
public struct Letter: Record {
  public static let table = RecordTable.letter

  public let id: Int64
  public let caseID: Int64
  public var kind: LetterKind
  /// The parties it went to.
  public var recipients: [Int64]
  public var sentOn: Day
  public var method: Channel
  /// The contact that it answers (SM-1.27).
  public var answers: Int64?
  /// The documents enclosed.
  public var enclosures: [Int64] = []
  public var reference: String = ""
  /// The heading that the law of prisoners' letters asks for (SM-1.60b).
  public var marking: String?
  public var envelopeMarked: Bool = false
  public var adjustment: Int64?
  /// Why it went without the complainant's authority: a risk to others (SM-1.66b).
  public var releaseReason: String?
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, kind: LetterKind, recipients: [Int64], sentOn: Day, method: Channel, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.recipients = recipients
    self.sentOn = sentOn
    self.method = method
    self.by = by
  }
}

public enum LetterKind: String, Codable, Sendable, CaseIterable {
  case acknowledgement
  case decision
  case informationNeeded = "information needed"
  case adjustmentOutcome = "reasonable adjustment outcome"
  case formForSignature = "complaint form for signature"
  case approachToMP = "approach to MP"
  case update
  case other
}
