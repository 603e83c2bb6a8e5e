import Casework
import GRDB

/// Reads pages of the queue by key, never by offset: the 900,000th page costs what the first one does.
struct QueueQuery {
  private let database: Database
  /// What the search index is asked for; nil without a filter.
  private let match: String?
  private let shape: QueueShape
  private let office: Office

  init(_ selection: QueueSelection, filter: String, _ database: Database, office: Office) throws {
    self.database = database
    self.office = office
    let words = SearchWords.query(filter)
    match = words.isEmpty ? nil : try SearchMatch.expression(words, database)
    shape = QueueShape(selection, isFiltered: !words.isEmpty)
  }

  func page(_ position: QueuePosition, limit: Int) throws -> QueuePage {
    let isBackward =
      switch position {
      case .first, .after, .from: false
      case .last, .before: true
      }
    // One more than asked for tells whether there are more.
    var found = try fetch(position, isBackward: isBackward, limit: limit + 1)
    let hasMore = found.count > limit
    if hasMore { found.removeLast() }
    let hasOther = try hasOther(position, found)
    if isBackward { found.reverse() }
    return QueuePage(
      rows: found.map(\.row), keys: found.map(\.key), hasEarlier: isBackward ? hasMore : hasOther,
      hasLater: isBackward ? hasOther : hasMore)
  }

  func count() throws -> QueueCount {
    let statement = try database.cachedStatement(sql: "SELECT count(*) FROM (\(countSQL))")
    let number = try Int.fetchOne(statement, arguments: arguments(key: [], limit: QueueCount.cap)) ?? 0
    return QueueCount(number)
  }

  // MARK: - Fetching

  private typealias Found = (row: QueueRow, key: QueueKey)

  /// Whether there are rows on the side that the page does not go on to.
  private func hasOther(_ position: QueuePosition, _ found: [Found]) throws -> Bool {
    switch position {
    case .first, .last: return false
    case .after(let key), .from(let key):
      return try !fetch(.before(found.first?.key ?? key), isBackward: true, limit: 1).isEmpty
    case .before(let key):
      return try !fetch(.after(found.first?.key ?? key), isBackward: false, limit: 1).isEmpty
    }
  }

  private func fetch(_ position: QueuePosition, isBackward: Bool, limit: Int) throws -> [Found] {
    let isDescending = shape.isDescending != isBackward
    let direction = isDescending ? "DESC" : "ASC"
    let sorted =
      match == nil ? "\"\(shape.column)\" \(direction), \"caseID\" \(direction)" : "\"search\".rowid \(direction)"
    var bound = ""
    var key: StatementArguments = []
    switch position {
    case .first, .last: break
    case .after(let place), .before(let place): (bound, key) = limits(place, isDescending ? "<" : ">")
    case .from(let place): (bound, key) = limits(place, isDescending ? "<=" : ">=")
    }
    let columns = "\(QueueRow.columns), \"queueRow\".\"\(shape.column)\""
    let sql = queueSQL(columns: columns, bound: bound, order: "ORDER BY \(sorted)")
    let rows = try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments(key: key, limit: limit))
    return rows.map { row in
      let text = String.fromDatabaseValue(row[QueueRow.columnCount]) ?? "\(row[QueueRow.columnCount] as Int64)"
      return (QueueRow(row, office), QueueKey(order: text, id: row[0]))
    }
  }

  private func limits(_ key: QueueKey, _ comparison: String) -> (String, StatementArguments) {
    if match != nil { return ("AND \"search\".rowid \(comparison) ?", [key.id]) }
    return ("AND (\"\(shape.column)\", \"caseID\") \(comparison) (?, ?)", [shape.value(of: key), key.id])
  }

  // MARK: - SQL

  private func queueSQL(columns: String, bound: String, order: String) -> String {
    if match != nil {
      // The search index leads and the queue follows, whatever the planner thinks.
      return """
        SELECT \(columns) FROM "search" CROSS JOIN "queueRow" ON "queueRow"."caseID" = "search".rowid
        WHERE "search" MATCH ? \(bound) AND \(foundCondition) \(order) LIMIT ?
        """
    }
    let source = "\"queueRow\" INDEXED BY \"\(shape.index)\" WHERE \(shape.condition) \(bound) \(order) LIMIT ?"
    guard let owners = shape.owners else { return "SELECT \(columns) FROM \(source)" }
    let union = Array(repeating: "SELECT * FROM (SELECT * FROM \(source))", count: owners.count)
      .joined(separator: " UNION ALL ")
    let rows = owners.isEmpty ? "SELECT * FROM \"queueRow\" WHERE 0" : union
    return "SELECT \(columns) FROM (\(rows)) AS \"queueRow\" \(order) LIMIT ?"
  }

  /// What is counted is not read: a view's index or, for what was searched for, the facts that views ask for tell all.
  private var countSQL: String {
    if match == nil { return queueSQL(columns: "1", bound: "", order: "") }
    let queue = #"CROSS JOIN "queueRow" INDEXED BY "queueRow_facts" ON "queueRow"."caseID" = "search".rowid"#
    return """
      SELECT 1 FROM "search" \(shape.condition == "1" ? "" : queue) WHERE "search" MATCH ? AND \(foundCondition) LIMIT ?
      """
  }

  /// The condition of the selection for cases that were searched for.
  private var foundCondition: String {
    guard let owners = shape.owners else { return shape.condition }
    return "\"isOpen\" = 1 AND \"owner\" IN (\(owners.map { _ in "?" }.joined(separator: ", ")))"
  }

  private func arguments(key: StatementArguments, limit: Int) -> StatementArguments {
    let view = StatementArguments(shape.owners ?? shape.arguments)
    if let match { return [match] + key + view + [limit] }
    guard let owners = shape.owners else { return view + key + [limit] }
    return owners.reduce(into: [] as StatementArguments) { $0 += [$1] + key + [limit] } + [limit]
  }
}

extension QueueRow {
  static let columnCount = 14
  static let columns = """
    "queueRow"."caseID", "queueRow"."reference", "queueRow"."stage", "queueRow"."recordType", \
    "queueRow"."complainant", "queueRow"."organisation", "queueRow"."owner", "queueRow"."received", \
    "queueRow"."due", "queueRow"."dueText", "queueRow"."risk", "queueRow"."adjustments", "queueRow"."awaitsMatch", \
    "queueRow"."parties"
    """

  init(_ row: Row, _ office: Office) {
    let owner: Int64 = row[6]
    let due: Int64 = row[8]
    self.init(
      id: row[0], reference: row[1], stage: Stage(rawValue: row[2]) ?? .received,
      recordType: (row[3] as String?).flatMap(RecordType.init), complainant: row[4], organisation: row[5],
      owner: owner == 0 ? nil : owner, ownerName: owner == 0 ? "" : office.name(owner),
      received: Day(epochDays: row[7]), due: due == QueueFacts.noDay ? nil : Day(epochDays: Int(due)), dueText: row[9],
      risk: QueueFacts.rating(row[10]), adjustments: row[11], isUnmatched: row[12], parties: row[13])
  }
}
