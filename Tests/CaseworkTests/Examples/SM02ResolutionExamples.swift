import Casework

/// SM 2.132–2.141: what a resolution is, and how a resolved case is closed.
enum SM02ResolutionExamples {
  static var examples: [Example] {
    power + action + satisfaction + unresolved + handed + overall + issued + codes + generalCode + prematureCode
  }

  private static let notSatisfied: KeyValuePairs<Field, String> = [ResolutionAssessment.isSatisfied: "no"]

  private static var power: [Example] {
    [
      Example("SM-2.132a", "in remit", from: { try .resolved() }, act: .closeGeneral, expect: .accepted),
      Example(
        "SM-2.132a", "not in remit", from: { try .resolved() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.inRemit: "no"]) }, act: .closeGeneral,
        expect: .refused(["SM-2.132a"])),
      Example(
        "SM-2.132a", "not our organisation", from: { try .resolved() },
        arrange: { try $0.run(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "no"]) },
        act: .closeGeneral, expect: .refused(["SM-2.132a"])),
      Example(
        "SM-2.132b", "not properly made", from: { try .resolved(properlyMade: "no") },
        expect: code("premature - resolution")),
      Example(
        "SM-2.132b", "ready and properly made", from: { try .resolved() },
        expect: .says("SM-2.132b", nil)),
    ]
  }

  /// The code that the answers lead to.
  private static func code(_ name: String?) -> Example.Expectation {
    .looks("leads to \(name ?? "no code")") { $0.standing(.resolution).closureCode == name }
  }

  private static var action: [Example] {
    let none: KeyValuePairs<Field, String> = [ResolutionAssessment.action: ""]
    let satisfied = Typed.resolution([ResolutionAssessment.isSatisfied: "yes"])
    func cause(_ text: String) -> @Sendable () throws -> Scene { { try .resolved([ResolutionAssessment.cause: text]) } }
    return [
      Example(
        "SM-2.133a", "resolved by nothing that we did", from: { try .resolvable() }, act: satisfied,
        expect: .refused(["SM-2.133a"])),
      Example(
        "SM-2.133a", "no day of it", from: { try .resolvable() },
        act: Typed.resolution(Scene.resolved).with([(ResolutionAssessment.actionOn, "")]),
        expect: .refused(["SM-2.133a"])),
      Example(
        "SM-2.133a", "what we did is taken away later", from: { try .resolved() },
        act: .resolution(none), expect: .refused(["SM-2.133a"])),
      Example(
        "SM-2.133a", "with what we did", from: { try .resolvable() }, act: .resolution(Scene.resolved),
        expect: .accepted),
      Example(
        "SM-2.133b", "the organisation was doing it", from: cause("the organisation was doing it already"),
        act: .closeGeneral, expect: .refused(["SM-2.133b"])),
      Example(
        "SM-2.133b", "it decided to as we are involved",
        from: cause("the organisation decided to, now that we are involved"), act: .closeGeneral,
        expect: .refused(["SM-2.133b"])),
      Example("SM-2.133b", "by our action", from: cause("by our action"), act: .closeGeneral, expect: .accepted),
    ]
  }

  private static var satisfaction: [Example] {
    [
      Example(
        "SM-2.134", "not asked", from: { try .resolved([ResolutionAssessment.isSatisfied: ""]) }, act: .closeGeneral,
        expect: .refused(["SM-2.134"])),
      Example(
        "SM-2.134", "not satisfied", from: { try .resolved(notSatisfied) }, act: .closeGeneral,
        expect: .refused(["SM-2.134"])),
      Example("SM-2.134", "satisfied", from: { try .resolved() }, act: .closeGeneral, expect: .accepted),
      Example(
        "SM-2.134", "not asked, not ready",
        from: { try .resolved([ResolutionAssessment.isSatisfied: ""], ready: "no") },
        act: .closePremature, expect: .refused(["SM-2.134"])),
    ]
  }

  private static let allocate = Typed(.caseAllocate, [DecisionCommands.to: "amir"])
  private static let decline = Typed.decline([DecisionCommands.decision: DeclineReason.other.rawValue])

  /// Not satisfied, with everything that handing the case over needs but what is given.
  private static func unresolved(_ route: String, _ fields: KeyValuePairs<Field, String> = [:])
    -> @Sendable () throws -> Scene
  {
    let usual: [(Field, String)] = [
      (ResolutionAssessment.isSatisfied, "no"), (ResolutionAssessment.route, route),
      (ResolutionAssessment.achieved, "A second letter."), (ResolutionAssessment.whyUnresolved, "It does not answer."),
    ]
    let given = fields.map { ($0.key, $0.value) }
    return {
      var scene = try Scene.resolvable()
      try scene.run(Typed.resolution(Scene.resolved).with(usual).with(given), at: "2026-03-03 10:53")
      return scene
    }
  }

  private static var unresolved: [Example] {
    [
      Example(
        "SM-2.135", "not decided", from: unresolved(""), act: allocate, by: "ruth", expect: .refused(["SM-2.135"])),
      Example(
        "SM-2.135", "passed on", from: unresolved("pass for further consideration"), act: allocate, by: "ruth",
        expect: .accepted),
      Example(
        "SM-2.135", "passed on, but to be closed", from: unresolved("close using discretion"), act: allocate,
        by: "ruth", expect: .refused(["SM-2.135"])),
      Example(
        "SM-2.135", "closed using discretion", from: unresolved("close using discretion"), act: decline,
        expect: .accepted),
      Example(
        "SM-2.135", "declined, but to be passed on", from: unresolved("pass for further consideration"), act: decline,
        expect: .refused(["SM-2.135"])),
      Example("SM-2.135", "satisfied", from: { try .resolved() }, act: decline, expect: .accepted),
    ]
  }

  private static var handed: [Example] {
    let route = "pass for further consideration"
    return [
      Example(
        "SM-2.136", "what it achieved is missing", from: unresolved(route, [ResolutionAssessment.achieved: ""]),
        act: allocate, by: "ruth", expect: .refused(["SM-2.136"])),
      Example(
        "SM-2.136", "why it has not resolved it is missing",
        from: unresolved(route, [ResolutionAssessment.whyUnresolved: ""]), act: allocate, by: "ruth",
        expect: .refused(["SM-2.136"])),
      Example(
        "SM-2.136", "what we did is missing", from: unresolved(route, [ResolutionAssessment.action: ""]),
        act: allocate, by: "ruth", expect: .refused(["SM-2.136"])),
      Example("SM-2.136", "all three", from: unresolved(route), act: allocate, by: "ruth", expect: .accepted),
      Example(
        "SM-2.136", "satisfied, and passed on anyway", from: { try .resolved() }, act: allocate, by: "ruth",
        expect: .accepted),
    ]
  }

  /// Components that are resolved or not, of which the first is significant where it is said.
  private static func components(_ resolved: [Bool], firstIsSignificant: Bool = false)
    -> @Sendable () throws -> Scene
  {
    {
      var scene = try Scene.resolved()
      for number in resolved.indices {
        try scene.run(.componentAdd, [ComponentCommands.area: "issue \(number)"], at: "2026-03-03 10:54")
      }
      let keys = scene.file.components.map { String($0.id) }
      let chosen = zip(keys, resolved).filter(\.1).map(\.0).joined(separator: "; ")
      try scene.run(
        Typed.resolution([
          ResolutionAssessment.resolved: chosen, ResolutionAssessment.opportunity: "something else",
          ResolutionAssessment.significant: firstIsSignificant ? keys.first ?? "" : "",
        ]), at: "2026-03-03 10:55")
      return scene
    }
  }

  private static var overall: [Example] {
    [
      Example(
        "SM-2.137", "two of four", from: components([true, true, false, false]), act: .closeGeneral,
        expect: .refused([nil])),
      Example(
        "SM-2.137", "three of four", from: components([true, true, true, false]), act: .closeGeneral, expect: .accepted),
      Example(
        "SM-2.137", "the significant one of four",
        from: components([true, false, false, false], firstIsSignificant: true), act: .closeGeneral, expect: .accepted),
      Example(
        "SM-2.137", "a minor one of four", from: components([false, true, false, false], firstIsSignificant: true),
        act: .closeGeneral, expect: .refused([nil])),
      Example("SM-2.139", "the kind of case not said", from: { try .resolved() }, expect: .asks()),
      Example(
        "SM-2.139", "said", from: { try .resolved([ResolutionAssessment.opportunity: "something else"]) },
        expect: .asksNot()),
      Example("SM-2.139", "no resolution attempted", from: { try .resolvable() }, expect: .asksNot()),
    ]
  }

  private static func proposes(_ command: CommandName, _ code: String? = nil) -> Example.Expectation {
    .looks("\(command.rawValue) proposed") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == "SM-2.140" && $0.command == command && $0.proposal[DecisionCommands.code.name] == code
      }
    }
  }

  /// What an investigator did has resolved the complaint.
  private static func settledByUs() throws -> Scene {
    var scene = try Scene.mediable()
    try scene.run(.caseAssess, [CaseCommands.inRemit: "yes"], by: "amir", at: "2026-03-03 10:56")
    try scene.run(Typed.resolution(Scene.resolved), by: "amir", at: "2026-03-03 10:56")
    return scene
  }

  private static var issued: [Example] {
    let untold: @Sendable () throws -> Scene = {
      var scene = try Scene.readyToPass()
      try scene.run(Typed.pass(), at: "2026-03-03 10:50")
      try scene.run(
        .caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "yes", CaseCommands.ready: "yes"],
        at: "2026-03-03 10:51")
      try scene.considerEarly()
      try scene.resolution(Scene.resolved)
      return scene
    }
    return [
      Example("SM-2.140", "nobody was told", from: untold, act: .closeGeneral, expect: .refused(["SM-2.140"])),
      Example(
        "SM-2.140", "by letter", from: untold, arrange: { try $0.send(.decision) }, act: .closeGeneral,
        expect: .accepted),
      Example(
        "SM-2.140", "by telephone", from: untold,
        arrange: {
          try $0.run(
            decline.with([(DecisionCommands.channel, "telephone"), (DecisionCommands.writtenWanted, "no")]),
            at: "2026-03-03 10:58")
        },
        act: .closeGeneral, expect: .accepted),
      Example("SM-2.140", "withdrawn", from: untold, act: .close("withdrawn"), expect: .accepted),
      Example("SM-2.140", "resolved: to tell the complainant", from: untold, expect: proposes(.letterRecord)),
      Example(
        "SM-2.140", "told: to close it", from: untold, arrange: { try $0.send(.decision) },
        expect: proposes(.caseClose, "general discretion - resolution")),
      Example(
        "SM-2.140", "in dispute resolution we give no view of our own", from: { try settledByUs() },
        arrange: {
          try $0.mediation(Scene.willing)
          try $0.mediation(Scene.consenting)
          try $0.run(Typed.mediate(), by: "ruth", at: "2026-03-03 10:58")
        }, expect: .asksNot()),
      Example("SM-2.140", "closed: done", from: { try .resolved() }, act: .closeGeneral, expect: .asksNot()),
      Example(
        "SM-2.140", "the complainant is not satisfied", from: { try .resolved(notSatisfied) }, expect: .asksNot()),
    ]
  }

  private static var codes: [Example] {
    [
      Example(
        "SM-2.141a", "another code of resolutions", from: { try .resolved() }, act: .close("resolution"),
        expect: .refused([nil])),
      Example(
        "SM-2.141a", "ready", from: { try .resolved() }, expect: .says("SM-2.141a", "general discretion - resolution")),
      Example(
        "SM-2.141a", "not ready", from: { try .resolved(ready: "no") },
        expect: .says("SM-2.141a", "premature - resolution")),
      Example(
        "SM-2.141a", "with a caseworker already", from: { try .allocated() }, expect: .says("SM-2.141a", nil)),
    ]
  }

  private static var generalCode: [Example] {
    [
      Example(
        "SM-2.141b", "ready, closed as premature", from: { try .resolved() }, act: .closePremature,
        expect: .refused(["SM-2.141b"])),
      Example("SM-2.141b", "not ready", from: { try .resolved(ready: "no") }, act: .closePremature, expect: .accepted),
    ]
  }

  private static var prematureCode: [Example] {
    [
      Example(
        "SM-2.141c", "not ready, closed as general", from: { try .resolved(ready: "no") }, act: .closeGeneral,
        expect: .refused(["SM-2.141c"])),
      Example(
        "SM-2.141c", "not properly made, closed as general", from: { try .resolved(properlyMade: "no") },
        act: .closeGeneral, expect: .refused(["SM-2.141c"])),
      Example(
        "SM-2.141c", "not properly made", from: { try .resolved(properlyMade: "no") }, act: .closePremature,
        expect: .accepted),
      Example(
        "SM-2.141c", "not satisfied", from: { try .resolved(notSatisfied, ready: "no") }, act: .closePremature,
        expect: .refused(["SM-2.141c"])),
      Example(
        "SM-2.141c", "not known whether it is ready", from: { try .resolved(ready: "not known") },
        act: .closePremature, expect: .refused(["SM-2.141c"])),
    ]
  }
}
