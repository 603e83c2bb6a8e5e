import Casework

/// How far a sample case comes: each stage that commands reach, and several ways to be closed.
public enum SampleStage: String, Sendable, CaseIterable {
  case received
  case intake
  case remit
  case properlyMade
  case readiness
  case triage
  case earlyConsideration
  case allocation
  case primaryInvestigation
  case proposal
  case detailedInvestigation
  case provisionalViews
  case finalReport
  /// Closed, each with another code.
  case outOfRemit, premature, notProperlyMade, withdrawn, furtherInformation, outOfJurisdiction, enquiryAnswered
  /// Closed for want of information, and open again since that came.
  case restarted

  /// The stage in which such a case stands in the end.
  public var stage: Stage {
    switch self {
    case .received: .received
    case .intake, .restarted: .intake
    case .remit: .remit
    case .properlyMade: .properlyMade
    case .readiness: .readiness
    case .triage: .triage
    case .earlyConsideration: .earlyConsideration
    case .allocation: .allocation
    case .primaryInvestigation: .primaryInvestigation
    case .proposal: .proposal
    case .detailedInvestigation: .detailedInvestigation
    case .provisionalViews: .provisionalViews
    case .finalReport: .finalReport
    case .outOfRemit, .premature, .notProperlyMade, .withdrawn, .furtherInformation, .outOfJurisdiction,
      .enquiryAnswered:
      .closed
    }
  }

  /// The exact name of the code that such a case is closed with in the end; nil for an open one.
  public var closureCode: String? {
    switch self {
    case .outOfRemit: "out of remit - commercial/contractual matters"
    case .premature: "premature"
    case .notProperlyMade: "not properly made"
    case .withdrawn: "withdrawn"
    case .furtherInformation: "further information required"
    case .outOfJurisdiction: "organisation out of jurisdiction"
    case .enquiryAnswered: "enquiry answered"
    default: nil
    }
  }
}
