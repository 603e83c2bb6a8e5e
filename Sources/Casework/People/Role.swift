/// A role in the office (decision D3).
public enum Role: String, Codable, Sendable, CaseIterable {
  case intakeCaseworker = "intake caseworker"
  case caseworker
  case seniorCaseworker = "senior caseworker"
  case businessSupportOfficer = "business support officer"
  case teamCoordinator = "team coordinator"
  case complianceOfficer = "compliance officer"
  case leadClinician = "lead clinician"
  case legalTeam = "legal team"
  case caseworkManager = "casework manager"
  case operationsManager = "operations manager"
  case assistantDirector = "assistant director"
  case directorOfInvestigation = "director of investigation"
  case director
  case deputyOmbudsman = "deputy ombudsman"
  case ombudsman

  /// The level in the line of delegation: who stands above may do what the lower one may.
  public var level: Int {
    switch self {
    case .businessSupportOfficer, .intakeCaseworker: 1
    case .caseworker, .complianceOfficer: 2
    case .seniorCaseworker, .teamCoordinator: 3
    case .leadClinician, .legalTeam: 3
    case .operationsManager, .caseworkManager: 4
    case .assistantDirector: 5
    case .director, .directorOfInvestigation: 6
    case .deputyOmbudsman: 7
    case .ombudsman: 8
    }
  }

  /// `a director`, `an operations manager`.
  var withArticle: String { "\("aeiou".contains(rawValue.prefix(1)) ? "an" : "a") \(rawValue)" }

  /// An operations manager or somebody above.
  public var isManager: Bool { level >= Role.operationsManager.level }
}
