/// What an import did, row by row, for whoever ran it. Every count is of these rows, so that they add up: each row read was made a case,
/// skipped, or is unsound.
public struct ImportReport: Sendable, Hashable {
  public private(set) var rows: [ReportedRow] = []
  /// Whether it only says what would be made.
  public let isDryRun: Bool

  public init(isDryRun: Bool = false) { self.isDryRun = isDryRun }

  /// Counts a row that was made a case, or was skipped, or would be.
  ///
  /// - Parameters:
  ///   - reference: the case that it became.
  ///   - kept: where an unsound row waits, or what was done with it before.
  public mutating func add(
    _ result: RowResult, caseReference reference: String? = nil, kept: ReportedRow.Keeping? = nil
  ) {
    var row: ReportedRow
    switch result.outcome {
    case .skipped: row = ReportedRow(result, .skipped)
    case .unsound(let faults):
      row = ReportedRow(result, .unsound)
      row.faults = faults.map(\.sentence)
      row.kept = kept
    case .command(_, let warnings):
      row = ReportedRow(result, .made)
      row.caseReference = reference
      row.warnings = warnings
    }
    rows.append(row)
  }

  /// Counts a row of which somebody else made the case meanwhile.
  public mutating func addSkipped(_ result: RowResult) { rows.append(ReportedRow(result, .skipped)) }

  /// Counts a row whose command was refused: it became an unsound row.
  public mutating func addRefused(_ result: RowResult, because message: String, kept: ReportedRow.Keeping? = nil) {
    var row = ReportedRow(result, .unsound)
    row.faults = [FormFault.refused(message).sentence]
    row.kept = kept
    rows.append(row)
  }

  // MARK: - Counts

  public var rowsRead: Int { rows.count }
  public var casesMade: Int { count { $0.outcome == .made } }
  public var skipped: Int { count { $0.outcome == .skipped } }
  /// Cases made with at least one warning.
  public var warned: Int { count(where: \.isWarned) }
  public var unsound: Int { count { $0.outcome == .unsound } }
  /// Cases whose organisation is not in the register.
  public var toIdentify: Int { count(where: \.isToIdentify) }

  /// How many unsound rows are in a state; nil counts those that a dry run would keep.
  public func unsound(in state: ReportedRow.Keeping.State?) -> Int {
    count { $0.outcome == .unsound && $0.kept?.state == state }
  }

  /// How often each kind of warning was given.
  public var kinds: [FormWarning.Kind: Int] {
    Dictionary(grouping: rows.flatMap(\.warnings), by: \.kind).mapValues(\.count)
  }

  private func count(where isMeant: (ReportedRow) -> Bool) -> Int { rows.count(where: isMeant) }

  /// The exit code: 3 where any row is unsound.
  public var exitCode: Int32 { unsound > 0 ? 3 : 0 }
}
