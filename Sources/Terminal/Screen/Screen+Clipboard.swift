import CNcurses
import Glibc

extension Screen {
  /// Whether this terminal may be sent texts for its clipboard. Whether it takes them nobody can tell.
  public var hasClipboard: Bool { ClipboardSequence.isKnown(to: terminalName) }

  private var terminalName: String { termname().map { String(cString: $0) } ?? "" }

  /// Sends a text for the terminal's clipboard. It moves no cursor, so the next frame needs nothing of it.
  public func copy(_ text: String) {
    guard hasClipboard else { return }
    let named: Multiplexer? =
      terminalName.hasPrefix("tmux") ? .tmux : terminalName.hasPrefix("screen") ? .screen : nil
    var rest = ClipboardSequence.bytes(for: text, through: options.multiplexer ?? named)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
