/// When what is typed is written: after a pause, and while typing goes on at least each second.
struct DraftTimer {
  /// So long without a key is a pause.
  static let pause = Duration.milliseconds(300)
  /// At most so long after the first key that is not written yet; a little under a second, since writing takes its time.
  static let longest = Duration.milliseconds(900)

  private var edits = 0
  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  /// Takes in how many edits are not yet written.
  mutating func notice(unkept: Int, at now: ContinuousClock.Instant) {
    if unkept == 0 {
      first = nil
      last = nil
    } else if unkept != edits {
      first = first ?? now
      last = now
    }
    edits = unkept
  }

  /// When to write; nil while nothing waits to be written.
  var due: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    return min(first + Self.longest, last + Self.pause)
  }

  /// Why to write now; nil when it is not yet time.
  func occasion(at now: ContinuousClock.Instant) -> DraftDesk.Occasion? {
    guard let due, let last, now >= due else { return nil }
    return now >= last + Self.pause ? .pause : .typing
  }

  /// Takes in that an attempt was made; one that failed is made again with the next key.
  mutating func wasAttempted() {
    edits = 0
    first = nil
    last = nil
  }
}
