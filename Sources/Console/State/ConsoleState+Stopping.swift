import Casework
import Terminal

/// What takes its time can be stopped: what is said meanwhile, and what is shown then.
extension ConsoleState {
  /// Esc, and a key for those who have none.
  static let stopKeys: Set<Key> = [.escape, .control("g")]

  /// Whether keys are more urgent than an effect: counting never keeps anybody waiting, nor does what a filter finds before it is whole.
  func yieldsToKeys(_ effect: Effect) -> Bool {
    switch (effect, overlay) {
    case (.count, _): true
    case (.page(let request), .prompt(let prompt)): prompt.subject == .filter && request.purpose == .start
    default: false
    }
  }

  /// `Saving: 37 of 120 cases, 4 s. ^G stops; what is done then stands.`
  func text(of effect: Effect, _ work: Work, seconds: Int, isStopping: Bool) -> String {
    let doing = work.said.isEmpty ? effect.doing : work.said
    // Read out, each change is heard.
    let shown = isPlain ? seconds - seconds % 5 : seconds
    let sentence = shown > 0 ? "\(doing), \(shown) s." : "\(doing)."
    if isStopping { return "\(sentence) Stopping." }
    return effect.canBeStopped ? "\(sentence) ^G stops it." : sentence
  }

  mutating func stopped(_ effect: Effect, _ reason: StopReason) {
    trail.forgetAttempted()
    switch effect {
    case .count: queue.needsCount = true
    case .page(let request): stoppedReading(request, reason)
    default: message = .note("Stopped.")
    }
  }

  private mutating func stoppedReading(_ request: PageRequest, _ reason: StopReason) {
    guard request.view == queue.view, request.filter == queue.filter else { return }
    if reason == .keys {
      queue.isUnread = true
      return
    }
    guard !queue.isLoaded, let former = formerQueue else {
      message = .note("Stopped: \(keyName(.refresh, in: .queue)) reads the list.")
      return
    }
    queue = former
    formerQueue = nil
    message = .note("Stopped: this is the list as it was.")
  }

  /// The list that keys were more urgent than, unless they led to another.
  mutating func readAfterKeys(_ event: ConsoleEvent) -> [Effect] {
    switch event {
    case .key, .paste: break
    default: return []
    }
    guard queue.isUnread else { return [] }
    queue.isUnread = false
    return [.page(queue.start(visible: layout.listRows))]
  }
}
