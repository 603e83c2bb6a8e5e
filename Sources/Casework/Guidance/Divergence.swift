/// A departure from a requirement, with its reason (SM-0.4, decision D1), or one that was not met when something was recorded afterwards (D1a).
public struct Divergence: Record {
  public static let table = RecordTable.divergence

  public let id: Int64
  public let caseID: Int64
  public var requirement: RequirementID
  /// What was done instead.
  public var instead: String
  public var reason: String
  /// The reference of the Legal Team's advice, for a legal requirement.
  public var legalAdvice: String?
  public var by: Int64
  public var at: Moment
  public var stage: Stage
  /// The act that it passed.
  public var act: CommandName
  /// The act was recorded afterwards: it stands on the managers' list until explained.
  public var recordedAfterwards: Bool = false
  public var explainedAt: Moment?
  public var withdrawnAt: Moment?
  /// Which of the requirement's questions it departs from, as the question names it: `contact 17`; nil where there is one only.
  public var subject: String?
  /// Who approved the act outside the program (decision D1a); nil for a departure.
  public var approver: Int64?
  /// What shows the approval: an email of that day, a signed note.
  public var evidence: String?

  public init(
    id: Int64, caseID: Int64, requirement: RequirementID, instead: String, reason: String, by: Int64, at: Moment,
    stage: Stage, act: CommandName
  ) {
    self.id = id
    self.caseID = caseID
    self.requirement = requirement
    self.instead = instead
    self.reason = reason
    self.by = by
    self.at = at
    self.stage = stage
    self.act = act
  }

  public var stands: Bool { withdrawnAt == nil }
  /// On the managers' list: recorded afterwards, and nobody has explained it yet.
  public var isUnexplained: Bool { recordedAfterwards && explainedAt == nil && stands }
}

extension Divergence {
  /// What was departed from, and what of it, by the names that the case has for it.
  public func requirementText(on file: CaseFile) -> String {
    subject.map { "\(requirement) (\(file.words(ofSubject: $0)))" } ?? requirement.rawValue
  }

  /// What is known of it, each in words, for a list: what was done instead and why, who approved it, and where it stands.
  public func remarks(in office: Office) -> [String] {
    var remarks: [String] = []
    if !instead.isEmpty { remarks.append("Instead: \(instead)") }
    if !reason.isEmpty { remarks.append("Reason: \(reason)") }
    if let legalAdvice { remarks.append("Legal advice: \(legalAdvice)") }
    if let approver { remarks.append("Approved outside the program by \(office.name(approver)): \(evidence ?? "")") }
    return remarks
  }

  /// Where it stands: `recorded afterwards, not explained yet`.
  public var state: String {
    var parts: [String] = []
    if recordedAfterwards { parts.append("recorded afterwards") }
    if isUnexplained { parts.append("not explained yet") }
    if let explainedAt { parts.append("explained \(explainedAt.day.shortText)") }
    if let withdrawnAt { parts.append("withdrawn \(withdrawnAt.day.shortText)") }
    return parts.joined(separator: ", ")
  }
}
