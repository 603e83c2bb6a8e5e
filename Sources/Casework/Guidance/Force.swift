/// What stands behind a requirement (SM-0.3).
public enum Force: String, Codable, Sendable, CaseIterable {
  case legal, policy, guidance

  /// The source's own tag; text without one is guidance.
  public var label: String {
    switch self {
    case .legal: "Legal requirement"
    case .policy: "Policy requirement"
    case .guidance: "Guidance"
    }
  }
}

/// What the program does about a requirement.
public enum Enforcement: String, Codable, Sendable, CaseIterable {
  /// The act is refused until the requirement is met, or may be passed as its ``BlockKind`` says.
  case block
  /// Said at the moment of acting; one key passes it, and passing it stands in the journal.
  case warn
  /// A step or question, answered when it applies.
  case prompt
  /// Computed or done by the program.
  case auto
  /// Has a place where it is recorded and shown.
  case record
  /// Conduct of people; help beside the work it concerns.
  case none
}

/// What may pass a block (decision D1).
public enum BlockKind: String, Codable, Sendable, CaseIterable {
  /// Something ought to come first: passed by a recorded divergence; if legal, only by an operations manager or above
  /// with a reference to Legal Team advice.
  case gate
  /// Somebody's approval or role is needed: passed only by someone who holds it or stands above.
  case authority
  /// The value is part of what is saved: never passed.
  case record
}
