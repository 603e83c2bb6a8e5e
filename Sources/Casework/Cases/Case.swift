/// A case: the row that says what it is, where it stands and who has it. Its parts are in ``CaseFile``.
public struct Case: Record {
  public static let table = RecordTable.cases

  public let id: Int64
  /// What people call it by: `C-1042`. Given once, never changed.
  public let reference: String
  public let scheme: Scheme
  public var recordType: RecordType?
  public var stage: Stage
  /// The milestone of a detailed investigation, 1 to 7.
  public var milestone: Int?
  public var investigation: OpenState = .none
  public var compliance: OpenState = .none
  /// 0 none, 1 operations manager, 2 assistant director, 3 executive (decision D31).
  public var escalationStage: Int = 0

  public var receivedAt: Moment
  public let openedBy: Int64
  public var owner: Int64?
  public var channel: String
  /// The reference and digest of the intake form that it was made from.
  public var formReference: String?
  public var formDigest: String?

  // What earlier contact there was (SM-1.1).
  public var earlierMatch: EarlierMatch?
  public var earlierReference: String?
  public var earlierCheckedBy: Int64?
  public var earlierCheckedAt: Moment?

  // The body complained about.
  public var organisation: Int64?
  /// The body's name as given, where it is not in the register.
  public var organisationText: String?
  public var organisationKind: String?
  public var otherOrganisation: String?
  public var jurisdiction: Jurisdiction?

  // What is complained about, kept apart (SM-1.11).
  public var summary: String = ""
  public var injustice: String = ""
  public var outcomesWanted: String = ""
  /// Pence.
  public var amountSought: Int64?
  public var complaintStage: String = ""
  public var unhappyWithReply: String = ""
  public var happenedFrom: Day?
  public var awareOn: Day?
  public var complainedOn: Day?
  public var finalResponseOn: Day?
  public var legalAction: String?
  public var victimOfCrime: Answered?
  public var seenBefore: String?

  // Enquiry or complaint (SM-1.3 to SM-1.5).
  public var investigationAsked: Answered?
  public var copiedInOnly: Bool = false
  public var actionAsked: Bool = true
  public var localResolutionDisputed: Bool = false

  // Prison (SM-1.57 to SM-1.59).
  public var prisonCase: Bool = false
  public var prisonSubject: PrisonSubject?
  public var victimsAndPrisonersAct: Answered?
  public var mpReferralOn: Day?

  // One question each until the tests of section 2 exist.
  public var inRemit: Answered?
  public var properlyMade: Answered?
  public var ready: Answered?
  /// Why the case plainly cannot be considered (SM-1.14).
  public var cannotConsider: String?
  public var enoughInformation: EnoughInformation?

  // Pass for further consideration (SM-1.22, SM-1.35).
  public var route: String?
  public var specialistTeam: String?
  public var triageRationale: String?
  public var triageCategory: String?
  public var passedAt: Moment?
  public var passedBy: Int64?

  // The decision (SM-1.28 to SM-1.30).
  public var decision: String?
  public var decisionReasons: String?
  public var decidedAt: Moment?
  public var decidedBy: Int64?
  public var decisionChannel: String?
  public var writtenDecisionWanted: Answered?
  public var nextSteps: [String] = []
  public var signpostedTo: String?
  /// The version of the guidance that the decision was made under (SM-0.9).
  public var guidanceVersion: String?

  public var closureCode: String?
  public var closedAt: Moment?
  public var restartedAt: Moment?
  public var restartReason: String?

  /// Values of an imported form that could not be read, as received: field name and text.
  public var asReceived: [String: String] = [:]

  /// When compliance was first escalated, and when it reached the stage where it is; nil where it never was, or was by releases that kept neither.
  public var firstEscalatedAt: Moment?
  public var escalatedAt: Moment?

  public init(
    id: Int64, reference: String, scheme: Scheme, stage: Stage, receivedAt: Moment, openedBy: Int64, channel: String
  ) {
    self.id = id
    self.reference = reference
    self.scheme = scheme
    self.stage = stage
    self.receivedAt = receivedAt
    self.openedBy = openedBy
    self.channel = channel
  }

  public var isClosed: Bool { stage == .closed }

  /// How the complaint itself, as it was received, is called among what wants an answer (SM-1.27).
  static let receipt = "receipt"
}

/// What a prison complaint is about (SM-1.57).
public enum PrisonSubject: String, Codable, Sendable, CaseIterable {
  case prison = "the actions of the prison itself"
  case healthcare = "the healthcare the prisoner has received"
}

/// Whether what we hold is enough to decide after a failed call (SM-1.18).
public enum EnoughInformation: String, Codable, Sendable, CaseIterable {
  case enough = "enough information"
  case emailHeld = "not enough information - email address held"
  case noEmail = "not enough information - no email address"
}
