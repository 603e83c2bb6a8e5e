import Casework
import GRDB

/// The cases that show something of a record family: the case itself, or those of a person or a body.
///
/// A change of the office changes rules for every case: see ``WriteTransaction/bringUpToDate()``.
enum AffectedCases {
  static func of(_ families: Set<FamilyKey>, _ database: Database) throws -> Set<Int64> {
    var cases = Set<Int64>()
    for family in families {
      switch family.family {
      case .case: cases.insert(family.key)
      case .person:
        let sql = """
          \(PersonGroup.table) SELECT "caseID" FROM "party" WHERE "person" IN (SELECT "id" FROM "group")
          """
        cases.formUnion(try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [family.key]))
      case .organisation:
        // Its own, and those of the bodies that it stands for.
        let sql = """
          WITH RECURSIVE "merged" ("id") AS (
            SELECT ? UNION SELECT "organisation"."id" FROM "organisation" JOIN "merged" ON "mergedInto" = "merged"."id"
          )
          SELECT "id" FROM "case" WHERE "organisation" IN (SELECT "id" FROM "merged")
          """
        cases.formUnion(try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [family.key]))
      case .office: break
      }
    }
    return cases
  }

  /// The open cases of which something says otherwise since members of staff changed: who has one of them tells the parties of their leave, and
  /// questions name people.
  static func of(staffOf former: Office, asIn now: Office, _ database: Database) throws -> Set<Int64> {
    var cases = Set<Int64>()
    let leave = former.leave.filter { !now.leave.contains($0) } + now.leave.filter { !former.leave.contains($0) }
    let owned = try database.cachedStatement(
      sql: #"SELECT "caseID" FROM "queueRow" WHERE "isOpen" = 1 AND "owner" = ?"#)
    for owner in Set(leave.map(\.staffID)) { cases.formUnion(try Int64.fetchAll(owned, arguments: [owner])) }
    let names = former.staff.filter { member in now.member(member.id)?.name != member.name }.map(\.name)
    let naming = try database.cachedStatement(
      sql: #"SELECT DISTINCT "caseID" FROM "openRequirement" WHERE instr("text", ?)"#)
    for name in names { cases.formUnion(try Int64.fetchAll(naming, arguments: [name])) }
    return cases
  }
}
