import Casework
import Terminal

/// The console and the desk together: takes events, carries out what follows from them, and says when it is over.
///
/// Effects are carried out before the next event is taken, so that every key acts on what was shown when it was pressed.
public struct ConsoleDriver {
  public private(set) var state: ConsoleState
  private let carryOut: (Effect, ConsoleState) -> Outcome?
  /// Somebody asked for the whole screen to be sent again.
  public var needsRepaint = false
  public private(set) var isOver = false
  /// What is to be sent to the terminal's clipboard.
  public private(set) var copied: String?
  /// A text that waits to be edited; nothing else is to be handled before what came of it.
  public private(set) var editing: EditRequest?

  /// - Parameter carryOut: how an effect is carried out while the console stands as it does; by default at once, with nothing shown meanwhile.
  public init(
    desk: Desk, drafts: DraftDesk, settings: Settings = Settings(), size: Size, hasClipboard: Bool = true,
    tutor: Tutor? = nil, carryingOut carryOut: ((Effect, ConsoleState) -> Outcome?)? = nil
  ) {
    let runner = DeskRunner(desk: desk, drafts: drafts)
    self.carryOut = carryOut ?? { effect, _ in runner.run(effect) }
    state = ConsoleState(session: desk.session, settings: settings, size: size, now: desk.now())
    state.hasClipboard = hasClipboard
    state.tutor = tutor
  }

  /// Hands over what is to be copied, once.
  public mutating func takeCopied() -> String? {
    defer { copied = nil }
    return copied
  }

  /// Handles an event with everything that follows from it. False when nothing on the screen can have changed.
  @discardableResult
  public mutating func handle(_ event: ConsoleEvent) -> Bool {
    var isVisible =
      switch event {
      case .tick(let now): now.day != state.today
      case .idle, .pause, .keepDraft: false
      default: true
      }
    var waiting = state.update(event)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .repaint: needsRepaint = true
      case .edit(let request): editing = request
      case .end: isOver = true
      case .copy(let text):
        copied = text
      default:
        guard let outcome = carryOut(effect, state) else { continue }
        isVisible = true
        waiting = state.update(.outcome(outcome)) + waiting
      }
    }
    return isVisible
  }

  /// Takes in what came of editing.
  public mutating func edited(_ result: EditResult) {
    guard let request = editing else { return }
    editing = nil
    handle(.outcome(.edited(request, result)))
  }
}
