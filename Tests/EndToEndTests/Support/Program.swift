import Foundation
import Glibc

/// What a program said, and how it ended.
struct Outcome {
  let output: String
  let errors: String
  /// The exit code; 128 and the signal's number after a signal, as shells have it.
  let code: Int32

  /// The lines of the error output.
  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// Runs programs without Foundation's `Process`, whose pipes could leak into programs that other tests start.
enum Program {
  /// The program under test: it stands beside the test bundle.
  static let path: String = {
    let beside = "/" + (FileManager.default.destination("/proc/self/exe")?.directory ?? "") + "/ombud"
    if access(beside, X_OK) == 0 { return beside }
    return URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../.build/debug/ombud").standardized.path
  }()

  /// Runs a program with its input and outputs in files, and kills it when it takes too long.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String], in folder: String,
    timeout: Duration = .seconds(60)
  ) throws -> Outcome {
    let files = ["in", "out", "err"].map { "\(folder)/\(UUID().uuidString).\($0)" }
    defer { files.forEach { unlink($0) } }
    try Data(input).write(to: URL(fileURLWithPath: files[0]))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    for number in 1...2 {
      posix_spawn_file_actions_addopen(&actions, Int32(number), files[number], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let child = try start(program, arguments, environment, &actions)
    let code = wait(for: child, timeout: timeout)
    return Outcome(output: read(files[1]), errors: read(files[2]), code: code)
  }

  /// Starts a program whose descriptors are set by the actions; every signal has its default meaning for it.
  static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (vector + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, &vector, &variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return child
  }

  static func wait(for child: pid_t, timeout: Duration = .seconds(60)) -> Int32 {
    let end = ContinuousClock.now + timeout
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now > end { kill(child, SIGKILL) }
      usleep(2000)
    }
    // The macros WIFSIGNALED and WEXITSTATUS are not imported.
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func read(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

extension FileManager {
  fileprivate func destination(_ link: String) -> String? { try? destinationOfSymbolicLink(atPath: link) }
}

extension String {
  fileprivate var directory: String { split(separator: "/").dropLast().joined(separator: "/") }
}
