import Casework

/// How the guidance binds, who supervises and who may act (SM introduction).
enum SM00IntroductionExamples {
  static var examples: [Example] { divergences + supervision + delegation + shown }

  private static var divergences: [Example] {
    let decline = Declining.typed
    return [
      Example(
        "SM-0.4a", "a divergence without its reason is refused",
        act: Typed(
          .caseDecline, decline, divergences: [DivergenceRequest("SM-1.6", instead: "Wrote at once", reason: " ")]),
        expect: .refused(["SM-0.4a", "SM-1.6"])),
      Example(
        "SM-0.4a", "a divergence without what was done instead is refused",
        act: Typed(
          .divergenceRecord,
          [GuidanceCommands.requirement: "SM-1.15", GuidanceCommands.reason: "All the evidence is here"]),
        expect: .refused(["SM-0.4a"])),
      Example(
        "SM-0.4a", "with both, the act is accepted and the divergence is on the case",
        act: Typed(
          .caseDecline, decline,
          divergences: [DivergenceRequest("SM-1.6", instead: "Wrote at once", reason: "Deaf, and no email")]),
        expect: .leaves("one divergence, from SM-1.6, by Dana") {
          $0.divergences.map(\.requirement) == ["SM-1.6"] && $0.divergences[0].reason == "Deaf, and no email"
        }),
      Example(
        "SM-0.4b", "a gate is passed by a recorded divergence",
        act: Typed(
          .caseDecline, decline,
          divergences: [DivergenceRequest("SM-1.6", instead: "Wrote at once", reason: "Deaf, and no email")]),
        expect: .accepted),
      Example(
        "SM-0.4b", "without the divergence the gate holds", act: Typed(.caseDecline, decline),
        expect: .refused(["SM-1.6"])),
    ]
  }

  private static var supervision: [Example] {
    let decline = Typed(.caseDecline, Declining.typed)
    return [
      Example(
        "SM-0.5", "unsigned, a caseworker's decline is refused", from: supervised, act: decline, by: "amir",
        expect: .refused(["SM-0.5"])),
      Example(
        "SM-0.5", "signed by an operations manager, it is accepted", from: supervised, arrange: sign("ruth"),
        act: decline,
        by: "amir", expect: .leaves("the signature is spent") { $0.signOffs.allSatisfy(\.isUsed) }),
      Example(
        "SM-0.5", "a signature holds for one act", from: supervised,
        arrange: { scene in
          try sign("ruth")(&scene)
          try scene.run(decline, by: "amir", at: "2026-03-04 10:00")
        }, act: decline, by: "amir", at: "2026-03-04 11:00", expect: .refused(["SM-0.5"])),
      Example(
        "SM-0.5", "somebody above may sign", from: supervised, arrange: sign("priya"), act: decline, by: "amir",
        expect: .accepted),
      Example(
        "SM-0.5", "a senior caseworker may not sign", from: supervised,
        act: Typed(.supervisionSign, [GuidanceCommands.act: "case.decline"]), by: "sue", expect: .refused(["SM-0.5"])),
      Example(
        "SM-0.5", "an act that needs no signature is not signed", from: supervised,
        act: Typed(.supervisionSign, [GuidanceCommands.act: "note.add"]), by: "ruth", expect: .refused(["SM-0.5"])),
      Example(
        "SM-0.5", "no divergence passes it", from: supervised,
        act: Typed(
          .caseDecline, Declining.typed,
          divergences: [DivergenceRequest("SM-0.5", instead: "Asked by telephone", reason: "She is away")]),
        by: "amir", expect: .refused(["SM-0.5"])),
      Example(
        "SM-0.5", "the day before the row begins, nothing is needed", from: { try supervised(from: "2026-03-04") },
        act: decline, by: "amir", expect: .accepted),
      Example(
        "SM-0.5", "another role is not concerned", from: supervised, act: decline, by: "dana", expect: .accepted),
    ]
  }

