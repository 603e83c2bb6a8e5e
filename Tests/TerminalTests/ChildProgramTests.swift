import Glibc
import Terminal
import Testing

/// Programs that are started away from the terminal.
@Suite struct ChildProgramTests {
  private func start(_ script: String) throws -> pid_t {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    return try ChildProgram.start(
      "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"],
      streams: ChildProgram.Streams(input: null, output: null, errors: null))
  }

  @Test(arguments: [0, 3])
  func itsExitCodeIsTold(code: Int32) throws {
    #expect(try ChildProgram.wait(for: start("exit \(code)")) == .exit(code: code))
  }

  @Test func itIsStoppedByASignalThatIsBlockedHere() throws {
    var (blocked, former) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &blocked, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    let child = try start("sleep 100; exit 0")
    // With what it started: else the shell would be waited for by nobody, and sleep go on.
    #expect(getpgid(child) == child)
    kill(-child, SIGTERM)
    #expect(try ChildProgram.wait(for: child) == .signal(SIGTERM))
  }

  @Test func itsEndIsAwaitedWithoutTakingItsNumberFromIt() throws {
    let child = try start("exit 5")
    ChildProgram.awaitEnd(of: child)
    #expect(kill(child, 0) == 0)
    #expect(try ChildProgram.wait(for: child) == .exit(code: 5))
  }
}
