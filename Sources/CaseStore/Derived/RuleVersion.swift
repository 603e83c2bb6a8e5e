import Casework
import GRDB
import Synchronization

extension Store {
  /// The number of the rules, settings and calendar that derived rows are made with now.
  func ruleVersion(for office: Office, _ database: Database) throws -> Int64 {
    let text = ruleVersionText(for: office)
    if let known = ruleVersions.withLock({ $0[text] }) { return known }
    try database.execute(sql: #"INSERT OR IGNORE INTO "ruleVersion" ("text") VALUES (?)"#, arguments: [text])
    let id = try Int64.fetchOne(
      database, sql: #"SELECT "id" FROM "ruleVersion" WHERE "text" = ?"#, arguments: [text])
    ruleVersions.withLock { $0[text] = id }
    return id ?? 0
  }

  /// The same without giving a number to what has none yet: for reading.
  func knownRuleVersion(for office: Office, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: #"SELECT "id" FROM "ruleVersion" WHERE "text" = ?"#, arguments: [ruleVersionText(for: office)])
  }

  private func ruleVersionText(for office: Office) -> String {
    let settings = SettingName.allCases.map { "\($0.rawValue)=\(office.value(of: $0))" }.joined(separator: ",")
    return "\(edition); \(settings); \(office.calendar.version)"
  }
}
