import Casework
import Console
import Drafts
import Foundation
import Terminal

/// Opens the console on this terminal.
enum ConsoleRunner {
  /// - Parameter settings: what the files, the environment and the command line say.
  static func run(_ session: StoreSession, settings: Settings, opening reference: String?) throws {
    if settings.screen == .lines { return try DialogueRunner.run(session, settings: settings, opening: reference) }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure.usage(
        "The console needs a terminal; `ombud --lines` does without. `ombud queue` lists cases; `ombud --help` shows the rest."
      )
    }
    // Only compared, never a path: a program with more rights than its user may look at it as well.
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
    if terminal.isEmpty || terminal == "dumb" {
      return try DialogueRunner.run(session, settings: settings, opening: reference)
    }
    var settings = settings
    let (theme, problems) = ThemeFiles.load(settings.theme)
    settings.report(problems.map { SettingProblem(file: "theme \(settings.theme)", message: $0) })
    try MainActor.assumeIsolated {
      EventLoop.blockSignals()
      var options = ScreenOptions()
      options.multiplexer = Environment.multiplexer
      options.asciiOnly = settings.isASCIIOnly || settings.screen == .plain
      options.escapeDelay = .milliseconds(settings.escapeDelay ?? (Environment.isOverSSH ? 100 : 25))
      if Environment.value("NO_COLOR") != nil { options.maximumDepth = .monochrome }
      let screen: Screen
      do {
        screen = try Screen(theme: theme, options: options)
      } catch {
        // Whatever the terminal cannot do, lines it can show.
        Output.printError("ombud: \(error); the console goes on line by line.")
        return try DialogueRunner.run(session, settings: settings, opening: reference)
      }
      defer { screen.close() }
      try ConsoleProgram.run(
        desk: .live(session), drafts: session.drafts.desk, settings: settings, screen: screen,
        editor: Environment.editor, opening: reference)
    }
  }
}
