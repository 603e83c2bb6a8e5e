import Glibc

/// Waits for the next thing to happen, without using time while nothing does.
///
///     EventLoop.blockSignals()                  // first in the program, before any thread
///     let screen = try Screen(theme: theme)
///     let events = try EventLoop(screen: screen)
///     while let effects = console.update(events.next()) {
///       if !events.hasMore { screen.present(console.draw(screen.surface())) }
///     }
///     screen.close()
@MainActor public final class EventLoop {
  /// The shortest tick: a console that many people leave open all day must not keep a host awake.
  public static let shortestTick = Duration.milliseconds(500)

  private let screen: Screen
  private let signals: SignalDescriptor
  private let tick: Duration?
  private var nextTick: ContinuousClock.Instant
  private var alarms: [Alarm: ContinuousClock.Instant] = [:]
  private var watched: [Int32]
  private var decoder = InputDecoder()
  private var pending: [Event] = []
  private var hungUp = false
  // Our own stop repaints by itself; the signal that ends it comes as well.
  private var expectsContinue = false
  // When a paste that has begun is taken for ended: it has been silent for so long that no end will come.
  private var pasteEnd: ContinuousClock.Instant?
  // Reads in a row that the terminal announced and that gave nothing: an end of file looks like that.
  private var emptyReads = 0

  /// Blocks the signals that become events. Call it before the program starts any thread: a thread
  /// that does not block a signal may be the one to receive it.
  public nonisolated static func blockSignals() { SignalDescriptor.block() }

  /// - Parameters:
  ///   - tick: time between `.tick` events, at least ``shortestTick``; nil for none.
  ///   - watched: file descriptors to report as `.readable`.
  public init(screen: Screen, tick: Duration? = .seconds(1), watching watched: [Int32] = []) throws(ScreenError) {
    SignalDescriptor.block()
    self.screen = screen
    self.watched = watched
    self.tick = tick.map { max($0, Self.shortestTick) }
    signals = try SignalDescriptor()
    nextTick = .now + (self.tick ?? .seconds(1))
  }

  /// True when more events wait: drawing may then be left out, so that keys typed ahead keep pace.
  public var hasMore: Bool {
    if pending.isEmpty && !hungUp { take(timeout: 0, isPeeking: true) }
    return !pending.isEmpty
  }

  /// Starts to report a file descriptor as `.readable`.
  public func watch(_ descriptor: Int32) {
    if !watched.contains(descriptor) { watched.append(descriptor) }
  }

  /// Stops reporting a file descriptor.
  public func unwatch(_ descriptor: Int32) { watched.removeAll { $0 == descriptor } }

  /// Reports an `.alarm` once, at this moment or as soon after it as nothing else waits. It takes the place of the
  /// moment asked for before; nil takes that back. While no alarm is set none costs a wake-up.
  public func wake(for alarm: Alarm, at moment: ContinuousClock.Instant?) { alarms[alarm] = moment }

  /// Waits for the next event. After a hang-up every call returns `.hangup` at once.
  public func next() -> Event {
    while pending.isEmpty && !hungUp { take(timeout: millisecondsToWait()) }
    return pending.isEmpty ? .hangup : pending.removeFirst()
  }

  /// Waits at most so long; nil where nothing happened.
  public func next(within duration: Duration) -> Event? {
    if pending.isEmpty && !hungUp {
      let milliseconds = Int32(max(0, (duration / .milliseconds(1)).rounded(.up)))
      let rest = millisecondsToWait()
      take(timeout: rest < 0 ? milliseconds : min(rest, milliseconds))
    }
    return pending.isEmpty && !hungUp ? nil : next()
  }

  /// Reports these events again, before any others.
  public func putBack(_ events: [Event]) { pending = events + pending }

  /// Stops the program as Ctrl-Z does in a shell, and comes back with the whole screen to repaint.
  /// Without a shell that could resume it, nothing happens.
  public func stop() {
    guard JobControl.isAvailable else { return }
    screen.suspend()
    expectsContinue = true
    raise(SIGSTOP)
    resume()
  }

  /// Reports the terminal's size where another program that had the terminal, such as an editor, saw it change.
  public func reportSize() { pending.append(.resize(screen.size)) }

  /// Lets go of the signal descriptor.
  public func close() { signals.close() }

  private func resume() {
    screen.resume()
    reportSize()
  }

  private func millisecondsToWait() -> Int32 {
    let moments = Array(alarms.values) + (tick == nil ? [] : [nextTick]) + (pasteEnd.map { [$0] } ?? [])
    guard let first = moments.min() else { return -1 }
    let rest = ContinuousClock.now.duration(to: first) / .milliseconds(1)
    return Int32(min(max(0, rest.rounded(.up)), Double(Int32.max)))
  }

  /// - Parameter isPeeking: only what is there counts, no tick.
  private func take(timeout: Int32, isPeeking: Bool = false) {
    var descriptors = [screen.input, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    descriptors += watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if count > 0 {
      if descriptors[1].revents != 0 { takeSignals() }
      if descriptors[0].revents != 0 { takeInput(reported: Int32(descriptors[0].revents)) }
      for watched in descriptors.dropFirst(2) where watched.revents != 0 { pending.append(.readable(watched.fd)) }
    }
    if !isPeeking { takeMoments() }
  }

  /// A moment that came while an event was handled is reported now, without a wait.
  private func takeMoments() {
    let now = ContinuousClock.now
    if let pasteEnd, now >= pasteEnd {
      self.pasteEnd = nil
      if let paste = decoder.flushPaste() { pending.append(paste) }
    }
    for (alarm, moment) in alarms.sorted(by: { $0.value < $1.value }) where moment <= now {
      alarms[alarm] = nil
      pending.append(.alarm(alarm))
    }
    if let tick, now >= nextTick {
      nextTick = now + tick
      pending.append(.tick)
    }
  }

  private func takeInput(reported: Int32) {
    let codes = screen.readInput()
    emptyReads = codes.isEmpty ? emptyReads + 1 : 0
    for event in decoder.decode(codes) {
      if event == .key(.control("z")) { stop() } else { pending.append(event) }
    }
    pasteEnd = decoder.paste == nil ? nil : .now + .seconds(1)
    if reported & (POLLHUP | POLLERR | POLLNVAL) != 0 || emptyReads >= 100 { hungUp = true }
  }

  private func takeSignals() {
    while let signal = signals.read() {
      switch signal {
      case SIGWINCH: if let size = screen.adoptSize() { pending.append(.resize(size)) }
      case SIGHUP: hungUp = true
      case SIGTERM, SIGQUIT, SIGINT: pending.append(.terminate)
      case SIGTSTP: stop()
      // Somebody else stopped the program, and a shell has since used the terminal.
      case SIGCONT where !expectsContinue: resume()
      case SIGCONT: expectsContinue = false
      default: break
      }
    }
  }
}
