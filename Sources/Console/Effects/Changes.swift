import Casework

/// What changed in the store since it was last asked.
public struct Changes: Sendable {
  let version: Int64
  /// The last entry of the journal.
  let last: Int64
  /// The cases that others changed.
  let others: Set<Int64>
  /// The cases that this console changed, and nobody else since.
  let own: Set<Int64>
  /// The rows of all these as they stand now; a case that has none is gone. Nil where there are too many to ask for.
  let rows: [Int64: QueueRow]?

  /// Whether it was asked for after entries of this console.
  let isOfOurs: Bool

  /// More cases than this are not read one by one.
  static let readable = 200
}

extension DeskRunner {
  /// Asks what changed after an entry.
  ///
  /// - Parameter receipts: the entries of this console since; what they changed is told apart from what others did. Nil where it is asked
  ///   on the tick.
  func changes(after: Int64, own receipts: [Receipt]? = nil) throws -> Changes {
    let version = try desk.version()
    let all = try desk.changes(after)
    let cases = Set(all.cases)
    let rows =
      cases.count > Changes.readable
      ? nil : Dictionary(try desk.rows(Array(cases)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let others = try others(cases, rows, after, receipts ?? [])
    return Changes(
      version: version, last: all.last, others: others, own: cases.subtracting(others), rows: rows,
      isOfOurs: receipts != nil)
  }

  /// Our entries follow each other; whatever stands before or behind them is others'.
  private func others(
    _ cases: Set<Int64>, _ rows: [Int64: QueueRow]?, _ after: Int64, _ receipts: [Receipt]
  ) throws -> Set<Int64> {
    guard let first = receipts.map(\.entry).min(), let last = receipts.map(\.entry).max() else { return cases }
    let later = Set(try desk.changes(last).cases)
    if first == after + 1 { return later }
    let references = Set(receipts.compactMap(\.reference))
    return later.union(cases.filter { id in !references.contains(rows?[id]?.reference ?? "") })
  }
}
