/// One requirement as a value: what it says, its force, and what the program does about it.
///
/// A rule is built with the constructor that says its enforcement (``gate(_:_:at:_:dates:check:)``, ``prompt(_:_:_:dates:ask:)``…), so that the
/// enforcement shown can never disagree with the behaviour. Closures are pure: they look at an ``Act`` or a
/// ``Situation`` and never at a clock.
public struct Rule: Sendable {
  public let id: RequirementID
  public let force: Force
  public let enforcement: Enforcement
  /// Which kind of block, for a rule of enforcement ``Enforcement/block``.
  public let block: BlockKind?
  /// The requirement in our words.
  public let sentence: String
  /// The commands at which a block or a warning is asked; empty for the others.
  public let moments: Moments
  /// Legal though the source does not tag it, because it rests on a statute (decision D1).
  public let restsOnStatute: Bool
  public internal(set) var provision: Provision
  /// For a check, or what the program does: what stands open on the case while the requirement is not met, so that nobody learns of it only when an act is refused. It is
  /// met, never answered.
  public internal(set) var steps: (@Sendable (Situation) -> [Question])?
  /// For an authority: whether a member of staff may give the approval that an act lacks. Where there is none, whoever could do the act may.
  var mayApprove: (@Sendable (Act, Staff) -> Bool)?
  /// The dates that this requirement sets on a case, whatever its enforcement.
  public internal(set) var dates: (@Sendable (Situation) -> [Deadline])?

  /// What a rule's closure answers, by enforcement.
  public enum Provision: Sendable {
    /// Blocks and warnings: is the requirement met by this act?
    case check(@Sendable (Act) -> Finding)
    /// Prompts: the questions that stand open on the case.
    case ask(@Sendable (Situation) -> [Question])
    /// What the program does under this paragraph in this situation, as text; nil where it does not apply.
    case does(@Sendable (Situation) -> String?)
    /// What is on record under this paragraph; nil where nothing is.
    case shows(@Sendable (Situation) -> String?)
    /// Conduct of people: help text only.
    case help
  }

  /// At which commands a block or a warning is asked.
  public enum Moments: Sendable, Equatable {
    case never
    case at([CommandName])
    /// At every command but these.
    case except([CommandName])

    public func contains(_ command: CommandName) -> Bool {
      switch self {
      case .never: false
      case .at(let names): names.contains(command)
      case .except(let names): !names.contains(command)
      }
    }
  }

  public var scheme: Scheme? { Scheme.bound(by: id.document) }
  /// Whether only an operations manager with legal advice may diverge from it.
  public var isLegal: Bool { force == .legal || restsOnStatute }
}

/// Whether a requirement is met by an act.
public enum Finding: Sendable, Equatable {
  case notApplicable
  case met
  /// Not met; the sentence says what is missing and what would satisfy it, and the name of the field where that is one of the act's own.
  case unmet(String, at: String? = nil)

  /// Not met, and a field of the act would satisfy it.
  public static func unmet(_ sentence: String, _ field: Field) -> Finding { .unmet(sentence, at: field.name) }

  public var isUnmet: Bool { if case .unmet = self { true } else { false } }
}
