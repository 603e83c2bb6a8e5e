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

extension Refusal: CustomStringConvertible {
  public var description: String { reasons.map(\.description).joined(separator: "\n") }
}

extension Refusal.Reason: CustomStringConvertible {
  /// The message with its requirement and force.
  public var description: String {
    [message, requirement.map { "(\($0)\(label.map { ", \($0)" } ?? ""))" }].compactMap { $0 }.joined(separator: " ")
  }
}
