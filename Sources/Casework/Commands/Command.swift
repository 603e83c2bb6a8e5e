/// A change that somebody asks for: the only way to change anything, for the console, the command line, the importer and tests alike.
public struct Command: Sendable, Hashable, Codable {
  public let name: CommandName
  /// The reference of the case, for commands about one.
  public var reference: String?
  public var values: [String: FieldValue]
  /// When it happened, where that is not the moment of entry.
  public var occurred: Moment?
  /// Departures recorded with this act (decision D1).
  public var divergences: [DivergenceRequest]
  /// The warnings that the actor passes.
  public var passing: [RequirementID]
  /// It happened outside the program and is recorded afterwards (decision D1a).
  public var isRecordedAfterwards: Bool

  public init(
    _ name: CommandName, case reference: String? = nil, _ values: [String: FieldValue] = [:], occurred: Moment? = nil,
    divergences: [DivergenceRequest] = [], passing: [RequirementID] = [], isRecordedAfterwards: Bool = false
  ) {
    self.name = name
    self.reference = reference
    self.values = values
    self.occurred = occurred
    self.divergences = divergences
    self.passing = passing
    self.isRecordedAfterwards = isRecordedAfterwards
  }
}

/// A divergence asked for with an act: which requirement, what was done instead, why, and the Legal Team's advice where needed. Or an approval
/// that the act needs and that was given outside the program: by whom, and what shows it (decision D1a).
public struct DivergenceRequest: Sendable, Hashable, Codable {
  public var requirement: RequirementID
  public var instead: String
  public var reason: String
  public var legalAdvice: String?
  /// Who approved; makes it an approval and no departure.
  public var approver: Int64?
  public var evidence: String?

  public init(_ requirement: RequirementID, instead: String, reason: String, legalAdvice: String? = nil) {
    self.requirement = requirement
    self.instead = instead
    self.reason = reason
    self.legalAdvice = legalAdvice
  }

  /// An approval given outside the program.
  public init(_ requirement: RequirementID, approvedBy approver: Int64, evidence: String) {
    self.init(requirement, instead: "", reason: "")
    self.approver = approver
    self.evidence = evidence
  }
}

extension Command: FieldValues {}
