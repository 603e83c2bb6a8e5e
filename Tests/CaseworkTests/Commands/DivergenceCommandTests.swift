import Casework
import Testing

/// What was not met and why: recorded afterwards, explained, withdrawn (decisions D1 and D1a).
@Suite struct DivergenceCommandTests {
  @Test(arguments: subjects + afterwards + explaining + withdrawing) func trial(_ trial: Trial) throws {
    try trial.run()
  }

  private static func diverge(from id: String, _ subject: String = "") -> Typed {
    Typed(
      .divergenceRecord,
      [
        GuidanceCommands.requirement: id, GuidanceCommands.subject: subject,
        GuidanceCommands.instead: "Read the papers", GuidanceCommands.reason: "They say all",
      ])
  }

  private static func subjects(of id: RequirementID, in scene: Scene) -> [String] {
    scene.guidance.questions(in: scene.situation).filter { $0.requirement == id }.map(\.subject)
  }

  private static let subjects = [
    Trial(
      "one question is departed from, the others are still asked", act: diverge(from: "SM-1.15", "complainant"),
      .leaves { scene in
        scene.file.divergences.map(\.subject) == ["complainant"]
          && subjects(of: "SM-1.15", in: scene) == ["organisation/s", "anyone else"]
      }),
    Trial(
      "of several questions it says which", act: diverge(from: "SM-1.15"),
      .refused("SM-1.15 asks about 'complainant', 'organisation/s', 'anyone else'; say which.")),
    Trial(
      "a question that is not asked is none", act: diverge(from: "SM-1.15", "the neighbour"), .refused("say which")),
    Trial(
      "what was departed from is not departed from again",
      arrange: { scene in
        for subject in ["complainant", "organisation/s", "anyone else"] {
          try scene.run(diverge(from: "SM-1.15", subject))
        }
      }, act: diverge(from: "SM-1.15", "complainant"), .refused("asks nothing of this case now")),
    Trial(
      "a date is departed from by what it is about",
      arrange: { try $0.incoming(at: "2026-03-03 09:00") }, act: diverge(from: "SM-1.27", "receipt"),
      .leaves { scene in
        scene.guidance.deadlines(in: scene.situation).filter { $0.requirement == "SM-1.27" }.map(\.subject)
          == ["contact \(scene.file.contacts[0].id)"]
      }),
    Trial(
      "conduct asks nothing, and can be departed from", act: diverge(from: "SM-1.32"),
      .leaves { $0.file.divergences.map(\.requirement) == ["SM-1.32"] && $0.file.divergences[0].subject == nil }),
    Trial(
      "the answer to a question that was departed from still counts",
      arrange: { try $0.run(diverge(from: "SM-1.15", "complainant")) },
      act: Typed(
        .requirementAnswer,
        [
          GuidanceCommands.requirement: "SM-1.15", GuidanceCommands.subject: "complainant",
          GuidanceCommands.kind: "done",
        ]), .leaves { $0.file.answers.count == 1 }),
    Trial(
      "it is withdrawn only when its own question is met",
      arrange: { scene in
        try scene.call()
        try scene.run(diverge(from: "SM-1.10", "injustice"))
        try scene.run(.caseDescribe, [CaseCommands.outcomesWanted: "An apology"])
      }, act: withdraw, .refused("cannot be withdrawn while SM-1.10 is not met: What injustice is claimed?")),
    Trial(
      "and then it is, whatever else the requirement asks",
      arrange: { scene in
        try scene.call()
        try scene.run(diverge(from: "SM-1.10", "injustice"))
        try scene.run(.caseDescribe, [CaseCommands.injustice: "Pain"])
      }, act: withdraw, .leaves { $0.file.divergences[0].withdrawnAt != nil }),
  ]

  private static let decline = Typed(.caseDecline, Declining.typed)
  private static let fromFirstContact = DivergenceRequest("SM-1.6", instead: "Wrote", reason: "Deaf, and no email")

  private static func late(_ typed: Typed) -> Typed { typed.occurring("2026-03-02 16:00", afterwards: true) }

