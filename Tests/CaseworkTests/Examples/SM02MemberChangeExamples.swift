import Casework

/// SM 2.42–2.50: MPs who die or leave office, and complainants who move.
enum SM02MemberChangeExamples {
  static var examples: [Example] { successors + vacancies + first + elected + moves + copies }

  private static let change = MemberChangeAssessment.self

  /// Helen Ward referred the complaint, and what is said happened; Raj Patel follows where he was elected, or is the new MP after a move.
  private static func changed(
    _ kind: MemberChange, elected: String? = nil, _ extra: KeyValuePairs<Field, String> = [:]
  ) throws -> Scene {
    var scene = try Scene.referred()
    var fields: [(Field, String)] = [
      (change.member, helen(in: scene)), (change.change, kind.rawValue), (change.on, "2026-03-03"),
    ]
    if elected != nil || kind == .moved {
      try scene.add(.memberOfParliament, named: "Patel", [PersonFields.firstName: "Raj"])
      fields.append((change.successor, "Raj Patel"))
    }
    if let elected { fields.append((change.electedOn, elected)) }
    try scene.run(Typed(.assessMemberChange, fields + extra.map { ($0.key, $0.value) }))
    return scene
  }

  private static func helen(in scene: Scene) -> String {
    String(scene.file.parties(.memberOfParliament).first?.id ?? 0)
  }

  private static func letter(_ kind: LetterKind = .decision, to party: String) -> Typed {
    Typed(
      .letterRecord, [LetterCommands.kind: kind.rawValue, LetterCommands.to: party, LetterCommands.method: "letter"])
  }

  /// The case declined, and the complainant told by letter on 3 March 2026.
  private static func decided(_ scene: Scene) throws -> Scene {
    var scene = scene
    try scene.run(Typed.decline(), at: "2026-03-03 10:40")
    try scene.send(.decision, at: "2026-03-03 10:50")
    return scene
  }

  /// Raj Patel, who followed Helen Ward, leaves office too.
  private static func leftAgain() throws -> Scene {
    var scene = try decided(changed(.leaves, elected: "2026-03-03"))
    let raj = String(scene.file.parties(.memberOfParliament).last?.id ?? 0)
    try scene.run(
      Typed(
        .assessMemberChange,
        [change.member: raj, change.change: MemberChange.leaves.rawValue, change.on: "2026-03-03"]),
      at: "2026-03-03 10:55")
    return scene
  }

  private static func sent(_ scene: Scene, to party: String) throws -> Scene {
    var scene = scene
    try scene.run(letter(to: party), at: "2026-03-05 09:00")
    return scene
  }

  /// Raj Patel elected on the day after the decision was issued.
  private static func electedAfterwards() throws -> Scene {
    var scene = try decided(changed(.leaves))
    try scene.add(.memberOfParliament, named: "Patel", [PersonFields.firstName: "Raj"])
    try scene.run(
      Typed(
        .assessMemberChange,
        [change.member: helen(in: scene), change.successor: "Raj Patel", change.electedOn: "2026-03-04"]),
      at: "2026-03-04 10:00")
    return scene
  }

  private static func members(_ title: String, _ text: String) -> Example.Expectation {
    .looks(title, { $0.standing(.memberChange).implies.contains(text) })
  }

  private static let unchanged = Example.Expectation.looks(
    "Helen Ward, and nothing else", { $0.standing(.memberChange).implies == "Helen Ward MP." })

  private static var successors: [Example] {
    [
      Example(
        "SM-2.42#2a", "left office, Raj Patel elected", from: { try changed(.leaves, elected: "2026-03-03") },
        expect: members("Raj Patel", "Raj Patel.")),
      Example("SM-2.42#2a", "died, nobody elected", from: { try changed(.dies) }, expect: members("nobody", "Nobody")),
      Example("SM-2.42#2a", "in office", from: { try .referred() }, expect: unchanged),
      Example(
        "SM-2.42#2b", "sent to who left", from: { try changed(.leaves, elected: "2026-03-03") },
        act: letter(to: "Helen Ward MP"), expect: .refused(["SM-2.42#2b"])),
      Example(
        "SM-2.42#2b", "sent to the successor", from: { try changed(.leaves, elected: "2026-03-03") },
        act: letter(to: "Raj Patel"), expect: .accepted),
      Example(
        "SM-2.42#2b", "in office", from: { try .referred() }, act: letter(to: "Helen Ward MP"), expect: .accepted),
      Example(
        "SM-2.42#2b", "another letter", from: { try changed(.leaves, elected: "2026-03-03") },
        act: letter(.update, to: "Helen Ward MP"), expect: .accepted),
    ]
  }

