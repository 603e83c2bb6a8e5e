import ArgumentParser
import CaseStore
import Casework
import Foundation

/// The program: one subcommand a file in `Commands`; without one, the console.
@main
struct Ombud: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ombud",
    abstract: "A console for ombudsman casework: the guidance made executable.",
    discussion: """
      Without a subcommand it opens the console. Every change goes through the same commands and rules, whether made \
      in the console, on the command line, or by `ombud run`.
      """,
    version: "0.1.0",
    subcommands: [
      OpenConsole.self, Demo.self, TutorCommand.self, Initialise.self, StaffCommand.self, OrganisationsCommand.self,
      ListQueue.self, ListViews.self, ListCaseload.self, ListPortfolio.self, ListUplifts.self, Show.self, ShowLog.self,
      Perform.self,
      Take.self, Undo.self,
      Redo.self, Erase.self, Run.self, ImportForms.self, Verify.self, Recompute.self, Upgrade.self, Generate.self,
      ListCommands.self, ListGuidance.self, ShowSettings.self, DraftsCommand.self, LettersCommand.self,
    ],
    defaultSubcommand: OpenConsole.self)

  /// Parses, runs, and turns every failure into one sentence and an exit code.
  static func main() {
    // A limit to the size of files is then an error of the write like a full disk, with its sentence.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(try Arguments.given(subcommands: subcommandNames))
      try command.run()
    } catch let failure as Failure {
      Output.printError("ombud: \(Output.line(failure.message))")
      Foundation.exit(failure.code)
    } catch let refusal as Refusal {
      refusal.lines.forEach { Output.printError($0) }
      Foundation.exit(1)
    } catch let error as StoreError {
      Output.printError("ombud: \(Output.line(error.message))")
      Foundation.exit(error.exitCode)
    } catch {
      if exitCode(for: error).isSuccess || error is ExitCode { exit(withError: error) }
      Output.printError("ombud: \(mistake(error))")
      Foundation.exit(exitCode(for: error).rawValue)
    }
  }

  private static var subcommandNames: [String] {
    configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() } + ["help"]
  }

  /// What is wrong with the arguments, on one line: they may hold anything, so they too pass ``Output``.
  private static func mistake(_ error: any Error) -> String {
    let lines = message(for: error).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let help = fullMessage(for: error).split(separator: "\n").last { $0.hasPrefix("  See ") }
    let said = lines.joined(separator: " ")
    return [
      said.hasSuffix(".") || said.hasSuffix("?") ? said : said + ".",
      help.map { $0.trimmingCharacters(in: .whitespaces) },
    ]
    .compactMap { $0 }.joined(separator: " ")
  }
}

extension StoreError {
  /// The exit code that convention gives the cause (sysexits).
  fileprivate var exitCode: Int32 {
    switch cause {
    case .missing, .unknownCase, .unknownEntry: 66
    case .exists, .diskFull: 73
    case .noPermission: 77
    default: 74
    }
  }
}
