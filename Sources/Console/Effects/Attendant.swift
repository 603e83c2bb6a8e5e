import Casework
import Terminal

/// Carries out what the console wants done, and attends to the terminal meanwhile: whatever takes longer than a moment says how long and how
/// far, can be stopped, and leaves the screen true at any size.
@MainActor final class Attendant {
  /// How long something may take before a word is said about it.
  static let patience = Duration.milliseconds(300)
  private static let interval = Duration.milliseconds(200)
  /// How long a vanished terminal waits for what is under way.
  private static let lastWait = Duration.milliseconds(500)

  private let runner: DeskRunner
  private let screen: Screen
  private let events: EventLoop
  private let background: Background
  // The terminal is gone, and something did not end in time: nothing more is begun.
  private var isAbandoned = false

  init(_ runner: DeskRunner, screen: Screen, events: EventLoop) throws(ScreenError) {
    self.runner = runner
    self.screen = screen
    self.events = events
    background = try Background()
  }

  /// What came of an effect; nil where nothing is to be told.
  func carryOut(_ effect: Effect, _ state: ConsoleState) -> Outcome? {
    guard effect.mayTakeLong else { return runner.run(effect) }
    if isAbandoned { return nil }
    let (runner, work) = (runner, Work())
    let errand = background.begin { runner.run(effect, work) }
    let yields = state.yieldsToKeys(effect)
    if background.isOver(within: yields ? .zero : Self.patience) { return errand.value ?? nil }
    return attend(to: Waiting(effect: effect, work: work, yields: yields), state) ? errand.value ?? nil : nil
  }

  private struct Waiting {
    let effect: Effect
    let work: Work
    /// Keys are more urgent.
    var yields: Bool
    var stopped: StopReason?
    let start = ContinuousClock.now
  }

  /// Waits for the end. False where it did not come in time after the terminal had gone.
  private func attend(to task: Waiting, _ state: ConsoleState) -> Bool {
    var (task, state) = (task, state)
    var kept: [Event] = []
    defer { events.putBack(kept) }
    // What was typed before a word was said is no answer to it.
    if !task.yields { while events.hasMore { kept.append(events.next()) } }
    events.watch(background.descriptor)
    defer { events.unwatch(background.descriptor) }
    while true {
      if task.stopped != nil { runner.interrupt() }
      present(task, &state)
      switch events.next(within: Self.interval) {
      case .readable(background.descriptor):
        if background.isOver(within: .zero) { return true }
      case .hangup, .terminate:
        kept.append(.hangup)
        stop(&task, .asked)
        isAbandoned = !background.isOver(within: Self.lastWait)
        return !isAbandoned
      case .key(let key) where task.effect.canBeStopped && !task.yields && ConsoleState.stopKeys.contains(key):
        stop(&task, .asked)
      case .resize(let size):
        _ = state.update(.resize(size))
        kept.append(.resize(size))
      case .some(let event) where event.isTyped:
        kept.append(event)
        // Whoever has typed a filter to its end waits for what it finds.
        if event == .key(.enter) { task.yields = false } else if task.yields { stop(&task, .keys) }
      case .some(.alarm(let alarm)): kept.append(.alarm(alarm))
      case .some, nil: break
      }
    }
  }

  private func stop(_ task: inout Waiting, _ reason: StopReason) {
    task.stopped = task.stopped ?? reason
    task.work.stop(reason)
    runner.interrupt()
  }

  private func present(_ task: Waiting, _ state: inout ConsoleState) {
    let elapsed = ContinuousClock.now - task.start
    guard elapsed >= Self.patience, task.stopped != .keys else { return }
    state.working = state.text(
      of: task.effect, task.work, seconds: Int(elapsed.components.seconds), isStopping: task.stopped != nil)
    screen.present(state.draw(glyphs: screen.glyphs))
  }
}
