import Casework
import Console
import Foundation
import Terminal

/// Opens the console on this terminal.
enum ConsoleRunner {
  static func run(_ session: StoreSession, themeName: String?, opening reference: String?) throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure.usage(
        "The console needs a terminal. `ombud queue` lists cases without one; `ombud --help` shows the rest.")
    }
    let (theme, problems) = ThemeFiles.load(themeName ?? Environment.value("OMBUD_THEME") ?? "default")
    problems.forEach { Output.printError($0) }
    try MainActor.assumeIsolated {
      EventLoop.blockSignals()
      var options = ScreenOptions()
      if Environment.value("NO_COLOR") != nil { options.maximumDepth = .monochrome }
      let screen: Screen
      do {
        screen = try Screen(theme: theme, options: options)
      } catch {
        throw Failure.usage("\(error)")
      }
      defer { screen.close() }
      try ConsoleProgram.run(desk: .live(session), screen: screen, opening: reference)
    }
  }
}
