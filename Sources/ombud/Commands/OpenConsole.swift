import ArgumentParser
import CaseStore
import Casework
import Console
import Foundation

/// `ombud`: the console.
struct OpenConsole: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "console", abstract: "Open the console (the default).")

  @OptionGroup var options: StoreOptions
  @Option(help: "The theme: default, dark, light, high-contrast, mono, colour-blind, or your own.") var theme: String?
  @OptionGroup var form: ConsoleForm
  @Argument(help: "A case to open at once.") var reference: String?

  func run() throws {
    var settings = form.settings()
    if let theme { settings.set(.theme, to: .text(theme), from: .option("--theme")) }
    let session = try StoreSession.open(options)
    let opening = try reference.map { try session.store.caseFile(try session.caseReference($0)).case.reference }
    try ConsoleRunner.run(session, settings: settings, opening: opening)
  }
}
