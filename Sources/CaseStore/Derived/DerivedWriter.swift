import Casework
import Foundation
import GRDB
import Synchronization

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

  /// Writes the derived rows of cases; removes them where there is no such case any more.
  ///
  /// The search index comes after all the rest: other statements that may fail half-way have it write out what it gathered so far, and
  /// it would grow by one small segment a case.
  func write(_ cases: [(id: Int64, file: CaseFile?, entry: Int64)]) throws {
    var words: [(id: Int64, former: String?, now: String?)] = []
    for ((id, _, _), rows) in zip(cases, rows(of: cases)) {
      if let rows { try write(rows, of: id) } else { try remove(id) }
      let former = try storedWords(of: id)
      if former == rows?.words { continue }
      try write(rows?.words, of: id)
      words.append((id, former, rows?.words))
    }
    for (id, former, now) in words {
      if let former { try unindex(id, former) }
      if let now { try index(id, now) }
    }
  }

  /// The rules need nothing of the database: those of many cases, as load data brings them, are asked on all cores.
  private func rows(of cases: [(id: Int64, file: CaseFile?, entry: Int64)]) -> [DerivedRows?] {
    let made: @Sendable (Int) -> DerivedRows? = { [office, guidance, ruleVersion] place in
      cases[place].file.map {
        DerivedRows($0, office: office, guidance: guidance, entry: cases[place].entry, ruleVersion: ruleVersion)
      }
    }
    if cases.count < 64 { return cases.indices.map(made) }
    let parts = stride(from: 0, to: cases.count, by: 32).map { $0..<min($0 + 32, cases.count) }
    let found = Mutex([[DerivedRows?]](repeating: [], count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      let rows = parts[part].map(made)
      found.withLock { $0[part] = rows }
    }
    return found.withLock { $0.flatMap { $0 } }
  }

  /// Writes the derived rows of cases again that no entry changed.
  func rewrite(_ cases: [Int64]) throws {
    let last = try database.cachedStatement(sql: #"SELECT "entry" FROM "queueRow" WHERE "caseID" = ?"#)
    try write(
      cases.map { id in
        (id, try CaseFileQuery.load(id, database), try Int64.fetchOne(last, arguments: [id]) ?? 0)
      })
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
  }

  private static let insertRow = """
    INSERT OR REPLACE INTO "queueRow" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?, ?, ?, ?)
    """

  private func remove(_ id: Int64) throws {
    for table in ["queueRow", "openRequirement"] {
      try database.cachedStatement(sql: "DELETE FROM \"\(table)\" WHERE \"caseID\" = ?").execute(arguments: [id])
    }
  }

  // MARK: - Words

  private func storedWords(of id: Int64) throws -> String? {
    let select = try database.cachedStatement(sql: #"SELECT "words" FROM "searchText" WHERE "caseID" = ?"#)
    return try String.fetchOne(select, arguments: [id])
  }

  private func write(_ words: String?, of id: Int64) throws {
    if let words {
      try database.cachedStatement(sql: #"INSERT OR REPLACE INTO "searchText" VALUES (?, ?)"#)
        .execute(arguments: [id, words])
    } else {
      try database.cachedStatement(sql: #"DELETE FROM "searchText" WHERE "caseID" = ?"#).execute(arguments: [id])
    }
  }

  private func index(_ id: Int64, _ words: String) throws {
    try database.cachedStatement(sql: #"INSERT INTO "search" (rowid, "words") VALUES (?, ?)"#)
      .execute(arguments: [id, words])
  }

  private func unindex(_ id: Int64, _ words: String) throws {
    try database.cachedStatement(sql: #"INSERT INTO "search" ("search", rowid, "words") VALUES ('delete', ?, ?)"#)
      .execute(arguments: [id, words])
  }
}
