import Casework
import GRDB

extension Store {
  /// A case with all its parts.
  ///
  /// - Throws: ``StoreError`` with cause `unknownCase`.
  public func caseFile(_ reference: String) throws -> CaseFile {
    try read { database in
      guard let id = try CaseFileQuery.id(of: reference, database),
        let file = try CaseFileQuery.load(id, database, lookingBack: true)
      else { throw StoreError.unknownCase(reference) }
      return file
    }
  }

  /// A case with the office that it is in: what the rules look at.
  public func situation(of reference: String) throws -> Situation {
    try read { database in
      guard let id = try CaseFileQuery.id(of: reference, database),
        let file = try CaseFileQuery.load(id, database, lookingBack: true)
      else { throw StoreError.unknownCase(reference) }
      return Situation(file: file, office: try office(database), guidance: guidance)
    }
  }

  /// The office: staff, leave, settings and tables of authority.
  public func office() throws -> Office { try read { try office($0) } }

  /// The bodies that stand in the register, by name: each is called also by the names of those that were merged into it.
  public func organisations() throws -> [Organisation] { Organisation.standing(in: try register()) }

  /// All bodies of the register, those that were merged into others too, by name.
  public func register() throws -> [Organisation] {
    try read { try RecordQuery.fetchAll(Organisation.self, $0).sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
  }

  /// Cases that look as if they came from the same complainant, newest first; also before there is a case (SM-1.1). Behind them a few of
  /// complainants with the same first and last name, of whom nothing else is known to be the same.
  public func earlierCases(for facts: ComplainantFacts) throws -> [EarlierCase] {
    try read { database in
      let facts = try facts.completed(database)
      let found = try EarlierCases.matching(facts, except: 0, database)
      return try found + EarlierCases.ofName(facts, besides: Set(found.map(\.reference)), database)
    }
  }

  /// The case that was made from an intake form, with the digest of the form; nil where none was.
  public func importedForm(_ formReference: String) throws -> (reference: String, digest: String)? {
    try read { database in
      let sql = #"SELECT "reference", coalesce("formDigest", '') FROM "case" WHERE "formReference" = ?"#
      guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [formReference]) else {
        return nil
      }
      return (row[0], row[1])
    }
  }
}
