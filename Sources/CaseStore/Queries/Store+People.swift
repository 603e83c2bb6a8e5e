import Casework
import GRDB

extension Store {
  /// People on file whom somebody may mean who types this: a surname's beginning, a first name's and a surname's, or the
  /// first digits of a telephone number, at least three.
  ///
  /// - Returns: at most `limit` of them, by surname.
  public func people(matching typed: String, limit: Int = 20) throws -> [KnownPerson] {
    let digits = TelephoneKey.digits(typed)
    if !digits.isEmpty {
      return digits.count < 3
        ? []
        : try people(
          where: #""id" IN (SELECT "person" FROM "telephoneKey" WHERE "digits" >= ? AND "digits" < ?)"#,
          [digits, digits + ":"], limit)
    }
    var words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.popLast() else { return [] }
    var found: [KnownPerson] = []
    for (surname, first) in [(last, words.first), (words.first ?? "", last)] where !surname.isEmpty {
      let more = try people(
        where: """
          "lastName" COLLATE NOCASE >= ? AND "lastName" COLLATE NOCASE < ? AND "firstName" LIKE ? ESCAPE '\\'
          """,
        [surname, surname + "\u{10FFFF}", Self.escaped(first ?? "") + "%"], limit)
      // Two entries with the names the other way round may be one person by now.
      found += more.filter { one in !found.contains { $0.id == one.id } }
    }
    return Array(found.prefix(limit))
  }

  private func people(where condition: String, _ arguments: StatementArguments, _ limit: Int) throws -> [KnownPerson] {
    guard limit > 0 else { return [] }
    return try read { database in
      let sql = """
        SELECT "id" FROM "person" WHERE \(condition) ORDER BY "lastName" COLLATE NOCASE, "dateOfBirth" LIMIT \(limit)
        """
      var found: [KnownPerson] = []
      for id in try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: arguments) {
        // Whoever was merged leads to the one who stands for them.
        guard let person = try PersonGroup.people(of: id, database).standing(id) else { continue }
        if !found.contains(where: { $0.id == person.id }) { found.append(KnownPerson(person)) }
      }
      return found
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}

extension KnownPerson {
  fileprivate init(_ person: Person) {
    let name = [person.firstName, person.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    self.init(id: person.id, name: name, dateOfBirth: person.dateOfBirth, postcode: person.postcode)
  }
}
