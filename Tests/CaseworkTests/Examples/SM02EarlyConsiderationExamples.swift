import Casework

/// SM 2.97–2.104: early consideration, and contact with the complainant in it.
enum SM02EarlyConsiderationExamples {
  static var examples: [Example] { place + elsewhere + contact + silence + sufficient + needed + spoken + told }

  private static let adjudicated = Typed.early([EarlyConsiderationAssessment.suitability: "adjudicated"])

  private static var place: [Example] {
    [
      Example("SM-2.97", "triage takes it further", from: { try .early() }, expect: .asks("")),
      Example("SM-2.97", "triage is not over", from: { try .scored() }, expect: .asksNot()),
      Example("SM-2.97", "it is answered", from: { try .early() }, act: adjudicated, expect: .asksNot()),
      Example("SM-2.97", "not at intake", from: { try .readyToPass() }, act: nil, expect: .asksNot()),
      Example(
        "SM-2.97", "at intake it is refused", from: { try .readyToPass() }, act: adjudicated, expect: .refused([nil])),
    ]
  }

  /// A caseworker of another team has the case.
  private static var elsewhere: [Example] {
    let decline = Typed.declineEarly()
    return [
      Example(
        "SM-2.98", "another team considers it early", from: { try .allocated() },
        arrange: { try $0.run(adjudicated, by: "amir") }, act: decline, by: "amir",
        expect: .refused(["SM-2.100a", "SM-2.108", "SM-2.112"])),
      Example(
        "SM-2.98", "another team does not", from: { try .allocated() }, act: decline, by: "amir", expect: .accepted),
    ]
  }

  private static var contact: [Example] {
    let without: @Sendable () throws -> Scene = {
      var scene = try Scene.early([
        EarlyConsiderationAssessment.summary: "A cancelled operation.", EarlyConsiderationAssessment.standard: "NHS",
      ])
      try scene.run(adjudicated, at: "2026-03-03 10:57")
      return scene
    }
    return [
      Example("SM-2.100a", "nobody tried", from: without, act: .declineEarly(), expect: .refused(["SM-2.100a"])),
      Example(
        "SM-2.100a", "a call failed", from: without, arrange: { try $0.failedCall(at: "2026-03-03 10:58") },
        act: .declineEarly(), expect: .accepted),
      Example(
        "SM-2.100a", "a letter went", from: without, arrange: { try $0.send(.other, at: "2026-03-03 10:58") },
        act: .declineEarly(), expect: .accepted),
      Example("SM-2.100a", "spoken to", from: { try .earlyDecision() }, act: .declineEarly(), expect: .accepted),
    ]
  }

  private static func called(_ days: [String]) -> @Sendable () throws -> Scene {
    {
      var scene = try Scene.early()
      for day in days { try scene.failedCall(at: "\(day) 14:00") }
      return scene
    }
  }

  private static func asking(_ isAsked: Bool, _ text: String = "") -> Example.Expectation {
    .looks(isAsked ? "whether it is enough" : "nothing") { at in
      isAsked
        == at.guidance.questions(in: at).contains {
          $0.requirement == "SM-2.101" && $0.subject.isEmpty && $0.text.hasPrefix(text)
        }
    }
  }

  private static var silence: [Example] {
    let written: @Sendable () throws -> Scene = {
      var scene = try Scene.early()
      try scene.send(.informationNeeded, by: "letter", at: "2026-03-09 10:00")
      return scene
    }
    let enough = Typed.early([EarlyConsiderationAssessment.enough: "yes"])
    return [
      Example(
        "SM-2.100b", "two failed calls in a week", from: called(["2026-03-09", "2026-03-12"]),
        expect: asking(true, "Calls failed on Mon 9 Mar 2026 and Thu 12 Mar 2026")),
      Example("SM-2.100b", "on the week's last day", from: called(["2026-03-09", "2026-03-16"]), expect: asking(true)),
      Example("SM-2.100b", "on the day after", from: called(["2026-03-09", "2026-03-17"]), expect: asking(false)),
      Example("SM-2.100b", "one call", from: called(["2026-03-09"]), expect: asking(false)),
      Example(
        "SM-2.100b", "then the complainant called", from: called(["2026-03-09", "2026-03-12"]),
        arrange: { try $0.incoming(at: "2026-03-12 15:00") }, expect: asking(false)),
      Example("SM-2.100b", "a letter without an answer", from: written, expect: .due("2026-03-17")),
      Example(
        "SM-2.100b", "is asked about from then on", from: written, expect: asking(true, "From Tue 17 Mar 2026")),
      Example(
        "SM-2.100b", "with an answer", from: written, arrange: { try $0.incoming(at: "2026-03-13 15:00") },
        expect: .noDate),
      Example(
        "SM-2.100b", "an update wants no answer", from: { try .early() },
        arrange: { try $0.send(.update, by: "letter", at: "2026-03-09 10:00") }, expect: .noDate),
      Example("SM-2.100b", "once it is decided", from: written, act: enough, expect: .noDate),
    ]
  }

