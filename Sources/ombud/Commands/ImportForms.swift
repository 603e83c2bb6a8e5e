import ArgumentParser
import CaseStore
import Casework
import FormImport
import Foundation

/// `ombud import`: intake forms as an online form exports them, each a case or a row to be mended.
struct ImportForms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in intake forms from a CSV file.",
    discussion: """
      A form becomes a case in stage 'received'. A value that cannot be read leaves its field empty and is a warning; a row \
      that cannot be a case is kept for repair (--pending). Exit status 3 when any row is unsound.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The CSV file.") var file: String?
  @Flag(help: "Say what would be made, and make nothing.") var dryRun = false
  @Flag(help: "List the unsound rows that wait for repair.") var pending = false
  @Option(help: ArgumentHelp("Repair this pending row; give the mended columns with --set.", valueName: "number"))
  var repair: Int64?
  @Option(help: ArgumentHelp("With --repair: a mended column.", valueName: "column=value")) var set: [String] = []
  @Option(help: ArgumentHelp("Discard this pending row; give a --reason.", valueName: "number")) var discard: Int64?
  @Option(help: "With --discard: why.") var reason: String?
  @Flag(help: "With --pending: print JSON.") var json = false

  func validate() throws {
    let asked = [file != nil, pending, repair != nil, discard != nil].filter { $0 }.count
    if asked != 1 { throw ValidationError("Give a file, or one of --pending, --repair and --discard.") }
  }

  func run() throws {
    let session = try StoreSession.open(options)
    let desk = PendingDesk(session: session)
    if pending { return try desk.list(json: json) }
    if let repair { return try desk.repair(repair, with: set) }
    if let discard { return try desk.discard(discard, reason: reason) }
    try importFile(session)
  }

  private func importFile(_ session: StoreSession) throws {
    guard let file, let bytes = FileManager.default.contents(atPath: file) else {
      throw Failure.noInput("\(file ?? "The file") cannot be read.")
    }
    let context = try session.importContext()
    let report: ImportReport
    do {
      report =
        dryRun
        ? try FormImporter.read([UInt8](bytes), in: context)
        : try FormIntake(session, batch: file).take([UInt8](bytes), context)
    } catch let error as ImportFileError {
      throw Failure(message: "\(error)", code: 65)
    }
    Output.print(report.text(isDryRun: dryRun))
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
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

/// Carries an import out: each sound row a case, each unsound one kept for repair.
struct FormIntake {
  let session: StoreSession
  /// The name of the file, by which its unsound rows are told from others'.
  let batch: String

  init(_ session: StoreSession, batch: String) {
    self.session = session
    self.batch = batch
  }

  private func keep(_ pending: PendingRow, of result: RowResult) throws {
    let row = UnsoundRow(
      batch: batch, line: result.line, formReference: result.reference.isEmpty ? nil : result.reference,
      formDigest: result.digest, raw: try JSONOutput.line(pending), faults: pending.faults.map(\.sentence))
    try session.store.addPendingImports([row], at: session.clock.now())
  }

  func take(_ bytes: [UInt8], _ context: ImportContext) throws -> ImportReport {
    var importer = try FormImporter(bytes, in: context)
    var report = ImportReport()
    while let result = importer.next() {
      do {
        if case .command(let command, _) = result.outcome { _ = try session.perform(command) }
        if let pending = result.pending { try keep(pending, of: result) }
        report.add(result)
      } catch let refusal as Refusal {
        report.addRefused(result, because: "\(refusal)")
      }
    }
    return report
  }
}
