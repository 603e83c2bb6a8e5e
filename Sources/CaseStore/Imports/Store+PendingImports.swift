import Casework
import GRDB

extension Store {
  /// Keeps unsound rows of an import; one that is kept already, in whatever state, is not kept twice.
  ///
  /// - Returns: where each is kept, in the order given.
  @discardableResult
  public func addPendingImports(_ rows: [UnsoundRow], at now: Moment) throws -> [KeptRow] {
    try write { transaction in
      let database = transaction.database
      let insert = try database.cachedStatement(
        sql: """
          INSERT INTO "pendingImport" ("batch", "line", "formReference", "formDigest", "raw", "faults", "receivedAt",
            "state", "reason") VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', '')
          """)
      return try rows.map { row in
        if let known = try keptRow(row.formDigest, database) { return known }
        try insert.execute(arguments: [
          row.batch, row.line, row.formReference, row.formDigest, row.raw, JSONText.strings(row.faults),
          now.description,
        ])
        return KeptRow(id: database.lastInsertedRowID, state: .pending, caseReference: nil, isNew: true)
      }
    }
  }

  /// Where a row of this content is kept; nil where none was.
  public func keptRow(_ formDigest: String) throws -> KeptRow? {
    try read { try keptRow(formDigest, $0) }
  }

  private func keptRow(_ formDigest: String, _ database: Database) throws -> KeptRow? {
    let sql = """
      SELECT "id", \(Self.standing), "caseReference" FROM "pendingImport" WHERE "formDigest" = ?
      ORDER BY "id" DESC LIMIT 1
      """
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [formDigest]),
      let state = PendingImport.State(rawValue: row[1])
    else { return nil }
    return KeptRow(id: row[0], state: state, caseReference: state == .repaired ? row[2] : nil, isNew: false)
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

  /// A row that still waits.
  ///
  /// - Throws: `Refusal`, naming who settled it, when, and what became of it.
  public func waitingImport(_ id: Int64) throws -> PendingImport {
    try read { database in try waiting(id, try office(database), database) }
  }

  /// Makes a case of a repaired row: the command and the row's new state in one transaction.
  @discardableResult
  public func repairPendingImport(_ id: Int64, with command: Command, by actor: Int64, at now: Moment) throws -> Receipt
  {
    try write { transaction in
      try waiting(id, try transaction.office(), transaction.database)
      let receipt = try transaction.perform(command, by: actor, at: now)
      try settle(id, .repaired, "", receipt.reference, actor, now, transaction.database)
      return receipt
    }
  }

  /// Discards a row, with the reason.
  public func discardPendingImport(_ id: Int64, reason: String, by actor: Int64, at now: Moment) throws {
    try write { transaction in
      try waiting(id, try transaction.office(), transaction.database)
      if reason.allSatisfy(\.isWhitespace) {
        throw Refusal.because("A row is discarded with a reason: why can it not be a case?")
      }
      _ = try transaction.actor(actor, at: now, in: try transaction.office())
      try settle(id, .discarded, reason, nil, actor, now, transaction.database)
    }
  }

  /// A row is settled once: whoever comes second is told by whom, when, and what became of it.
  @discardableResult
  private func waiting(_ id: Int64, _ office: Office, _ database: Database) throws -> PendingImport {
    let row = try fetchPendingImport(id, database)
    if row.state == .pending { return row }
    let who = office.name(row.settledBy)
    let when = row.settledAt.map { ", \($0.officeText)" } ?? ""
    let what =
      switch row.state {
      case .repaired: "repaired by \(who)\(when), and is case \(row.caseReference ?? "")"
      default: "discarded by \(who)\(when): \(row.reason)"
      }
    throw Refusal.because("Row \(id) of the imports was \(what).")
  }

  func fetchPendingImport(_ id: Int64, _ database: Database) throws -> PendingImport {
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
