import Casework
import GRDB

extension Store {
  /// A page of the queue.
  ///
  /// - Parameters:
  ///   - clauses: what has to hold of the cases; what is found by words comes newest first.
  ///   - sort: another order than the selection's own.
  ///   - position: from where on; rows come in the order of the list in any case.
  public func queue(
    _ selection: QueueSelection, where clauses: [FilterClause] = [], sortedBy sort: QueueSort? = nil,
    from position: QueuePosition = .first, limit: Int
  ) throws -> QueuePage {
    try read { database in
      let office = try office(database)
      return try QueueQuery(selection, where: clauses, sortedBy: sort, database, office: office)
        .page(position, limit: limit)
    }
  }

  /// How many cases a selection has, up to 10,000.
  public func count(_ selection: QueueSelection, where clauses: [FilterClause] = []) throws -> QueueCount {
    try read { try QueueQuery(selection, where: clauses, $0, office: Office(calendar: calendar)).count() }
  }

  /// The rows that have these words, the last one by its beginning; newest first.
  public func queue(
    _ selection: QueueSelection, filter words: String, from position: QueuePosition = .first, limit: Int
  ) throws -> QueuePage {
    try queue(selection, where: Self.clauses(words), from: position, limit: limit)
  }

  /// How many cases have these words.
  public func count(_ selection: QueueSelection, filter words: String) throws -> QueueCount {
    try count(selection, where: Self.clauses(words))
  }

  private static func clauses(_ words: String) -> [FilterClause] {
    SearchWords.query(words).isEmpty ? [] : [FilterClause([.words(words, isLastByBeginning: true)])]
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
