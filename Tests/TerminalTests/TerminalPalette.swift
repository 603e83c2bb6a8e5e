@testable import Terminal

/// The sixteen colours as a terminal shows them, and the two that it uses where nothing is said.
struct TerminalPalette: Sendable, CustomStringConvertible {
  let name: String
  let colours: [RGB]
  let ownForeground: RGB
  let ownBackground: RGB

  init(_ name: String, _ colours: String, own: (foreground: String, background: String)) {
    self.name = name
    self.colours = colours.split(separator: " ").map(Self.rgb)
    ownForeground = Self.rgb(own.foreground[...])
    ownBackground = Self.rgb(own.background[...])
  }

  var description: String { name }

  private static func rgb(_ digits: Substring) -> RGB {
    RGB(hexadecimal: "#\(digits)") ?? RGB(red: 255, green: 0, blue: 255)
  }

  /// Six that people have, as they were published.
  static let published = [
    TerminalPalette(
      "xterm",
      """
      000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 \
      7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff
      """, own: ("000000", "ffffff")),
    TerminalPalette(
      "VGA",
      """
      000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa \
      555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff
      """, own: ("aaaaaa", "000000")),
    TerminalPalette(
      "PuTTY",
      """
      000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb \
      555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff
      """, own: ("bbbbbb", "000000")),
    TerminalPalette(
      "Windows",
      """
      0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc \
      767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2
      """, own: ("cccccc", "0c0c0c")),
    TerminalPalette("Solarized dark", solarized, own: ("839496", "002b36")),
    TerminalPalette("Solarized light", solarized, own: ("657b83", "fdf6e3")),
  ]

  private static let solarized = """
    073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 \
    002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3
    """
}
