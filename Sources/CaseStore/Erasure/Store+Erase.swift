import Casework
import Foundation
import GRDB

extension Store {
  /// Takes away what an entry holds about people: the command as it was given, its reason, the values that it changed. The header
  /// stays, and so do the records. The row of an import that a case was repaired from goes with the entry that opened the case. Only an
  /// administrator may, and nothing brings it back.
  ///
  /// What later entries changed of the same values stands in their own payloads; erase those too where it has to go.
  /// - Parameter reason: kept in the journal; it must not repeat what is erased.
  /// - Throws: `Refusal` where it may not be erased; ``StoreError``
  @discardableResult
  public func erase(
    payloadsOf sequences: [Int64], by actor: Int64, at now: Moment, reason: String
  ) throws -> [Receipt] {
    let receipts = try write { transaction in
      try sequences.map { try transaction.erase(payloadOf: $0, by: actor, at: now, reason: reason) }
    }
    emptyLog()
    return receipts
  }

  /// The write-ahead log still has what was erased; while somebody reads, it is emptied by a later change.
  func emptyLog() {
    connections.log.settle()
    try? connections.writer().inDatabase { _ = try $0.checkpoint(.truncate) }
  }

  /// Says what ``erase(payloadsOf:by:at:reason:)`` would take away, a sentence for each entry.
  ///
  /// - Throws: `Refusal` where one of them may not be erased, or not by this member of staff.
  public func erasurePreview(of sequences: [Int64], by actor: Int64) throws -> [String] {
    try read { database in
      let office = try office(database)
      try Erasure.checkAuthority(of: office.member(actor))
      return try sequences.map { sequence in
        let (entry, payload) = try Erasure.erasable(sequence, database)
        let command: Command? = try? JSONText.decode(payload.command)
        let given = (command?.values.keys.sorted() ?? []) + (payload.reason.isEmpty ? [] : ["the reason"])
        let rows = try ReceivedForms.settled(behind: entry, database).isEmpty ? [] : ["the form as received"]
        let held = given + rows
        let holds = held.isEmpty ? "" : "; holds \(held.joined(separator: ", "))"
        return "Entry \(sequence): \(UndoSentence.what(entry)), entered by \(office.name(entry.actor)) at "
          + "\(entry.entered.officeText)\(holds)"
      }
    }
  }

  /// The entries on a case that still hold something, oldest first; also of a case that was taken back.
  public func erasableEntries(on reference: String) throws -> [Int64] {
    try read { database in
      let sql = """
        SELECT "sequence" FROM "entry" JOIN "entryPayload" USING ("sequence")
        WHERE "caseID" = ? AND "kind" NOT IN ('erasure', 'migration') ORDER BY "sequence"
        """
      return try Int64.fetchAll(
        database.cachedStatement(sql: sql), arguments: [try knownCaseID(of: reference, database)])
    }
  }
}

/// Who may erase what.
enum Erasure {
  static func checkAuthority(of actor: Staff?) throws {
    guard actor?.isAdministrator == true else {
      throw Refusal.because("Only an administrator may erase what an entry holds.")
    }
  }

  static func erasable(_ sequence: Int64, _ database: Database) throws -> (Entry, EntryPayload) {
    guard let entry = try EntryQuery.fetch(sequence, database) else { throw StoreError.unknownEntry(sequence) }
    if entry.kind == .erasure || entry.kind == .migration {
      throw Refusal.because("Entry \(sequence) is the store's own and holds nothing to erase.")
    }
    guard let payload = try EntryPayload.fetch(sequence, database) else {
      throw Refusal.because("What entry \(sequence) held was erased already.")
    }
    return (entry, payload)
  }
}

extension WriteTransaction {
  func erase(payloadOf sequence: Int64, by actorID: Int64, at now: Moment, reason: String) throws -> Receipt {
    let entered = try entered(at: now)
    let actor = try actor(actorID, at: now, in: try office())
    try Erasure.checkAuthority(of: actor)
    if reason.allSatisfy(\.isWhitespace) { throw Refusal.because("An erasure needs a reason.") }
    let (entry, _) = try Erasure.erasable(sequence, database)
    let families = try EntryQuery.families(of: sequence, database)
    for family in families.sorted() { try checkUnchanged(family) }
    try append(
      EntryDraft(
        kind: .erasure, command: Command(entry.command, [JournalCommands.entry.name: .number(sequence)]),
        occurred: entered, actor: actor.id, role: actor.role, caseID: entry.caseID, reference: entry.reference,
        about: sequence, edition: store.edition, reason: reason, changeset: []),
      entered: entered, to: families)
    try securely {
      try removePayload(of: sequence)
      try ReceivedForms.erase(ReceivedForms.settled(behind: entry, database), database)
    }
    return Receipt(
      entry: head.sequence, reference: entry.reference,
      message: "Erased what entry \(sequence) (\(UndoSentence.what(entry))) held, entry \(head.sequence).")
  }

  /// The erasure vouches anew for what stands, so it must be what the journal says.
  private func checkUnchanged(_ family: FamilyKey) throws {
    let sql = """
      SELECT "entry", "digest", "salt" FROM "entryDigest"
      LEFT JOIN "entryPayload" ON "entryPayload"."sequence" = "entryDigest"."entry"
      WHERE "family" = ? AND "key" = ? ORDER BY "entry" DESC LIMIT 1
      """
    let arguments: StatementArguments = [family.family.rawValue, family.key]
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) else { return }
    let salt = (row[2] as Data?).map { [UInt8]($0) }
    let digest = try salt.map { try FamilyDigest.digest(family, salt: $0, database) }
    if digest != [UInt8](row[1] as Data) {
      throw Refusal.because(
        "The \(family) is not as entry \(row[0] as Int64) left it; look with `ombud verify` before anything is erased.")
    }
  }

  /// Leaves zeroes in the file where something was taken away, and does not only put it out of sight.
  func securely(_ body: () throws -> Void) throws {
    try database.execute(sql: "PRAGMA secure_delete = ON")
    defer { try? database.execute(sql: "PRAGMA secure_delete = OFF") }
    try body()
  }

  private func removePayload(of sequence: Int64) throws {
    try database.cachedStatement(sql: #"INSERT INTO "erasure" VALUES (?, ?)"#)
      .execute(arguments: [sequence, head.sequence])
    try database.cachedStatement(sql: #"DELETE FROM "entryPayload" WHERE "sequence" = ?"#)
      .execute(arguments: [sequence])
  }
}
