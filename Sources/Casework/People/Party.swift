/// Somebody's part in a case (SM-1.12).
public struct Party: Record {
  public static let table = RecordTable.party

  public let id: Int64
  public let caseID: Int64
  public var role: PartyRole
  /// The person; nil for a body that is a party.
  public var person: Int64?
  /// The body's name where the party is one, such as a medical defence organisation.
  public var bodyName: String = ""
  public var relationship: String = ""
  /// The party whom this one represents.
  public var represents: Int64?
  /// Told of the decision then (SM-1.28c).
  public var informedAt: Moment?

  public init(id: Int64, caseID: Int64, role: PartyRole, person: Int64? = nil, bodyName: String = "") {
    self.id = id
    self.caseID = caseID
    self.role = role
    self.person = person
    self.bodyName = bodyName
  }
}

/// What a party is in a case.
public enum PartyRole: String, Codable, Sendable, CaseIterable {
  case complainant
  case aggrieved
  case representative
  case memberOfParliament = "Member of Parliament"
  case interestedParty = "interested party"
  case medicalDefenceOrganisation = "medical defence organisation"
  case organisation = "organisation complained about"
  case individual = "individual complained about"
  case otherComplaintHandler = "other complaint handler"
  case other = "other"

  /// Whether giving this party case information needs the complainant's authority (SM-1.65).
  public var isThirdParty: Bool {
    switch self {
    case .complainant, .aggrieved, .organisation: false
    default: true
    }
  }
}
