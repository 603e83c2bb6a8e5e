import Casework
import Console
import Drafts
import Foundation
import Terminal

/// Opens the console on this terminal.
enum ConsoleRunner {
  /// - Parameters:
  ///   - settings: what the files, the environment and the command line say.
  ///   - tutor: what teaches the console; the line dialogue knows none.
  /// - Returns: the tutor as it stood at the end.
  @discardableResult
  static func run(
    _ session: StoreSession, settings: Settings, opening reference: String?, tutor: Tutor? = nil
  ) throws -> Tutor? {
    if settings.screen == .lines { return try dialogue(session, settings, reference) }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure.usage(
        "The console needs a terminal; `ombud --lines` does without. `ombud queue` lists cases; `ombud --help` shows the rest."
      )
    }
    if ["", "dumb"].contains(Environment.terminalKind) { return try dialogue(session, settings, reference) }
    var settings = settings
    let theme = ThemeFiles.load(for: &settings)
    return try MainActor.assumeIsolated {
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
        return try dialogue(session, settings, reference)
      }
      defer { screen.close() }
      return try ConsoleProgram.run(
        desk: .live(session), drafts: session.drafts.desk, settings: settings, screen: screen,
        editor: Environment.editor, opening: reference, tutor: tutor
      ).tutor
    }
  }

  private static func dialogue(_ session: StoreSession, _ settings: Settings, _ reference: String?) throws -> Tutor? {
    try DialogueRunner.run(session, settings: settings, opening: reference)
    return nil
  }
}
