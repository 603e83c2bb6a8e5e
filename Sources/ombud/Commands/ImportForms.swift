import ArgumentParser
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
  @Flag(help: "Print the report, or with --pending the list, as JSON.") var json = false

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
      throw Failure.noInput("\(file ?? "The file") cannot be read; give the CSV file that the form's export made.")
    }
    var intake = FormIntake(session, batch: file, isDryRun: dryRun)
    do {
      try intake.take([UInt8](bytes))
    } catch let error as ImportFileError {
      throw Failure(message: "\(error)", code: 65)
    } catch {
      // What stands must be said, or somebody believes that nothing does.
      if intake.report.rowsRead > 0 { try say(intake.report) }
      throw error
    }
    try say(intake.report)
    if intake.report.exitCode != 0 { throw ExitCode(intake.report.exitCode) }
  }

  private func say(_ report: ImportReport) throws {
    if json { try JSONOutput.print(report) } else { Output.print(report.text) }
  }
}
