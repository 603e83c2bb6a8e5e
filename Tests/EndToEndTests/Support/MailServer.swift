import Foundation
import Glibc

/// A mail server on this machine (aiosmtpd) that keeps what it takes in a folder, and a `sendmail` that hands over to it (msmtp, which takes the
/// options of one).
final class MailServer {
  static let sendmail = "/usr/bin/msmtp"
  static let python = "/usr/bin/python3"

  /// Debian's python3-aiosmtpd and msmtp.
  static let isInstalled: Bool = {
    let isThere = ["/usr/bin/aiosmtpd", python, sendmail].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    if !isThere {
      print("No mail server here: install python3-aiosmtpd and msmtp to test the sending of letters by one.")
    }
    return isThere
  }()

  let port: UInt16
  private let folder: String
  private var child: pid_t?

  /// Makes the server's place, and tells the sandbox's programs of it; ``start(in:)`` starts it.
  init(for sandbox: Sandbox) throws {
    port = try Self.freePort()
    folder = sandbox.path("mailbox")
    try "account default\nhost 127.0.0.1\nport \(port)\nauth off\ntls off\n".write(
      toFile: sandbox.path("home/.msmtprc"), atomically: true, encoding: .utf8)
    chmod(sandbox.path("home/.msmtprc"), 0o600)
  }

  deinit { stop() }

  /// Starts it, and waits until it answers.
  func start(in sandbox: Sandbox) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for number in 1...2 { posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_WRONLY, 0) }
    let arguments = [
      "-m", "aiosmtpd", "-n", "-l", "127.0.0.1:\(port)", "-c", "aiosmtpd.handlers.Mailbox", folder,
    ]
    child = try Program.start(Self.python, arguments, sandbox.environment(), &actions)
    let end = ContinuousClock.now + .seconds(20)
    while !answers() {
      if ContinuousClock.now > end { throw POSIXError(.ETIMEDOUT) }
      usleep(20_000)
    }
  }

  func stop() {
    guard let child else { return }
    kill(child, SIGKILL)
    _ = Program.wait(for: child)
    self.child = nil
  }

  /// The messages that it took.
  var messages: [String] {
    let new = folder + "/new"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []
    return names.sorted().compactMap { try? String(contentsOfFile: "\(new)/\($0)", encoding: .utf8) }
  }

  private func answers() -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return Self.withAddress(port) { connect(descriptor, $0, $1) } == 0
  }

  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    guard withAddress(0, { bind(descriptor, $0, $1) }) == 0 else { throw POSIXError(.EADDRINUSE) }
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func withAddress(
    _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
