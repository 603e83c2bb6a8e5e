import Casework
import GRDB

/// What a person's telephone number is compared by: its digits, however it was typed, with the country code of the United Kingdom as the
/// nought that stands for it at home.
enum TelephoneKey {
  static func digits(_ text: String) -> String {
    let digits = text.compactMap { character in
      character.wholeNumberValue.flatMap { (0...9).contains($0) ? String($0) : nil }
    }.joined()
    for code in ["0044", "44"] where digits.hasPrefix(code) {
      // `+44 (0)1632 …` has the nought as well.
      let rest = digits.dropFirst(code.count)
      let number = rest.hasPrefix("0") ? rest.dropFirst() : rest
      // What is shorter is a number at home that happens to begin so, or none of this country.
      if (9...10).contains(number.count) { return "0" + number }
    }
    return digits
  }

  /// Writes the key of a person; removes it where there is no such person any more, or no number.
  static func write(of person: Int64, _ database: Database) throws {
    let select = try database.cachedStatement(sql: #"SELECT "telephone" FROM "person" WHERE "id" = ?"#)
    let digits = digits(try String.fetchOne(select, arguments: [person]) ?? "")
    if digits.isEmpty {
      try database.cachedStatement(sql: #"DELETE FROM "telephoneKey" WHERE "person" = ?"#).execute(arguments: [person])
    } else {
      try database.cachedStatement(sql: #"INSERT OR REPLACE INTO "telephoneKey" VALUES (?, ?)"#)
        .execute(arguments: [person, digits])
    }
  }

  /// Makes all of them again.
  static func rebuild(_ database: Database) throws {
    try database.execute(sql: #"DELETE FROM "telephoneKey""#)
    let people = try Int64.fetchCursor(database, sql: #"SELECT "id" FROM "person" WHERE "telephone" <> ''"#)
    while let person = try people.next() { try write(of: person, database) }
  }

  /// How many people's keys are not what follows from their numbers, with those of nobody.
  static func differences(_ database: Database) throws -> Int {
    let strays = """
      SELECT count(*) FROM "telephoneKey" WHERE NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = "telephoneKey"."person")
      """
    var count = try Int.fetchOne(database, sql: strays) ?? 0
    let sql = """
      SELECT "telephone", coalesce("digits", '') FROM "person"
      LEFT JOIN "telephoneKey" ON "telephoneKey"."person" = "person"."id"
      """
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      if digits(row[0]) != row[1] as String { count += 1 }
    }
    return count
  }
}
