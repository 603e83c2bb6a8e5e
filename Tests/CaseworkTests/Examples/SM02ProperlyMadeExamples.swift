import Casework

/// SM 2.8–2.11: whether a complaint is properly made, and health complaints in writing.
enum SM02ProperlyMadeExamples {
  static var examples: [Example] { decided + barred + written + counted + social + notReady + ourForm }

  private static func properly(_ fields: KeyValuePairs<Field, String>) -> Typed {
    Typed(.assessProperlyMade, fields)
  }

  /// A health complaint by telephone.
  static func telephoned() throws -> Scene {
    try .opened([CaseCommands.channel: "telephone", PersonFields.telephone: "01632 960 983"])
  }

  /// The same with what passing it on needs but writing: the answers to all of the form's questions, and the organisation's reply.
  private static func passable() throws -> Scene {
    var scene = try telephoned()
    try scene.talk()
    try scene.send(.acknowledgement)
    try scene.add(.complaintResponses)
    try scene.run(
      .caseDescribe,
      [
        CaseCommands.injustice: "Pain for six weeks.", CaseCommands.outcomesWanted: "An apology.",
        CaseCommands.complaintStage: "final reply had", CaseCommands.unhappyWithReply: "It denies it all.",
      ])
    return scene
  }

  private static let made = Typed(.caseAssess, [CaseCommands.properlyMade: "yes"])

  private static var decided: [Example] {
    let inRemit: @Sendable (inout Scene) throws -> Void = { try $0.run(.caseAssess, [CaseCommands.inRemit: "yes"]) }
    let atProperlyMade: @Sendable (inout Scene) throws -> Void = { scene in
      try inRemit(&scene)
      try scene.run(.caseMove, [CaseCommands.stage: "remit"])
      try scene.run(.caseMove, [CaseCommands.stage: "properly made"])
    }
    let onwards = Typed(.caseMove, [CaseCommands.stage: "readiness"])
    return [
      Example(
        "SM-2.8a", "in remit, nobody has decided it", arrange: atProperlyMade, act: onwards,
        expect: .refused(["SM-2.8a"])),
      Example(
        "SM-2.8a", "decided",
        arrange: {
          try atProperlyMade(&$0)
          try $0.run(made)
        }, act: onwards, expect: .accepted),
      Example(
        "SM-2.8a", "a divergence passes it", arrange: atProperlyMade,
        act: Typed(.caseMove, [CaseCommands.stage: "readiness"], divergences: [.from("SM-2.8a")]), expect: .accepted),
      Example(
        "SM-2.8a", "passed on undecided", from: { try .readyToPass() }, arrange: inRemit, act: .pass(),
        expect: .refused(["SM-2.8a"])),
      Example(
        "SM-2.8a", "nobody has said that it is in remit", from: { try .readyToPass() }, act: .pass(), expect: .accepted),
    ]
  }

