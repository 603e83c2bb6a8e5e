import Casework
import Terminal

/// Runs the console on a terminal until somebody ends it.
///
///     EventLoop.blockSignals()                       // first in the program, before any thread
///     let screen = try Screen(theme: theme)
///     defer { screen.close() }
///     try ConsoleProgram.run(desk: desk, screen: screen)
@MainActor public enum ConsoleProgram {
  /// - Parameters:
  ///   - editor: in which long texts may be edited, where the settings allow it.
  ///   - reference: a case to open at once.
  ///   - tutor: what teaches the console.
  /// - Returns: the console as it stood at the end.
  @discardableResult
  public static func run(
    desk: Desk, drafts: DraftDesk, settings: Settings = Settings(), screen: Screen, editor: Editor? = nil,
    opening reference: String? = nil, tutor: Tutor? = nil
  ) throws(ScreenError) -> ConsoleState {
    // Half a second: what others do is on the screen within one, and an idle console wakes twice a second.
    let events = try EventLoop(screen: screen, tick: .milliseconds(500))
    defer { events.close() }
    let attendant = try Attendant(DeskRunner(desk: desk, drafts: drafts), screen: screen, events: events)
    var driver = ConsoleDriver(
      desk: desk, drafts: drafts, settings: settings, size: screen.size, hasClipboard: screen.hasClipboard, tutor: tutor
    ) { effect, state in attendant.carryOut(effect, state) }
    var timer = DraftTimer()
    driver.handle(.start(reference: reference))
    present(&driver, screen)
    var followed = driver.state.followed
    if followed != nil { events.wake(for: .follow, at: .now) }
    while !driver.isOver {
      var isChanged = !events.hasMore && driver.handle(.idle)
      if isChanged { present(&driver, screen) }
      events.wake(for: .keepDraft, at: timer.due)
      var event = events.next()
      var hadKey = event.isTyped
      isChanged = handle(event, &driver, desk, &timer)
      // Keys typed ahead are handled before anything is drawn.
      while driver.editing == nil, events.hasMore, !driver.isOver {
        event = events.next()
        hadKey = hadKey || event.isTyped
        isChanged = handle(event, &driver, desk, &timer) || isChanged
      }
      if let request = driver.editing {
        driver.edited(
          EditResult(of: editor) { editor throws(ScreenError) in
            try screen.edit(request.text, in: editor, folder: request.folder)
          })
        events.reportSize()
        isChanged = true
      }
      if isChanged, !driver.isOver { present(&driver, screen) }
      // Each key puts it off; what others do does not, nor does it ask again for what could not be had.
      if hadKey || driver.state.followed != followed {
        followed = driver.state.followed
        events.wake(for: .follow, at: followed.map { _ in .now + ConsoleState.pause })
      }
    }
    return driver.state
  }

  private static func handle(
    _ event: Event, _ driver: inout ConsoleDriver, _ desk: Desk, _ timer: inout DraftTimer
  ) -> Bool {
    let isChanged = handle(event, &driver, desk)
    // Keys may come without a gap in which an alarm could ring.
    let now = ContinuousClock.now
    timer.notice(unkept: driver.state.unkeptEdits, at: now)
    guard let occasion = timer.occasion(at: now) else { return isChanged }
    timer.wasAttempted()
    return driver.handle(.keepDraft(occasion)) || isChanged
  }

  private static func handle(_ event: Event, _ driver: inout ConsoleDriver, _ desk: Desk) -> Bool {
    switch event {
    case .key(let key): driver.handle(.key(key))
    case .paste(let text): driver.handle(.paste(text))
    case .resize(let size): driver.handle(.resize(size))
    case .hangup, .terminate: driver.handle(.hangup)
    case .tick: driver.handle(.tick(desk.now()))
    case .alarm(.follow): driver.handle(.pause)
    case .readable, .alarm: false
    }
  }

  private static func present(_ driver: inout ConsoleDriver, _ screen: Screen) {
    if driver.needsRepaint {
      screen.repaint()
      driver.needsRepaint = false
    }
    if let text = driver.takeCopied() { screen.copy(text) }
    screen.present(driver.state.draw(glyphs: screen.glyphs))
  }
}

extension Alarm {
  fileprivate static let keepDraft = Alarm("keep draft")
}

extension Event {
  /// Whether somebody typed it.
  var isTyped: Bool {
    switch self {
    case .key, .paste: true
    default: false
    }
  }
}
