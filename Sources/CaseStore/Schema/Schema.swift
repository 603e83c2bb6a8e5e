import GRDB

/// The shape of the file: its marks, and the frozen migrations that make it.
enum Schema {
  /// `OMBD`, in the header of every store, so that no other SQLite file is taken for one.
  static let applicationID = 0x4F4D_4244
  /// The version that this release reads and writes; a store of another one is not touched.
  static let version = V001.version

  /// Makes an empty file a store of this version, in the transaction under way.
  static func make(in database: Database) throws {
    for sql in V001.statements { try database.execute(sql: sql) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }
}
