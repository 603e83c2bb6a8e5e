/// Where a case stands in the service model.
public enum Stage: String, Codable, Sendable, CaseIterable, Comparable {
  case received
  case intake
  case remit
  case properlyMade = "properly made"
  case readiness
  case triage
  case earlyConsideration = "early consideration"
  case disputeResolution = "dispute resolution"
  case allocation
  case primaryInvestigation = "primary investigation"
  case proposal
  case detailedInvestigation = "detailed investigation"
  case provisionalViews = "provisional views"
  case finalReport = "final report"
  case compliance
  case closed

  /// Position along the service model.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }
  /// Before a caseworker has it: from receipt to triage.
  public var isIntake: Bool { rank <= Stage.triage.rank }
}

/// The four main sections of the guidance, shown as the phase of a case (SM-0.7).
public enum Phase: String, Codable, Sendable, CaseIterable {
  case accessing = "Accessing our service"
  case canWeLook = "Can we look into your case?"
  case shouldWeLook = "Should we look into your case?"
  case detailed = "Detailed Investigation"

  /// The phase of a stage; nil once the case is closed, which belongs to none of the four.
  public init?(stage: Stage) {
    switch stage {
    case .received, .intake: self = .accessing
    case .remit, .properlyMade, .readiness, .triage, .earlyConsideration, .disputeResolution, .allocation:
      self = .canWeLook
    case .primaryInvestigation, .proposal: self = .shouldWeLook
    case .detailedInvestigation, .provisionalViews, .finalReport, .compliance: self = .detailed
    case .closed: return nil
    }
  }
}

/// Whether an investigation, or the compliance that follows it, is under way (decision D31: apart from the stage).
public enum OpenState: String, Codable, Sendable, CaseIterable {
  case none, open, closed
}

/// What kind of record a contact became (SM-1.3).
public enum RecordType: String, Codable, Sendable, CaseIterable {
  case enquiry, complaint
}

/// Which law a case falls under.
public enum Jurisdiction: String, Codable, Sendable, CaseIterable {
  case parliamentary, health
}

/// An answer that may honestly be missing.
public enum Answered: String, Codable, Sendable, CaseIterable {
  case yes, no
  case notKnown = "not known"
}

/// What the search for earlier contacts showed (SM-1.1).
public enum EarlierMatch: String, Codable, Sendable, CaseIterable {
  case same = "same complaint"
  case different = "different complaint"
  case none = "no match"
}
