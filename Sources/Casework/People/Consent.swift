/// A consent or an authority, kept on the person who gives it (SM-1.61b, SM-1.62, SM-1.65).
public struct Consent: Record {
  public static let table = RecordTable.consent

  public let id: Int64
  /// Who gives or refuses it.
  public let personID: Int64
  public let caseID: Int64
  public let kind: ConsentKind
  public var given: Bool
  public var givenAt: Moment
  /// The party who may act or be told, for representation and sharing.
  public var party: Int64?
  /// The other Ombudsman or complaint handler, for a referral.
  public var body: String = ""
  public var scope: String = ""
  /// Whether personal and sensitive material is included (SM-1.66a).
  public var includesSensitive: Bool = false
  public var document: Int64?
  public var withdrawnAt: Moment?

  public init(id: Int64, personID: Int64, caseID: Int64, kind: ConsentKind, given: Bool, givenAt: Moment) {
    self.id = id
    self.personID = personID
    self.caseID = caseID
    self.kind = kind
    self.given = given
    self.givenAt = givenAt
  }

  public var stands: Bool { given && withdrawnAt == nil }
}

public enum ConsentKind: String, Codable, Sendable, CaseIterable {
  case representation
  case sharing = "authority to share with a third party"
  case obtainInformation = "obtain information"
  case obtainMedicalRecords = "obtain medical records"
  case referral = "refer to another ombudsman or complaint handler"
}
