/// Why we do not investigate, as the decision is recorded (SM-1.19, SM-1.28, SM-1.30).
public enum DeclineReason: String, Sendable, CaseIterable {
  case outOfRemit = "out of remit"
  case outOfJurisdiction = "organisation out of jurisdiction"
  case notProperlyMade = "not properly made"
  case notReady = "not ready for us"
  case outOfTime = "out of time"
  /// The result of the Public Value Model test (SM-2.94).
  case triage = "not taken further at triage"
  case other = "other reason to decline"
}

/// How a decision was given to the complainant (SM-1.28, SM-1.29).
public enum DecisionChannel: String, Sendable, CaseIterable {
  case telephone, letter, email
  case notYet = "not yet"
}

/// What a complainant whose case we decline may do next (SM-1.30).
public enum NextStep: String, Sendable, CaseIterable {
  case organisation = "signposting back to the organisation"
  case advocacy = "suggesting a suitable advocacy agency"
  case otherBody = "directing to another organisation that can help"
}

/// Where a case goes that is passed on (SM-1.22).
public enum TriageRoute: String, Sendable, CaseIterable {
  case team = "specific caseworker team"
  case specialism
  case earlyConsideration = "ECT"
}

/// How hard a case looks, by the categorisation criteria (SM-1.35, decision D12).
public enum TriageCategory: String, Sendable, CaseIterable {
  /// Also where there is not enough information to say (SM-1.37).
  case general
  case senior = "senior caseworker"
  case complex = "complex & significant"
}
