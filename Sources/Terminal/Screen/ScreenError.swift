import Glibc

/// Why the terminal cannot be used.
public enum ScreenError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal database has no entry of that name.
  case unknownTerminal(String)
  /// The terminal has no way to move the cursor, as a printer or "dumb".
  case tooSimple(String)
  /// A call to the system failed.
  case system(call: String, code: Int32)

  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .unknownTerminal(let name): "the terminal database knows no \"\(name)\" (see TERM)"
    case .tooSimple(let name): "a terminal of the kind \"\(name)\" cannot move its cursor (see TERM)"
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    }
  }
}
