import Terminal

/// Keys pressed while the console waits for an answer that decides what keys mean.
///
/// They are never acted on by what happens to be on the screen: they wait, in their order, and are taken when the
/// answer is there. So keys typed ahead do the same as keys typed slowly, however long an answer takes.
struct TypeAhead: Sendable {
  /// How many such answers are still to come.
  private(set) var awaited = 0
  private var held: [ConsoleEvent] = []

  var isWaiting: Bool { awaited > 0 }

  mutating func expect(_ effects: [Effect]) { awaited += effects.count(where: \.decidesKeys) }

  mutating func settle(_ outcome: Outcome) {
    if outcome.settlesKeys { awaited = max(0, awaited - 1) }
  }

  mutating func hold(_ event: ConsoleEvent) { held.append(event) }

  /// The next event to take, once nothing is waited for.
  mutating func next() -> ConsoleEvent? { isWaiting || held.isEmpty ? nil : held.removeFirst() }
}

extension ConsoleState {
  /// Takes in what happened and says what is to be done outside. The only way in which the state changes.
  public mutating func update(_ event: ConsoleEvent) -> [Effect] {
    switch event {
    case .key, .paste:
      if typeAhead.isWaiting {
        typeAhead.hold(event)
        return []
      }
    case .outcome(let outcome): typeAhead.settle(outcome)
    default: break
    }
    var effects = react(to: event) + readAfterKeys(event)
    typeAhead.expect(effects)
    checkTutor()
    while let held = typeAhead.next() {
      let more = react(to: held) + readAfterKeys(held)
      checkTutor()
      typeAhead.expect(more)
      effects += more
    }
    return effects
  }
}

extension Effect {
  /// Whether what comes of it decides what the next key means: which form has it, which row is under the cursor.
  var decidesKeys: Bool {
    switch self {
    case .draft(let effect): effect.decidesKeys
    case .beginSync, .poll, .count, .rows, .judgeImport, .copy, .repaint, .end: false
    default: true
    }
  }
}

extension Outcome {
  /// Whether it is what came of an effect that decides keys.
  fileprivate var settlesKeys: Bool {
    switch self {
    case .draft(let outcome): outcome.settlesKeys
    case .began, .count, .rows, .importJudged: false
    case .changed(let changes): changes.isOfOurs
    case .failed(_, let decidesKeys): decidesKeys
    case .stopped(let effect, _): effect.decidesKeys
    default: true
    }
  }
}
