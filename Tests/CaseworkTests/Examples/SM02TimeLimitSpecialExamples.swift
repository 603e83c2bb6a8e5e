import Casework

/// SM 2.286–2.293: the pause of 2020, exceptional circumstances, returns, and parts in and out of time.
enum SM02TimeLimitSpecialExamples {
  static var examples: [Example] { pause + pauseDecided + circumstances + returned + parts }

  private static var pause: [Example] {
    [
      Example(
        "SM-2.286", "the limit ended in the pause", from: { try .inPause(aware: "2019-05-15", received: "2020-08-20") },
        expect: .explains("The limit ended during the 2020 pause (26 March to 30 June).")),
      Example(
        "SM-2.286", "the limit ended the day after the pause",
        from: { try .inPause(aware: "2019-07-01", received: "2020-08-20") }, expect: .says("SM-2.286", nil)),
      Example(
        "SM-2.287a", "received by 31 August 2020", from: { try .inPause(aware: "2019-05-15", received: "2020-08-31") },
        expect: .explains("the time limit should be set aside")),
      Example(
        "SM-2.287a", "received on 1 September 2020",
        from: { try .inPause(aware: "2019-05-15", received: "2020-09-01") }, expect: .says("SM-2.287a", nil)),
      Example(
        "SM-2.287b", "out of time before the pause",
        from: { try .inPause(aware: "2019-03-25", received: "2020-08-10") },
        expect: .explains("should be set aside", not: true)),
      Example(
        "SM-2.287b", "the limit ended on the pause's first day",
        from: { try .inPause(aware: "2019-03-26", received: "2020-08-10") }, expect: .says("SM-2.287b", nil)),
    ]
  }

  private static func discretion(_ chosen: TimeLimitDiscretion, exceptional: String = "") -> Typed {
    .discretion(chosen, from: "2019-05-01", to: "2020-07-15", [TimeLimitAssessment.exceptional: exceptional])
  }

  /// Awareness on 1 May 2019, received on 15 July 2020, and not set aside for exceptional reasons.
  private static func refusedAfterPause() throws -> Scene {
    var scene = try Scene.inPause(aware: "2019-05-01", received: "2020-07-15")
    try scene.run(discretion(.notSetAside, exceptional: "The records were destroyed."))
    return scene
  }

  private static var pauseDecided: [Example] {
    [
      Example(
        "SM-2.288a", "not set aside, nothing exceptional said",
        from: { try .inPause(aware: "2019-05-01", received: "2020-07-15") }, act: discretion(.notSetAside),
        expect: .refused(["SM-2.288a"])),
      Example(
        "SM-2.288a", "with exceptional reasons",
        from: { try .inPause(aware: "2019-05-01", received: "2020-07-15") },
        act: discretion(.notSetAside, exceptional: "The records were destroyed."), expect: .accepted),
      Example(
        "SM-2.288b", "declined by an intake caseworker", from: { try refusedAfterPause() }, act: .declineAsOutOfTime,
        expect: .refused(["SM-2.288b"])),
      Example(
        "SM-2.288b", "an operations manager is not enough", from: { try refusedAfterPause() },
        act: .declineAsOutOfTime, by: "ruth", expect: .refused(["SM-2.288b"])),
      Example(
        "SM-2.288b", "by an Assistant Director", from: { try refusedAfterPause() }, act: .declineAsOutOfTime,
        by: "priya", expect: .accepted),
      Example(
        "SM-2.288b", "approved by one",
        from: { try refusedAfterPause() },
        arrange: { scene in
          let values = Typed.declineAsOutOfTime.fields.map { "\($0.0.name)=\($0.1)" }.joined(separator: "\n")
          try scene.run(
            .approvalAsk,
            [
              ApprovalCommands.requirement: "SM-2.288b", ApprovalCommands.act: "case.decline",
              ApprovalCommands.values: values, ApprovalCommands.of: "priya",
            ])
          try scene.run(
            .approvalDecide, [ApprovalCommands.approval: "last", ApprovalCommands.outcome: "given"], by: "priya",
            at: "2026-03-03 10:30")
        }, act: .declineAsOutOfTime, expect: .accepted),
      Example(
        "SM-2.289", "too late after the pause", from: { try .inPause(aware: "2019-07-01", received: "2020-09-10") },
        arrange: { try $0.assessTime([TimeLimitAssessment.complainantAwareOn: "2019-07-01"]) }, expect: .asks()),
      Example(
        "SM-2.289", "weighed", from: { try .inPause(aware: "2019-07-01", received: "2020-09-10") },
        arrange: { try $0.assessTime([TimeLimitAssessment.pauseConsidered: "It cost her ten days."]) },
        expect: .asksNot()),
      Example(
        "SM-2.289", "the criteria are met", from: { try .inPause(aware: "2019-05-01", received: "2020-07-15") },
        arrange: { try $0.assessTime([TimeLimitAssessment.complainantAwareOn: "2019-05-01"]) }, expect: .asksNot()),
    ]
  }

