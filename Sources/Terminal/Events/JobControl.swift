import Glibc

/// Stopping and being resumed by a shell.
enum JobControl {
  /// Whether a shell is there to resume this program. A program that is its own session, as one started
  /// by ssh or as a login shell, would stay stopped for ever.
  static var isAvailable: Bool {
    let parent = getppid()
    return getsid(parent) == getsid(0) && getpgid(parent) != getpgrp()
  }

  /// Takes back the signals that keys sent to this program while another one had the terminal.
  static func discardKeyboardSignals() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGCONT] { sigaddset(&set, signal) }
    var noTime = timespec()
    while sigtimedwait(&set, nil, &noTime) > 0 {}
  }
}
