import Casework

/// What is known of an entry before it has its place in the journal.
struct EntryDraft {
  var kind: EntryKind
  var command: Command
  var occurred: Moment
  var actor: Int64
  var role: Role
  var caseID: Int64?
  var reference: String?
  var batch: Int64?
  var about: Int64?
  var requirements: [RequirementID] = []
  var isRecordedAfterwards = false
  var edition: String
  var decidedBy: [RequirementID] = []
  var reason = ""
  var changeset: [UInt8]
}
