import Casework

/// SM 1.28–1.30: decisions given by telephone, decisions in writing, and signposting.
enum SM01DecisionExamples {
  static var examples: [Example] { byTelephone + informing + inWriting + signposting }

  private static let telephone: KeyValuePairs<Field, String> = [
    DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no",
  ]

  private static var byTelephone: [Example] {
    [
      Example(
        "SM-1.28a", "a call after the decision", from: { try .declined() },
        arrange: { try $0.talk(at: "2026-03-03 10:45") }, expect: .asks()),
      Example(
        "SM-1.28a", "a call after the final report, which is no decision not to investigate",
        from: { try .investigated(to: 7) }, arrange: { try $0.talk(at: "2026-03-04 10:45") }, expect: .asksNot()),
      Example("SM-1.28a", "no call since", from: { try .declined() }, expect: .asksNot()),
      Example(
        "SM-1.28a", "the call reached nobody", from: { try .declined() },
        arrange: { try $0.failedCall(at: "2026-03-03 10:45") }, expect: .asksNot()),
      Example(
        "SM-1.28a", "given by telephone already", from: { try .declined(telephone) },
        arrange: { try $0.talk(at: "2026-03-03 10:45") }, expect: .asksNot()),
      Example(
        "SM-1.28a", "stamped as given by telephone", from: { try .declined() },
        arrange: { try $0.talk(at: "2026-03-03 10:45") }, act: .decline(telephone),
        expect: .asksNot()),
      Example(
        "SM-1.28b", "declined by telephone, not asked", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.channel: "telephone"]), expect: .refused(["SM-1.28b"])),
      Example(
        "SM-1.28b", "'not known' is no answer", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "not known"]),
        expect: .refused(["SM-1.28b"])),
      Example(
        "SM-1.28b", "no divergence passes it", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.channel: "telephone"], divergences: [.from("SM-1.28b")]),
        expect: .refused(["SM-1.28b"])),
      Example(
        "SM-1.28b", "passed by telephone, not asked", from: { try .readyToPass() },
        act: .pass([DecisionCommands.channel: "telephone"]), expect: .refused(["SM-1.28b"])),
      Example(
        "SM-1.28b", "asked", arrange: { try $0.talk() }, act: .decline(telephone),
        expect: .leaves("the answer", { $0.case.writtenDecisionWanted == .no })),
      Example(
        "SM-1.28b", "by letter nobody is asked", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.channel: "letter"]), expect: .accepted),
    ]
  }

  private static func waivedWithMP() throws -> Scene {
    var scene = try Scene.plain()
    try scene.talk()
    try scene.add(.memberOfParliament, named: "Ward")
    try scene.run(Typed.decline(telephone), at: "2026-03-03 10:40")
    return scene
  }

  private static func waivedWithRepresentative() throws -> Scene {
    var scene = try Scene.plain()
    try scene.talk()
    try scene.add(.representative, named: "Reed")
    try scene.consent()
    try scene.run(Typed.decline(telephone), at: "2026-03-03 10:40")
    return scene
  }

  private static func decisionLetter(to party: String, at time: String) -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.run(
        .letterRecord,
        [LetterCommands.kind: "decision", LetterCommands.to: party, LetterCommands.method: "email"], at: time)
    }
  }

  private static var informing: [Example] {
    [
      Example(
        "SM-1.28c", "the MP is not informed", from: { try waivedWithMP() }, act: .close(),
        expect: .refused(["SM-1.28c"])),
      Example(
        "SM-1.28c", "a letter to the MP", from: { try waivedWithMP() },
        arrange: decisionLetter(to: "MP", at: "2026-03-03 10:45"), act: .close(), expect: .accepted),
      Example(
        "SM-1.28c", "telling the MP by telephone is not enough", from: { try waivedWithMP() },
        arrange: {
          try $0.run(
            .partyChange, [PartyCommands.party: "MP", PartyCommands.informed: "2026-03-03 10:50"],
            at: "2026-03-03 10:55")
        },
        act: .close(), expect: .refused(["SM-1.28c"])),
      Example(
        "SM-1.28c", "the representative is not informed", from: { try waivedWithRepresentative() }, act: .close(),
        expect: .refused(["SM-1.28c"])),
      Example(
        "SM-1.28c", "the representative was told", from: { try waivedWithRepresentative() },
        arrange: {
          try $0.run(
            .partyChange, [PartyCommands.party: "representative", PartyCommands.informed: "2026-03-03 10:50"],
            at: "2026-03-03 10:55")
        }, act: .close(), expect: .accepted),
      Example(
        "SM-1.28c", "told before this decision", from: { try waivedWithRepresentative() },
        arrange: {
          try $0.run(
            .partyChange, [PartyCommands.party: "representative", PartyCommands.informed: "2026-03-03 10:30"],
            at: "2026-03-03 10:55")
        }, act: .close(), expect: .refused(["SM-1.28c"])),
      Example(
        "SM-1.28c", "nobody else to inform", from: { try .declined(telephone) }, act: .close(), expect: .accepted),
      Example(
        "SM-1.28c", "a caseworker may not diverge from the law", from: { try waivedWithMP() },
        act: .close(divergences: [.fromLaw("SM-1.28c")]), expect: .refused(["SM-1.28c"])),
      Example(
        "SM-1.28c", "an operations manager may, with legal advice", from: { try waivedWithMP() },
        act: .close(divergences: [.fromLaw("SM-1.28c")]), by: "ruth", expect: .accepted),
      Example(
        "SM-1.28c", "not without the advice", from: { try waivedWithMP() },
        act: .close(divergences: [.from("SM-1.28c")]), by: "ruth", expect: .refused(["SM-1.28c"])),
    ]
  }

  private static func writtenWanted() throws -> Scene {
    try .declined([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "yes"])
  }

  private static var inWriting: [Example] {
    [
      Example(
        "SM-1.29a", "asked for in writing, not sent", from: { try writtenWanted() }, act: .close(),
        expect: .refused(["SM-1.29a"])),
      Example(
        "SM-1.29a", "sent", from: { try writtenWanted() },
        arrange: decisionLetter(to: "complainant", at: "2026-03-03 10:45"), act: .close(), expect: .accepted),
      Example(
        "SM-1.29a", "an earlier decision letter does not count",
        arrange: { scene in
          try scene.talk()
          try decisionLetter(to: "complainant", at: "2026-03-02 12:00")(&scene)
          try scene.run(
            Typed.decline([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "yes"]),
            at: "2026-03-03 10:40")
        }, act: .close(), expect: .refused(["SM-1.29a"])),
      Example("SM-1.29a", "not asked for", from: { try .declined(telephone) }, act: .close(), expect: .accepted),
      Example(
        "SM-1.29b", "passed by telephone without an acknowledgement",
        arrange: {
          try $0.talk(); try $0.add(.complaintForm); try $0.add(.complaintResponses)
        },
        act: .pass(telephone), expect: .refused(["SM-1.29b"])),
      Example(
        "SM-1.29b", "with the acknowledgement", from: { try .readyToPass() }, act: .pass(telephone),
        expect: .accepted),
      Example(
        "SM-1.29b", "not passed by telephone",
        arrange: {
          try $0.talk(); try $0.add(.complaintForm); try $0.add(.complaintResponses)
        },
        act: .pass([DecisionCommands.channel: "letter"]), expect: .accepted),
    ]
  }

  private static var signposting: [Example] {
    [
      Example(
        "SM-1.30a", "declined without next steps", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.nextSteps: ""]), expect: .refused(["SM-1.30a"])),
      Example(
        "SM-1.30a", "with a next step", arrange: { try $0.talk() },
        act: .decline([DecisionCommands.nextSteps: NextStep.advocacy.rawValue]), expect: .accepted),
      Example(
        "SM-1.30a", "recorded with the decision before", from: { try .declined() },
        act: .decline([DecisionCommands.nextSteps: ""]), expect: .accepted),
      Example(
        "SM-1.30b", "found out of remit, before anybody decides", act: Typed(.caseAssess, [CaseCommands.inRemit: "no"]),
        expect: .asks()),
      Example(
        "SM-1.30b", "found in remit", act: Typed(.caseAssess, [CaseCommands.inRemit: "yes"]), expect: .asksNot()),
      Example(
        "SM-1.30b", "out of remit, nobody named", from: { try .declined([DecisionCommands.signpostedTo: ""]) },
        expect: .asks()),
      Example("SM-1.30b", "out of remit, another body named", from: { try .declined() }, expect: .asksNot()),
      Example(
        "SM-1.30b", "closed as out of remit, and nobody declined first", arrange: { try $0.talk() },
        act: .close("out of remit - public service personnel matters", divergences: [.from("SM-1.30a")]),
        expect: .asks()),
      Example(
        "SM-1.30b", "not out of remit",
        from: { try .declined([DecisionCommands.decision: "not ready for us", DecisionCommands.signpostedTo: ""]) },
        expect: .asksNot()),
      Example(
        "SM-1.30b", "noted that there is none", from: { try .declined([DecisionCommands.signpostedTo: ""]) },
        act: Typed(
          .requirementAnswer,
          [
            GuidanceCommands.requirement: "SM-1.30b", GuidanceCommands.kind: "done",
            GuidanceCommands.text: "None found.",
          ]), expect: .asksNot()),
    ]
  }
}
