import Casework
import GRDB

/// Reads pages of the queue by key, never by offset: the 900,000th page costs what the first one does.
struct QueueQuery {
  private let database: Database
  private let filter: QueueFilter
  private let shape: QueueShape
  private let selection: QueueSelection
  private let office: Office

  init(
    _ selection: QueueSelection, where clauses: [FilterClause], sortedBy sort: QueueSort? = nil, _ database: Database,
    office: Office
  ) throws {
    self.database = database
    self.office = office
    self.selection = selection
    shape = QueueShape(selection, sortedBy: sort, isByWords: clauses.contains(where: QueueFilter.leads))
    filter = try QueueFilter(clauses, database)
  }

  func page(_ position: QueuePosition, limit: Int) throws -> QueuePage {
    let isBackward =
      switch position {
      case .first, .after, .from: false
      case .last, .before: true
      }
    // One more than asked for tells whether there are more.
    let source = try source(limit: limit)
    var found = try fetch(position, along: source, isBackward: isBackward, limit: limit + 1)
    let hasMore = found.count > limit
    if hasMore { found.removeLast() }
    let hasOther = try hasOther(position, found, along: source)
    if isBackward { found.reverse() }
    return QueuePage(
      rows: found.map(\.row), keys: found.map(\.key), hasEarlier: isBackward ? hasMore : hasOther,
      hasLater: isBackward ? hasOther : hasMore)
  }

  func count() throws -> QueueCount {
    let source = try source(limit: QueueCount.cap)
    if source == .order, !filter.parts.isEmpty { return try countAlongOrder() }
    let text = source == .words && filter.parts.isEmpty ? wordCountSQL : sql(source, columns: "1", bound: "", order: "")
    let statement = try database.cachedStatement(sql: "SELECT count(*) FROM (\(text))")
    let arguments = arguments(source, key: [], limit: QueueCount.cap)
    return QueueCount(try Int.fetchOne(statement, arguments: arguments) ?? 0)
  }

  /// Rows that are looked at for a count; some 50 ms' worth, since a key may be waiting.
  var countedRows = 50_000

