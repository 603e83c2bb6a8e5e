import GRDB

/// What the journal begins with: the description of the store, so that a store of one kind or office is not made another's by hand.
enum Genesis {
  /// SHA-256 of the file's mark and the store's description.
  static func hash(_ database: Database) throws -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(try Int64.fetchOne(database, sql: "PRAGMA application_id"))
    let sql = #"SELECT "schemaVersion", "identifier", "kind", "scheme", "created" FROM "store" ORDER BY "id""#
    for row in try Row.fetchAll(database, sql: sql) {
      canonical.append(row[0] as Int64)
      for column in 1...4 { canonical.append(row[column] as String) }
    }
    return Secure.sha256(canonical.bytes)
  }
}
