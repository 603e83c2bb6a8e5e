/// Why a command was not carried out: always with what would satisfy it. Nothing was changed.
public struct Refusal: Error, Sendable {
  public let reasons: [Reason]

  public init(_ reasons: [Reason]) { self.reasons = reasons }

  /// A refusal for one plain reason that no requirement stands behind.
  public static func because(_ message: String) -> Refusal {
    Refusal([Reason(requirement: nil, label: nil, enforcement: nil, block: nil, field: nil, message: message)])
  }

  /// A field is missing or has a value that cannot be used.
  public static func field(_ field: Field, _ message: String) -> Refusal {
    Refusal([
      Reason(
        requirement: field.paragraph, label: nil, enforcement: nil, block: nil, field: field.name,
        message: "\(field.label): \(message)")
    ])
  }

  public struct Reason: Sendable, Equatable {
    /// The requirement that is not met; nil where the program itself says no.
    public let requirement: RequirementID?
    /// Its force, as displayed (SM-0.3).
    public let label: String?
    public let enforcement: Enforcement?
    public let block: BlockKind?
    /// The field concerned.
    public let field: String?
    /// What is missing and what would satisfy it.
    public let message: String

    public init(
      requirement: RequirementID?, label: String?, enforcement: Enforcement?, block: BlockKind?, field: String?,
      message: String
    ) {
      self.requirement = requirement
      self.label = label
      self.enforcement = enforcement
      self.block = block
      self.field = field
      self.message = message
    }
  }

  /// Only warnings stand in the way, which one key passes.
  public var isOnlyWarnings: Bool { reasons.allSatisfy { $0.enforcement == .warn } }
  public var requirements: [RequirementID] { reasons.compactMap(\.requirement) }
}

extension Refusal {
  /// A sentence for each reason, with its requirement and force. Where not all are answered in the same way, each says first what leads past
  /// it, so that a warning can be told from what has to be met.
  public var sentences: [String] {
    let isMixed = Set(reasons.map(\.way)).count > 1
    return reasons.map { isMixed ? "\($0.way.rawValue): \($0)" : $0.description }
  }
}

extension Refusal: CustomStringConvertible {
  public var description: String { sentences.joined(separator: "\n") }
}

extension Refusal.Reason {
  /// What leads past a reason, as it is said before it.
  public enum Way: String, Sendable, CaseIterable {
    case pass = "Warning, can be passed"
    case diverge = "Meet or diverge"
    case approval = "Needs approval"
    case mend = "Needed"
  }

  public var way: Way {
    if enforcement == .warn { return .pass }
    guard requirement != nil else { return .mend }
    return switch block {
    case .gate: .diverge
    case .authority: .approval
    case .record, nil: .mend
    }
  }
}

extension Refusal.Reason: CustomStringConvertible {
  /// The message with its requirement and force.
  public var description: String {
    [message, requirement.map { "(\($0)\(label.map { ", \($0)" } ?? ""))" }].compactMap { $0 }.joined(separator: " ")
  }
}
