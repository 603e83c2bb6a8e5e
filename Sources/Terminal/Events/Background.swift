import Dispatch
import Glibc
import Synchronization

/// Does what takes its time on another thread, one thing after the other, while the terminal is attended to.
///
///     let errand = background.begin { slowly() }
///     if !background.isOver(within: .milliseconds(300)) {
///       events.watch(background.descriptor)           // reported as .readable as soon as it is over
///     }
public final class Background: Sendable {
  /// What was begun, with what came of it once it is over.
  public final class Errand<Value: Sendable>: Sendable {
    private let result = Mutex<Value?>(nil)

    /// Nil while it is not over.
    public var value: Value? { result.withLock { $0 } }

    fileprivate func settle(_ value: Value) { result.withLock { $0 = value } }
  }

  /// Can be read from as soon as what was begun is over.
  public let descriptor: Int32
  private let ending: Int32
  private let queue = DispatchQueue(label: "background")

  public init() throws(ScreenError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, ending) = (ends[0], ends[1])
  }

  deinit {
    _ = close(descriptor)
    _ = close(ending)
  }

  /// Begins something; what was begun before comes first.
  public func begin<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Errand<Value> {
    let errand = Errand<Value>()
    queue.async {
      errand.settle(body())
      // This holds on to the pipe: whoever waited may have gone by now.
      var end: UInt8 = 0
      _ = write(self.ending, &end, 1)
    }
    return errand
  }

  /// Waits, at most so long, until what was begun is over. True once for each.
  public func isOver(within duration: Duration) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(max(0, (duration / .milliseconds(1)).rounded(.up)))
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var end: UInt8 = 0
    return read(descriptor, &end, 1) == 1
  }
}
