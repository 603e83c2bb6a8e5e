import Casework
import Testing

/// A command given in a scene, and what comes of it: for what the commands do by themselves, whatever the guidance says.
struct Trial: Sendable, CustomTestStringConvertible {
  let title: String
  let start: @Sendable () throws -> Scene
  let arrange: @Sendable (inout Scene) throws -> Void
  let act: Typed
  let actor: String
  let time: String
  let outcome: Outcome

  enum Outcome: Sendable {
    /// Refused with words that contain these.
    case refused(String)
    /// Accepted, and leaves the scene so.
    case leaves(@Sendable (Scene) -> Bool)
  }

  init(
    _ title: String, from start: @escaping @Sendable () throws -> Scene = { try .plain() },
    arrange: @escaping @Sendable (inout Scene) throws -> Void = { _ in }, act: Typed, by actor: String = "dana",
    at time: String = "2026-03-03 11:00", _ outcome: Outcome
  ) {
    self.title = title
    self.start = start
    self.arrange = arrange
    self.act = act
    self.actor = actor
    self.time = time
    self.outcome = outcome
  }

  var testDescription: String { title }

  func run() throws {
    var scene = try start()
    try arrange(&scene)
    do {
      try scene.run(act, by: actor, at: time)
    } catch let refusal as Refusal {
      guard case .refused(let words) = outcome, refusal.description.contains(words) else { throw refusal }
      return
    }
    switch outcome {
    case .refused(let words): Issue.record("accepted, not refused with '\(words)'")
    case .leaves(let holds): #expect(holds(scene))
    }
  }
}
