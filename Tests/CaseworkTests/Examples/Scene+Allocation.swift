import Casework

/// Cases in the central queue, and newly with a caseworker.
extension Scene {
  /// Jane Okafor's case in the central queue: passed to a team or specialism, in remit and ready unless said otherwise.
  static func queued(
    category: String = "general", team: String = "", ready: String = "yes", inRemit: String = "yes"
  ) throws -> Scene {
    var scene = try readyToPass()
    try scene.run(
      Typed.pass([
        DecisionCommands.route: "specific caseworker team", DecisionCommands.team: team.isEmpty ? "Health" : team,
        DecisionCommands.category: category,
      ]), at: "2026-03-03 10:50")
    try scene.run(
      .caseAssess, [CaseCommands.inRemit: inRemit, CaseCommands.ready: ready], at: "2026-03-03 10:51")
    return scene
  }

  /// The case newly with Amir Shah, and not categorised by him.
  static func uncategorised() throws -> Scene {
    var scene = try queued()
    try scene.run(.caseAllocate, [DecisionCommands.to: "amir"], by: "ruth", at: "2026-03-03 10:55")
    return scene
  }

  /// The case with Amir Shah, found suitable for him in its category.
  mutating func categorise() throws {
    try run(
      Typed.categorise([CategorisationAssessment.category: "general", CategorisationAssessment.suitable: "yes"]),
      by: "amir", at: "2026-03-03 10:55")
  }
}

extension Typed {
  static func categorise(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessCategorisation, fields) }

  static func allocate(to login: String, reason: String = "", passing: [RequirementID] = []) -> Typed {
    Typed(
      .caseAllocate, [DecisionCommands.to: login, DecisionCommands.reallocationReason: reason], passing: passing)
  }

  static let take = Typed(.caseTake, [AllocationCommands.why: "It fits, and waits longest."])
}
