import Casework
import GRDB

/// Writes what follows from a case: its row of the queue, its open requirements and the words it is found by.
struct DerivedWriter {
  private let database: Database
  private let guidance: Guidance
  private let office: Office
  private let ruleVersion: Int64

  init(_ store: Store, _ database: Database) throws {
    self.database = database
    guidance = store.guidance
    office = try store.office(database)
    ruleVersion = try store.ruleVersion(database)
  }

  /// Writes the derived rows of a case; removes them where there is no such case any more.
  func write(_ id: Int64, file: CaseFile?, entry: Int64) throws {
    guard let file else { return try remove(id) }
    try write(DerivedRows(file, office: office, guidance: guidance, entry: entry, ruleVersion: ruleVersion), of: id)
  }

  private func write(_ rows: DerivedRows, of id: Int64) throws {
    let queueRow = try RawStatement(Self.insertRow, database)
    try queueRow.bind(rows.queueRow.map { StoredValue($0) })
    try queueRow.execute()
    try database.cachedStatement(sql: #"DELETE FROM "openRequirement" WHERE "caseID" = ?"#).execute(arguments: [id])
    let insert = try RawStatement(
      #"INSERT INTO "openRequirement" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"#, database)
    for requirement in rows.requirements {
      try insert.bind(requirement.map { StoredValue($0) })
      try insert.execute()
    }
    try writeSearch(id, rows.words)
  }

  private static let insertRow = """
    INSERT OR REPLACE INTO "queueRow" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func writeSearch(_ id: Int64, _ words: String) throws {
    let select = try database.cachedStatement(sql: #"SELECT "words" FROM "searchText" WHERE "caseID" = ?"#)
    let former = try String.fetchOne(select, arguments: [id])
    if former == words { return }
    if let former { try unindex(id, former) }
    try database.cachedStatement(sql: #"INSERT OR REPLACE INTO "searchText" VALUES (?, ?)"#)
      .execute(arguments: [id, words])
    try database.cachedStatement(sql: #"INSERT INTO "search" (rowid, "words") VALUES (?, ?)"#)
      .execute(arguments: [id, words])
  }

  private func unindex(_ id: Int64, _ words: String) throws {
    try database.cachedStatement(sql: #"INSERT INTO "search" ("search", rowid, "words") VALUES ('delete', ?, ?)"#)
      .execute(arguments: [id, words])
  }

  private func remove(_ id: Int64) throws {
    let select = try database.cachedStatement(sql: #"SELECT "words" FROM "searchText" WHERE "caseID" = ?"#)
    if let words = try String.fetchOne(select, arguments: [id]) { try unindex(id, words) }
    for table in ["searchText", "queueRow", "openRequirement"] {
      try database.cachedStatement(sql: "DELETE FROM \"\(table)\" WHERE \"caseID\" = ?").execute(arguments: [id])
    }
  }
}
