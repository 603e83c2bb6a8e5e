import CNcurses
import Glibc

/// Signals as something to poll, in place of handlers that run in the middle of everything.
struct SignalDescriptor {
  let descriptor: Int32

  /// The signals the console turns into events.
  static let handled = [SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]

  /// Blocks the signals in the calling thread and those it starts from now on.
  static func block(_ signals: [Int32] = handled) {
    var set = Self.set(of: signals)
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  init(_ signals: [Int32] = handled) throws(ScreenError) {
    var set = Self.set(of: signals)
    descriptor = signalfd(-1, &set, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: errno) }
  }

  /// The next signal that arrived, or nil.
  func read() -> Int32? {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return Glibc.read(descriptor, &information, size) == size ? Int32(information.ssi_signo) : nil
  }

  func close() { _ = Glibc.close(descriptor) }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
