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
    ruleVersion = try store.ruleVersion(for: office, database)
  }

  /// Writes the derived rows of a case; removes them where there is no such case any more.
  func write(_ id: Int64, file: CaseFile?, entry: Int64) throws {
    guard let file else { return try remove(id) }
    let derived = Derived(Situation(file: file, office: office, guidance: guidance))
    let facts = QueueFacts(file: file, derived: derived)
    try database.cachedStatement(sql: Self.insertRow).execute(arguments: rowValues(facts, entry: entry))
    try OpenRequirementRows.write(derived, of: id, database)
    try writeSearch(id, SearchWords.index(facts.searchTexts))
  }

  private static let insertRow = """
    INSERT OR REPLACE INTO "queueRow" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func rowValues(_ facts: QueueFacts, entry: Int64) -> StatementArguments {
    let row = facts.file.case
    let organisation = facts.file.organisationName
    return [
      row.id, facts.number, row.reference, row.scheme.rawValue, row.recordType?.rawValue, row.stage.rawValue,
      row.stage.rank, facts.complainant, facts.complainantKey, organisation, SearchWords.folded(organisation),
      facts.adjustments, row.owner ?? 0, row.receivedAt.day.epochDays, facts.due, facts.derived.nextDueText, facts.late,
      facts.risk, !row.isClosed, facts.awaitsMatch, facts.closed, facts.divergences, entry, ruleVersion,
    ]
  }

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
