import Casework

/// Filing, deciding without contact, and the route of a case that seems ready (SM 1.16-1.22).
enum SM01NoContactExamples {
  static var examples: [Example] { filing + unreached + closing + information + post + routing }

  private static func document(_ name: String) -> [(Field, String)] {
    [
      (DocumentCommands.title, name), (DocumentCommands.path, "C-1/a.pdf"),
      (DocumentCommands.section, "complaint responses"),
    ]
  }

  private static var filing: [Example] {
    let conforming = "20260112 - GP reply - Okafor.pdf"
    return [
      Example(
        "SM-1.17a", "a document stands under its section", act: Typed(.documentAdd, document(conforming)),
        expect: .shows("complaint responses: \(conforming)")),
      Example("SM-1.17a", "without one nothing is shown", expect: .showsNothing),
      Example(
        "SM-1.17b", "a name outside the convention is challenged", act: Typed(.documentAdd, document("scan1.pdf")),
        expect: .refused(["SM-1.17b"])),
      Example(
        "SM-1.17b", "so is a date that does not exist",
        act: Typed(.documentAdd, document("20260231 - GP reply - Okafor.pdf")), expect: .refused(["SM-1.17b"])),
      Example(
        "SM-1.17b", "a conforming name is not", act: Typed(.documentAdd, document(conforming)), expect: .accepted),
    ]
  }

  private static var unreached: [Example] {
    [
      Example(
        "SM-1.18", "one failed call asks whether we hold enough", arrange: { try $0.failedCall() }, expect: .asks()),
      Example("SM-1.18", "no call asks nothing", expect: .asksNot()),
      Example(
        "SM-1.18", "nor one that reached her", arrange: { try $0.call() }, expect: .asksNot()),
      Example(
        "SM-1.18", "the answer closes it", arrange: { try $0.failedCall() },
        act: Typed(.caseAssess, [CaseCommands.enoughInformation: "enough information"]), expect: .asksNot()),
    ]
  }

  private static var closing: [Example] {
    let close = Typed(.caseClose, [DecisionCommands.code: ClosureCode.withdrawn.name])
    return [
      Example(
        "SM-1.19a", "decided without contact, the decision goes out before closing", from: { try undecided() },
        act: close,
        at: "2026-03-04 10:00", expect: .refused(["SM-1.19a"])),
      Example(
        "SM-1.19a", "sent to the complainant alone, the representative lacks it",
        from: { try undecided([CaseCommands.representative: "Ann Advocate"]) }, arrange: { try $0.sendDecision() },
        act: close, at: "2026-03-04 10:00", expect: .refused(["SM-1.19a"])),
      Example(
        "SM-1.19b", "sent to both, the case may be closed",
        from: { try undecided([CaseCommands.representative: "Ann Advocate"]) },
        arrange: {
          try $0.consent(); try $0.sendDecision(to: "complainant; representative")
        }, act: close, at: "2026-03-04 10:00",
        expect: .accepted),
      Example(
        "SM-1.19b", "not before it is sent", from: { try undecided() }, act: close, at: "2026-03-04 10:00",
        expect: .refused(["SM-1.19a"])),
      Example(
        "SM-1.19a", "sent, the case may be closed", from: { try undecided() }, arrange: { try $0.sendDecision() },
        act: close, at: "2026-03-04 10:00", expect: .accepted),
      Example("SM-1.19a", "nothing is decided yet", from: { try undecided() }, expect: .asksNot()),
      Example(
        "SM-1.19a", "declined, the letter is to go", from: { try undecided() },
        act: Typed(.caseDecline, Declining.typed), expect: .asks()),
      Example(
        "SM-1.19a", "declined for another reason, the letter is to go as well", from: { try undecided() },
        act: Typed(.caseDecline, Declining.typed).with([
          (DecisionCommands.decision, DeclineReason.notProperlyMade.rawValue)
        ]), expect: .asks()),
      Example(
        "SM-1.19a", "it has gone", from: { try undecided() }, arrange: { try $0.sendDecision() }, expect: .asksNot()),
      Example(
        "SM-1.19a", "a case within remit and ready is not concerned", from: { try undecided(inRemit: "yes") },
        act: close,
        at: "2026-03-04 10:00", expect: .accepted),
    ]
  }

  private static func undecided(
    _ fields: KeyValuePairs<Field, String> = [:], inRemit: String = "no"
  ) throws -> Scene {
    var scene = try Scene.opened(fields)
    try scene.failedCall()
    try scene.run(
      .caseAssess, [CaseCommands.enoughInformation: "enough information", CaseCommands.inRemit: inRemit])
    return scene
  }

