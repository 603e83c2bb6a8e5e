import CaseStore
import Casework
import FormImport

/// Carries an import out: each sound row a case, each unsound one kept for repair. What was done before a failure stands and is reported.
struct FormIntake {
  private let session: StoreSession
  /// The name of the file, by which its unsound rows are told from others'.
  private let batch: String
  private(set) var report: ImportReport

  init(_ session: StoreSession, batch: String, isDryRun: Bool) {
    self.session = session
    self.batch = batch
    report = ImportReport(isDryRun: isDryRun)
  }

  /// - Throws: `ImportFileError` where the file is not the form; then nothing is done.
  mutating func take(_ bytes: [UInt8]) throws {
    let context = try session.importContext()
    var importer = try FormImporter(bytes, in: context)
    while let result = importer.next() {
      if report.isDryRun { try foresee(result) } else { try take(result, context) }
    }
  }

  private mutating func foresee(_ result: RowResult) throws {
    report.add(result, kept: try session.store.keptRow(result.digest).map(ReportedRow.Keeping.init))
  }

  private mutating func take(_ result: RowResult, _ context: ImportContext) throws {
    switch result.outcome {
    case .skipped: report.add(result)
    case .unsound(let faults): report.add(result, kept: try keep(result, faults))
    case .command(let command, _):
      do {
        report.add(result, caseReference: try session.perform(command).reference)
      } catch let refusal as Refusal {
        try refused(result, command, refusal, context)
      }
    }
  }

  /// Somebody else may have taken the same form in meanwhile; any other refusal makes the row one to repair.
  private mutating func refused(
    _ result: RowResult, _ command: Command, _ refusal: Refusal, _ context: ImportContext
  ) throws {
    if let form = command.text(CaseCommands.formReference), context.knownForm(form) == result.digest {
      return report.addSkipped(result)
    }
    let message = refusal.reasons.map(\.message).joined(separator: " ")
    report.addRefused(result, because: message, kept: try keep(result, [.refused(message)]))
  }

  private func keep(_ result: RowResult, _ faults: [FormFault]) throws -> ReportedRow.Keeping? {
    let row = UnsoundRow(
      batch: batch, line: result.line, formReference: result.reference.isEmpty ? nil : result.reference,
      formDigest: result.digest, raw: try JSONOutput.line(result.pending(because: faults)),
      faults: faults.map(\.sentence))
    return try session.store.addPendingImports([row], at: session.clock.now()).first.map(ReportedRow.Keeping.init)
  }
}

extension StoreSession {
  /// What the importer knows of the world: the clock, the register, the forms taken in before.
  func importContext() throws -> ImportContext {
    let store = store
    let known = try store.organisations()
    let office = try store.office()
    return ImportContext(
      now: clock.now(), calendar: office.calendar,
      organisation: { name in known.first { $0.isCalled(name) } },
      knownForm: { reference in (try? store.importedForm(reference))?.digest })
  }
}

extension ReportedRow.Keeping {
  fileprivate init(_ kept: KeptRow) {
    let state: State =
      switch kept.state {
      case .pending: kept.isNew ? .added : .waiting
      case .repaired: .repaired
      case .discarded: .discarded
      }
    self.init(state, row: kept.id, caseReference: kept.caseReference)
  }
}
