import Glibc
import Terminal
import TestSupport
import Testing

/// Everything that needs a real terminal: ncurses keeps global state, so that these run one by one.
@MainActor @Suite(.serialized) enum LiveTerminal {
  /// A screen on a terminal in memory.
  @MainActor final class Stage {
    let terminal: PseudoTerminal
    let screen: Screen
    private let device: Int32

    init(
      rows: Int = 24, columns: Int = 80, type: String = "xterm-256color",
      theme: Theme = ThemeLoader().load("default").theme,
      depth: ColourDepth = .truecolour, locale: String = "C.UTF-8"
    ) throws {
      setenv("LC_ALL", locale, 1)
      terminal = try PseudoTerminal(rows: rows, columns: columns)
      device = terminal.openDevice()
      var options = ScreenOptions()
      options.terminal = type
      options.maximumDepth = depth
      screen = try Screen(theme: theme, options: options, input: device, output: device)
    }

    /// Presents a frame and returns what was sent.
    func show(_ draw: (inout Surface) -> Void) -> [UInt8] {
      var surface = screen.surface()
      draw(&surface)
      screen.present(surface)
      return terminal.takeOutput()
    }

    func close() {
      screen.close()
      terminal.settle()
      Glibc.close(device)
      terminal.hangUp()
    }
  }
}
