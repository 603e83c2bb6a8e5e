import Glibc

/// Another program on the terminal that this one has.
enum ChildProgram {
  /// Runs it and waits for its end, with whatever it did to job control.
  ///
  /// - Returns: the exit status, or nil when a signal ended the program.
  static func run(_ program: String, arguments: [String], environment: [String: String]) throws(ScreenError) -> Int32? {
    let child = try spawn(program, arguments, environment)
    var status: Int32 = 0
    while true {
      guard waitpid(child, &status, WUNTRACED) >= 0 else {
        guard errno == EINTR else { throw .system(call: "waitpid", code: errno) }
        continue
      }
      // The macros WIFSTOPPED, WIFEXITED and WEXITSTATUS are not imported.
      guard status & 0xFF == 0x7F else { return status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
      // The program was stopped by Ctrl-Z: stop with it, so that the shell has the terminal.
      if JobControl.isAvailable { raise(SIGSTOP) }
      kill(child, SIGCONT)
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String]
  ) throws(ScreenError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals this program reads from a descriptor are blocked, and a child would inherit that:
    // an editor that cannot be interrupted.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // It is the user's own program: it gets none of the rights that this one may have beyond the user's.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_RESETIDS))
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    defer { for text in vector + variables { free(text) } }
    vector.append(nil)
    variables.append(nil)
    var child: pid_t = 0
    let code = posix_spawn(&child, program, nil, &attributes, vector, variables)
    guard code == 0 else { throw .system(call: "posix_spawn", code: code) }
    return child
  }
}
