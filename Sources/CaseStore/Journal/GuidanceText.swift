import Casework
import GRDB
import Synchronization

/// A requirement in the words of the edition that decided something.
public struct GuidanceText: Sendable, Equatable, Codable {
  public let requirement: RequirementID
  public let force: String
  public let enforcement: String
  public let sentence: String
}

extension Store {
  /// Keeps the words of this release's guidance, once, before anything is decided under them (decision D2).
  func keepWords(_ database: Database) throws {
    if hasWords.withLock({ $0 }) { return }
    let known = try Bool.fetchOne(
      database, sql: #"SELECT EXISTS (SELECT 1 FROM "guidanceText" WHERE "edition" = ?)"#, arguments: [edition])
    if known != true {
      let insert = try database.cachedStatement(sql: #"INSERT INTO "guidanceText" VALUES (?, ?, ?, ?, ?, ?)"#)
      for (position, rule) in guidance.rules.enumerated() {
        try insert.execute(arguments: [
          edition, position, rule.id.rawValue, rule.force.rawValue, rule.enforcement.rawValue, rule.sentence,
        ])
      }
    }
    hasWords.withLock { $0 = true }
  }

  /// The requirements that decided an entry, in the words of its day.
  ///
  /// - Throws: ``StoreError`` with cause `unknownEntry`.
  public func words(of sequence: Int64) throws -> [GuidanceText] {
    try read { database in
      guard let entry = try EntryQuery.fetch(sequence, database) else { throw StoreError.unknownEntry(sequence) }
      let sql = """
        SELECT "requirement", "force", "enforcement", "sentence" FROM "guidanceText" WHERE "edition" = ? ORDER BY "position"
        """
      let decided = Set(entry.decidedBy + entry.requirements)
      return try Row.fetchAll(database, sql: sql, arguments: [entry.edition]).compactMap { row in
        let requirement = RequirementID(row[0] as String)
        guard decided.contains(requirement) else { return nil }
        return GuidanceText(requirement: requirement, force: row[1], enforcement: row[2], sentence: row[3])
      }
    }
  }
}