  private static var barred: [Example] {
    [
      Example(
        "SM-2.8b", "not properly made", from: { try .readyToPass() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.properlyMade: "no"]) }, act: .pass(),
        expect: .refused(["SM-2.8b"])),
      Example(
        "SM-2.8b", "properly made", from: { try .readyToPass() }, arrange: { try $0.run(made) }, act: .pass(),
        expect: .accepted),
      Example(
        "SM-2.8b", "it rests on the law: no caseworker diverges", from: { try .readyToPass() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.properlyMade: "no"]) },
        act: .pass(divergences: [.from("SM-2.8b")]), expect: .refused(["SM-2.8b"])),
      Example(
        "SM-2.8b", "an operations manager with legal advice does", from: { try .readyToPass() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.properlyMade: "no"]) },
        act: .pass(divergences: [.fromLaw("SM-2.8b")]), by: "ruth", expect: .accepted),
    ]
  }

  private static var written: [Example] {
    [
      Example(
        "SM-2.8#2a", "by telephone alone it is not properly made", from: telephoned, act: made,
        expect: .refused(["SM-2.8#2a"])),
      Example("SM-2.8#2a", "by letter it is", act: made, expect: .accepted),
      Example(
        "SM-2.8#2a", "by telephone, then by email", from: telephoned,
        arrange: { try $0.incoming(at: "2026-03-04 10:00") }, act: made, at: "2026-03-04 11:00", expect: .accepted),
      Example(
        "SM-2.8#2a", "by telephone it is not passed on", from: passable, act: .pass(),
        expect: .refused(["SM-2.8#2a"])),
      Example(
        "SM-2.8#2a", "with its form on file it is", from: passable, arrange: { try $0.add(.complaintForm) },
        act: .pass(), expect: .accepted),
      Example(
        "SM-2.8#2a", "a parliamentary complaint has other requirements",
        from: {
          try .opened([CaseCommands.channel: "telephone", CaseCommands.body: "Department for Widgets"])
        }, act: made, expect: .refused(["SM-2.16a"])),
    ]
  }

  private static var counted: [Example] {
    let asked = properly([ProperlyMadeAssessment.advocacyDifficulty: "no"])
    return [
      Example(
        "SM-2.8#2b", "an email counts", from: { try .opened([CaseCommands.channel: "email"]) }, act: asked,
        expect: .leaves("properly made") { $0.case.properlyMade == .yes }),
      Example(
        "SM-2.8#2b", "our online form counts", from: { try .opened([CaseCommands.channel: "online form"]) },
        act: asked, expect: .leaves("properly made") { $0.case.properlyMade == .yes }),
      Example(
        "SM-2.8#2b", "a call does not", from: telephoned, act: asked,
        expect: .leaves("not properly made") { $0.case.properlyMade == .no }),
    ]
  }

  private static var social: [Example] {
    let tweeted: @Sendable () throws -> Scene = {
      try .opened([CaseCommands.channel: "social media", PersonFields.telephone: "01632 960 983"])
    }
    return [
      Example("SM-2.9a", "treated as properly made", from: tweeted, act: made, expect: .accepted),
      Example(
        "SM-2.9a", "assessed so", from: tweeted, act: properly([ProperlyMadeAssessment.advocacyDifficulty: "no"]),
        expect: .leaves("properly made") { $0.case.properlyMade == .yes }),
      Example("SM-2.9a", "a telephone call is not", from: telephoned, act: made, expect: .refused(["SM-2.8#2a"])),
      Example("SM-2.9b", "call, or ask for the online form", from: tweeted, expect: .asks("")),
      Example("SM-2.9b", "a call was tried", from: tweeted, arrange: { try $0.failedCall() }, expect: .asksNot()),
      Example("SM-2.9b", "not for a letter", expect: .asksNot()),
      Example("SM-2.9c", "its delivery method", from: tweeted, expect: .shows("Twitter")),
      Example("SM-2.9c", "a letter", expect: .showsNothing),
    ]
  }

  private static var notReady: [Example] {
    let declined: @Sendable (KeyValuePairs<Field, String>) -> Typed = { fields in
      Typed.decline().with([
        (DecisionCommands.decision, "not ready for us"), (DecisionCommands.reasons, "The trust has not replied yet."),
        (DecisionCommands.nextSteps, NextStep.organisation.rawValue), (DecisionCommands.signpostedTo, ""),
      ]).with(fields.map { ($0.key, $0.value) })
    }
    return [
      Example(
        "SM-2.10", "closed as premature without saying why", arrange: { try $0.call() },
        act: .close("premature", divergences: [.from("SM-1.30a")]).with([(DecisionCommands.told, ToldAtClosure.both)]),
        expect: .refused(["SM-2.10"])),
      Example("SM-2.10", "declined with the reason", arrange: { try $0.call() }, act: declined([:]), expect: .accepted),
      Example(
        "SM-2.10", "then closed",
        arrange: {
          try $0.call()
          try $0.run(declined([:]))
        }, act: .closeAsPremature, expect: .accepted),
      Example(
        "SM-2.10", "an advocacy organisation without a name", arrange: { try $0.call() },
        act: declined([DecisionCommands.nextSteps: NextStep.advocacy.rawValue]), expect: .refused(["SM-2.10"])),
      Example(
        "SM-2.10", "with its name", arrange: { try $0.call() },
        act: declined([
          DecisionCommands.nextSteps: NextStep.advocacy.rawValue, DecisionCommands.signpostedTo: "Anytown Advocacy",
        ]), expect: .accepted),
    ]
  }

  private static var ourForm: [Example] {
    let sent: @Sendable (inout Scene) throws -> Void = { try $0.send(.formForSignature) }
    let back: @Sendable (inout Scene, String) throws -> Void = { scene, consent in
      try sent(&scene)
      try scene.run(
        properly([
          ProperlyMadeAssessment.returnedOn: "2026-03-12", ProperlyMadeAssessment.consentToProceed: consent,
        ]), at: "2026-03-12 10:00")
    }
    return [
      Example(
        "SM-2.11a", "advocacy is hard to reach", from: telephoned,
        act: properly([ProperlyMadeAssessment.advocacyDifficulty: "yes"]), expect: .asks("")),
      Example(
        "SM-2.11a", "it is not", from: telephoned, act: properly([ProperlyMadeAssessment.advocacyDifficulty: "no"]),
        expect: .asksNot()),
      Example(
        "SM-2.11a", "the form has gone", from: telephoned,
        arrange: {
          try $0.run(properly([ProperlyMadeAssessment.advocacyDifficulty: "yes"]))
          try sent(&$0)
        }, expect: .asksNot()),
      Example(
        "SM-2.11b", "our form is not back", from: telephoned, arrange: sent, act: made, expect: .refused(["SM-2.11b"])),
      Example(
        "SM-2.11b", "back with consent", from: telephoned, arrange: { try back(&$0, "yes") }, act: made,
        at: "2026-03-12 11:00", expect: .accepted),
      Example(
        "SM-2.11b", "back without consent", from: telephoned, arrange: { try back(&$0, "no") }, act: made,
        at: "2026-03-12 11:00", expect: .refused(["SM-2.11b"])),
      Example(
        "SM-2.11b", "assessed as properly made once it is back", from: telephoned, arrange: { try back(&$0, "yes") },
        expect: .looks("properly made") { $0.file.case.properlyMade == .yes }),
      Example(
        "SM-2.11b", "a letter of the complainant's own is in writing", arrange: sent, act: made, expect: .accepted),
    ]
  }
}
