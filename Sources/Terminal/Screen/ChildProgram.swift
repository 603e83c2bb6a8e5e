import Glibc

/// Another program, started by this one.
public enum ChildProgram {
  /// How a program ended.
  public enum End: Equatable, Sendable {
    case exit(code: Int32)
    case signal(Int32)
  }

  /// The descriptors that a program has in place of the terminal.
  public struct Streams: Sendable {
    let input: Int32
    let output: Int32
    let errors: Int32

    public init(input: Int32, output: Int32, errors: Int32) {
      (self.input, self.output, self.errors) = (input, output, errors)
    }
  }

  /// Runs it on the terminal that this one has, and waits for its end, with whatever it did to job control.
  ///
  /// - Returns: the exit status, or nil when a signal ended the program.
  static func run(_ program: String, arguments: [String], environment: [String: String]) throws(ScreenError) -> Int32? {
    let child = try spawn(program, arguments, environment, nil)
    var status: Int32 = 0
    while true {
      guard waitpid(child, &status, WUNTRACED) >= 0 else {
        guard errno == EINTR else { throw .system(call: "waitpid", code: errno) }
        continue
      }
      // The macros WIFSTOPPED, WIFEXITED and WEXITSTATUS are not imported.
      guard status & 0xFF == 0x7F else {
        if case .exit(let code) = end(status) { return code }
        return nil
      }
      // The program was stopped by Ctrl-Z: stop with it, so that the shell has the terminal.
      if JobControl.isAvailable { raise(SIGSTOP) }
      kill(child, SIGCONT)
    }
  }

  /// Starts it away from the terminal, in a process group of its own: keys that interrupt this program leave it be.
  ///
  /// - Parameter program: its path; the search path is not consulted.
  /// - Returns: its process, which ``wait(for:)`` has to take off the system's list.
  public static func start(
    _ program: String, arguments: [String], environment: [String: String], streams: Streams
  ) throws(ScreenError) -> pid_t {
    try spawn(program, arguments, environment, streams)
  }

  /// Waits until it has ended, and leaves it on the system's list, so that its number stays its own. What it started itself may go on.
  public static func awaitEnd(of child: pid_t) {
    var information = siginfo_t()
    while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
  }

  /// Waits for its end. What it started itself may go on.
  public static func wait(for child: pid_t) throws(ScreenError) -> End {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(call: "waitpid", code: errno) }
    }
    return end(status)
  }

  private static func end(_ status: Int32) -> End {
    status & 0x7F == 0 ? .exit(code: status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ streams: Streams?
  ) throws(ScreenError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals this program reads from a descriptor are blocked, and a child would inherit that, and those that it ignores:
    // an editor that cannot be interrupted, a mailer that cannot be stopped.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // It is the user's own program: it gets none of the rights that this one may have beyond the user's.
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_RESETIDS
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let streams {
      flags |= POSIX_SPAWN_SETPGROUP
      for (number, stream) in [streams.input, streams.output, streams.errors].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
      }
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    defer { for text in vector + variables { free(text) } }
    vector.append(nil)
    variables.append(nil)
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, vector, variables)
    guard code == 0 else { throw .system(call: "posix_spawn", code: code) }
    return child
  }
}
