/// Whom the complainant asks us to investigate, where two organisations dealt with the complaint (SM-2.147, 2.160). It is theirs to choose.
public enum ComplaintScope: String, Sendable, CaseIterable {
  case organisationOnly = "organisation only"
  case secondTierOnly = "second tier only"
  case commissionerOnly = "commissioner only"
  case both
}
