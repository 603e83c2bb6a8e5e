import Casework
import GRDB

/// An entry to take back, with the standing acts after it that rest on the same records.
struct UndoPlan {
  let entry: Entry
  /// Oldest first.
  let later: [Entry]

  /// Follows what later acts rest on: an act that touches one of the records, or is about one of the cases, is later, and what it
  /// touches is followed from there on.
  static func make(_ entry: Entry, _ database: Database, shapes: [String: TableShape]) throws -> UndoPlan {
    let search = LaterEntries(database: database, shapes: shapes)
    var waiting = try search.after(entry)
    var seen = waiting
    var later: [Entry] = []
    while let next = waiting.min() {
      waiting.remove(next)
      guard let found = try EntryQuery.fetch(next, database), found.kind == .act, found.stands else { continue }
      later.append(found)
      let more = try search.after(found).subtracting(seen)
      waiting.formUnion(more)
      seen.formUnion(more)
    }
    return UndoPlan(entry: entry, later: later)
  }
}

/// Finds the entries after one that touch the same records.
struct LaterEntries {
  let database: Database
  let shapes: [String: TableShape]

  func after(_ entry: Entry) throws -> Set<Int64> {
    var found = Set<Int64>()
    var families = try EntryQuery.families(of: entry.sequence, database)
    if let caseID = entry.caseID { families.insert(FamilyKey(family: .case, key: caseID)) }
    // What was recorded of a person counts in every case of theirs.
    for id in try AffectedCases.of(families, database) { families.insert(FamilyKey(family: .case, key: id)) }
    for family in families {
      switch family.family {
      case .office: found.formUnion(try touchingOffice(entry))
      case .case:
        found.formUnion(try EntryQuery.after(entry.sequence, touching: family, database))
        found.formUnion(try about(family.key, after: entry.sequence))
      case .person, .organisation:
        found.formUnion(try EntryQuery.after(entry.sequence, touching: family, database))
      }
    }
    return found
  }

  private func about(_ caseID: Int64, after sequence: Int64) throws -> [Int64] {
    let sql = #"SELECT "sequence" FROM "entry" WHERE "caseID" = ? AND "sequence" > ?"#
    return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [caseID, sequence])
  }

  /// The office is one family for its digest, but its rows do not rest on each other: only the same rows count.
  private func touchingOffice(_ entry: Entry) throws -> Set<Int64> {
    guard let payload = try EntryPayload.fetch(entry.sequence, database) else { return [] }
    var found = Set<Int64>()
    let statement = try database.cachedStatement(
      sql: #"SELECT "entry" FROM "entryTouch" WHERE "key" = ? AND "entry" > ?"#)
    for change in try Changeset.changes(in: payload.changeset)
    where shapes[change.table]?.table.family == .office {
      found.formUnion(try Int64.fetchAll(statement, arguments: [change.key, entry.sequence]))
    }
    return found
  }
}
