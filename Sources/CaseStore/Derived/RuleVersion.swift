import Casework
import GRDB
import Synchronization

extension Store {
  /// The number of the rules, settings and calendar that derived rows are made with now; worked out once for each state of the office.
  func ruleVersion(_ database: Database) throws -> Int64 {
    let current = try currentOffice(database)
    if let known = current.ruleVersion { return known }
    let text = ruleVersionText(for: current.office)
    try database.execute(sql: #"INSERT OR IGNORE INTO "ruleVersion" ("text") VALUES (?)"#, arguments: [text])
    let sql = #"SELECT "id" FROM "ruleVersion" WHERE "text" = ?"#
    guard let id = try Int64.fetchOne(database, sql: sql, arguments: [text]) else { return 0 }
    officeCache.withLock { if $0?.entry == current.entry { $0?.ruleVersion = id } }
    return id
  }

  /// The same without giving a number to what has none yet: for reading.
  func knownRuleVersion(for office: Office, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: #"SELECT "id" FROM "ruleVersion" WHERE "text" = ?"#, arguments: [ruleVersionText(for: office)])
  }

  private func ruleVersionText(for office: Office) -> String {
    let settings = SettingName.allCases.map { "\($0.rawValue)=\(office.value(of: $0))" }.joined(separator: ",")
    return "\(edition); derivation \(Derived.revision); \(settings); \(office.calendar.version)"
  }
}
