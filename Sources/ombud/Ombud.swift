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
      OpenConsole.self, Demo.self, Initialise.self, StaffCommand.self, ListQueue.self, Show.self, ShowLog.self,
      Perform.self, Undo.self, Redo.self, Erase.self, Run.self, ImportForms.self, Verify.self, Recompute.self,
      Upgrade.self, Generate.self, ListCommands.self, ListGuidance.self, ShowSettings.self,
    ],
    defaultSubcommand: OpenConsole.self)

  /// Parses, runs, and turns every failure into one sentence and an exit code.
  static func main() {
    // A limit to the size of files is then an error of the write like a full disk, with its sentence.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try checkEncoding()
      try checkFirstWord(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
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

  /// Arguments that are not UTF-8 arrive with replacement characters in place of what somebody typed; nothing may be recorded so.
  private static func checkEncoding() throws {
    let vector = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    for (argument, bytes) in zip(CommandLine.arguments, vector) {
      guard let bytes, String(validatingCString: bytes) == nil else { continue }
      throw Failure.usage("The argument '\(argument)' is not UTF-8 text. Type it in a terminal that is set to UTF-8.")
    }
  }

  /// The console takes a case to open, so that a mistyped subcommand would be looked for among the cases. References have digits, and
  /// subcommands have none.
  private static func checkFirstWord(_ word: String?) throws {
    guard let word, !word.isEmpty, !word.hasPrefix("-"), !word.contains(where: \.isNumber) else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName ?? "\($0)".lowercased() } + ["help"]
    if known.contains(word) { return }
    let question = Nearest.question(for: word, among: known)
    throw Failure.usage("There is no subcommand '\(word)'.\(question) `ombud --help` lists them.")
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
