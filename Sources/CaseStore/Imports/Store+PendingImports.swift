import Casework
import GRDB

extension Store {
  /// Keeps unsound rows of an import; one that is kept already, in whatever state, is not kept twice.
  ///
  /// - Returns: how many were added, and how many not, because they are known and in which state.
  @discardableResult
  public func addPendingImports(_ rows: [UnsoundRow], at now: Moment) throws -> KeptRows {
    try write { transaction in
      let database = transaction.database
      let known = try database.cachedStatement(
        sql: "SELECT \(Self.standing) FROM \"pendingImport\" WHERE \"formDigest\" = ? ORDER BY \"id\" DESC LIMIT 1")
      let insert = try database.cachedStatement(
        sql: """
          INSERT INTO "pendingImport" ("batch", "line", "formReference", "formDigest", "raw", "faults", "receivedAt",
            "state", "reason") VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', '')
          """)
      var kept = KeptRows()
      for row in rows {
        if let state = try String.fetchOne(known, arguments: [row.formDigest]).flatMap(PendingImport.State.init) {
          kept.known[state, default: 0] += 1
          continue
        }
        try insert.execute(arguments: [
          row.batch, row.line, row.formReference, row.formDigest, row.raw, JSONText.strings(row.faults),
          now.description,
        ])
        kept.added += 1
      }
      return kept
    }
  }

  /// The state of a row as it is now: undoing the case that it became makes it wait again.
  private static let standing = """
    CASE WHEN "state" = 'repaired' AND NOT EXISTS (SELECT 1 FROM "case" WHERE "reference" = "caseReference")
    THEN 'pending' ELSE "state" END
    """

  /// The rows in a state, oldest first.
  public func pendingImports(
    _ state: PendingImport.State = .pending, after id: Int64 = 0, limit: Int = 1_000
  ) throws -> [PendingImport] {
    try read { database in
      let sql = """
        SELECT *, \(Self.standing) AS "standing" FROM "pendingImport" WHERE "standing" = ? AND "id" > ?
        ORDER BY "id" LIMIT ?
        """
      return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [state.rawValue, id, limit])
        .map(PendingImport.init)
    }
  }

  /// A row by its number, in whatever state.
  public func pendingImport(_ id: Int64) throws -> PendingImport {
    try read { try fetchPendingImport(id, $0) }
  }

  /// Makes a case of a repaired row: the command and the row's new state in one transaction.
  @discardableResult
  public func repairPendingImport(_ id: Int64, with command: Command, by actor: Int64, at now: Moment) throws -> Receipt
  {
    try write { transaction in
      try checkPending(id, transaction.database)
      let receipt = try transaction.perform(command, by: actor, at: now)
      try settle(id, .repaired, "", receipt.reference, actor, now, transaction.database)
      return receipt
    }
  }

  /// Discards a row, with the reason.
  public func discardPendingImport(_ id: Int64, reason: String, by actor: Int64, at now: Moment) throws {
    try write { transaction in
      try checkPending(id, transaction.database)
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal.because("A row is discarded with a reason: why can it not be a case?")
      }
      _ = try transaction.actor(actor, at: now, in: try transaction.office())
      try settle(id, .discarded, reason, nil, actor, now, transaction.database)
    }
  }

  private func checkPending(_ id: Int64, _ database: Database) throws {
    let row = try fetchPendingImport(id, database)
    if row.state != .pending {
      throw Refusal.because("Row \(id) of the imports was \(row.state.rawValue) already.")
    }
  }

  private func fetchPendingImport(_ id: Int64, _ database: Database) throws -> PendingImport {
    let sql = "SELECT *, \(Self.standing) AS \"standing\" FROM \"pendingImport\" WHERE \"id\" = ?"
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) else {
      throw StoreError(.unknownEntry, "There is no row \(id) among the imports; `ombud import --pending` lists them.")
    }
    return PendingImport(row)
  }

  private func settle(
    _ id: Int64, _ state: PendingImport.State, _ reason: String, _ reference: String?, _ actor: Int64, _ now: Moment,
    _ database: Database
  ) throws {
    let sql = """
      UPDATE "pendingImport" SET "state" = ?, "reason" = ?, "caseReference" = ?, "settledBy" = ?, "settledAt" = ?
      WHERE "id" = ?
      """
    try database.cachedStatement(sql: sql).execute(arguments: [
      state.rawValue, reason, reference, actor, now.description, id,
    ])
  }
}

extension PendingImport {
  init(_ row: Row) {
    id = row["id"]
    batch = row["batch"]
    line = row["line"]
    formReference = row["formReference"]
    formDigest = row["formDigest"]
    raw = row["raw"]
    faults = JSONText.strings(in: row["faults"])
    receivedAt = Moment(row["receivedAt"] as String) ?? Moment(secondsSince1970: 0)
    state = State(rawValue: row["standing"]) ?? .pending
    reason = row["reason"]
    caseReference = row["caseReference"]
    settledBy = row["settledBy"]
    settledAt = (row["settledAt"] as String?).flatMap { Moment($0) }
  }
}
