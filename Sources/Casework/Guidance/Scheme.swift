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
    default: true
    }
  }

  /// The scheme that a source document binds.
  public static func bound(by document: String) -> Scheme? {
    allCases.first { $0.isBound(by: document) }
  }
}
