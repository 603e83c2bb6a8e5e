import FoundationEssentials

/// A program between this one and the terminal, which keeps to itself what it does not know.
public enum Multiplexer: Sendable, Equatable {
  case tmux, screen
}

/// What is sent to a terminal so that it puts a text on the clipboard of the machine where it runs (OSC 52).
enum ClipboardSequence {
  /// The longest string that `screen` passes on.
  private static let longestInScreen = 700

  static func bytes(for text: String, through multiplexer: Multiplexer?) -> [UInt8] {
    let encoded = Data(text.utf8).base64EncodedString()
    let plain = "\u{1B}]52;c;\(encoded)\u{07}"
    switch multiplexer {
    case nil: return Array(plain.utf8)
    case .tmux:
      // tmux takes the plain form where set-clipboard is on, and hands on the wrapped one where allow-passthrough is: never both
      // with another text, so both are sent.
      let wrapped = "\u{1B}Ptmux;" + plain.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
      return Array((plain + wrapped).utf8)
    case .screen:
      var result: [UInt8] = []
      var rest = Array(plain.utf8)[...]
      while !rest.isEmpty {
        result += Array("\u{1B}P".utf8) + rest.prefix(longestInScreen) + Array("\u{1B}\\".utf8)
        rest = rest.dropFirst(longestInScreen)
      }
      return result
    }
  }

  /// Whether terminals of a name are known to read such a sequence to its end, if only to pass it over. Others would show it.
  static func isKnown(to terminal: String) -> Bool {
    ["xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "ghostty", "st-", "contour", "mintty"]
      .contains { terminal.hasPrefix($0) }
  }
}
