import Casework

/// What stands open on a case while a gate that comes later is not met: nobody learns of it only when the case is to be closed.
enum SM01StepExamples {
  static var examples: [Example] { informing + inWriting + adjustments + prison }

  private static func passed(_ wanted: String, _ arrange: (inout Scene) throws -> Void = { _ in }) throws -> Scene {
    var scene = try Scene.readyToPass()
    try arrange(&scene)
    try scene.run(
      Typed.pass([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: wanted]),
      at: "2026-03-03 10:50")
    return scene
  }

  @Sendable private static func passedWithMP() throws -> Scene {
    try passed("no") { try $0.add(.memberOfParliament, named: "Ward") }
  }

  private static func letter(to party: String) -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.run(
        .letterRecord,
        [LetterCommands.kind: "decision", LetterCommands.to: party, LetterCommands.method: "email"],
        at: "2026-03-03 10:55")
    }
  }

  private static var informing: [Example] {
    [
      Example("SM-1.28c", "passed by telephone, and the MP is not informed", from: passedWithMP, expect: .asks()),
      Example(
        "SM-1.28c", "the MP was written to", from: passedWithMP, arrange: letter(to: "MP"), expect: .asksNot()),
      Example("SM-1.28c", "passed by telephone, nobody else to inform", from: { try passed("no") }, expect: .asksNot()),
      Example(
        "SM-1.28c", "each is asked about",
        from: {
          try passed("no") { scene in
            try scene.add(.memberOfParliament, named: "Ward")
            try scene.add(.representative, named: "Reed")
            try scene.consent()
          }
        }, arrange: letter(to: "MP"),
        expect: .looks("the representative") { at in
          at.guidance.questions(in: at).filter { $0.requirement == "SM-1.28c" }.map(\.subject)
            == at.file.representatives.map { "party \($0.id)" }
        }),
      Example(
        "SM-1.28c", "closed all the same", from: passedWithMP,
        act: .close("withdrawn", divergences: [.fromLaw("SM-1.28c")]), by: "ruth", expect: .asksNot()),
      Example(
        "SM-1.28c", "it is met, not answered", from: passedWithMP,
        act: Typed(
          .requirementAnswer, [GuidanceCommands.requirement: "SM-1.28c", GuidanceCommands.kind: "done"]),
        expect: .refused([nil])),
    ]
  }

  private static var inWriting: [Example] {
    [
      Example(
        "SM-1.29a", "passed by telephone, and asked for in writing", from: { try passed("yes") }, expect: .asks()),
      Example(
        "SM-1.29a", "the letter has gone", from: { try passed("yes") }, arrange: letter(to: "complainant"),
        expect: .asksNot()),
      Example(
        "SM-1.29a", "a letter to somebody else is none",
        from: { try passed("yes") { try $0.add(.memberOfParliament, named: "Ward") } },
        arrange: letter(to: "MP"), expect: .asks()),
      Example("SM-1.29a", "not asked for in writing", from: { try passed("no") }, expect: .asksNot()),
    ]
  }

  private static func decide(_ outcome: String, _ field: Field, _ text: String) -> Typed {
    Typed(
      .adjustmentDecide, [AdjustmentCommands.adjustment: "last", AdjustmentCommands.outcome: outcome, field: text])
  }

  private static let ask = Typed(.adjustmentRequest, [AdjustmentCommands.what: "large print"])
  private static let refuse = decide("not reasonable", AdjustmentCommands.reasons, "It cannot be had.")

  private static var adjustments: [Example] {
    [
      Example("SM-1.42", "asked for, and not decided", arrange: { try $0.run(ask) }, expect: .asks()),
      Example(
        "SM-1.42", "agreed", arrange: { try $0.run(ask) },
        act: decide("agreed", AdjustmentCommands.disability, "visual impairment"), expect: .asksNot()),
      Example(
        "SM-1.42", "outside the Act",
        arrange: { try $0.run(ask.with([(AdjustmentCommands.kind, "accessibility request")])) },
        expect: .asksNot()),
      Example(
        "SM-1.44c", "refused, and the Legal Team does not know",
        arrange: {
          try $0.run(ask); try $0.run(refuse)
        },
        expect: .asks()),
      Example(
        "SM-1.44c", "the Legal Team was informed",
        arrange: {
          try $0.run(ask); try $0.run(refuse)
        },
        act: Typed(.adjustmentInformLegal, [AdjustmentCommands.adjustment: "last"]), expect: .asksNot()),
      Example("SM-1.44c", "not decided yet", arrange: { try $0.run(ask) }, expect: .asksNot()),
    ]
  }

  private static func prison(_ subject: String) -> Typed {
    Typed(.casePrison, [DecisionCommands.isPrisonCase: "yes", DecisionCommands.subject: subject])
  }

  private static func prisoner(_ number: String) -> Typed {
    Typed(
      .personChange,
      [
        PartyCommands.party: "complainant", PersonFields.isPrisoner: "yes", PersonFields.prisonNumber: number,
      ])
  }

  private static var prison: [Example] {
    [
      Example("SM-1.57", "a prison case, and nobody said about what", act: prison(""), expect: .asks()),
      Example("SM-1.57", "said", act: prison("the actions of the prison itself"), expect: .asksNot()),
      Example("SM-1.57", "no prison case", expect: .asksNot()),
      Example("SM-1.60a", "a prisoner without a number", act: prisoner(""), expect: .asks()),
      Example("SM-1.60a", "with a number", act: prisoner("A1234BC"), expect: .asksNot()),
    ]
  }
}