  private static var sufficient: [Example] {
    let calls = called(["2026-03-09", "2026-03-12"])
    let enough = Typed.early([
      EarlyConsiderationAssessment.enough: "yes", EarlyConsiderationAssessment.suitability: "adjudicated",
    ])
    return [
      Example("SM-2.101", "contact failed", from: calls, expect: .asks("")),
      Example(
        "SM-2.101", "spoken to, and to be decided", from: { try .early() },
        arrange: { try $0.talk(at: "2026-03-03 10:57") }, act: adjudicated, expect: .asks("")),
      Example("SM-2.101", "enough: it is decided", from: calls, act: enough, expect: .asks("decision")),
      Example("SM-2.101", "and not asked any more", from: calls, act: enough, expect: .asksNot("")),
      Example(
        "SM-2.101", "not enough", from: calls, act: .early([EarlyConsiderationAssessment.enough: "no"]),
        expect: .asksNot()),
      Example("SM-2.101", "nothing failed", from: { try .early() }, expect: .asksNot()),
    ]
  }

  private static var needed: [Example] {
    let short: @Sendable () throws -> Scene = { try .early([EarlyConsiderationAssessment.enough: "no"]) }
    let recorded: @Sendable () throws -> Scene = {
      try .early([
        EarlyConsiderationAssessment.enough: "no", EarlyConsiderationAssessment.informationNeeded: "The dates.",
      ])
    }
    let withdrawn = Typed.close("withdrawn")
    let tell: @Sendable (inout Scene) throws -> Void = { try $0.send(.informationNeeded, at: "2026-03-03 10:58") }
    let ask: @Sendable (inout Scene) throws -> Void = { scene in
      try scene.run(
        .informationRequest,
        [
          InformationCommands.text: "The dates.", InformationCommands.channel: "letter",
          InformationCommands.replyBy: "2026-03-20",
        ], at: "2026-03-03 10:58")
    }
    return [
      Example(
        "SM-2.102a", "told, what is needed is not recorded", from: short, arrange: tell, act: withdrawn,
        expect: .refused(["SM-2.102a"])),
      Example("SM-2.102a", "not told", from: recorded, act: withdrawn, expect: .refused(["SM-2.102a"])),
      Example("SM-2.102a", "recorded and told", from: recorded, arrange: tell, act: withdrawn, expect: .accepted),
      Example("SM-2.102a", "the complainant withdrew", from: { try .early() }, act: withdrawn, expect: .accepted),
      Example("SM-2.102b", "told, without a date", from: recorded, arrange: tell, expect: .asks("")),
      Example("SM-2.102b", "no date is set then", from: recorded, arrange: tell, expect: .noDate),
      Example("SM-2.102b", "with a date for the answer", from: recorded, arrange: ask, expect: .due("2026-03-21")),
      Example("SM-2.102b", "not told", from: recorded, expect: .asksNot()),
    ]
  }

  private static var spoken: [Example] {
    [
      Example(
        "SM-2.103", "a first conversation", from: { try .early() }, arrange: { try $0.talk(at: "2026-03-03 10:57") },
        expect: .asks()),
      Example(
        "SM-2.103", "nobody was reached", from: { try .early() },
        arrange: { try $0.failedCall(at: "2026-03-03 10:57") }, expect: .asksNot()),
      Example("SM-2.103", "the call was at intake", from: { try .early() }, expect: .asksNot()),
    ]
  }

  private static var told: [Example] {
    let close = Typed.close("other reason to decline")
    let wanted: @Sendable () throws -> Scene = { try .declinedEarly([DecisionCommands.writtenWanted: "yes"]) }
    let represented: @Sendable () throws -> Scene = {
      try .declinedEarly([:]) { try $0.add(.memberOfParliament, named: "Ward") }
    }
    @Sendable func letter(to: String) -> Typed {
      Typed(.letterRecord, [LetterCommands.kind: "decision", LetterCommands.to: to, LetterCommands.method: "letter"])
    }
    return [
      Example("SM-2.104a", "asked for in writing", from: wanted, act: close, expect: .refused(["SM-2.104a"])),
      Example(
        "SM-2.104a", "and written", from: wanted, arrange: { try $0.run(letter(to: "complainant")) }, act: close,
        expect: .accepted),
      Example("SM-2.104a", "it stands open", from: wanted, expect: .asks("")),
      Example("SM-2.104a", "until it is written", from: wanted, act: letter(to: "complainant"), expect: .asksNot()),
      Example("SM-2.104b", "an MP is not informed", from: represented, act: close, expect: .refused(["SM-2.104b"])),
      Example(
        "SM-2.104b", "the MP is", from: represented, arrange: { try $0.run(letter(to: "Ward")) }, act: close,
        expect: .accepted),
      Example("SM-2.104b", "it stands open", from: represented, expect: .asks()),
      Example("SM-2.104b", "until the letter has gone", from: represented, act: letter(to: "Ward"), expect: .asksNot()),
    ]
  }
}
