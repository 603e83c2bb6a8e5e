import CaseStore
import Casework
import Console
import FormImport
import Foundation

/// The unsound rows of imports, read again as the importer reads a file: what the console and the command line repair them through.
struct PendingRows: Sendable {
  let session: StoreSession

  /// A row that still waits, with its columns.
  ///
  /// - Throws: `Refusal` where somebody settled it, ``Failure`` where its content cannot be read.
  func read(_ id: Int64) throws -> (row: PendingImport, content: PendingRow) {
    let row = try session.store.waitingImport(id)
    guard let content = try? JSONDecoder().decode(PendingRow.self, from: Data(row.raw.utf8)) else {
      throw Failure.inputOutput(
        "Row \(id) was kept in a form that this release cannot read; discard it, and import it anew.")
    }
    return (row, content)
  }

  /// What the importer makes of a row with these columns changed.
  func outcome(of id: Int64, with edits: [FormColumn: String]) throws -> RowResult.Outcome {
    FormImporter.repair(try read(id).content, with: edits, in: try session.importContext())
  }

  /// Makes a case of it.
  func repair(_ id: Int64, with command: Command) throws -> Receipt {
    try session.store.repairPendingImport(id, with: command, by: session.actor.id, at: session.clock.now())
  }

  func discard(_ id: Int64, reason: String) throws {
    try session.store.discardPendingImport(id, reason: reason, by: session.actor.id, at: session.clock.now())
  }

  /// The columns that edits name.
  ///
  /// - Throws: ``Failure`` for a name that is no column's.
  static func columns(_ edits: [String: String]) throws -> [FormColumn: String] {
    var columns: [FormColumn: String] = [:]
    for (name, value) in edits {
      guard let column = FormColumn(rawValue: name) else {
        let known = FormColumn.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure.usage("'\(name)' is no column of the form: \(known).")
      }
      columns[column] = value
    }
    return columns
  }
}

extension ImportDesk {
  /// The rows of a real store, for one person's session.
  static func live(_ session: StoreSession) -> ImportDesk {
    let rows = PendingRows(session: session)
    return ImportDesk(
      list: { try session.store.pendingImports().map(UnsoundForm.init) },
      open: { id in
        let (row, content) = try rows.read(id)
        return RepairableForm(
          row: UnsoundForm(row), columns: FormColumn.allCases.map { RepairableForm.Column($0, in: content) },
          judgement: ImportJudgement(try rows.outcome(of: id, with: [:])))
      },
      judge: { id, edits in ImportJudgement(try rows.outcome(of: id, with: try PendingRows.columns(edits))) },
      repair: { id, edits in
        switch try rows.outcome(of: id, with: try PendingRows.columns(edits)) {
        case .command(let command, _): return try rows.repair(id, with: command)
        case .skipped: throw Refusal.because(ImportJudgement.takenIn)
        case .unsound(let faults): throw Refusal.because(faults.map(\.sentence).joined(separator: " "))
        }
      },
      discard: { id, reason in try rows.discard(id, reason: reason) })
  }
}

extension ImportJudgement {
  static let takenIn = "The same form was taken in already; discard this row with a reason."

  fileprivate init(_ outcome: RowResult.Outcome) {
    switch outcome {
    case .command(_, let warnings):
      self.init(
        warnings: warnings.filter(\.kind.isWarning).map { Remark(column: $0.column.rawValue, sentence: $0.sentence) })
    case .skipped: self.init(faults: [Remark(column: FormColumn.formReference.rawValue, sentence: Self.takenIn)])
    case .unsound(let faults):
      self.init(faults: faults.map { Remark(column: $0.column?.rawValue, sentence: $0.sentence) })
    }
  }
}

extension RepairableForm.Column {
  fileprivate init(_ column: FormColumn, in content: PendingRow) {
    self.init(
      name: column.rawValue, label: column.label, help: "\(column.rawValue). \(column.help)", isLong: column.isLong,
      value: content.row[column].replacing("\r\n", with: "\n"), section: Self.section(beginningWith: column))
  }

  /// The form has its columns in the order of what they are about.
  private static func section(beginningWith column: FormColumn) -> String? {
    switch column {
    case .formReference: "The form"
    case .title: "Who complains"
    case .reasonableAdjustment: "Adjustments and other people"
    case .organisation: "About whom"
    case .whatHappened: "What happened"
    case .injustice: "What it led to"
    default: nil
    }
  }
}

extension UnsoundForm {
  fileprivate init(_ row: PendingImport) {
    self.init(
      id: row.id, batch: row.batch, line: row.line, reference: row.formReference, faults: row.faults,
      text: Self.text(of: row), receivedAt: row.receivedAt)
  }

  /// The row by its columns, named as repairing takes them, and below it as it stood in the file.
  private static func text(of row: PendingImport) -> String {
    guard let kept = try? JSONDecoder().decode(PendingRow.self, from: Data(row.raw.utf8)) else { return row.raw }
    let values = FormColumn.allCases.filter { !kept.row[$0].isEmpty }.map { "\($0.rawValue): \(kept.row[$0])" }
    let surplus = kept.surplus.isEmpty ? [] : ["beyond the columns: \(kept.surplus.joined(separator: ", "))"]
    return (values + surplus + ["", String(decoding: kept.raw, as: UTF8.self)]).joined(separator: "\n")
  }
}
