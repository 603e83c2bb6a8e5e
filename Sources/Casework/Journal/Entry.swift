/// One entry of the journal as the domain sees it: what was done, by whom, when, and whether it still stands.
public struct Entry: Sendable, Equatable, Codable {
  public let sequence: Int64
  public let kind: EntryKind
  /// What was done; of an erasure, what the erased entry did.
  public let command: CommandName
  /// When it was entered.
  public let entered: Moment
  /// When it happened.
  public let occurred: Moment
  public let actor: Int64
  public let role: Role
  public let caseID: Int64?
  public let reference: String?
  /// The bulk act it belongs to.
  public let batch: Int64?
  /// The entry that an undo, redo, correction or erasure is about.
  public let about: Int64?
  public let requirements: [RequirementID]
  public let isRecordedAfterwards: Bool
  /// The edition of the guidance that it was decided under, and the requirements that were asked (decision D2).
  public let edition: String
  public let decidedBy: [RequirementID]
  /// False once an undo or a correction took it back, and no redo brought it again.
  public var stands: Bool

  public init(
    sequence: Int64, kind: EntryKind, command: CommandName, entered: Moment, occurred: Moment, actor: Int64, role: Role,
    caseID: Int64?, reference: String?, batch: Int64?, about: Int64?, requirements: [RequirementID],
    isRecordedAfterwards: Bool, edition: String = "", decidedBy: [RequirementID] = [], stands: Bool
  ) {
    self.sequence = sequence
    self.kind = kind
    self.command = command
    self.entered = entered
    self.occurred = occurred
    self.actor = actor
    self.role = role
    self.caseID = caseID
    self.reference = reference
    self.batch = batch
    self.about = about
    self.requirements = requirements
    self.isRecordedAfterwards = isRecordedAfterwards
    self.edition = edition
    self.decidedBy = decidedBy
    self.stands = stands
  }
}

public enum EntryKind: String, Sendable, Codable, CaseIterable {
  case act, undo, redo, correction
  /// Took away what another entry held about people; the records stay as they are.
  case erasure
  /// The store's own: creation and change of its schema; ends undo of what lies before it.
  case migration
}
