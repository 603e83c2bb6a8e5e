import Casework

/// What the first contact should bring (SM 1.10-1.15).
enum SM01ChecklistExamples {
  static var examples: [Example] { questions + parties + explained + evidence }

  private static var questions: [Example] {
    [
      Example("SM-1.10", "before any contact nothing is asked", expect: .asksNot()),
      Example(
        "SM-1.10", "after a conversation the remedy sought is outstanding", arrange: { try $0.call() },
        expect: .asks("remedy sought")),
      Example(
        "SM-1.10", "entering it clears the question", arrange: { try $0.call() },
        act: Typed(
          .caseDescribe,
          [CaseCommands.outcomesWanted: "An apology and £500", CaseCommands.amountSought: "500"]),
        expect: .asksNot("remedy sought")),
      Example(
        "SM-1.10", "what is known already is not asked", arrange: { try $0.call() }, expect: .asksNot("complaint")),
      Example("SM-1.10", "a call that failed asks nothing", arrange: { try $0.failedCall() }, expect: .asksNot()),
      Example(
        "SM-1.11", "injustice and outcomes stand apart",
        act: Typed(.caseDescribe, [CaseCommands.injustice: "Distress", CaseCommands.outcomesWanted: "An apology"]),
        expect: .shows("Injustice: Distress\nOutcomes: An apology")),
      Example(
        "SM-1.11", "with nothing recorded nothing is shown",
        from: { try Scene.opened([CaseCommands.summary: ""]) }, expect: .showsNothing),
      Example(
        "SM-1.14", "a case that cannot be considered needs no remedy sought", arrange: { try $0.call() },
        act: Typed(.caseAssess, [CaseCommands.cannotConsider: "clearly out of remit"]),
        expect: .looks("no question about the remedy") { at in
          !at.guidance.questions(in: at).contains { $0.subject == "remedy sought" }
        }),
      Example(
        "SM-1.14", "any other case does", arrange: { try $0.call() },
        expect: .looks("a question about the remedy") { at in
          at.guidance.questions(in: at).contains { $0.subject == "remedy sought" }
        }),
    ]
  }

  private static var parties: [Example] {
    [
      Example(
        "SM-1.12", "other parties are asked about after the first contact", arrange: { try $0.call() },
        expect: .asks("other parties")),
      Example("SM-1.12", "not before", expect: .asksNot()),
      Example(
        "SM-1.12", "with a representative they are known",
        from: {
          try Scene.opened([
            PersonFields.telephone: "01632 960 983", CaseCommands.representative: "Ann Advocate",
          ])
        }, arrange: { try $0.call() }, expect: .asksNot("other parties")),
      Example(
        "SM-1.12", "a body that is not in the register is to be identified at once",
        from: { try Scene.opened([CaseCommands.body: "", CaseCommands.organisationText: "The Trust"]) },
        expect: .asks("organisation/individuals")),
      Example(
        "SM-1.12", "identified, it is not asked again",
        from: { try Scene.opened([CaseCommands.body: "", CaseCommands.organisationText: "The Trust"]) },
        act: Typed(.caseOrganisation, [CaseCommands.body: "Anytown NHS Trust"]),
        expect: .asksNot("organisation/individuals")),
      Example(
        "SM-1.12", "a value of the form that could not be read is to be put right", from: unreadable,
        expect: .asks("form: date-of-birth")),
      Example(
        "SM-1.12", "that is shown before anybody has looked", from: justReceived, expect: .asks("form: date-of-birth")),
      Example(
        "SM-1.12", "put right, it is not asked again", from: unreadable,
        act: Typed(.personChange, [PartyCommands.party: "complainant", PersonFields.dateOfBirth: "1980-01-31"]),
        expect: .asksNot("form: date-of-birth")),
    ]
  }

  @Sendable private static func unreadable() throws -> Scene {
    var scene = try justReceived()
    try scene.run(.caseMatch, [CaseCommands.earlierMatch: "no match"])
    return scene
  }

  @Sendable private static func justReceived() throws -> Scene {
    var scene = try Scene.office()
    try scene.run(
      .caseReceive,
      [
        CaseCommands.formReference: "WF11-2", CaseCommands.formDigest: "00", PersonFields.lastName: "Okafor",
        CaseCommands.asReceived: "date-of-birth=31/02/1980",
      ], by: "admin", at: "2026-03-02 09:30")
    return scene
  }

  private static var explained: [Example] {
    [
      Example(
        "SM-1.13a", "after a conversation the limits are to be explained", arrange: { try $0.call() }, expect: .asks()),
      Example(
        "SM-1.13a", "explained in it, they are not",
        arrange: { try $0.call([ContactCommands.limitsExplained: "yes"]) }, expect: .asksNot()),
      Example("SM-1.13a", "a failed call asks nothing", arrange: { try $0.failedCall() }, expect: .asksNot()),
      Example(
        "SM-1.13b", "after a conversation adjustments are to be discussed", arrange: { try $0.call() }, expect: .asks()),
      Example(
        "SM-1.13b", "discussed in it, they are not",
        arrange: { try $0.call([ContactCommands.adjustmentsDiscussed: "yes"]) }, expect: .asksNot()),
      Example(
        "SM-1.13b", "nor where a request is on record",
        from: {
          try Scene.opened([
            PersonFields.telephone: "01632 960 983", CaseCommands.reasonableAdjustment: "large print",
          ])
        }, arrange: { try $0.call() }, expect: .asksNot()),
    ]
  }

  private static var evidence: [Example] {
    let answered = Typed(
      .requirementAnswer,
      [
        GuidanceCommands.requirement: "SM-1.15", GuidanceCommands.subject: "complainant", GuidanceCommands.kind: "done",
        GuidanceCommands.text: "She has sent all she has",
      ])
    return [
      Example("SM-1.15", "each source is asked about before action", expect: .asks("organisation/s")),
      Example("SM-1.15", "one answer closes one question", act: answered, expect: .asksNot("complainant")),
      Example("SM-1.15", "and leaves the others open", act: answered, expect: .asks("anyone else")),
      Example(
        "SM-1.15", "after the decision nothing is asked", arrange: { try $0.failedCall() },
        act: Typed(.caseDecline, Declining.typed), expect: .asksNot()),
    ]
  }
}
