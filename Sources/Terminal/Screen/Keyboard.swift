import CNcurses
import Glibc

/// The input half of the terminal.
///
/// Keys are read from a pad: reading from a window would refresh it, and send half-drawn frames.
@MainActor struct Keyboard {
  private let pad: UnsafeMutablePointer<WINDOW>

  init?(escapeDelay: Duration) {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    keypad(pad, true)
    nodelay(pad, true)
    set_escdelay(Int32(escapeDelay / .milliseconds(1)))
    for (sequence, code) in Self.sequences { define_key(sequence, code) }
  }

  /// Everything that has arrived.
  func read() -> [InputCode] {
    var codes: [InputCode] = []
    var character: wint_t = 0
    while true {
      switch wget_wch(pad, &character) {
      case OK: codes.append(.scalar(UInt32(character)))
      // ncurses reports a new size as a key; ours comes from the signal.
      case KEY_CODE_YES where Int32(bitPattern: character) == KEY_RESIZE: continue
      case KEY_CODE_YES: codes.append(.function(Int32(bitPattern: character)))
      default: return codes
      }
    }
  }

  func close() { delwin(pad) }

  /// Sequences that terminals send whatever their database entry says: people reach the same
  /// program through xterm, tmux, PuTTY and the Linux console, often under the wrong TERM.
  private static let sequences: [(String, Int32)] =
    [
      ("\u{1B}[200~", InputCode.pasteStart), ("\u{1B}[201~", InputCode.pasteEnd), ("\u{1B}[Z", KEY_BTAB),
      ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME),
      ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
      ("\u{1B}[2~", KEY_IC), ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
      ("\u{1B}[1;5H", InputCode.controlHome), ("\u{1B}[1;5F", InputCode.controlEnd),
      ("\u{1B}[3;5~", InputCode.controlDelete),
    ] + arrows + functionKeys

  private static let arrows: [(String, Int32)] = [
    ("A", KEY_UP, InputCode.controlUp), ("B", KEY_DOWN, InputCode.controlDown),
    ("C", KEY_RIGHT, InputCode.controlRight), ("D", KEY_LEFT, InputCode.controlLeft),
  ].flatMap { letter, plain, control in
    [
      ("\u{1B}[\(letter)", plain), ("\u{1B}O\(letter)", plain), ("\u{1B}[1;2\(letter)", plain),
      ("\u{1B}[1;5\(letter)", control),
    ]
  }

  private static let functionKeys: [(String, Int32)] =
    zip("PQRS", 1...4).map { ("\u{1B}O\($0)", KEY_F0 + Int32($1)) }
    + zip("ABCDE", 1...5).map { ("\u{1B}[[\($0)", KEY_F0 + Int32($1)) }
    + zip([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], 1...12).map { ("\u{1B}[\($0)~", KEY_F0 + Int32($1)) }
}
