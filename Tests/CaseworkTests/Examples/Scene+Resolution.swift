import Casework

/// Cases that our action may resolve before an investigation.
extension Scene {
  /// Jane Okafor's case at early consideration, in remit, ready or not, and decided: she was told.
  static func resolvable(ready: String = "yes", properlyMade: String = "yes") throws -> Scene {
    var scene = try readyToPass()
    try scene.run(Typed.pass(), at: "2026-03-03 10:50")
    try scene.run(
      .caseAssess,
      [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: properlyMade, CaseCommands.ready: ready],
      at: "2026-03-03 10:51")
    try scene.considerEarly()
    try scene.send(.decision, at: "2026-03-03 10:52")
    return scene
  }

  /// What early consideration asks for before any decision.
  mutating func considerEarly() throws {
    try talk(at: "2026-03-03 10:51")
    try run(
      Typed.early([
        EarlyConsiderationAssessment.summary: "A cancelled operation.",
        EarlyConsiderationAssessment.standard: "The NHS complaint standards",
      ]), at: "2026-03-03 10:52")
  }

  /// What we did, and that she is satisfied.
  static let resolved: KeyValuePairs<Field, String> = [
    ResolutionAssessment.action: "Asked the trust for an apology.", ResolutionAssessment.actionOn: "2026-03-03",
    ResolutionAssessment.cause: "by our action", ResolutionAssessment.isSatisfied: "yes",
  ]

  mutating func resolution(_ fields: KeyValuePairs<Field, String>) throws {
    try run(Typed.resolution(fields), at: "2026-03-03 10:53")
  }

  /// The case with what we did, and other answers in its place; an empty one leaves it out.
  static func resolved(
    _ fields: KeyValuePairs<Field, String> = [:], ready: String = "yes", properlyMade: String = "yes"
  ) throws -> Scene {
    var scene = try resolvable(ready: ready, properlyMade: properlyMade)
    try scene.run(
      Typed.resolution(resolved).with(fields.map { ($0.key, $0.value) }), at: "2026-03-03 10:53")
    return scene
  }
}

extension Typed {
  static func resolution(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessResolution, fields) }

  static let closeGeneral = Typed.close(ClosureCode.generalResolution.name)
  static let closePremature = Typed.close(ClosureCode.prematureResolution.name)
}
