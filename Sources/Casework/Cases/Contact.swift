/// A contact with a party, or an attempt at one.
public struct Contact: Record {
  public static let table = RecordTable.contact

  public let id: Int64
  public let caseID: Int64
  public var party: Int64?
  public var direction: ContactDirection
  public var channel: Channel
  public var at: Moment
  /// Whether the party was reached; an attempt otherwise.
  public var reached: Bool
  public var text: String = ""
  public var by: Int64

  // Identity (SM-1.63, SM-1.64); calls with the complainant only.
  public var identity: IdentityResult?
  public var identityQuestions: [String] = []
  public var identityCorrect: Int = 0
  public var identityConcern: Bool = false
  public var identityReason: String = ""
  /// Whether the stored details were still right (SM-1.63d).
  public var detailsUpToDate: Answered?

  // What was explained in the contact.
  public var stageExplained: Bool = false
  public var limitsExplained: Bool = false
  public var sharingExplained: Bool = false
  public var adjustmentsDiscussed: Bool = false

  /// A call back was asked for (SM-1.34e).
  public var callBackAsked: Bool = false
  /// The contact whose request for a call back this one returns.
  public var returns: Int64?
  /// The contact that this one, as a reply or acknowledgement, answers (SM-1.27).
  public var answers: Int64?
  /// A copy was shared with the party to agree understanding (SM-1.34c).
  public var sharedWith: Int64?
  public var sharedAt: Moment?
  /// The contact needs no answer from us: why.
  public var noReplyNeeded: String?

  public init(
    id: Int64, caseID: Int64, direction: ContactDirection, channel: Channel, at: Moment, reached: Bool, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.direction = direction
    self.channel = channel
    self.at = at
    self.reached = reached
    self.by = by
  }
}

public enum ContactDirection: String, Codable, Sendable, CaseIterable {
  case incoming, outgoing
}

/// How a check of identity ended (SM-1.63).
public enum IdentityResult: String, Codable, Sendable, CaseIterable {
  case verified
  case notVerified = "not verified"
  case waived = "waived with reason"
}
