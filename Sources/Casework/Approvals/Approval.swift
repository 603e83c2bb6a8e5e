/// An approval asked of somebody for one act on one case, with the values of the act as they stood (decision D1: nobody approves their own).
public struct Approval: Record {
  public static let table = RecordTable.approval

  public let id: Int64
  public let caseID: Int64
  /// What asks for the approval.
  public let requirement: RequirementID
  public let act: CommandName
  /// The values of the act, by field, as ``FieldValue/stored`` writes them. With others it is another act, and the approval is void.
  public let values: [String: String]
  /// What the requirement said was lacking; where it says otherwise by the time of the act, what was approved has changed.
  public let lacking: String
  /// What is asked, in the asker's words.
  public let text: String
  /// The member of staff of whom it is asked; nil where it is asked of a role.
  public let askedOf: Int64?
  public let askedRole: Role?
  public let askedBy: Int64
  public let askedAt: Moment
  public var state: ApprovalState = .asked
  public var decidedBy: Int64?
  public var decidedAt: Moment?
  public var reason: String = ""
  /// When the act that it was given for was done: an approval holds for one.
  public var usedAt: Moment?

  public init(
    id: Int64, caseID: Int64, requirement: RequirementID, act: CommandName, values: [String: String], lacking: String,
    text: String, askedOf: Int64?, askedRole: Role?, askedBy: Int64, askedAt: Moment
  ) {
    self.id = id
    self.caseID = caseID
    self.requirement = requirement
    self.act = act
    self.values = values
    self.lacking = lacking
    self.text = text
    self.askedOf = askedOf
    self.askedRole = askedRole
    self.askedBy = askedBy
    self.askedAt = askedAt
  }
}

public enum ApprovalState: String, Codable, Sendable, CaseIterable {
  case asked, given, refused
  case sentBack = "sent back"
  case withdrawn
}

extension Approval {
  /// The act that is asked about, as it would be given.
  func command(on file: CaseFile) -> Command {
    let fields = CommandTable.definition(of: act).fields
    var read: [String: FieldValue] = [:]
    for field in fields {
      if let stored = values[field.name] { read[field.name] = FieldValue(stored: stored, of: field.type) }
    }
    return Command(act, case: file.case.reference, read)
  }

  /// Whether it waits for somebody on a day: they, or whom they stand in for, are asked, or it is asked of a role that they may act as.
  public func waits(for member: Staff, in office: Office, on day: Day) -> Bool {
    guard state == .asked, member.id != askedBy else { return false }
    if let askedOf { return office.holder(of: askedOf, on: day) == member.id }
    return askedRole.map { member.role.mayAct(as: $0) } ?? false
  }

  /// Whom it is asked of, in words.
  public func asked(in office: Office) -> String {
    askedOf.map(office.name) ?? askedRole.map { "any \($0.rawValue)" } ?? "nobody"
  }
}

extension Command {
  /// The values as an approval keeps them.
  var storedValues: [String: String] { values.mapValues(\.stored) }
}
