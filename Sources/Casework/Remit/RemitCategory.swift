/// Why a complaint is out of remit: the thirteen categories of SM-2.2.
public enum RemitCategory: String, Sendable, CaseIterable {
  case actionsAbroad = "actions abroad other than consular functions"
  case judicialAuthority = "administrative action taken on judicial authority"
  case alternativeLegalRemedy = "alternative legal remedy achieved"
  case proceedings = "commencement/conduct of civil/criminal proceedings"
  case commercial = "commercial/contractual matters"
  case criminalOrSecurity = "criminal investigation or national security"
  case judicialFunctions = "exercise of judicial/legislative functions"
  case ineligibleComplainant = "ineligible complainant"
  case other
  case before1996 = "pre-1996 clinical matters"
  case privateHealthcare = "private healthcare (not NHS funded)"
  case personnel = "public service personnel matters"
  case threeYears = "three-year rule"

  /// The only law under which the category is offered (decision D16); nil for both.
  public var jurisdiction: Jurisdiction? {
    switch self {
    case .actionsAbroad, .judicialAuthority, .proceedings, .criminalOrSecurity, .judicialFunctions: .parliamentary
    case .before1996, .privateHealthcare, .threeYears: .health
    default: nil
    }
  }
}
