import Casework
import GRDB
import Synchronization

/// The office as it stood after an entry, kept so that it is not read again for every change.
struct CachedOffice {
  let entry: Int64
  let office: Office
  /// The number of the rules that follow from it, once somebody asked.
  var ruleVersion: Int64?
}

/// Reads staff, leave, settings and tables of authority.
enum OfficeQuery {
  /// The last entry that changed the office: what is cached from before it is not used.
  static func lastEntry(_ database: Database) throws -> Int64 {
    let sql = #"SELECT max("entry") FROM "entryDigest" WHERE "family" = 'office' AND "key" = 0"#
    return try Int64.fetchOne(database.cachedStatement(sql: sql)) ?? 0
  }

  static func load(_ database: Database, calendar: WorkingCalendar) throws -> Office {
    var office = Office(calendar: calendar)
    office.staff = try RecordQuery.fetchAll(Staff.self, database)
    office.leave = try RecordQuery.fetchAll(Leave.self, database)
    office.settings = try RecordQuery.fetchAll(Setting.self, database)
    office.delegations = try RecordQuery.fetchAll(Delegation.self, database)
    office.supervisions = try RecordQuery.fetchAll(Supervision.self, database)
    office.views = try RecordQuery.fetchAll(SavedView.self, database)
    office.uplifts = try RecordQuery.fetchAll(Uplift.self, database)
    return office
  }
}

extension Store {
  /// The office as it stands; read anew when an entry changed it.
  func office(_ database: Database) throws -> Office { try currentOffice(database).office }

  func currentOffice(_ database: Database) throws -> CachedOffice {
    let entry = try OfficeQuery.lastEntry(database)
    if let cached = officeCache.withLock({ $0 }), cached.entry == entry { return cached }
    let office = try OfficeQuery.load(database, calendar: calendar)
    let current = CachedOffice(entry: entry, office: office)
    officeCache.withLock { $0 = current }
    return current
  }
}