  private static let close = Typed.close()
  private static let end = "2026-03-05 10:00"

  private static var vacancies: [Example] {
    [
      Example(
        "SM-2.43a", "the seat is vacant: the others have it", from: { try decided(changed(.leaves)) }, act: close,
        at: end, expect: .accepted),
      Example("SM-2.43a", "in office", from: { try .referred() }, expect: unchanged),
      Example("SM-2.43b", "issued, vacant", from: { try decided(changed(.leaves)) }, expect: .asks()),
      Example(
        "SM-2.43b", "told", from: { try decided(changed(.leaves, [change.told: "yes"])) }, expect: .asksNot()),
      Example(
        "SM-2.43b", "elected", from: { try decided(changed(.leaves, elected: "2026-03-03")) }, expect: .asksNot()),
      Example("SM-2.43c", "issued, then elected", from: { try electedAfterwards() }, expect: .asks()),
      Example(
        "SM-2.43c", "no copy sent", from: { try electedAfterwards() }, act: close, at: end,
        expect: .refused(["SM-2.43c"])),
      Example(
        "SM-2.43c", "the copy was sent", from: { try sent(electedAfterwards(), to: "Raj Patel") }, act: close, at: end,
        expect: .accepted),
      Example(
        "SM-2.43c", "the copy was sent: nothing owed", from: { try sent(electedAfterwards(), to: "Raj Patel") },
        expect: .asksNot()),
      Example(
        "SM-2.43c", "owed after the closure as well", from: { try decided(changed(.leaves)) },
        arrange: { scene in
          try scene.run(close, at: "2026-03-03 11:00")
          try scene.add(.memberOfParliament, named: "Patel", [PersonFields.firstName: "Raj"])
          try scene.run(
            Typed(
              .assessMemberChange,
              [
                (change.member, helen(in: scene)), (change.successor, "Raj Patel"), (change.electedOn, "2026-03-04"),
              ]), at: end)
        }, at: end, expect: .asks()),
    ]
  }

  private static func copyText(_ at: Situation) -> String {
    at.guidance.questions(in: at).first { $0.requirement == "SM-2.46a" }?.text ?? ""
  }

  private static var first: [Example] {
    [
      Example(
        "SM-2.44", "the first letter explains", from: { try decided(changed(.leaves, elected: "2026-03-03")) },
        expect: .looks("why", { copyText($0).contains("because Helen Ward MP referred the complaint") })),
      Example(
        "SM-2.44", "a later one need not", from: { try decided(changed(.leaves, elected: "2026-03-03")) },
        arrange: { try $0.run(letter(.update, to: "Raj Patel"), at: "2026-03-04 09:00") },
        expect: .looks("no reason", { copyText($0) == "Send Raj Patel a copy of the decision." })),
      Example("SM-2.45", "in investigation", from: { try investigated() }, expect: .asks()),
      Example(
        "SM-2.45", "decided", from: { try investigated([change.introduction: MemberIntroduction.now.rawValue]) },
        expect: .asksNot()),
      Example(
        "SM-2.45", "at intake", from: { try changed(.leaves, elected: "2026-03-03") }, expect: .asksNot()),
    ]
  }

  private static func investigated(_ extra: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try changed(.leaves, elected: "2026-03-03", extra)
    scene.draft.file?.case.stage = .detailedInvestigation
    return scene
  }

