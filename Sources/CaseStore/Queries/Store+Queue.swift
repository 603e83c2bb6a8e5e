import Casework
import GRDB

extension Store {
  /// A page of the queue.
  ///
  /// - Parameters:
  ///   - filter: words that the cases have, the last one by its beginning; what is filtered comes newest first.
  ///   - position: from where on; rows come in the order of the selection in any case.
  public func queue(
    _ selection: QueueSelection, filter: String = "", from position: QueuePosition = .first, limit: Int
  ) throws -> QueuePage {
    try read { database in
      try QueueQuery(selection, filter: filter, database, office: try office(database)).page(position, limit: limit)
    }
  }

  /// How many cases a selection has, up to 10,000.
  public func count(_ selection: QueueSelection, filter: String = "") throws -> QueueCount {
    try read { try QueueQuery(selection, filter: filter, $0, office: Office(calendar: calendar)).count() }
  }

  /// The rows of cases as they are now, in the order asked for; those that are gone are left out.
  public func queueRows(of cases: [Int64]) throws -> [QueueRow] {
    try read { database in
      let office = try office(database)
      let sql = "SELECT \(QueueRow.columns) FROM \"queueRow\" WHERE \"caseID\" = ?"
      let statement = try database.cachedStatement(sql: sql)
      return try cases.compactMap { try Row.fetchOne(statement, arguments: [$0]).map { QueueRow($0, office) } }
    }
  }
}
