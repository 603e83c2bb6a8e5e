import Casework
import GRDB

/// The people on file who turned out to be one person: who stands for them, and all who were merged with them.
enum PersonGroup {
  /// A table `group` of the keys, for whoever is bound to the first place.
  static let table = """
    WITH RECURSIVE "group" ("id") AS (
      SELECT ?
      UNION SELECT "person"."id" FROM "person" JOIN "group" ON "person"."mergedInto" = "group"."id"
      UNION SELECT "person"."mergedInto" FROM "person" JOIN "group" USING ("id") WHERE "person"."mergedInto" IS NOT NULL
    )
    """

  static func keys(of id: Int64, _ database: Database) throws -> [Int64] {
    let statement = try database.cachedStatement(sql: "\(table) SELECT \"id\" FROM \"group\" ORDER BY \"id\"")
    return try Int64.fetchAll(statement, arguments: [id])
  }

  static func people(of id: Int64, _ database: Database) throws -> [Person] {
    try keys(of: id, database).compactMap { try RecordQuery.fetch(Person.self, id: $0, database) }
  }
}
