import Casework
import GRDB

extension WriteTransaction {
  /// Decides one command on what stands, and writes what the domain decided, with its entry.
  func perform(_ command: Command, by actorID: Int64, at now: Moment, batch: Int64? = nil) throws -> Receipt {
    let entered = try entered(at: now)
    let office = try office()
    let actor = try actor(actorID, at: now, in: office)
    try checkFormIsNew(command)
    let file = try command.reference.map { try self.file($0) }
    let draft = Draft(file: file, office: office, keys: keys, named: try NamedRows.load(command, on: file, database))
    let decision = try Decision.decide(
      command, by: actor, at: entered, in: draft, scheme: store.facts.scheme, guidance: guidance)
    let changeset = try ChangesetRecorder.changeset(database) {
      try RecordChanges.write(from: decision.before, to: decision.after, named: draft.named, database)
    }
    keys = decision.after.keys
    let families = try journal.families(of: Changeset.changes(in: changeset))
    let row = decision.after.file?.case
    try append(
      EntryDraft(
        kind: .act, command: decision.command, occurred: decision.occurred, actor: actor.id, role: actor.role,
        caseID: row?.id, reference: row?.reference, batch: batch, requirements: decision.requirements,
        isRecordedAfterwards: command.isRecordedAfterwards, edition: store.edition, decidedBy: decision.decidedBy,
        changeset: changeset),
      entered: decision.entered, to: families)
    // A new case of somebody on file lacks what stands on them from other cases until it is read, and so does one of people merged.
    let isWhole = draft.named.people.isEmpty && command.name != .personUnmerge
    keep(isWhole ? decision.after.file : nil, changing: families)
    let title = CommandTable.definition(of: command.name).title
    return Receipt(
      entry: head.sequence, reference: row?.reference,
      message:
        "\(row.map { "\($0.reference): " } ?? "")\(title), entry \(head.sequence).\(leftBehind.map { " " + $0 } ?? "")")
  }

  /// Makes the first entry: the administrator, and the wall that nothing is undone behind.
  func found(_ administrator: NewAdministrator, at now: Moment) throws {
    var staff = Staff(
      id: keys.next(), login: administrator.login, name: administrator.name, role: administrator.role,
      isAdministrator: true)
    staff.uid = administrator.uid
    let changeset = try ChangesetRecorder.changeset(database) { try RecordWrite.insert(staff, database) }
    let command = Command(.staffAdd, ["login": .text(staff.login), "name": .text(staff.name)])
    try append(
      EntryDraft(
        kind: .migration, command: command, occurred: now, actor: staff.id, role: staff.role, edition: store.edition,
        changeset: changeset),
      entered: now, to: [.office])
  }
}
