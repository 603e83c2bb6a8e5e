import Synchronization

/// Something that takes its time: how far it got, and whether it is still wanted.
///
/// Asked by what does it, on whatever thread, before each step; what was done until then stands.
public final class Work: Sendable {
  private struct State {
    var said = ""
    var stopped: StopReason?
  }

  private let state = Mutex(State())

  public init() {}

  /// Says that so many of all are done, and asks whether to go on.
  public func goesOn(_ doing: String, _ done: Int, of total: Int) -> Bool {
    state.withLock { state in
      state.said = "\(doing): \(done) of \(total)"
      return state.stopped == nil
    }
  }

  /// Why it is not wanted any more; nil while it is.
  public var stopped: StopReason? { state.withLock { $0.stopped } }

  /// Asks for an end after the step at hand.
  public func stop(_ reason: StopReason) { state.withLock { $0.stopped = $0.stopped ?? reason } }

  /// How far it got, as it said last; empty where it does not know.
  public var said: String { state.withLock { $0.said } }
}

extension Effect {
  /// Whether it asks the store for something that can take as long as it likes: a big list, somebody else's lock, a slow disk.
  var mayTakeLong: Bool {
    switch self {
    case .beginSync, .poll, .pollOwn, .rows, .bookmarks, .setBookmarks, .edit, .copy, .draft, .repaint, .end: false
    default: true
    }
  }

  /// Whether it can be stopped: reading can, and an act on many cases between two of them. An act on one case is done or not.
  var canBeStopped: Bool {
    switch self {
    case .page, .count, .caseload, .portfolio, .lookUp, .earlier, .submitEach, .previewBatchUndo, .undo(.batch, _): true
    default: false
    }
  }

  /// What is being done, for as long as it does not say how far it got.
  var doing: String {
    switch self {
    case .page: "Looking for cases"
    case .count, .caseload, .portfolio: "Counting"
    case .lookUp: "Looking for people"
    case .earlier: "Looking for earlier cases"
    case .submit, .submitEach, .keep, .take, .repairImport, .discardImport: "Saving"
    case .undo, .redo: "Taking back"
    default: "Reading"
    }
  }
}

/// Why something was stopped.
public enum StopReason: Sendable, Equatable {
  /// Somebody wanted no more of it.
  case asked
  /// Keys came that are more urgent.
  case keys
}
