import Casework

/// SM 1.34: managing communication through the life of a case.
enum SM01ConversationExamples {
  static var examples: [Example] { planning + recording + callBacks }

  private static func leave(
    _ from: String, _ to: String, of login: String = "amir", at time: String = "2026-03-03 10:58"
  )
    -> @Sendable (inout Scene) throws -> Void
  {
    { scene in
      try scene.run(
        .staffLeave,
        [
          StaffCommands.member: login, StaffCommands.from: from, StaffCommands.to: to, StaffCommands.deputy: "sue",
        ], by: "admin", at: time)
    }
  }

  private static var planning: [Example] {
    [
      Example("SM-1.34a", "with a caseworker, nothing planned", from: { try .allocated() }, expect: .asks()),
      Example(
        "SM-1.34a", "a contact is planned", from: { try .allocated() },
        act: Typed(
          .diaryAdd,
          [
            DiaryCommands.on: "2026-03-20", DiaryCommands.text: "Update", DiaryCommands.party: "complainant",
          ]), by: "amir", expect: .asksNot()),
      Example(
        "SM-1.34a", "a diary date with nobody is no contact", from: { try .allocated() },
        act: Typed(.diaryAdd, [DiaryCommands.on: "2026-03-20", DiaryCommands.text: "Read the file"]), by: "amir",
        expect: .asks()),
      Example(
        "SM-1.34a", "the planned contact is done", from: { try .allocated() },
        arrange: {
          try $0.run(
            .diaryAdd,
            [DiaryCommands.on: "2026-03-20", DiaryCommands.text: "Update", DiaryCommands.party: "complainant"])
        }, act: Typed(.diaryDone, [DiaryCommands.entry: "last"]), expect: .asks()),
      Example("SM-1.34a", "at intake", expect: .asksNot()),
      Example(
        "SM-1.34b", "the caseworker's leave", from: { try .allocated() }, arrange: leave("2026-04-06", "2026-04-17"),
        expect: .asks()),
      Example(
        "SM-1.34b", "somebody else's leave", from: { try .allocated() },
        arrange: leave("2026-04-06", "2026-04-17", of: "ruth"), expect: .asksNot()),
      Example(
        "SM-1.34b", "leave before the case came", from: { try .allocated() },
        arrange: leave("2026-03-02", "2026-03-02"), expect: .asksNot()),
      Example(
        "SM-1.34b", "leave that is over", from: { try .allocated() }, arrange: leave("2026-04-06", "2026-04-17"),
        act: .call(), by: "amir", at: "2026-04-20 09:00", expect: .asksNot()),
      Example(
        "SM-1.34b", "a party was told", from: { try .allocated() },
        arrange: { scene in
          try leave("2026-04-06", "2026-04-17")(&scene)
          let question = scene.guidance.questions(in: scene.situation).first { $0.requirement == "SM-1.34b" }
          try scene.run(
            .requirementAnswer,
            [
              GuidanceCommands.requirement: "SM-1.34b", GuidanceCommands.subject: question?.subject ?? "",
              GuidanceCommands.kind: "done",
            ], by: "amir")
        }, expect: .asksNot()),
    ]
  }

  private static var recording: [Example] {
    [
      Example("SM-1.34c", "a conversation", arrange: { try $0.talk() }, expect: .shows("1 logged; no copy shared")),
      Example(
        "SM-1.34c", "a copy shared", arrange: { try $0.talk() },
        act: Typed(.noteShare, [ContactCommands.contact: "last", ContactCommands.with: "complainant"]),
        expect: .shows("with Ms Jane Okafor on Tue 3 Mar 2026")),
      Example("SM-1.34c", "nothing logged", expect: .showsNothing),
      Example("SM-1.34c", "an attempt is no conversation", arrange: { try $0.failedCall() }, expect: .showsNothing),
      Example(
        "SM-1.34d", "not explained in any contact", arrange: { try $0.talk([ContactCommands.stageExplained: "no"]) },
        expect: .asks()),
      Example(
        "SM-1.34d", "explained once: not asked again after the next contact",
        arrange: {
          try $0.talk(); try $0.talk([ContactCommands.stageExplained: "no"], at: "2026-03-03 10:30")
        },
        expect: .asksNot()),
      Example("SM-1.34d", "explained", arrange: { try $0.talk() }, expect: .asksNot()),
      Example("SM-1.34d", "no contact yet", expect: .asksNot()),
      Example(
        "SM-1.34d", "explained in a later contact",
        arrange: { try $0.talk([ContactCommands.stageExplained: "no"]) }, act: .call(), expect: .asksNot()),
      Example(
        "SM-1.34d", "explained at intake; nobody was spoken to since it was passed on", from: { try .allocated() },
        expect: .asksNot()),
      Example(
        "SM-1.34d", "a contact since it was passed on does not say where it is now", from: { try .allocated() },
        act: .call([ContactCommands.stageExplained: "no"]), by: "amir", at: "2026-03-09 09:00", expect: .asks()),
      Example(
        "SM-1.34d", "and one that does", from: { try .allocated() },
        arrange: { try $0.talk([ContactCommands.stageExplained: "no"], at: "2026-03-06 09:00") },
        act: .call(), by: "amir", at: "2026-03-09 09:00", expect: .asksNot()),
    ]
  }

  private static func asked() throws -> Scene {
    var scene = try Scene.readyToPass()
    try scene.incoming(by: "email", [ContactCommands.callBackAsked: "yes"], at: "2026-03-06 16:00")
    return scene
  }

  private static var callBacks: [Example] {
    [
      Example(
        "SM-1.34e", "asked on a Friday afternoon: Sunday", from: { try asked() }, at: "2026-03-06 16:00",
        expect: .due("2026-03-08")),
      Example(
        "SM-1.34e", "at the same time of day, listed on the Friday before", from: { try asked() },
        expect: .looks(
          "16:00, and Friday",
          { at in
            let due = at.guidance.deadlines(in: at).first { $0.requirement == "SM-1.34e" }
            return due?.dueAt?.columnText == "2026-03-08 16:00" && Derived(at).nextDue == Day("2026-03-06")
          })),
      Example("SM-1.34e", "none asked for", from: { try .readyToPass() }, expect: .noDate),
      Example(
        "SM-1.34e", "returned after 48 hours to the minute", from: { try asked() },
        act: .call([ContactCommands.returns: "last"]), at: "2026-03-08 16:00", expect: .accepted),
      Example(
        "SM-1.34e", "returned: no date any more", from: { try asked() },
        act: .call([ContactCommands.returns: "last"]), at: "2026-03-08 16:00", expect: .noDate),
      Example(
        "SM-1.34e", "returned a minute later", from: { try asked() }, act: .call([ContactCommands.returns: "last"]),
        at: "2026-03-08 16:01", expect: .refused(["SM-1.34e"])),
      Example(
        "SM-1.34e", "the warning is passed", from: { try asked() },
        act: .call([ContactCommands.returns: "last"], passing: ["SM-1.34e"]), at: "2026-03-08 16:01",
        expect: .accepted),
      Example(
        "SM-1.34e", "an attempt does not return it", from: { try asked() },
        act: .call([ContactCommands.returns: "last", ContactCommands.reached: "no"]), at: "2026-03-07 16:01",
        expect: .due("2026-03-08")),
      Example(
        "SM-1.34e", "passed on with the call unreturned", from: { try asked() }, act: .pass(),
        at: "2026-03-07 09:00", expect: .refused(["SM-1.34e"])),
    ]
  }
}
