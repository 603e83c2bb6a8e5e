/// What a moment is waited for; each has a moment of its own.
///
///     extension Alarm { static let keepDraft = Alarm("keep draft") }
///     events.wake(for: .keepDraft, at: .now + .milliseconds(300))
public struct Alarm: Hashable, Sendable {
  public let name: String

  public init(_ name: String) { self.name = name }
}
