import Foundation
import Terminal

/// The environment, read in one place. A program with more rights than its user takes no path from it (the threat model).
enum Environment {
  static var isPrivileged: Bool { getuid() != geteuid() || getgid() != getegid() }

  static func value(_ name: String) -> String? {
    if isPrivileged { return nil }
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The kind of terminal by its name, which is only compared and never a path: a program with more rights than its user may look at
  /// it as well.
  static var terminalKind: String { getenv("TERM").map { String(cString: $0) } ?? "" }

  /// The user's home by the password database when the environment cannot be trusted.
  static var home: String {
    if let home = value("HOME") { return home }
    guard let entry = getpwuid(getuid()), let directory = entry.pointee.pw_dir else { return "/" }
    return String(cString: directory)
  }

  static var dataHome: String { value("XDG_DATA_HOME") ?? home + "/.local/share" }
  static var stateHome: String { value("XDG_STATE_HOME") ?? home + "/.local/state" }
  static var configHome: String { value("XDG_CONFIG_HOME") ?? home + "/.config" }

  /// The operating-system user's login, by uid and never by a variable.
  static var login: String { account ?? String(getuid()) }

  /// The account of whoever runs the program; nil where the system has none of that number.
  static var account: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  /// The person's name from the password database, for the first administrator of a store.
  static var fullName: String {
    guard let entry = getpwuid(getuid()), let gecos = entry.pointee.pw_gecos else { return login }
    let name = String(cString: gecos).split(separator: ",").first.map(String.init) ?? ""
    return name.isEmpty ? login : name
  }

  /// Whether the terminal is at the other end of a network line.
  static var isOverSSH: Bool { value("SSH_CONNECTION") != nil || value("SSH_TTY") != nil }

  /// The program that divides this terminal, where one does.
  static var multiplexer: Multiplexer? {
    if value("TMUX") != nil { return .tmux }
    return value("STY") == nil ? nil : .screen
  }

  /// In what long texts are edited; it runs with the user's own rights.
  static var editor: Editor {
    Editor(
      command: value("VISUAL") ?? value("EDITOR") ?? "vi", environment: ProcessInfo.processInfo.environment,
      directory: value("XDG_RUNTIME_DIR") ?? value("TMPDIR") ?? "/tmp")
  }

  static var host: String { ProcessInfo.processInfo.hostName }

  /// The terminal that the person sits at, for the journal.
  static var terminal: String {
    guard isatty(0) == 1, let name = ttyname(0) else { return "none" }
    return String(cString: name)
  }
}
