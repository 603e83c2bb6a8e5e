import Casework
import Foundation
import GRDB

extension Store {
  /// The entries of a case, or all of them, newest first.
  ///
  /// - Parameter before: only older entries than this one, to read on.
  public func entries(of reference: String? = nil, before: Int64? = nil, limit: Int) throws -> [JournalLine] {
    try read { database in
      var condition = #""entry"."sequence" < ?"#
      var arguments: StatementArguments = [before ?? Int64.max]
      if let reference {
        let id = try knownCaseID(of: reference, database)
        condition += #" AND "entry"."caseID" = ?"#
        arguments += [id]
      }
      let sql = """
        SELECT * FROM (SELECT \(EntryQuery.columns) FROM "entry" WHERE \(condition)
          ORDER BY "entry"."sequence" DESC LIMIT ?) AS "header"
        LEFT JOIN "entryPayload" ON "entryPayload"."sequence" = "header"."sequence" ORDER BY 1 DESC
        """
      let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments + [limit])
      return rows.map(JournalLine.init)
    }
  }

  /// Values that an entry changed; empty where its payload was erased.
  public func changes(of sequence: Int64) throws -> [FieldChange] {
    try read { database in
      guard let payload = try EntryPayload.fetch(sequence, database) else { return [] }
      let shapes = try shapes(database)
      return try Changeset.changes(in: payload.changeset).flatMap { fields(of: $0, shapes) }
    }
  }

  /// The number of the last entry.
  public func lastSequence() throws -> Int64 { try read { try JournalHead.load($0).sequence } }

  /// A number that changes whenever anybody's change was committed; cheap enough to ask for ten times a second.
  public func dataVersion() throws -> Int64 {
    try connections.reader.unsafeRead { database in
      try Int64.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
  }

  /// The cases that entries after that one changed.
  public func changedCases(since sequence: Int64) throws -> Set<Int64> {
    try read { database in
      // The plus keeps SQLite from reading every case's digests: the entries after one are few.
      let sql = """
        SELECT "key" FROM "entryDigest" WHERE "entry" > ? AND +"family" = 'case'
        UNION SELECT "caseID" FROM "queueRow" WHERE "entry" > ?
        """
      return Set(try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [sequence, sequence]))
    }
  }

  /// The key of a case, also of one that was taken back and stands in the journal alone.
  func knownCaseID(of reference: String, _ database: Database) throws -> Int64 {
    if let id = try CaseFileQuery.id(of: reference, database) { return id }
    let former = try Int64.fetchOne(
      database, sql: #"SELECT "caseID" FROM "entry" WHERE "reference" = ? AND "caseID" IS NOT NULL LIMIT 1"#,
      arguments: [reference])
    guard let former else { throw StoreError.unknownCase(reference) }
    return former
  }

  private func fields(of change: RowChange, _ shapes: [String: TableShape]) -> [FieldChange] {
    guard let shape = shapes[change.table] else { return [] }
    return shape.columns.indices.dropFirst().compactMap { position in
      let old = change.old[position].flatMap { $0 == .null ? nil : $0.shown }
      let new = change.new[position].flatMap { $0 == .null ? nil : $0.shown }
      if old == new { return nil }
      return FieldChange(table: shape.table, key: change.key, column: shape.columns[position], old: old, new: new)
    }
  }
}

extension JournalLine {
  init(_ row: Row) {
    entry = Entry(row)
    host = row["host"]
    terminal = row["terminal"]
    uid = row["uid"]
    let text: String? = row["schemaVersion"] == nil ? nil : row[EntryPayload.commandPosition]
    command = text.flatMap { try? JSONText.decode($0) }
    reason = row["reason"] ?? ""
    former = row["former"] ?? ""
    isErased = text == nil
  }
}
