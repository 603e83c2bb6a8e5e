import Casework
import Foundation
import GRDB

/// A row of the table `entry`, as it is stored.
struct EntryHeader {
  var sequence: Int64
  var kind: String
  var command: String
  var entered: String
  var occurred: String
  var actor: Int64
  var role: String
  var host: String
  var terminal: String
  var uid: Int64
  var caseID: Int64?
  var reference: String?
  var batch: Int64?
  var about: Int64?
  var requirements: String
  var isRecordedAfterwards: Bool
  /// The edition of the guidance, and the requirements that decided (decision D2).
  var edition: String
  var decidedBy: String
  var payloadHash: [UInt8]
  var previousHash: [UInt8]
  var hash: [UInt8] = []

  /// How many columns there are; what a query adds comes after them.
  static let columnCount = 21

  static let columns = """
    "sequence", "kind", "command", "entered", "occurred", "actor", "role", "host", "terminal", "uid", "caseID", \
    "reference", "batch", "about", "requirements", "isRecordedAfterwards", "edition", "decidedBy", "payloadHash", \
    "previousHash", "hash"
    """

  func insert(_ database: Database) throws {
    let sql =
      "INSERT INTO \"entry\" (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    let statement = try RawStatement(sql, database)
    try statement.bind([
      .integer(sequence), .text(kind), .text(command), .text(entered), .text(occurred), .integer(actor), .text(role),
      .text(host), .text(terminal), .integer(uid), StoredValue(caseID), StoredValue(reference), StoredValue(batch),
      StoredValue(about),
      .text(requirements), .integer(isRecordedAfterwards ? 1 : 0), .text(edition), .text(decidedBy), .blob(payloadHash),
      .blob(previousHash), .blob(hash),
    ])
    try statement.execute()
  }

  init(_ row: Row) {
    sequence = row[0]
    kind = row[1]
    command = row[2]
    entered = row[3]
    occurred = row[4]
    actor = row[5]
    role = row[6]
    host = row[7]
    terminal = row[8]
    uid = row[9]
    caseID = row[10]
    reference = row[11]
    batch = row[12]
    about = row[13]
    requirements = row[14]
    isRecordedAfterwards = row[15]
    edition = row[16]
    decidedBy = row[17]
    payloadHash = [UInt8](row[18] as Data)
    previousHash = [UInt8](row[19] as Data)
    hash = [UInt8](row[20] as Data)
  }
}

extension EntryHeader {
  init(
    _ draft: EntryDraft, sequence: Int64, entered: String, origin: Origin, payloadHash: [UInt8], previousHash: [UInt8]
  ) {
    self.sequence = sequence
    kind = draft.kind.rawValue
    command = draft.command.name.rawValue
    self.entered = entered
    occurred = draft.occurred.description
    actor = draft.actor
    role = draft.role.rawValue
    host = origin.host
    terminal = origin.terminal
    uid = origin.uid
    caseID = draft.caseID
    reference = draft.reference
    batch = draft.batch
    about = draft.about
    requirements = JSONText.strings(draft.requirements.map(\.rawValue))
    isRecordedAfterwards = draft.isRecordedAfterwards
    edition = draft.edition
    decidedBy = JSONText.strings(draft.decidedBy.map(\.rawValue))
    self.payloadHash = payloadHash
    self.previousHash = previousHash
  }
}
