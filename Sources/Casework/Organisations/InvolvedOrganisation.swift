/// An organisation beside, or instead of, the one that the case was opened about: a second tier, a commissioner, a provider.
public struct InvolvedOrganisation: Record {
  public static let table = RecordTable.involvedOrganisation

  public let id: Int64
  public let caseID: Int64
  /// Its row in the register, where it is there.
  public var organisation: Int64?
  public var name: String
  public var role: OrganisationRole
  /// The complaint is about it too: it is assessed and decided for itself (SM-2.153, 2.165).
  public var isComplainedAbout: Bool
  /// Its own complaints procedure is finished.
  public var procedureFinishedOn: Day?
  public var decision: String?
  public var decisionReasons: String = ""
  public var decidedAt: Moment?
  public var decidedBy: Int64?

  public init(
    id: Int64, caseID: Int64, organisation: Int64?, name: String, role: OrganisationRole, isComplainedAbout: Bool
  ) {
    self.id = id
    self.caseID = caseID
    self.organisation = organisation
    self.name = name
    self.role = role
    self.isComplainedAbout = isComplainedAbout
  }
}

/// What an organisation is to a complaint.
public enum OrganisationRole: String, Codable, Sendable, CaseIterable {
  case complainedAbout = "organisation complained about"
  /// Where the complaint arose, beside a case about its second tier alone.
  case original = "original organisation"
  case secondTier = "second tier"
  case commissioner
  case provider
  /// Acted on behalf of the organisation complained about (SM-2.148).
  case contractor = "acted for the organisation"
  /// Decides on Continuing Healthcare: an ICB, or the CCG before it (SM-2.172).
  case board = "integrated care board"
  case reviewer = "NHS commissioning region"
  case other
}

extension CaseFile {
  func involved(_ role: OrganisationRole) -> [InvolvedOrganisation] { organisations.filter { $0.role == role } }
}
