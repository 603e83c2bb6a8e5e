import Casework
import GRDB

/// Finds cases that look as if they came from the same complainant (SM-1.1).
enum EarlierCases {
  /// More would not be read by anybody.
  static let limit = 50

  static func of(_ file: CaseFile, _ database: Database) throws -> [EarlierCase] {
    guard let person = file.complainant else { return [] }
    return try matching(
      ComplainantFacts(person, organisation: file.organisationName), except: file.case.id, database)
  }

  static func matching(_ facts: ComplainantFacts, except: Int64, _ database: Database) throws -> [EarlierCase] {
    var found: [Int64: [String]] = [:]
    func note(_ what: String, _ condition: String, _ arguments: StatementArguments) throws {
      let sql = """
        SELECT "party"."caseID" FROM "person" JOIN "party" ON "party"."person" = "person"."id"
        WHERE \(condition) AND "party"."role" IN ('complainant', 'aggrieved') LIMIT \(limit)
        """
      for id in try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: arguments) where id != except {
        if !(found[id]?.contains(what) ?? false) { found[id, default: []].append(what) }
      }
    }
    if let born = facts.dateOfBirth, !facts.lastName.isEmpty {
      try note(
        "name and date of birth", #""lastName" = ? COLLATE NOCASE AND "dateOfBirth" = ?"#,
        [facts.lastName, born.description])
    }
    let digits = TelephoneKey.digits(facts.telephone)
    if !digits.isEmpty {
      try note(
        "telephone", #""person"."id" IN (SELECT "person" FROM "telephoneKey" WHERE "digits" = ?)"#, [digits])
    }
    if !facts.email.isEmpty {
      try note("email", #""email" = ? COLLATE NOCASE AND "email" <> ''"#, [facts.email])
    }
    if let person = facts.person {
      try note(
        "same person on file", "\"person\".\"id\" IN (\(PersonGroup.table) SELECT \"id\" FROM \"group\")", [person])
    }
    return try found.keys.sorted(by: >).prefix(limit).compactMap { id in
      try summary(of: id, organisation: facts.organisation, matchedBy: found[id] ?? [], database)
    }
  }

  /// The newest cases of complainants with this name, but for those known to be born on another day.
  static func ofName(
    _ facts: ComplainantFacts, besides known: Set<String>, _ database: Database
  ) throws -> [EarlierCase] {
    let names = [facts.lastName, facts.firstName].map(SearchWords.folded)
    guard !names.contains("") else { return [] }
    let sql = """
      SELECT "caseID" FROM "queueRow" INDEXED BY "queueRow_everyComplainant" WHERE "complainantKey" = ? AND NOT EXISTS (
        SELECT 1 FROM "party" JOIN "person" ON "person"."id" = "party"."person"
        WHERE "party"."caseID" = "queueRow"."caseID" AND "party"."role" = 'complainant' AND "person"."dateOfBirth" <> ?)
      ORDER BY "caseID" DESC LIMIT \(weakLimit)
      """
    let arguments: StatementArguments = [names.joined(separator: " "), facts.dateOfBirth?.description]
    return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).compactMap { id in
      try summary(of: id, organisation: facts.organisation, matchedBy: [EarlierCase.nameAlone], database)
    }.filter { !known.contains($0.reference) }
  }

  /// So many tell that the name is a common one.
  private static let weakLimit = 10

  private static func summary(
    of id: Int64, organisation: String, matchedBy: [String], _ database: Database
  ) throws -> EarlierCase? {
    let sql = """
      SELECT "case"."reference", coalesce("queueRow"."complainant", ''),
        coalesce("queueRow"."organisation", "organisation"."name", "case"."organisationText", ''), "case"."stage", "case"."closureCode"
      FROM "case" LEFT JOIN "queueRow" ON "queueRow"."caseID" = "case"."id"
        LEFT JOIN "organisation" ON "organisation"."id" = "case"."organisation"
      WHERE "case"."id" = ?
      """
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) else { return nil }
    let name: String = row[2]
    return EarlierCase(
      reference: row[0], complainant: row[1], organisation: name, stage: Stage(rawValue: row[3]) ?? .received,
      closureCode: row[4],
      sameOrganisation: !name.isEmpty && SearchWords.folded(name) == SearchWords.folded(organisation),
      matchedBy: matchedBy.joined(separator: ", "))
  }
}
