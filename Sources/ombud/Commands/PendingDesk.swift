import CaseStore
import Casework
import FormImport
import Foundation

/// The unsound rows of imports: listed, repaired, discarded.
struct PendingDesk {
  let session: StoreSession
  private var rows: PendingRows { PendingRows(session: session) }

  init(session: StoreSession) { self.session = session }

  func list(json: Bool) throws {
    let rows = try session.store.pendingImports()
    if json { return try JSONOutput.print(rows.map(Described.init)) }
    if rows.isEmpty { return Output.print("No row waits for repair.") }
    for row in rows {
      Output.print(
        Output.line(
          "\(row.id)  \(row.batch) line \(row.line)  \(row.formReference ?? "no reference")  \(row.receivedAt.columnText)"
        )
      )
      row.faults.forEach { Output.print("      \(Output.line($0))") }
    }
    Output.print(
      "Repair one with --repair NUMBER --set column=value, or discard it with --discard NUMBER --reason TEXT.")
  }

  func repair(_ id: Int64, with edits: [String]) throws {
    let columns = try PendingRows.columns(try FieldArguments.values(edits).mapValues(\.text))
    switch try rows.outcome(of: id, with: columns) {
    case .command(let command, let warnings):
      Output.print(try rows.repair(id, with: command).message)
      warnings.forEach { Output.print("  \($0.sentence)") }
    case .skipped:
      throw Failure.refused("The same form was taken in already; discard this row with a reason.")
    case .unsound(let faults):
      throw Failure.refused(
        "Row \(id) still cannot be a case: \(faults.map(\.sentence).joined(separator: " "))")
    }
  }

  func discard(_ id: Int64, reason: String?) throws {
    try rows.discard(id, reason: reason ?? "")
    Output.print("Row \(id) was discarded.")
  }

  private struct Described: Encodable {
    let id: Int64
    let batch: String
    let line: Int
    let formReference: String?
    let faults: [String]
    let received: Moment

    init(_ row: PendingImport) {
      id = row.id
      batch = row.batch
      line = row.line
      formReference = row.formReference
      faults = row.faults
      received = row.receivedAt
    }
  }
}
