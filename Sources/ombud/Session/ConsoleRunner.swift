import Casework
import Console
import Foundation
import Terminal

/// Opens the console on this terminal.
enum ConsoleRunner {
  /// - Parameter settings: what the files, the environment and the command line say.
  static func run(_ session: StoreSession, settings: Settings, opening reference: String?) throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure.usage(
        "The console needs a terminal. `ombud queue` lists cases without one; `ombud --help` shows the rest.")
    }
    var settings = settings
    let (theme, problems) = ThemeFiles.load(settings.theme)
    settings.report(problems.map { SettingProblem(file: "theme \(settings.theme)", message: $0) })
    try MainActor.assumeIsolated {
      EventLoop.blockSignals()
      var options = ScreenOptions()
      options.asciiOnly = settings.isASCIIOnly
      options.escapeDelay = .milliseconds(settings.escapeDelay ?? (Environment.isOverSSH ? 100 : 25))
      if Environment.value("NO_COLOR") != nil { options.maximumDepth = .monochrome }
      let screen: Screen
      do {
        screen = try Screen(theme: theme, options: options)
      } catch {
        throw Failure.usage("\(error)")
      }
      defer { screen.close() }
      try ConsoleProgram.run(desk: .live(session), settings: settings, screen: screen, opening: reference)
    }
  }
}