  private static let afterwards = [
    Trial(
      "without its time nothing is recorded afterwards", act: Typed(.caseDecline, Declining.typed, afterwards: true),
      .refused("Say when it happened")),
    Trial(
      "nor is what happened on the day of its entry",
      act: decline.occurring("2026-03-03 09:00", afterwards: true), .refused("Say when it happened")),
    Trial(
      "what happened the day before lists what was not met", act: late(decline),
      .leaves { $0.file.divergences.map(\.requirement) == ["SM-1.6"] && $0.file.divergences[0].recordedAfterwards }),
    Trial(
      "a divergence given with it is kept as it was given",
      act: late(Typed(.caseDecline, Declining.typed, divergences: [fromFirstContact])),
      .leaves { scene in
        scene.file.divergences.map(\.reason) == ["Deaf, and no email"]
          && !scene.file.divergences[0].recordedAfterwards
      }),
    Trial(
      "a divergence given with it is judged", from: { try lawful() },
      act: late(
        Typed(
          .noteAdd, [NoteCommands.text: "x"],
          divergences: [DivergenceRequest("SM-2.8b", instead: "Told him", reason: "No address")])),
      .refused("Only an operations manager")),
    Trial(
      "a warning that it passes leaves a trace", from: { try Scene.opened([PersonFields.preferredContact: "email"]) },
      act: late(Typed(.contactLog, [ContactCommands.channel: "telephone", ContactCommands.reached: "no"])),
      .leaves { $0.file.divergences.map(\.requirement) == ["SM-1.7a"] }),
  ]

  private static let explain = Typed(
    .divergenceExplain, [GuidanceCommands.divergence: "last", GuidanceCommands.explanation: "The line was down"])
  private static let advised = explain.with([(GuidanceCommands.legalAdvice, "LT-2026-17")])

  private static let explaining = [
    Trial(
      "its author does not explain it", from: { try recorded(by: "ruth") }, act: explain, by: "ruth",
      .refused("another manager")),
    Trial(
      "no caseworker explains it", from: { try recorded(by: "dana") }, act: explain, by: "sue",
      .refused("operations manager or above")),
    Trial(
      "a manager explains it", from: { try recorded(by: "dana") }, act: explain, by: "ruth",
      .leaves { $0.file.divergences[0].explainedAt != nil && $0.file.divergences[0].reason == "The line was down" }),
    Trial(
      "the law needs the Legal Team's advice", from: { try recordedLawfully() }, act: explain, by: "ruth",
      .refused("is a legal requirement")),
    Trial(
      "with the advice it is explained", from: { try recordedLawfully() }, act: advised, by: "ruth",
      .leaves { $0.file.divergences[0].legalAdvice == "LT-2026-17" }),
  ]

  private static let withdraw = Typed(
    .divergenceWithdraw, [GuidanceCommands.divergence: "last", GuidanceCommands.explanation: "Done after all"])

  private static let withdrawing = [
    Trial(
      "while the requirement is not met, nobody withdraws it", from: { try diverged() }, act: withdraw,
      .refused("cannot be withdrawn while SM-1.6 is not met")),
    Trial(
      "once it is met, its author does", from: { try diverged() }, arrange: { try $0.failedCall() }, act: withdraw,
      .leaves { $0.file.divergences[0].withdrawnAt != nil }),
    Trial(
      "a manager does too", from: { try diverged() }, arrange: { try $0.failedCall() }, act: withdraw, by: "ruth",
      .leaves { $0.file.divergences[0].withdrawnAt != nil }),
    Trial(
      "somebody else does not", from: { try diverged() }, arrange: { try $0.failedCall() }, act: withdraw,
      by: "amir", .refused("is Dana Mistry's")),
    Trial(
      "what was recorded afterwards is explained first", from: { try recorded(by: "dana") },
      arrange: { try $0.failedCall() }, act: withdraw, .refused("waits for its explanation")),
    Trial(
      "an explained one goes like any other", from: { try recorded(by: "dana") },
      arrange: {
        try $0.failedCall()
        try $0.run(explain, by: "ruth", at: "2026-03-03 10:30")
      }, act: withdraw, .leaves { $0.file.divergences[0].withdrawnAt != nil }),
  ]

  // MARK: - Cases

  private static func diverged() throws -> Scene {
    var scene = try Scene.plain()
    try scene.run(Typed(.caseDecline, Declining.typed, divergences: [fromFirstContact]), at: "2026-03-02 16:00")
    return scene
  }

  private static func recorded(by login: String) throws -> Scene {
    var scene = try Scene.plain()
    try scene.run(late(decline), by: login, at: "2026-03-03 10:00")
    return scene
  }

  /// A case under one gate that rests on a statute, at every note.
  private static func lawful() throws -> Scene {
    var scene = try Scene.plain()
    let gate = Rule.gate("SM-2.8b", .policy, at: [.noteAdd], restsOnStatute: true, "A letter comes first.") { act in
      act.file.letters.isEmpty ? .unmet("Write first.") : .met
    }
    scene.guidance = Guidance(rules: Guidance.current.rules + [gate])
    return scene
  }

  private static func recordedLawfully() throws -> Scene {
    var scene = try lawful()
    try scene.run(late(Typed(.noteAdd, [NoteCommands.text: "x"])), at: "2026-03-03 10:00")
    return scene
  }
}
