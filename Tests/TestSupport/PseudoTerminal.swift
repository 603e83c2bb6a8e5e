import CNcurses
import CVTerm
import Foundation
import Synchronization

/// A terminal whose far end is a ``TerminalEmulator``, for running a program, or a part of one, on it.
///
///     let terminal = try PseudoTerminal(rows: 24, columns: 80)
///     let program = try terminal.spawn("/path/to/ombud", arguments: ["open"])
///     #expect(terminal.waitFor("Queue"))
///     terminal.write("jj\r")
///     program.send(SIGHUP)
///     #expect(program.wait() == .exited(0))
///
/// A thread reads all the time: a program whose output nobody reads would stand still.
public final class PseudoTerminal: Sendable {
  /// The path of the device that programs open.
  public let path: String
  /// What a person would see.
  public let emulator: TerminalEmulator

  private let controller: Int32
  // Kept open, since the reader would otherwise see an end before a program has opened the device.
  private let device: Int32
  private let received = Mutex<[UInt8]>([])
  private let isClosed = Mutex(false)

  /// - Throws: `POSIXError` when the system gives no terminal.
  public init(rows: Int = 24, columns: Int = 80) throws {
    controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0, let name = ptsname(controller) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    path = String(cString: name)
    device = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    emulator = TerminalEmulator(rows: rows, columns: columns)
    setSize(rows: rows, columns: columns)
    Thread.detachNewThread { [self] in readAlways() }
  }

  /// A new descriptor of the device, for code of this process that wants a terminal. The caller closes it.
  public func openDevice() -> Int32 { open(path, O_RDWR | O_NOCTTY | O_CLOEXEC) }

  /// Types.
  public func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Gives the terminal another size; programs on it are told by SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    emulator.resize(rows: rows, columns: columns)
    setSize(rows: rows, columns: columns)
  }

  /// The bytes that came since the last call, once none has come for a while.
  public func takeOutput(quietFor quiet: Duration = .milliseconds(60)) -> [UInt8] {
    settle(quietFor: quiet)
    return received.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }

  /// Whether bytes came since the last were taken.
  public var hasOutput: Bool { received.withLock { !$0.isEmpty } }

  /// How many bytes came since the last were taken.
  public var outputCount: Int { received.withLock(\.count) }

  /// Whether nothing is under way on the line: everything typed was read by a program, everything sent was shown.
  public var isQuiet: Bool {
    // Under the lock of the reader: what it has taken from the line is shown by then.
    isClosed.withLock { closed in
      var typed: Int32 = 0
      var sent: Int32 = 0
      if closed { return true }
      _ = ioctl(device, UInt(FIONREAD), &typed)
      _ = ioctl(controller, UInt(FIONREAD), &sent)
      return typed == 0 && sent == 0
    }
  }

  /// Waits until no byte has come for a while, and none waits for the reader: on a busy machine it may be late.
  public func settle(quietFor quiet: Duration = .milliseconds(60)) {
    var count = -1
    while true {
      // Under the lock of the reader: what it has taken from the line is among what was received then.
      let (now, waiting) = isClosed.withLock { closed in
        var waiting: Int32 = 0
        if !closed { _ = ioctl(controller, UInt(FIONREAD), &waiting) }
        return (received.withLock(\.count), waiting)
      }
      if now == count, waiting == 0 { return }
      count = now
      Thread.sleep(forTimeInterval: quiet / .seconds(1))
    }
  }

  /// Waits until the screen shows a text; false when it did not in time.
  public func waitFor(_ text: String, timeout: Duration = .seconds(10)) -> Bool {
    wait(timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until what is seen meets a condition; false when it did not in time.
  public func wait(timeout: Duration = .seconds(10), until condition: (TerminalEmulator) -> Bool) -> Bool {
    let end = ContinuousClock.now + timeout
    while !condition(emulator) {
      if ContinuousClock.now > end { return false }
      Thread.sleep(forTimeInterval: 0.002)
    }
    return true
  }

  /// Cuts the line, as when a connection drops: programs on the terminal get SIGHUP and no more input.
  public func hangUp() {
    isClosed.withLock { closed in
      guard !closed else { return }
      closed = true
      close(device)
      close(controller)
    }
  }

  deinit { hangUp() }

  private func setSize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = terminal_set_window_size(controller, &size)
  }
}

extension PseudoTerminal {
  private func readAlways() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      let isReady = poll(&descriptor, 1, 20) > 0
      // Under the lock, so that the number is not closed, and given to another file, in between.
      let isOpen = isClosed.withLock { closed in
        if closed { return false }
        let count = isReady ? read(controller, &buffer, buffer.count) : 0
        guard count > 0 else { return true }
        let bytes = Array(buffer[..<count])
        emulator.feed(bytes)
        received.withLock { $0 += bytes }
        return true
      }
      if !isOpen { return }
    }
  }
}
