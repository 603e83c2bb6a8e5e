import Casework

/// SM 1.27: what a party sends us, the complaint itself among it, is acknowledged or answered within ten working days.
enum SM01ReplyExamples {
  static var examples: [Example] { received + written + told + answered + unanswered }

  private static var received: [Example] {
    [
      Example("SM-1.27", "a new complaint", expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "a new complaint before Easter", from: { try .plain(received: "2026-03-25 09:30") },
        at: "2026-03-25 10:00", expect: .due("2026-04-10")),
      Example(
        "SM-1.27", "an enquiry",
        from: {
          try .opened([CaseCommands.recordType: "enquiry", CaseCommands.investigationAsked: "not known"])
        }, expect: .due("2026-03-16")),
      Example("SM-1.27", "a form that nobody has looked at yet", from: { try .form() }, expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "counted from receipt, not from the entry",
        from: {
          var scene = try Scene.office()
          try scene.run(Scene.opening([CaseCommands.received: "2026-02-25 09:30"]), at: "2026-03-02 09:30")
          return scene
        }, expect: .due("2026-03-11")),
      Example(
        "SM-1.27", "after the complaint was closed unanswered",
        arrange: {
          try $0.failedCall()
          try $0.run(.caseClose, [DecisionCommands.code: "withdrawn"], at: "2026-03-03 10:50")
        }, expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "a complaint from somebody under restrictions",
        arrange: { try $0.run(.personChange, [PartyCommands.party: "complainant", PartyCommands.restricted: "yes"]) },
        expect: .noDate),
    ]
  }

  private static var written: [Example] {
    [
      Example(
        "SM-1.27", "what the program does says how many dates it sets",
        arrange: { try $0.incoming(at: "2026-03-03 09:00") },
        expect: .looks("two") { $0.outcome("SM-1.27")?.hasSuffix("each of 2") == true }),
      Example(
        "SM-1.27", "and nothing once all is answered", arrange: { try $0.send(.acknowledgement) },
        expect: .looks("nothing") { !$0.applies("SM-1.27") }),
      Example("SM-1.27", "the complaint is acknowledged", arrange: { try $0.send(.acknowledgement) }, expect: .noDate),
      Example(
        "SM-1.27", "a letter of before the complaint",
        arrange: { scene in
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "other", LetterCommands.to: "complainant", LetterCommands.method: "letter",
              LetterCommands.date: "2026-03-01",
            ])
        }, expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "a letter to the Member of Parliament alone",
        arrange: { scene in
          try scene.add(.memberOfParliament, named: "Ward")
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "approach to MP", LetterCommands.to: "mp", LetterCommands.method: "letter",
            ], divergences: [.from("SM-1.65")])
        }, expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "a letter to the representative",
        arrange: { scene in
          try scene.add(.representative, named: "Reed")
          try scene.consent()
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "acknowledgement", LetterCommands.to: "representative",
              LetterCommands.method: "letter",
            ])
        }, expect: .noDate),
    ]
  }

  private static var told: [Example] {
    [
      Example(
        "SM-1.27", "a call about the complaint that reached nobody", arrange: { try $0.failedCall() },
        expect: .due("2026-03-16")),
      Example("SM-1.27", "a talk about the complaint", arrange: { try $0.talk() }, expect: .noDate),
      Example(
        "SM-1.27", "they rang about the complaint, and were talked to",
        arrange: { try $0.talk([ContactCommands.direction: "incoming"]) },
        expect: .noDate),
      Example(
        "SM-1.27", "they rang about the complaint, and reached nobody",
        arrange: { try $0.talk([ContactCommands.direction: "incoming", ContactCommands.reached: "no"]) },
        expect: .due("2026-03-16")),
      Example(
        "SM-1.27", "information is asked for",
        arrange: {
          try $0.run(
            .informationRequest,
            [InformationCommands.text: "The reply.", InformationCommands.channel: "email"])
        }, expect: .noDate),
      Example(
        "SM-1.27", "the complaint needs no answer",
        arrange: { try $0.run(.contactNoReply, [ContactCommands.reason: "Answered while they were on the line."]) },
        expect: .noDate),
      Example(
        "SM-1.27", "what is no contact of the case needs no answer twice",
        arrange: { try $0.send(.acknowledgement) },
        act: Typed(.contactNoReply, [ContactCommands.reason: "A thank-you."]), expect: .refused(["SM-1.27"])),
    ]
  }

  private static var answered: [Example] {
    [
      Example(
        "SM-1.27", "email from the organisation before Easter",
        arrange: { scene in
          try scene.run(.partyAdd, [PartyCommands.role: "organisation complained about", PartyCommands.body: "Trust"])
          try scene.incoming(from: "Trust", at: "2026-03-25 15:00")
        }, at: "2026-03-25 15:30", expect: .due("2026-04-10")),
      Example(
        "SM-1.27", "answered by a letter",
        arrange: { scene in
          try scene.incoming(at: "2026-03-04 09:00")
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "letter",
              LetterCommands.answers: "last",
            ], at: "2026-03-05 09:00")
        }, expect: .noDate),
      Example(
        "SM-1.27", "what went to the complainant does not answer the organisation",
        arrange: { scene in
          try scene.run(.partyAdd, [PartyCommands.role: "organisation complained about", PartyCommands.body: "Trust"])
          try scene.incoming(from: "Trust", at: "2026-03-25 15:00")
          try scene.talk([ContactCommands.answers: "last"], at: "2026-03-25 15:20")
        }, at: "2026-03-25 15:30", expect: .due("2026-04-10")),
      Example(
        "SM-1.27", "a call in answer that reached nobody",
        arrange: { scene in
          try scene.incoming(at: "2026-03-04 09:00")
          try scene.run(
            .contactLog,
            [ContactCommands.channel: "telephone", ContactCommands.reached: "no", ContactCommands.answers: "last"],
            at: "2026-03-05 09:00")
        }, expect: .due("2026-03-18")),
      Example(
        "SM-1.27", "a call in answer that reached them",
        arrange: { scene in
          try scene.incoming(at: "2026-03-04 09:00")
          try scene.talk([ContactCommands.answers: "last"], at: "2026-03-05 09:00")
        }, expect: .noDate),
    ]
  }

  private static var unanswered: [Example] {
    [
      Example(
        "SM-1.27", "no reply needed",
        arrange: { scene in
          try scene.send(.acknowledgement)
          try scene.incoming(at: "2026-03-04 09:00")
          try scene.run(
            .contactNoReply, [ContactCommands.unanswered: "last", ContactCommands.reason: "a thank-you"],
            at: "2026-03-04 10:00")
        }, expect: .noDate),
      Example(
        "SM-1.27", "under restrictions",
        arrange: { scene in
          try scene.run(.personChange, [PartyCommands.party: "complainant", PartyCommands.restricted: "yes"])
          try scene.incoming(at: "2026-03-04 09:00")
        }, expect: .noDate),
      Example("SM-1.27", "what goes out from us needs no answer", arrange: { try $0.talk() }, expect: .noDate),
      Example(
        "SM-1.27", "after the closure too", from: { try SM01PassingOnExamples.closedForInformation() },
        arrange: { try $0.incoming(at: "2026-03-04 09:00") }, expect: .due("2026-03-18")),
    ]
  }
}
