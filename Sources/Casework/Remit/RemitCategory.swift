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

  /// Whether a case under a law may be out of remit for it; where the law is not known, any may (SM-2.2b).
  func isOffered(under law: Jurisdiction?) -> Bool { jurisdiction == nil || law == nil || jurisdiction == law }

  /// The categories that fit a law: ten for a parliamentary case, eight for a health case (decision D16).
  static func offered(under law: Jurisdiction?) -> [RemitCategory] { allCases.filter { $0.isOffered(under: law) } }

  /// The part of ``statute`` that speaks of cases under one law; all of it where the law is not known.
  func statute(under law: Jurisdiction?) -> String {
    let year = law.map { $0 == .health ? "1993" : "1967" }
    let parts = statute.split(separator: ";").map { String($0).trimmed }
    return year.flatMap { year in parts.first { $0.contains("the \(year) Act") } } ?? statute
  }

  /// The law that the category rests on, for the decision letter (the footnotes of SM-2.2); the source names none for 'other'.
  public var statute: String {
    switch self {
    case .actionsAbroad: "section 6(5) and Schedule 3, paragraph 2, of the 1967 Act"
    case .judicialAuthority: "Schedule 3, paragraphs 6A, 6B and 12, of the 1967 Act"
    case .alternativeLegalRemedy: "section 5(2) of the 1967 Act; section 4 of the 1993 Act"
    case .proceedings: "Schedule 3, paragraph 6, of the 1967 Act"
    case .commercial: "Schedule 3, paragraph 9, of the 1967 Act; section 7(2) of the 1993 Act"
    case .criminalOrSecurity: "Schedule 3, paragraph 5, of the 1967 Act"
    case .judicialFunctions: "section 5(1) of the 1967 Act"
    case .ineligibleComplainant: "section 6 of the 1967 Act; section 9 of the 1993 Act"
    case .other: "no provision named"
    case .before1996: "Health Service Commissioners Amendment Act 1996; SI 1996/970, article 2"
    case .privateHealthcare: "sections 2 and 3 of the 1993 Act"
    case .personnel: "Schedule 3, paragraph 10, of the 1967 Act; section 7(1) of the 1993 Act"
    case .threeYears: "section 9(4A and B) of the 1993 Act"
    }
  }
}
