import GRDB

/// The shape of the file: its marks, and the frozen migrations that make it.
enum Schema {
  /// `OMBD`, in the header of every store, so that no other SQLite file is taken for one.
  static let applicationID = 0x4F4D_4244
  /// The version that this release reads and writes; a store of another one is not touched before it was upgraded.
  static let version = V013.version
  /// Since when the journalled tables have the columns that they have now, but for some behind them: changesets from then on name them by the
  /// same positions.
  static let recordVersion = V001.version

  /// Each brings a store of the version before it to its own.
  private static let migrations = [
    (V001.version, V001.statements), (V002.version, V002.statements), (V003.version, V003.statements),
    (V004.version, V004.statements), (V005.version, V005.statements), (V006.version, V006.statements),
    (V007.version, V007.statements), (V008.version, V008.statements), (V009.version, V009.statements),
    (V010.version, V010.statements), (V011.version, V011.statements), (V012.version, V012.statements),
    (V013.version, V013.statements),
  ]

  /// Makes an empty file a store of this version, in the transaction under way.
  static func make(in database: Database) throws {
    try migrate(from: 0, in: database)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  /// Brings a store of an earlier version to a later one, in the transaction under way.
  static func migrate(from former: Int, to latest: Int = version, in database: Database) throws {
    for (number, statements) in migrations where former < number && number <= latest {
      for sql in statements { try database.execute(sql: sql) }
      try database.execute(sql: "PRAGMA user_version = \(number)")
    }
  }

  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }
}
