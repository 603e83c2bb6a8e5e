import Casework
import GRDB

/// Goes through a store in one snapshot, row by row.
struct Verifier {
  let store: Store
  let database: Database
  var report = VerifyReport()

  init(store: Store, database: Database) {
    self.store = store
    self.database = database
  }

  /// What can be checked by itself.
  enum Part: Sendable {
    /// The file, the chain and the records, from the earlier head on where one is given.
    case journal(quick: Bool, JournalMark?)
    case derived
  }

  mutating func run(_ part: Part) throws {
    guard case .journal(let quick, let since) = part else { return try checkDerived() }
    try checkFile(quick: quick)
    try checkChain()
    if let since { try check(since) }
    try checkTouches()
    try checkWords()
    try checkRecords()
    try checkCounters()
  }

  private mutating func checkFile(quick: Bool) throws {
    let pragma = quick ? "quick_check" : "integrity_check"
    for line in try String.fetchAll(database, sql: "PRAGMA \(pragma)(20)") where line != "ok" {
      report.add(.file, "The file is damaged: \(line). Restore it from a backup.")
    }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20) {
      let table: String = row[0]
      let key: Int64? = row[1]
      report.add(
        .records, "\(table) \(key ?? 0) refers to a row of \(row[2] as String) that is not there.",
        table: RecordTable(rawValue: table), key: key)
    }
  }

  /// Whether an earlier head still stands in the journal, unchanged.
  private mutating func check(_ since: JournalMark) throws {
    let sql = #"SELECT lower(hex("hash")) FROM "entry" WHERE "sequence" = ?"#
    switch try String.fetchOne(database, sql: sql, arguments: [since.sequence]) {
    case nil:
      report.add(
        .since,
        "The journal ends at entry \(report.head.sequence), but it once had entry \(since.sequence): its end was cut off.",
        entry: since.sequence)
    case since.hash: break
    default:
      report.add(
        .since,
        "Entry \(since.sequence) is not the one of \(since.hash.prefix(12))…: it or something before it was rewritten.",
        entry: since.sequence)
    }
  }
}
