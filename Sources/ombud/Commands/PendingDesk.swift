import CaseStore
import Casework
import FormImport
import Foundation

/// The unsound rows of imports: listed, repaired, discarded.
struct PendingDesk {
  let session: StoreSession

  func list(json: Bool) throws {
    let rows = try session.store.pendingImports()
    if json { return try JSONOutput.print(rows.map(Described.init)) }
    if rows.isEmpty { return Output.print("No row waits for repair.") }
    for row in rows {
      Output.print(
        "\(row.id)  \(row.batch) line \(row.line)  \(row.formReference ?? "no reference")  \(row.receivedAt.officeText)"
      )
      row.faults.forEach { Output.print("      \($0)") }
    }
    Output.print(
      "Repair one with --repair NUMBER --set column=value, or discard it with --discard NUMBER --reason TEXT.")
  }

  func repair(_ id: Int64, with edits: [String]) throws {
    let pending = try session.store.pendingImport(id)
    guard let kept = try? JSONDecoder().decode(PendingRow.self, from: Data(pending.raw.utf8)) else {
      throw Failure.inputOutput(
        "Row \(id) was kept in a form that this release cannot read; discard it, and import it anew.")
    }
    switch FormImporter.repair(kept, with: try columns(edits), in: try session.importContext()) {
    case .command(let command, let warnings):
      let receipt = try session.store.repairPendingImport(
        id, with: command, by: session.actor.id, at: session.clock.now())
      Output.print(receipt.message)
      warnings.forEach { Output.print("  \($0.sentence)") }
    case .skipped:
      throw Failure.refused("The same form was taken in already; discard this row with a reason.")
    case .unsound(let faults):
      throw Failure.refused(
        "Row \(id) still cannot be a case:\n" + faults.map { "  \($0.sentence)" }.joined(separator: "\n"))
    }
  }

  func discard(_ id: Int64, reason: String?) throws {
    try session.store.discardPendingImport(id, reason: reason ?? "", by: session.actor.id, at: session.clock.now())
    Output.print("Row \(id) was discarded.")
  }

  private func columns(_ edits: [String]) throws -> [FormColumn: String] {
    var columns: [FormColumn: String] = [:]
    for (name, value) in try FieldArguments.values(edits) {
      guard let column = FormColumn(rawValue: name) else {
        let known = FormColumn.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure.usage("'\(name)' is no column of the form: \(known).")
      }
      columns[column] = value.text
    }
    return columns
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
