/// A command that the domain accepted: the draft as it becomes, and what the journal says of it.
public struct Decision: Sendable {
  public let before: Draft
  public let after: Draft
  public let command: Command
  public let actor: Staff
  public let occurred: Moment
  public let entered: Moment
  /// The requirements passed by divergence, by a passed warning or as recorded afterwards, in that order of enforcement.
  public let diverged: [RequirementID]
  public let warned: [RequirementID]
  public let recordedAfterwards: [RequirementID]
  /// Every block and warning that was asked and applied, met or not: the words that decided (decision D2).
  public let decidedBy: [RequirementID]

  /// Decides a command against the rules, from values alone.
  ///
  /// - Parameters:
  ///   - entered: the moment of entry; what happened earlier comes as the command's `occurred`.
  ///   - draft: the case (nil for a new one), the office, and the key counters, as they stand.
  /// - Throws: ``Refusal`` with every reason that stands in the way, each with what would satisfy it.
  public static func decide(
    _ command: Command, by actor: Staff, at entered: Moment, in draft: Draft, scheme: Scheme, guidance: Guidance
  ) throws(Refusal) -> Decision {
    let definition = CommandTable.definition(of: command.name)
    try checkFields(command, definition)
    try checkAdministrator(definition, actor, draft.office)
    try checkTarget(definition, draft)
    try checkReferences(command, definition, draft)
    let occurred = try occurrence(of: command, definition, entered: entered, draft.file)
    let file = draft.file ?? CaseFile.unborn(scheme: scheme, at: occurred, by: actor.id, earlier: draft.named.earlier)
    let situation = Situation(file: file, office: draft.office, guidance: guidance)
    let act = Act(
      command: command, actor: actor, occurred: occurred, entered: entered, situation: situation, named: draft.named)
    let passed = try Gatekeeper(act).pass()
    var after = draft
    try definition.perform(&after, act)
    act.spendSignatures(in: &after)
    passed.leaveTrace(in: &after, act)
    return Decision(
      before: draft, after: after, command: command, actor: actor, occurred: occurred, entered: entered,
      diverged: passed.diverged.map(\.rule.id), warned: passed.warned.map(\.rule.id),
      recordedAfterwards: passed.afterwards.map(\.rule.id), decidedBy: passed.decidedBy)
  }

  /// Every requirement that the entry names.
  public var requirements: [RequirementID] { diverged + warned + recordedAfterwards }

  private static func checkFields(_ command: Command, _ definition: CommandDefinition) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    for field in definition.fields {
      switch command.values[field.name] {
      case nil, .text(""), .list([]):
        if field.isRequired {
          reasons += Refusal.field(field, "is needed.").reasons
        } else if command.values[field.name] == .cleared, !field.type.isText, !definition.isClearable(field.name) {
          reasons += Refusal.field(field, "cannot be taken away; leave it out.").reasons
        }
      case .some(let value):
        if let sentence = field.complaint(about: value) { reasons += Refusal.field(field, sentence).reasons }
      }
    }
    let known = Set(definition.fields.map(\.name))
    for name in command.values.keys.sorted() where !known.contains(name) {
      reasons +=
        Refusal.because(
          "\(command.name.rawValue) has no field '\(name)'; see `ombud commands \(command.name.rawValue)`."
        ).reasons
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
  }

  /// The first member of staff of an office is added before there is an administrator.
  static func checkAdministrator(
    _ definition: CommandDefinition, _ actor: Staff, _ office: Office
  ) throws(Refusal) {
    let isFirst = definition.name == .staffAdd && office.staff.isEmpty
    if definition.isAdministrators, !actor.isAdministrator, !isFirst {
      throw .because("\(definition.title) is for an administrator; \(actor.name) is none.")
    }
  }

  static func checkTarget(_ definition: CommandDefinition, _ draft: Draft) throws(Refusal) {
    switch definition.target {
    case .newCase, .office: return
    case .anyCase: if draft.file == nil { throw .because("\(definition.title) needs a case.") }
    case .openCase:
      guard let file = draft.file else { throw .because("\(definition.title) needs a case.") }
      if file.case.isClosed {
        throw .because("\(file.case.reference) is closed; restart it first, or use a command for closed cases.")
      }
    case .closedCase:
      guard let file = draft.file else { throw .because("\(definition.title) needs a case.") }
      if !file.case.isClosed { throw .because("\(file.case.reference) is open; only a closed case can be restarted.") }
    }
  }

  /// Otherwise "recorded afterwards" would pass every gate of what is done now (decision D1a).
  private static let sayWhen = Refusal.because(
    "Say when it happened: only what happened on a day before its entry is recorded afterwards.")

  /// What may have happened before the case came in: contacts and papers that it brings with it.
  private static let mayPrecedeReceipt: Set<CommandName> = [.contactLog, .noteAdd, .documentAdd, .letterRecord]

  private static func occurrence(
    of command: Command, _ definition: CommandDefinition, entered: Moment, _ file: CaseFile?
  ) throws(Refusal) -> Moment {
    guard let occurred = command.occurred else {
      if command.isRecordedAfterwards { throw sayWhen }
      return entered
    }
    if occurred > entered {
      throw .because("\(occurred.officeText) is in the future; what is planned belongs in the diary (diary.add).")
    }
    if command.isRecordedAfterwards, occurred.day >= entered.day { throw sayWhen }
    let isAboutCase = definition.target != .newCase && definition.target != .office
    if isAboutCase, !mayPrecedeReceipt.contains(command.name), let row = file?.case, occurred < row.receivedAt {
      throw .because(
        "\(occurred.officeText) is before \(row.reference) was received (\(row.receivedAt.officeText)).")
    }
    return occurred
  }
}

extension CaseFile {
  /// The case that a rule sees while one is being made: nothing is known of it yet.
  static func unborn(scheme: Scheme, at moment: Moment, by staff: Int64, earlier: [EarlierCase] = []) -> CaseFile {
    var file = CaseFile(
      case: Case(
        id: 0, reference: "", scheme: scheme, stage: .received, receivedAt: moment, openedBy: staff, channel: ""))
    file.earlier = earlier
    return file
  }
}
