import Casework
import GRDB

/// Chooses what a filtered page is read along.
///
/// A page can be read along the list's order, looking at each row until enough fit; that is quick where many fit. Or all cases of the
/// rarest term are fetched and sorted; that is quick where it has few. Which it is is found out by counting along the terms' indexes,
/// never further than ``cap``.
struct QueueDriver {
  /// Terms with more cases than this are not fetched whole.
  static let cap = 20_000

  /// The keys of the cases to look at, in SQL.
  let cases: QueueShape.Part

  /// Nil where it is better to read along the order.
  static func choose(
    _ selection: QueueSelection, _ shape: QueueShape, _ filter: QueueFilter, limit: Int, _ database: Database
  ) throws -> QueueDriver? {
    let isOpenOnly = selection.isOpenOnly
    var best: (ranges: [QueueRange], count: Int)?
    // How many rows are looked at along the order: as many as fit into the range that a term gives it, and no more than it takes to fill
    // a page where the other terms leave out the rest.
    var share = 1.0
    var along = Double.infinity
    let all = max(1, try Int64.fetchOne(database.cachedStatement(sql: #"SELECT max("caseID") FROM "queueRow""#)) ?? 1)
    for ranges in filter.ranges + selection.ranges(along: shape) {
      guard let count = try count(ranges, isOpenOnly, database) else { continue }
      if ranges.count == 1, ranges[0].column == shape.column {
        along = min(along, count > cap ? .infinity : Double(count))
        continue
      }
      share *= min(1, Double(count) / Double(all))
      if count < best?.count ?? .max { best = (ranges, count) }
    }
    guard let best, best.count <= cap else { return nil }
    let expected = shape.index != nil ? min(along, Double(limit) / max(share, 1e-9), Double(all)) : .infinity
    guard Double(best.count) < expected else { return nil }
    let parts = best.ranges.compactMap { part($0, isOpenOnly) }
    let arguments = parts.reduce(into: [] as StatementArguments) { $0 += $1.arguments }
    return QueueDriver(cases: (parts.map(\.sql).joined(separator: " UNION "), arguments))
  }

  private static func part(_ range: QueueRange, _ isOpenOnly: Bool) -> QueueShape.Part? {
    guard let index = range.index(isOpenOnly: isOpenOnly) else { return nil }
    let part = range.part
    let sql = """
      SELECT "caseID" FROM "queueRow" INDEXED BY "\(index.name)" WHERE \(index.condition) AND \(part.sql)
      """
    return (sql, part.arguments)
  }

  /// How many cases the ranges have together, counted a little beyond the cap; nil where an index is missing.
  private static func count(_ ranges: [QueueRange], _ isOpenOnly: Bool, _ database: Database) throws -> Int? {
    var count = 0
    for range in ranges where count <= cap {
      guard let part = part(range, isOpenOnly) else { return nil }
      let statement = try database.cachedStatement(sql: "SELECT count(*) FROM (\(part.sql) LIMIT \(cap + 1))")
      count += try Int.fetchOne(statement, arguments: part.arguments) ?? 0
    }
    return count
  }
}

extension QueueSelection {
  /// Whether it has open cases only, so that the indexes of open cases hold all of it.
  var isOpenOnly: Bool {
    switch self {
    case .open, .owned, .team, .unallocated, .overdue: true
    case .all, .received, .closed, .diverged, .unexplained, .waiting: false
    }
  }

  /// The ranges that hold all of the selection, where it is not the list's order that leads along it.
  func ranges(along shape: QueueShape) -> [[QueueRange]] {
    switch self {
    case .owned(let staff): [[FilterTest.owner(staff)].compactMap(QueueRange.init)]
    case .team(let owners): [owners.map(FilterTest.owner).compactMap(QueueRange.init)]
    case .unallocated(let left): [([nil] + left).map(FilterTest.owner).compactMap(QueueRange.init)]
    case .overdue(let day): [[.days(.late, .earliest...day)].compactMap(QueueRange.init)]
    case .diverged: [[FilterTest.hasDivergence(true)].compactMap(QueueRange.init)]
    case .open, .all, .received, .closed, .unexplained, .waiting: []
    }
  }
}
