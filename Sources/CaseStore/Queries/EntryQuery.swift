import Casework
import GRDB

/// Reads entries of the journal as the domain sees them.
enum EntryQuery {
  /// An act stands while the last word about it is not that it was taken back.
  static let columns = """
    \(EntryHeader.columns), coalesce((SELECT "word"."kind" FROM "entry" AS "word" WHERE \
    "word"."about" = "entry"."sequence" AND "word"."kind" <> 'erasure' ORDER BY "word"."sequence" DESC LIMIT 1), 'redo') = 'redo'
    """

  static func fetch(_ sequence: Int64, _ database: Database) throws -> Entry? {
    let sql = "SELECT \(columns) FROM \"entry\" WHERE \"sequence\" = ?"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [sequence]).map(Entry.init)
  }

  /// The entry that tells what became of an act last: an undo, a correction or a redo.
  static func lastWord(about sequence: Int64, _ database: Database) throws -> Entry? {
    let sql =
      "SELECT \(columns) FROM \"entry\" WHERE \"about\" = ? AND \"kind\" <> 'erasure' ORDER BY \"sequence\" DESC LIMIT 1"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [sequence]).map(Entry.init)
  }

  static func families(of sequence: Int64, _ database: Database) throws -> Set<FamilyKey> {
    let sql = #"SELECT "family", "key" FROM "entryDigest" WHERE "entry" = ?"#
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [sequence])
    return Set(
      rows.compactMap { row in
        RecordFamily(rawValue: row[0]).map { FamilyKey(family: $0, key: row[1]) }
      })
  }

  /// The entries after one that touch a family, oldest first.
  static func after(_ sequence: Int64, touching family: FamilyKey, _ database: Database) throws -> [Int64] {
    let sql = """
      SELECT "entry" FROM "entryDigest" WHERE "family" = ? AND "key" = ? AND "entry" > ? ORDER BY "entry"
      """
    return try Int64.fetchAll(
      database.cachedStatement(sql: sql), arguments: [family.family.rawValue, family.key, sequence])
  }
}

extension Entry {
  init(_ row: Row) {
    let header = EntryHeader(row)
    self.init(
      sequence: header.sequence, kind: EntryKind(rawValue: header.kind) ?? .act,
      command: CommandName(rawValue: header.command) ?? .noteAdd,
      entered: Moment(header.entered) ?? Moment(secondsSince1970: 0),
      occurred: Moment(header.occurred) ?? Moment(secondsSince1970: 0), actor: header.actor,
      role: Role(rawValue: header.role) ?? .caseworker, caseID: header.caseID, reference: header.reference,
      batch: header.batch, about: header.about,
      requirements: JSONText.strings(in: header.requirements).map { RequirementID($0) },
      isRecordedAfterwards: header.isRecordedAfterwards, edition: header.edition,
      decidedBy: JSONText.strings(in: header.decidedBy).map { RequirementID($0) }, stands: row[EntryHeader.columnCount])
  }
}