  private static var elected: [Example] {
    [
      Example(
        "SM-2.46a", "no copy to the successor", from: { try decided(changed(.leaves, elected: "2026-03-03")) },
        act: close, at: end, expect: .refused(["SM-2.46a"])),
      Example(
        "SM-2.46a", "no copy yet", from: { try decided(changed(.leaves, elected: "2026-03-03")) }, expect: .asks()),
      Example("SM-2.46a", "the successor has left office as well", from: { try leftAgain() }, expect: .asksNot()),
      Example(
        "SM-2.46a", "the copy was sent",
        from: { try sent(decided(changed(.leaves, elected: "2026-03-03")), to: "Raj Patel") }, act: close, at: end,
        expect: .accepted),
      Example(
        "SM-2.46a", "the copy was sent: nothing owed",
        from: { try sent(decided(changed(.leaves, elected: "2026-03-03")), to: "Raj Patel") }, expect: .asksNot()),
      Example(
        "SM-2.46b", "no other letters", from: { try changed(.leaves, elected: "2026-03-03") },
        expect: members("said", "no acknowledgement or proposal letter")),
      Example("SM-2.46b", "in office", from: { try .referred() }, expect: unchanged),
      Example("SM-2.47", "the old record", from: { try changed(.leaves, elected: "2026-03-03") }, expect: .asks()),
      Example(
        "SM-2.47", "requested", from: { try changed(.leaves, elected: "2026-03-03", [change.retired: "yes"]) },
        expect: .asksNot()),
      Example(
        "SM-2.47", "elected and not on the case", from: { try changed(.leaves, [change.electedOn: "2026-03-03"]) },
        expect: .asks("new")),
      Example("SM-2.47", "nobody elected", from: { try changed(.leaves) }, expect: .asksNot()),
    ]
  }

  private static var moves: [Example] {
    [
      Example(
        "SM-2.48", "moved: still the referring MP", from: { try changed(.moved) },
        expect: members("Helen", "Helen Ward MP.")),
      Example("SM-2.48", "has not moved", from: { try .referred() }, expect: unchanged),
      Example(
        "SM-2.50", "a copy is asked for", from: { try decided(changed(.moved, [change.copyWanted: "yes"])) },
        expect: .asks()),
      Example(
        "SM-2.50", "the copy was sent",
        from: { try sent(decided(changed(.moved, [change.copyWanted: "yes"])), to: "Raj Patel") }, expect: .asksNot()),
      Example("SM-2.50", "none is asked for", from: { try decided(changed(.moved)) }, expect: .asksNot()),
    ]
  }

  /// A health case that Helen Ward assisted, declined.
  private static func assisted() throws -> Scene {
    var scene = try Scene.plain()
    try scene.add(.memberOfParliament, named: "Ward", [PersonFields.firstName: "Helen"])
    try scene.talk()
    return try decided(scene)
  }

  private static var copies: [Example] {
    [
      Example(
        "SM-2.49a", "the referring MP has no decision", from: { try decided(.referred()) }, act: close, at: end,
        expect: .refused(["SM-2.49a"])),
      Example("SM-2.49a", "no decision yet sent", from: { try decided(.referred()) }, expect: .asks()),
      Example(
        "SM-2.49a", "the MP has it", from: { try sent(decided(.referred()), to: "Helen Ward MP") }, act: close, at: end,
        expect: .accepted),
      Example(
        "SM-2.49a", "the MP has it: nothing owed", from: { try sent(decided(.referred()), to: "Helen Ward MP") },
        expect: .asksNot()),
      Example("SM-2.49a", "no MP", from: { try decided(.parliamentary()) }, act: close, at: end, expect: .accepted),
      Example(
        "SM-2.49b", "an assisting MP has no decision", from: { try assisted() }, act: close, at: end,
        expect: .refused(["SM-2.49b"])),
      Example("SM-2.49b", "no decision yet sent", from: { try assisted() }, expect: .asks()),
      Example("SM-2.49b", "no MP", from: { try .declined() }, act: close, at: end, expect: .accepted),
      Example("SM-2.49b", "no MP: nothing owed", from: { try .declined() }, expect: .asksNot()),
    ]
  }
}
