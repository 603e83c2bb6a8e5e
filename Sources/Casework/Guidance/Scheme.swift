/// The ombudsman scheme that a case belongs to from its creation (decision D27).
public enum Scheme: String, Codable, Sendable, CaseIterable {
  case phso, lgsco, psow

  /// The office's full name.
  public var office: String {
    switch self {
    case .phso: "Parliamentary and Health Service Ombudsman"
    case .lgsco: "Local Government and Social Care Ombudsman"
    case .psow: "Public Services Ombudsman for Wales"
    }
  }

  /// Whether a source document binds this scheme's cases: SM and CP PHSO's, LG and LI LGSCO's, PW PSOW's.
  public func isBound(by document: String) -> Bool {
    switch document {
    case "SM", "CP": self == .phso
    case "LG", "LI": self == .lgsco
    case "PW": self == .psow
    // On a case of the Service Model its introduction says the same (``OfficeRules``).
    case "OFFICE": self != .phso
    default: true
    }
  }

  /// The one scheme that a source document binds; nil where it binds several.
  public static func bound(by document: String) -> Scheme? {
    let bound = allCases.filter { $0.isBound(by: document) }
    return bound.count == 1 ? bound[0] : nil
  }
}