  private static var delegation: [Example] {
    let note = Typed(.noteAdd, [NoteCommands.text: "A note"])
    return [
      Example(
        "SM-0.6b", "a role that the act is not delegated to is refused", from: { try delegated(to: .caseworker) },
        act: note,
        by: "dana", expect: .refused(["SM-0.6b"])),
      Example(
        "SM-0.6b", "the role named may act", from: { try delegated(to: .caseworker) }, act: note, by: "amir",
        expect: .accepted),
      Example(
        "SM-0.6b", "a caseworker is not a senior caseworker", from: { try delegated(to: .seniorCaseworker) }, act: note,
        by: "amir", expect: .refused(["SM-0.6b"])),
      Example(
        "SM-0.6b", "the day before the first day, only a manager may act",
        from: { try delegated(to: .caseworker, from: "2026-03-04") }, act: note, by: "amir",
        expect: .refused(["SM-0.6b"])),
      Example(
        "SM-0.6b", "on the first day the role may act", from: { try delegated(to: .caseworker, from: "2026-03-04") },
        act: note, by: "amir", at: "2026-03-04 09:00", expect: .accepted),
      Example(
        "SM-0.6b", "the day after the last day, the role may act no more",
        from: { try delegated(to: .caseworker, until: "2026-03-02") }, act: note, by: "amir",
        expect: .refused(["SM-0.6b"])),
      Example(
        "SM-0.6b", "on the last day it may", from: { try delegated(to: .caseworker, until: "2026-03-03") }, act: note,
        by: "amir", expect: .accepted),
      Example(
        "SM-0.6a", "a senior caseworker acts as a caseworker", from: { try delegated(to: .caseworker) }, act: note,
        by: "sue",
        expect: .accepted),
    ]
  }

  private static var shown: [Example] {
    [
      Example(
        "SM-0.3", "a tagged requirement is a policy requirement, an untagged one guidance",
        expect: .looks("labels as tagged") { at in
          at.guidance["SM-1.6"].flatMap { at.label(of: $0) } == "Policy requirement"
            && at.guidance["SM-1.2"].flatMap { at.label(of: $0) } == "Guidance"
        }),
      Example(
        "SM-0.7", "at intake the phase is 'Accessing our service'",
        expect: .looks("phase") { $0.phase == "Accessing our service" }),
      Example(
        "SM-0.7", "at remit it is 'Can we look into your case?'",
        arrange: { try $0.run(.caseMove, [CaseCommands.stage: "remit"]) },
        expect: .looks("phase") { $0.phase == "Can we look into your case?" }),
      Example(
        "SM-0.9", "a decision carries the version of the guidance", arrange: { try $0.failedCall() },
        act: Typed(.caseDecline, Declining.typed),
        expect: .leaves("SM v22") { $0.case.guidanceVersion == "SM v22" }),
      Example(
        "SM-0.10b", "a tool that nobody has placed says so", expect: .shows("Delegation Scheme: no location entered")),
      Example(
        "SM-0.10b", "the location that an administrator entered is shown",
        arrange: { scene in
          try scene.run(
            .settingChange,
            [
              OfficeCommands.name: "tool-locations", OfficeCommands.tool: "Remit categories",
              OfficeCommands.value: "W:/guidance/remit",
            ], by: "admin")
        }, expect: .shows("Remit categories: W:/guidance/remit")),
    ]
  }

  @Sendable private static func supervised() throws -> Scene { try supervised(from: "2026-03-03") }

  private static func supervised(from first: String) throws -> Scene {
    var scene = try Scene.plain()
    try scene.failedCall()
    try scene.run(
      .supervisionAdd,
      [
        OfficeCommands.act: "case.decline", OfficeCommands.role: "caseworker",
        OfficeCommands.supervisor: "operations manager", OfficeCommands.from: first,
      ], by: "admin", at: "2026-03-03 10:20")
    return scene
  }

  private static func sign(_ login: String) -> @Sendable (inout Scene) throws -> Void {
    { try $0.run(.supervisionSign, [GuidanceCommands.act: "case.decline"], by: login, at: "2026-03-03 10:30") }
  }

  private static func delegated(to role: Role, from: String = "2026-03-01", until: String? = nil) throws -> Scene {
    var scene = try Scene.plain()
    try scene.run(
      .delegationAdd,
      [OfficeCommands.act: "note.add", OfficeCommands.role: role.rawValue, OfficeCommands.from: from], by: "admin",
      at: "2026-03-02 10:00")
    guard let until else { return scene }
    let row = scene.draft.office.delegations.map(\.id).max() ?? 0
    try scene.run(.delegationEnd, [OfficeCommands.row: String(row), OfficeCommands.to: until], by: "admin")
    return scene
  }
}
