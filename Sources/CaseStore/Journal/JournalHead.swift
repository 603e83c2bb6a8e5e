import Casework
import Foundation
import GRDB

/// The end of the journal: what the next entry is chained to.
struct JournalHead {
  let sequence: Int64
  let entered: Moment?
  let hash: [UInt8]

  /// Before the first entry, which is chained to what the store is.
  static func beginning(_ database: Database) throws -> JournalHead {
    JournalHead(sequence: 0, entered: nil, hash: try Genesis.hash(database))
  }

  static func load(_ database: Database) throws -> JournalHead {
    let sql = #"SELECT "sequence", "entered", "hash" FROM "entry" ORDER BY "sequence" DESC LIMIT 1"#
    guard let row = try Row.fetchOne(database.cachedStatement(sql: sql)) else {
      return try .beginning(database)
    }
    return JournalHead(sequence: row[0], entered: Moment(row[1] as String), hash: [UInt8](row[2] as Data))
  }
}