  private static var information: [Example] {
    let wednesday = Typed(
      .informationRequest,
      [
        InformationCommands.text: "The final response", InformationCommands.channel: "email",
        InformationCommands.replyBy: "2026-03-12",
      ])
    return [
      Example("SM-1.20a", "with an email address the email is asked for", from: { try lacking() }, expect: .asks()),
      Example(
        "SM-1.20a", "not where we hold enough",
        arrange: { scene in
          try scene.run(.caseAssess, [CaseCommands.enoughInformation: "enough information"])
        }, expect: .asksNot()),
      Example("SM-1.20a", "sent, it is not asked for again", from: { try asked() }, expect: .asksNot()),
      Example(
        "SM-1.20b", "a week away is challenged", from: { try lacking() }, act: wednesday, at: "2026-03-05 10:00",
        expect: .refused(["SM-1.20b"])),
      Example(
        "SM-1.20b", "six days away is not", from: { try lacking() }, act: wednesday, at: "2026-03-06 10:00",
        expect: .accepted),
      Example(
        "SM-1.20b", "an email of Monday is to be answered by Friday", from: { try asked() }, expect: .due("2026-03-06")),
      Example(
        "SM-1.20b", "received, nothing is due", from: { try asked() },
        arrange: { scene in
          try scene.run(.informationReceive, at: "2026-03-05 09:00")
        }, expect: .noDate),
      Example("SM-1.20c", "a request for more time is to be decided", from: { try extended(nil) }, expect: .asks()),
      Example("SM-1.20c", "granted, it is not", from: { try extended("2026-03-11") }, expect: .asksNot()),
      Example("SM-1.20c", "where none was asked for, it is not", from: { try asked() }, expect: .asksNot()),
      Example("SM-1.20d", "the day after the date is for closing", from: { try asked() }, expect: .due("2026-03-07")),
      Example(
        "SM-1.20d", "with an extension the day after that", from: { try extended("2026-03-11") },
        expect: .due("2026-03-12")),
      Example(
        "SM-1.20d", "not where the case was judged ready", from: { try asked() },
        arrange: { scene in try scene.assessReady() }, expect: .noDate),
      Example("SM-1.20d", "not while an extension is not decided", from: { try extended(nil) }, expect: .noDate),
      Example("SM-1.20d", "closing is proposed", from: { try asked() }, expect: .asks()),
      Example(
        "SM-1.20d", "received, it is not", from: { try asked() },
        arrange: { scene in
          try scene.run(.informationReceive, at: "2026-03-05 09:00")
        }, expect: .asksNot()),
    ]
  }

  private static func lacking(_ held: EnoughInformation = .emailHeld) throws -> Scene {
    var scene = try Scene.opened([PersonFields.email: "jane@example.org"])
    try scene.failedCall(at: "2026-03-02 10:00")
    try scene.run(.caseAssess, [CaseCommands.enoughInformation: held.rawValue], at: "2026-03-02 10:05")
    return scene
  }

  private static func asked() throws -> Scene {
    var scene = try lacking()
    try scene.run(
      .informationRequest,
      [InformationCommands.text: "The final response", InformationCommands.channel: "email"], at: "2026-03-02 10:10")
    return scene
  }

  private static func extended(_ day: String?) throws -> Scene {
    var scene = try asked()
    guard let day else {
      try scene.run(.informationExtend, [InformationCommands.isAdjustment: "yes"], at: "2026-03-05 09:00")
      return scene
    }
    try scene.run(
      .informationExtend,
      [
        InformationCommands.granted: "yes", InformationCommands.extendedTo: day, InformationCommands.reason: "Dyslexia",
      ], at: "2026-03-05 09:00")
    return scene
  }

  private static var post: [Example] {
    let withdraw = Typed(.caseClose, [DecisionCommands.code: ClosureCode.withdrawn.name])
    return [
      Example(
        "SM-1.21a", "without the letter there is no closing as withdrawn", from: { try lacking(.noEmail) },
        act: withdraw,
        expect: .refused(["SM-1.21a"])),
      Example(
        "SM-1.21a", "with it there is", from: { try lacking(.noEmail) },
        arrange: { try $0.send(.informationNeeded, by: "letter") }, act: withdraw, expect: .accepted),
      Example(
        "SM-1.21a", "an email does not do", from: { try lacking(.noEmail) },
        arrange: { try $0.send(.informationNeeded) }, act: withdraw, expect: .refused(["SM-1.21a"])),
      Example(
        "SM-1.21b", "the letter sent, closing is proposed the same day", from: { try lacking(.noEmail) },
        arrange: { try $0.send(.informationNeeded, by: "letter") }, expect: .asks()),
      Example("SM-1.21b", "not before", from: { try lacking(.noEmail) }, expect: .asksNot()),
    ]
  }

  private static var routing: [Example] {
    let ready: @Sendable () throws -> Scene = {
      var scene = try Scene.plain()
      try scene.papers()
      try scene.call()
      return scene
    }
    return [
      Example(
        "SM-1.22a", "without a route no pass", from: ready, act: Passing.with([DecisionCommands.route: ""]),
        expect: .refused(["SM-1.22a"])),
      Example(
        "SM-1.22a", "a specialism is named", from: ready, act: Passing.with([DecisionCommands.route: "specialism"]),
        expect: .refused(["SM-1.22a"])),
      Example(
        "SM-1.22a", "named, the case goes there", from: ready,
        act: Passing.with([DecisionCommands.route: "specialism", DecisionCommands.team: "Mental health"]),
        expect: .accepted),
      Example("SM-1.22a", "every other case goes to ECT", from: ready, act: Passing.with([:]), expect: .accepted),
      Example(
        "SM-1.22b", "without how it was reached no pass", from: ready,
        act: Passing.with([DecisionCommands.rationale: ""]), expect: .refused(["SM-1.22b"])),
      Example(
        "SM-1.22b", "with it and the summary on the case the decision is recorded", from: ready, act: Passing.with([:]),
        expect: .leaves("route and rationale") { $0.case.route == "ECT" && $0.case.triageRationale != nil }),
    ]
  }
}

extension Scene {
  /// Declines the case and records the decision letter.
  fileprivate mutating func sendDecision(to recipients: String = "complainant") throws {
    try run(Typed(.caseDecline, Declining.typed), at: "2026-03-03 14:00")
    try run(
      .letterRecord,
      [LetterCommands.kind: "decision", LetterCommands.to: recipients, LetterCommands.method: "letter"],
      at: "2026-03-03 15:00")
  }
}
