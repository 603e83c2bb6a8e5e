/// What cases can be sorted by.
public enum QueueOrder: String, Sendable, Hashable, Codable, CaseIterable {
  case due, risk, stage, complainant, organisation = "org", received, reference = "ref"

  /// Whether high values come first unless turned round: the riskiest, the newest.
  public var isDescending: Bool { self == .reference || self == .risk }

  /// In a list's title, behind `by`.
  public var title: String {
    switch self {
    case .due: "date"
    case .risk: "risk"
    case .stage: "stage"
    case .complainant: "complainant"
    case .organisation: "organisation"
    case .received: "receipt"
    case .reference: "number"
    }
  }
}
