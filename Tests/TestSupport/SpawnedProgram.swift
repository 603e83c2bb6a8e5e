import Foundation

/// A program that runs on a ``PseudoTerminal`` as its controlling terminal.
public struct SpawnedProgram: Sendable {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// It had not ended when the time was over.
    case running
  }

  public let processIdentifier: pid_t

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(processIdentifier, signal) }

  /// Waits for the end of the program; may be called once after it ended.
  public func wait(timeout: Duration = .seconds(10)) -> Ending {
    let end = ContinuousClock.now + timeout
    var status: Int32 = 0
    while waitpid(processIdentifier, &status, WNOHANG) == 0 {
      if ContinuousClock.now > end { return .running }
      Thread.sleep(forTimeInterval: 0.002)
    }
    // The macros WIFSIGNALED and WEXITSTATUS are not imported.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Whether it waits for something to happen; false while it works, and once it has ended.
  public var isWaiting: Bool {
    let path = "/proc/\(processIdentifier)/task"
    // All threads: one may work while the first waits for it and for keys.
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return !threads.isEmpty && threads.allSatisfy { Self.statistics(at: "\(path)/\($0)/stat").first == "S" }
  }

  /// Processor time used so far, for tests that a program does not spin.
  public var processorTime: Duration {
    // User and system time are the 12th and 13th.
    let fields = Self.statistics(at: "/proc/\(processIdentifier)/stat")
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return .zero }
    return .milliseconds((user + system) * 1000 / sysconf(Int32(_SC_CLK_TCK)))
  }

  /// What the kernel tells of a process or thread behind its name: state, parent, …
  private static func statistics(at path: String) -> [Substring] {
    let line = try? String(contentsOfFile: path, encoding: .utf8)
    return line?.split(separator: ")").last?.split(separator: " ") ?? []
  }
}

extension PseudoTerminal {
  /// Starts a program in a session of its own, with this terminal as input, output and error output.
  ///
  /// - Parameter environment: all of the program's environment; nothing is inherited.
  public func spawn(
    _ program: String, arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  ) throws -> SpawnedProgram {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader that opens a terminal gets it as its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID is not imported.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    return SpawnedProgram(
      processIdentifier: try start(program, arguments, environment, actions: &actions, attributes: &attributes))
  }

  private func start(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    actions: inout posix_spawn_file_actions_t, attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    defer { (vector + variables).forEach { free($0) } }
    vector.append(nil)
    variables.append(nil)
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, program, &actions, &attributes, vector, variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return identifier
  }
}
