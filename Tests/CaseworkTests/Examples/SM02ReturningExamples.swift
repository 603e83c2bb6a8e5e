import Casework

/// SM 2.61–2.64: complainants who return after their case was closed.
enum SM02ReturningExamples {
  static var examples: [Example] { reviews + stays + restarts }

  /// Jane Okafor's health case, closed with a code on 4 March 2026, with a contact of hers since where there was one.
  private static func closed(_ code: String, contact: Bool = true) throws -> Scene {
    var scene = try Scene.declined([DecisionCommands.decision: DeclineReason.notReady.rawValue])
    try scene.send(.decision, at: "2026-03-04 09:00")
    let told = ToldAtClosure.allCases.map(\.rawValue).joined(separator: "; ")
    try scene.run(
      Typed.close(code).with(code == "premature" ? [(DecisionCommands.told, told)] : []), at: "2026-03-04 10:00")
    if contact { try scene.incoming(at: "2026-03-10 10:00") }
    return scene
  }

  private static let notInWriting = "Not properly made - not in writing"

  private static func review(_ progressed: String, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(.assessReturn, [ReturnAssessment.progressed: progressed]).with(fields.map { ($0.key, $0.value) })
  }

  private static func reviewed(
    _ code: String, _ progressed: String, _ fields: KeyValuePairs<Field, String> = [:]
  ) throws -> Scene {
    var scene = try closed(code)
    try scene.run(review(progressed, fields), at: "2026-03-10 11:00")
    return scene
  }

  private static let restart = Typed(.caseRestart, [DecisionCommands.restartReason: "The final response came."])
  private static let later = "2026-03-11 10:00"

  private static var reviews: [Example] {
    [
      Example("SM-2.61", "returns, not in writing before", from: { try closed(notInWriting) }, expect: .asks()),
      Example("SM-2.61", "returns, premature before", from: { try closed("premature") }, expect: .asks()),
      Example("SM-2.61", "reviewed", from: { try reviewed("premature", "no") }, expect: .asksNot()),
      Example(
        "SM-2.61", "returns again after the review", from: { try reviewed("premature", "no") },
        arrange: { try $0.incoming(at: "2026-04-01 10:00") }, expect: .asks()),
      Example("SM-2.61", "has not returned", from: { try closed("premature", contact: false) }, expect: .asksNot()),
      Example(
        "SM-2.61", "closed for another reason", from: { try closed("other reason to decline") }, expect: .asksNot()),
    ]
  }

  private static var stays: [Example] {
    [
      Example(
        "SM-2.62", "no progress", from: { try reviewed("premature", "no") }, act: restart, at: later,
        expect: .refused(["SM-2.62"])),
      Example(
        "SM-2.62", "no progress: the contact is recorded on it", from: { try reviewed("premature", "no") },
        arrange: { try $0.incoming(at: later) },
        expect: .looks("closed, with the contact", { $0.file.case.isClosed && $0.asks("SM-2.61") })),
      Example(
        "SM-2.62", "progress", from: { try reviewed("premature", "yes") }, act: restart, at: later, expect: .accepted),
      Example(
        "SM-2.62", "restarted all the same", from: { try reviewed("premature", "no") },
        act: Typed(
          .caseRestart, [DecisionCommands.restartReason: "A manager's wish."], divergences: [.from("SM-2.62")]),
        at: later, expect: .accepted),
    ]
  }

  /// The case restarted after it was found ready for early consideration.
  private static func restarted(ready: String) throws -> Scene {
    var scene = try reviewed("premature", "yes", [ReturnAssessment.route: "ECT"])
    try scene.run(restart, at: later)
    try scene.run(.caseAssess, [CaseCommands.ready: ready], at: later)
    return scene
  }

  private static var restarts: [Example] {
    [
      Example("SM-2.63", "in writing now", from: { try reviewed(notInWriting, "yes") }, expect: .asks()),
      Example("SM-2.63", "no progress", from: { try reviewed(notInWriting, "no") }, expect: .asksNot()),
      Example("SM-2.63", "it was premature", from: { try reviewed("premature", "yes") }, expect: .asksNot()),
      Example(
        "SM-2.64", "ready now: by which route", from: { try reviewed("premature", "yes") }, expect: .asks("route")),
      Example(
        "SM-2.64", "the route is known", from: { try reviewed("premature", "yes", [ReturnAssessment.route: "ECT"]) },
        expect: .asks("restart")),
      Example("SM-2.64", "restarted and ready", from: { try restarted(ready: "yes") }, expect: .asks("pass")),
      Example("SM-2.64", "restarted, not ready", from: { try restarted(ready: "no") }, expect: .asksNot()),
      Example("SM-2.64", "it was not in writing", from: { try reviewed(notInWriting, "yes") }, expect: .asksNot()),
    ]
  }
}
