import Casework
import GRDB

/// Finds the entry that an undo or a redo without a number is about.
enum UndoQuery {
  /// The actor's own last standing act, on a case where one is given.
  static func lastStanding(of actor: Int64, caseID: Int64?, _ database: Database) throws -> Int64? {
    try newest(
      """
      SELECT "sequence" FROM "entry" WHERE "actor" = ? AND "kind" = 'act' AND coalesce((
        SELECT "word"."kind" FROM "entry" AS "word" WHERE "word"."about" = "entry"."sequence"
        AND "word"."kind" <> 'erasure' ORDER BY "word"."sequence" DESC LIMIT 1), 'redo') = 'redo'
      """, actor: actor, caseID: caseID, database)
  }

  /// The act that the actor took back last and that is not there again.
  static func lastTakenBack(by actor: Int64, caseID: Int64?, _ database: Database) throws -> Int64? {
    try newest(
      """
      SELECT "about" FROM "entry" WHERE "actor" = ? AND "kind" IN ('undo', 'correction') AND NOT EXISTS (
        SELECT 1 FROM "entry" AS "word" WHERE "word"."about" = "entry"."about"
        AND "word"."sequence" > "entry"."sequence" AND "word"."kind" <> 'erasure')
      """, actor: actor, caseID: caseID, database)
  }

  /// What an entry did; without its values where they were erased.
  static func command(of entry: Entry, _ database: Database) throws -> Command {
    guard let payload = try EntryPayload.fetch(entry.sequence, database) else {
      return Command(entry.command, case: entry.reference)
    }
    return try JSONText.decode(payload.command)
  }

  /// The acts of a batch that stand, newest first.
  static func standing(inBatch batch: Int64, _ database: Database) throws -> [Int64] {
    let sql = """
      SELECT "sequence" FROM "entry" WHERE "batch" = ? AND "kind" = 'act' AND coalesce((
        SELECT "word"."kind" FROM "entry" AS "word" WHERE "word"."about" = "entry"."sequence"
        AND "word"."kind" <> 'erasure' ORDER BY "word"."sequence" DESC LIMIT 1), 'redo') = 'redo' ORDER BY "sequence" DESC
      """
    return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [batch])
  }

  private static func newest(_ select: String, actor: Int64, caseID: Int64?, _ database: Database) throws -> Int64? {
    let place = caseID == nil ? "" : #"AND "caseID" = ?"#
    let sql = "\(select) \(place) ORDER BY \"sequence\" DESC LIMIT 1"
    let arguments: StatementArguments = caseID.map { [actor, $0] } ?? [actor]
    return try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }
}
