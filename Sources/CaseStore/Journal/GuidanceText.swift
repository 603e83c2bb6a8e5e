import Casework
import GRDB
import Synchronization

/// A requirement in the words of the edition that decided something.
public struct GuidanceText: Sendable, Equatable, Codable {
  public let requirement: RequirementID
  public let force: String
  public let enforcement: String
  /// How a block can be passed; nil where it is none.
  public let block: String?
  /// Whether only an operations manager with legal advice may diverge from it.
  public let isLegal: Bool
  public let sentence: String
}

extension GuidanceText {
  init(_ rule: Rule) {
    self.init(
      requirement: rule.id, force: rule.force.rawValue, enforcement: rule.enforcement.rawValue,
      block: rule.block?.rawValue, isLegal: rule.isLegal, sentence: rule.sentence)
  }

  /// From the columns of ``columns``.
  init(_ row: Row) {
    self.init(
      requirement: RequirementID(row[0] as String), force: row[1], enforcement: row[2], block: row[3], isLegal: row[4],
      sentence: row[5])
  }

  static let columns = #""requirement", "force", "enforcement", "block", "isLegal", "sentence""#

  /// The name of an edition: its version and the digest of all that its requirements say, so that none can be read in other words
  /// than those that decided.
  static func edition(_ version: String, _ texts: [GuidanceText]) -> String {
    var canonical = CanonicalBytes()
    canonical.append(version)
    for text in texts {
      canonical.append(text.requirement.rawValue)
      canonical.append(text.force)
      canonical.append(text.enforcement)
      canonical.append(text.block)
      canonical.append(text.isLegal ? 1 : 0 as Int64)
      canonical.append(text.sentence)
    }
    return "\(version) \(Secure.hexadecimal(Secure.sha256(canonical.bytes)))"
  }

  static func kept(_ edition: String, _ database: Database) throws -> [GuidanceText] {
    let sql = "SELECT \(columns) FROM \"guidanceText\" WHERE \"edition\" = ? ORDER BY \"position\""
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [edition]).map(GuidanceText.init)
  }
}

extension Store {
  /// Keeps the words of this release's guidance, once, before anything is decided under them (decision D2).
  func keepWords(_ database: Database) throws {
    if hasWords.withLock({ $0 }) { return }
    let known = try Bool.fetchOne(
      database, sql: #"SELECT EXISTS (SELECT 1 FROM "guidanceText" WHERE "edition" = ?)"#, arguments: [edition])
    if known != true {
      let insert = try database.cachedStatement(sql: #"INSERT INTO "guidanceText" VALUES (?, ?, ?, ?, ?, ?, ?, ?)"#)
      for (position, text) in guidance.worded.map(GuidanceText.init).enumerated() {
        try insert.execute(arguments: [
          edition, position, text.requirement.rawValue, text.force, text.enforcement, text.block, text.isLegal,
          text.sentence,
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
      let decided = Set(entry.decidedBy + entry.requirements)
      return try GuidanceText.kept(entry.edition, database).filter { decided.contains($0.requirement) }
    }
  }
}