  private static let exceptional: KeyValuePairs<Field, String> = [
    TimeLimitAssessment.factors: "", TimeLimitAssessment.exceptional: "Many others were harmed since.",
  ]

  private static var circumstances: [Example] {
    [
      Example(
        "SM-2.290", "one considered, one not relevant", from: { try .late() },
        arrange: {
          try $0.assessTime([
            TimeLimitAssessment.factors: TimeLimitFactor.complainant.rawValue,
            TimeLimitAssessment.factorsNotRelevant: TimeLimitFactor.localResolution.rawValue,
          ])
        },
        expect: .shows(
          "considered: complainant's reasons for the delay; not relevant: time taken to pursue local resolution")),
      Example("SM-2.290", "none", from: { try .late() }, expect: .showsNothing),
      Example(
        "SM-2.291", "exceptional, by a caseworker", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, exceptional), by: "amir", expect: .refused(["SM-2.291"])),
      Example(
        "SM-2.291", "exceptional, by an Assistant Director", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, exceptional), by: "priya", expect: .accepted),
      Example(
        "SM-2.291", "a factor applies", from: { try .lateAndSpoken() }, act: .discretion(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.291", "neither a factor nor anything exceptional", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, [TimeLimitAssessment.factors: ""]), by: "priya", expect: .refused(["SM-2.291"])),
    ]
  }

  private static var returned: [Example] {
    [
      Example(
        "SM-2.292a", "counted to the return", from: { try .closedAsPremature() },
        act: SM02TimeLimitExamples.restart, at: "2026-09-02 10:00",
        expect: .explains("reached us on Wed 2 Sep 2026, 489 days after awareness: out of time by 124 days")),
      Example("SM-2.292a", "never closed", expect: .says("SM-2.292a", nil)),
      Example(
        "SM-2.292b", "not told at the closure",
        from: { try .closedAsPremature() },
        arrange: { scene in
          try scene.run(SM02TimeLimitExamples.restart, at: "2026-09-02 10:00")
          try scene.run(.assessTimeLimit, [TimeLimitAssessment.toldOfLimit: "no"], at: "2026-09-02 10:10")
        }, expect: .explains("was not told about the time limit at the premature closure")),
      Example(
        "SM-2.292b", "told at the closure", from: { try .closedAsPremature() }, act: SM02TimeLimitExamples.restart,
        at: "2026-09-02 10:00", expect: .says("SM-2.292b", nil)),
    ]
  }

  private static var parts: [Example] {
    [
      Example(
        "SM-2.293", "in and out of time, no view taken", from: { try .inParts() },
        arrange: { try $0.run(Typed.discretion(), by: "amir", at: "2026-03-04 10:00") }, act: .propose(), by: "amir",
        at: "2026-03-04 11:00", expect: .refused(["SM-2.293"])),
      Example(
        "SM-2.293", "separate complaints, one without a decision", from: { try .inParts() },
        arrange: { try $0.run(separate("yes"), by: "amir", at: "2026-03-04 10:00") }, act: .propose(), by: "amir",
        at: "2026-03-04 11:00", expect: .refused(["SM-2.293"])),
      Example(
        "SM-2.293", "separate complaints, each decided", from: { try .inParts() },
        arrange: { scene in
          try scene.run(separate("yes"), by: "amir", at: "2026-03-04 10:00")
          try scene.run(
            Typed.discretion(.notSetAside, [TimeLimitAssessment.component: first(scene)]), by: "amir",
            at: "2026-03-04 10:10")
        }, act: .propose(), by: "amir", at: "2026-03-04 11:00", expect: .accepted),
      Example(
        "SM-2.293", "one complaint", from: { try .inParts() },
        arrange: { scene in
          try scene.run(separate("no"), by: "amir", at: "2026-03-04 10:00")
          try scene.run(Typed.discretion(), by: "amir", at: "2026-03-04 10:10")
        }, act: .propose(), by: "amir", at: "2026-03-04 11:00", expect: .accepted),
      Example(
        "SM-2.293", "no components: nothing to part", from: { try .allocated(aware: "2025-05-01") }, act: .propose(),
        by: "amir", at: "2026-03-04 11:00", expect: .accepted),
    ]
  }

  private static func separate(_ answer: String) -> Typed {
    Typed(.assessTimeLimit, [TimeLimitAssessment.areSeparate: answer])
  }

  private static func first(_ scene: Scene) -> String { scene.file.components.first.map { String($0.id) } ?? "" }
}
