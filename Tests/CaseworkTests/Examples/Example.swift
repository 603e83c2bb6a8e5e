import Casework
import Testing

/// An example that proves a rule: a case, an actor, a moment and a command, and what is expected of them.
///
/// It runs the decision, or the list of what is next, or the deadlines; never a rule's closure.
struct Example: Sendable, CustomTestStringConvertible {
  let id: RequirementID
  let title: String
  let start: @Sendable () throws -> Scene
  let arrange: @Sendable (inout Scene) throws -> Void
  /// The act on trial; nil where the lists are looked at after the arrangement.
  let act: Typed?
  let actor: String
  let time: String
  let expected: Expectation

  init(
    _ id: RequirementID, _ title: String, from start: @escaping @Sendable () throws -> Scene = { try .plain() },
    arrange: @escaping @Sendable (inout Scene) throws -> Void = { _ in }, act: Typed? = nil, by actor: String = "dana",
    at time: String = "2026-03-03 11:00", expect expected: Expectation
  ) {
    self.id = id
    self.title = title
    self.start = start
    self.arrange = arrange
    self.act = act
    self.actor = actor
    self.time = time
    self.expected = expected
  }

  var testDescription: String { "\(id) \(title)" }

  /// What an example may expect.
  enum Expectation: Sendable {
    case accepted
    /// Refused for exactly these requirements, in the guidance's order; nil where the program itself says no.
    case refused([RequirementID?])
    /// The rule asks; with a subject, about this.
    case asks(String? = nil)
    case asksNot(String? = nil)
    /// The rule sets this date.
    case due(String)
    case noDate
    /// The rule shows something that contains this.
    case shows(String)
    case showsNothing
    /// The act leaves the case so.
    case leaves(String, @Sendable (CaseFile) -> Bool)
    /// What the program makes of the case then.
    case looks(String, @Sendable (Situation) -> Bool)
  }

  /// The same case whatever the rules say: the arrangement runs under the guidance as it is.
  func prepared() throws -> Scene {
    var scene = try start()
    try arrange(&scene)
    return scene
  }

  /// What the example found otherwise than expected under some guidance; nil when it holds.
  func failure(under guidance: Guidance) throws -> String? {
    var scene = try prepared()
    scene.guidance = guidance
    do {
      if let act { try scene.run(act, by: actor, at: time) }
    } catch let refusal as Refusal {
      return refused(refusal)
    }
    return look(at: scene)
  }

  private func refused(_ refusal: Refusal) -> String? {
    if case .refused(let ids) = expected, refusal.reasons.map(\.requirement) == ids { return nil }
    return "refused: \(refusal)"
  }

  private func look(at scene: Scene) -> String? {
    let situation = scene.situation
    let questions = situation.guidance.questions(in: situation).filter { $0.requirement == id }
    let deadlines = situation.guidance.deadlines(in: situation).filter { $0.requirement == id }
    let shown = situation.guidance.onRecord(in: situation).first { $0.id == id }?.value
    switch expected {
    case .accepted: return nil
    case .refused(let ids): return "accepted, not refused for \(ids)"
    case .asks(let subject):
      return questions.contains { subject == nil || $0.subject == subject } ? nil : "asks \(questions.map(\.subject))"
    case .asksNot(let subject):
      return questions.contains { subject == nil || $0.subject == subject } ? "asks \(questions)" : nil
    case .due(let day):
      return deadlines.contains { $0.due.description == day } ? nil : "due \(deadlines.map(\.due.description))"
    case .noDate: return deadlines.isEmpty ? nil : "due \(deadlines.map(\.due.description))"
    case .shows(let text): return shown?.contains(text) == true ? nil : "shows \(shown ?? "nothing")"
    case .showsNothing: return shown.map { "shows \($0)" }
    case .leaves(let description, let holds): return holds(scene.file) ? nil : "not: \(description)"
    case .looks(let description, let holds): return holds(situation) ? nil : "not: \(description)"
    }
  }
}
