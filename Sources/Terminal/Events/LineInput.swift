import Glibc

/// Lines from a descriptor, for a dialogue without a screen: from a terminal that edits them itself, from a pipe or a file.
public struct LineInput: ~Copyable {
  public enum Answer: Equatable, Sendable {
    case line(String)
    /// Nothing more will come.
    case end
    /// Somebody pressed Ctrl-C.
    case interrupt
    /// The terminal is gone, or the system asks to end.
    case hangup
  }

  private let input: Int32
  private let signals: SignalDescriptor
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  // Stop and go on have their usual meaning: there is no screen to give back.
  private static let handled = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]

  /// - Throws: when the system gives no descriptor for signals.
  public init(input: Int32 = STDIN_FILENO) throws(ScreenError) {
    SignalDescriptor.block(Self.handled)
    self.input = input
    signals = try SignalDescriptor(Self.handled)
  }

  deinit { signals.close() }

  /// Waits for the next line; bytes that are not UTF-8 are marked as such.
  public mutating func next() -> Answer {
    while true {
      if let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeSubrange(...newline) }
        return .line(Self.text(buffer[..<newline]))
      }
      if isAtEnd {
        defer { buffer = [] }
        return buffer.isEmpty ? .end : .line(Self.text(buffer[...]))
      }
      if let answer = wait() { return answer }
    }
  }

  /// Whether more of what was typed or piped is there already.
  public var hasMore: Bool { buffer.contains(UInt8(ascii: "\n")) }

  /// Waits until a descriptor can be read from, or somebody interrupts or hangs up; nil where neither came in time, or the first.
  public mutating func interruption(until descriptor: Int32, within duration: Duration) -> Answer? {
    var descriptors = [descriptor, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = Int32(max(0, (duration / .milliseconds(1)).rounded(.up)))
    guard poll(&descriptors, 2, milliseconds) > 0, descriptors[1].revents != 0, let signal = signals.read() else {
      return nil
    }
    return signal == SIGINT ? .interrupt : .hangup
  }

  private mutating func wait() -> Answer? {
    var descriptors = [input, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&descriptors, 2, -1) > 0 else { return nil }
    if descriptors[1].revents != 0, let signal = signals.read() { return signal == SIGINT ? .interrupt : .hangup }
    guard descriptors[0].revents != 0 else { return nil }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(input, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR && errno != EAGAIN {
      return .hangup
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(decoding: line, as: UTF8.self)
  }
}
