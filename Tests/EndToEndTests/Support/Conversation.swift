import Foundation
import Glibc

/// A program that is spoken to through pipes while it runs.
final class Conversation {
  private let child: pid_t
  private var input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []
  private var isReaped = false

  init(_ sandbox: Sandbox, _ arguments: [String]) throws {
    _ = Self.ignoresBrokenPipes
    let pipes = ["in", "out"].map { sandbox.path("tmp/\(UUID().uuidString).\($0)") }
    // Named pipes, since they can be opened so that no program that another test starts gets hold of them.
    guard pipes.allSatisfy({ mkfifo($0, 0o600) == 0 }) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    input = open(pipes[0], O_RDWR | O_CLOEXEC)
    output = open(pipes[1], O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, pipes[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, pipes[1], O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, sandbox.path("tmp/errors"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    child = try Program.start(Program.path, arguments, sandbox.environment(), &actions)
  }

  deinit {
    kill()
    closeInput()
    close(output)
  }

  private static let ignoresBrokenPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  func interrupt() { _ = Glibc.kill(child, SIGINT) }

  func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }

  /// The next line; nil at the end, or when none comes in time.
  func line(timeout: Duration = .seconds(30)) -> String? {
    let end = ContinuousClock.now + timeout
    while true {
      if let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeSubrange(...newline) }
        return String(decoding: buffer[..<newline], as: UTF8.self)
      }
      var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, 50) > 0 {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(output, &chunk, chunk.count)
        if count <= 0 { return nil }
        buffer += chunk[..<count]
      } else if ContinuousClock.now > end {
        return nil
      }
    }
  }

  /// All lines until the end.
  func remainingLines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  func kill() {
    guard !isReaped else { return }
    Glibc.kill(child, SIGKILL)
    _ = wait()
  }

  func wait() -> Int32 {
    guard !isReaped else { return 0 }
    isReaped = true
    return Program.wait(for: child)
  }
}