  /// Counts what fits among so many rows of the list.
  private func countAlongOrder() throws -> QueueCount {
    let fits = filter.parts.map(\.sql).joined(separator: " AND ")
    let few = sparse.map { "AND \($0.condition)" } ?? ""
    let sql = """
      SELECT count(*), coalesce(sum("fits"), 0) FROM
      (SELECT \(fits) AS "fits" FROM "queueRow" \(orderIndex) WHERE \(shape.whole.sql) \(few) LIMIT ?)
      """
    let arguments = filter.parts.reduce(into: [] as StatementArguments) { $0 += $1.arguments } + shape.whole.arguments
    let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments + [countedRows + 1])
    let (looked, found): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
    return QueueCount(min(found, QueueCount.cap), isAtLeast: looked > countedRows)
  }

  /// How SQLite would read a first page: its own words, a line for each step.
  func plan(limit: Int, alongOrder: Bool = false) throws -> String {
    let source = alongOrder ? .order : try source(limit: limit)
    let direction = shape.isDescending ? "DESC" : "ASC"
    let text = sql(source, columns: QueueRow.columns, bound: "", order: "ORDER BY \(order(source, direction))")
    let rows = try Row.fetchAll(
      database, sql: "EXPLAIN QUERY PLAN \(text)", arguments: arguments(source, key: [], limit: limit))
    return rows.map { $0["detail"] as String }.joined(separator: "\n") + "\n"
  }

  // MARK: - Fetching

  private typealias Found = (row: QueueRow, key: QueueKey)

  /// Whether there are rows on the side that the page does not go on to.
  private func hasOther(_ position: QueuePosition, _ found: [Found], along source: Source) throws -> Bool {
    switch position {
    case .first, .last: return false
    case .after(let key), .from(let key):
      return try !fetch(.before(found.first?.key ?? key), along: source, isBackward: true, limit: 1).isEmpty
    case .before(let key):
      return try !fetch(.after(found.first?.key ?? key), along: source, isBackward: false, limit: 1).isEmpty
    }
  }

  private func fetch(
    _ position: QueuePosition, along source: Source, isBackward: Bool, limit: Int
  ) throws -> [Found] {
    let isDescending = shape.isDescending != isBackward
    let direction = isDescending ? "DESC" : "ASC"
    var bound = ""
    var key: StatementArguments = []
    switch position {
    case .first, .last: break
    case .after(let place), .before(let place): (bound, key) = limits(place, isDescending ? "<" : ">")
    case .from(let place): (bound, key) = limits(place, isDescending ? "<=" : ">=")
    }
    let columns = "\(QueueRow.columns), \"queueRow\".\"\(shape.column)\""
    let sql = sql(source, columns: columns, bound: bound, order: "ORDER BY \(order(source, direction))")
    let arguments = arguments(source, key: key, limit: limit)
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    return rows.map { row in
      let text = String.fromDatabaseValue(row[QueueRow.columnCount]) ?? "\(row[QueueRow.columnCount] as Int64)"
      return (QueueRow(row, office), QueueKey(order: text, id: row[0]))
    }
  }

  private func order(_ source: Source, _ direction: String) -> String {
    if source == .words, shape.column == "caseID" { return "\"search\".rowid \(direction)" }
    return "\"\(shape.column)\" \(direction), \"queueRow\".\"caseID\" \(direction)"
  }

  private func limits(_ key: QueueKey, _ comparison: String) -> (String, StatementArguments) {
    if shape.column == "caseID" { return ("AND \"search\".rowid \(comparison) ?", [key.id]) }
    return ("AND (\"\(shape.column)\", \"queueRow\".\"caseID\") \(comparison) (?, ?)", [shape.value(of: key), key.id])
  }

  // MARK: - SQL

  /// What leads through the rows.
  private enum Source: Equatable {
    /// The index of the order.
    case order
    /// The indexes of several owners, merged.
    case owners([Int64])
    /// The search index.
    case words
    /// All the cases of one term.
    case cases(sql: String, arguments: StatementArguments)
  }

  private func source(limit: Int) throws -> Source {
    if !filter.match.isEmpty { return .words }
    if filter.parts.isEmpty, shape.isExact { return shape.owners.map(Source.owners) ?? .order }
    let driver = try QueueDriver.choose(selection, shape, filter, limit: limit, database)
    return driver.map { .cases(sql: $0.cases.sql, arguments: $0.cases.arguments) } ?? .order
  }

  /// Where few cases have what is asked for, they have an index in the order of their dates.
  private var sparse: QueueFilter.Sparse? { shape.index == "queueRow_due" ? filter.sparse : nil }

  private var orderIndex: String { (sparse?.index ?? shape.index).map { "INDEXED BY \"\($0)\"" } ?? "" }

  private func sql(_ source: Source, columns: String, bound: String, order: String) -> String {
    let parts = filter.parts.map { " AND \($0.sql)" }.joined()
    let rest = "\(parts) \(bound) \(order) LIMIT ?"
    // What leads stands first and the queue follows, whatever the planner thinks.
    switch source {
    case .order:
      return "SELECT \(columns) FROM \"queueRow\" \(orderIndex) WHERE \(shape.whole.sql)\(rest)"
    case .words:
      return """
        SELECT \(columns) FROM "search" CROSS JOIN "queueRow" ON "queueRow"."caseID" = "search".rowid
        WHERE "search" MATCH ? AND \(shape.whole.sql)\(rest)
        """
    case .cases(let cases, _):
      return """
        SELECT \(columns) FROM (\(cases)) AS "wanted" CROSS JOIN "queueRow"
        ON "queueRow"."caseID" = "wanted"."caseID" WHERE \(shape.whole.sql)\(rest)
        """
    case .owners(let owners):
      let part = """
        SELECT * FROM (SELECT * FROM "queueRow" INDEXED BY "queueRow_owner" WHERE \(shape.condition) \(bound) \(order) LIMIT ?)
        """
      let union = Array(repeating: part, count: owners.count).joined(separator: " UNION ALL ")
      let merged = owners.isEmpty ? "SELECT * FROM \"queueRow\" WHERE 0" : union
      return "SELECT \(columns) FROM (\(merged)) AS \"queueRow\" \(order) LIMIT ?"
    }
  }

  /// What is counted is not read: the facts that views ask for tell all.
  private var wordCountSQL: String {
    let queue = #"CROSS JOIN "queueRow" INDEXED BY "queueRow_facts" ON "queueRow"."caseID" = "search".rowid"#
    let condition = shape.whole.sql
    return """
      SELECT 1 FROM "search" \(condition == "1" ? "" : queue) WHERE "search" MATCH ? AND \(condition) LIMIT ?
      """
  }

  private func arguments(_ source: Source, key: StatementArguments, limit: Int) -> StatementArguments {
    let parts = filter.parts.reduce(into: shape.whole.arguments) { $0 += $1.arguments }
    switch source {
    case .order: return parts + key + [limit]
    case .words: return [filter.match] + parts + key + [limit]
    case .cases(_, let cases): return cases + parts + key + [limit]
    case .owners(let owners):
      return owners.reduce(into: [] as StatementArguments) { $0 += [$1] + key + [limit] } + [limit]
    }
  }
}

extension QueueRow {
  static let columnCount = 17
  static let columns = """
    "queueRow"."caseID", "queueRow"."reference", "queueRow"."stage", "queueRow"."recordType", \
    "queueRow"."complainant", "queueRow"."organisation", "queueRow"."owner", "queueRow"."received", \
    "queueRow"."due", "queueRow"."dueText", "queueRow"."risk", "queueRow"."adjustments", "queueRow"."awaitsMatch", \
    "queueRow"."parties", "queueRow"."late", \
    \(ofClosed("closureCode")), \(ofClosed("closedAt"))
    """

  /// What only a closed case has is looked up there: most rows of most lists have none.
  private static func ofClosed(_ column: String) -> String {
    """
    CASE WHEN "queueRow"."stage" = '\(Stage.closed.rawValue)' \
    THEN (SELECT "case"."\(column)" FROM "case" WHERE "case"."id" = "queueRow"."caseID") END
    """
  }

  init(_ row: Row, _ office: Office) {
    let owner: Int64 = row[6]
    let listed: Int64 = row[8]
    let late: Int64 = row[14]
    self.init(
      id: row[0], reference: row[1], stage: Stage(rawValue: row[2]) ?? .received,
      recordType: (row[3] as String?).flatMap(RecordType.init), complainant: row[4], organisation: row[5],
      owner: owner == 0 ? nil : owner, ownerName: owner == 0 ? "" : office.name(owner),
      received: Day(epochDays: row[7]), due: late == QueueFacts.noDay ? nil : Day(epochDays: Int(late - 1)),
      // Before all days stands what waits for none: an immediate risk (SM-10.36).
      listed: [QueueFacts.noDay, Int64(Day.earliest.epochDays)].contains(listed) ? nil : Day(epochDays: Int(listed)),
      dueText: row[9],
      risk: QueueFacts.rating(row[10]), adjustments: row[11], isUnmatched: row[12], parties: row[13])
    closureCode = row[15]
    closedOn = (row[16] as String?).flatMap(Moment.init)?.day
  }
}
