import Casework

/// SM 2.278–2.285: whether a time limit that has passed is set aside.
enum SM02DiscretionExamples {
  static var examples: [Example] { decided + considered + period + spoken + delays + judged }

  private static var decided: [Example] {
    [
      Example(
        "SM-2.278a", "out of time is no decline by itself", from: { try .lateAndSpoken() }, act: .declineAsOutOfTime,
        expect: .refused(["SM-2.278a"])),
      Example(
        "SM-2.278a", "not set aside, with reasons", from: { try .lateAndSpoken() },
        arrange: { try $0.run(Typed.discretion(.notSetAside)) }, act: .declineAsOutOfTime, expect: .accepted),
      Example(
        "SM-2.278a", "not set aside, without reasons", from: { try .lateAndSpoken() },
        arrange: { try $0.run(Typed.discretion(.notSetAside, [TimeLimitAssessment.reasons: ""])) },
        act: .declineAsOutOfTime, expect: .refused(["SM-2.278a"])),
      Example(
        "SM-2.278a", "set aside: no decline as out of time", from: { try .lateAndSpoken() },
        arrange: { try $0.run(Typed.discretion()) }, act: .declineAsOutOfTime, expect: .refused(["SM-2.278a"])),
      Example(
        "SM-2.278a", "another decline", from: { try .lateAndSpoken() }, act: .decline(), expect: .accepted),
      Example(
        "SM-2.278a", "proposed though out of time", from: { try .allocated(aware: "2024-12-01") }, act: .propose(),
        by: "amir", at: "2026-03-04 11:00", expect: .refused(["SM-2.278a"])),
      Example(
        "SM-2.278a", "proposed, the limit set aside", from: { try .allocated(aware: "2024-12-01") },
        arrange: { try $0.run(Typed.discretion(), by: "amir", at: "2026-03-04 10:00") }, act: .propose(), by: "amir",
        at: "2026-03-04 11:00", expect: .accepted),
    ]
  }

  private static var considered: [Example] {
    [
      Example(
        "SM-2.278b", "begun and out of time", from: { try .late() },
        arrange: { try $0.assessTime([TimeLimitAssessment.complainantAwareOn: "2024-12-01"]) }, expect: .asks()),
      Example("SM-2.278b", "not begun", from: { try .late() }, expect: .asksNot()),
      Example(
        "SM-2.278b", "one considered, one not relevant", from: { try .late() },
        arrange: {
          try $0.assessTime([
            TimeLimitAssessment.factors: TimeLimitFactor.complainant.rawValue,
            TimeLimitAssessment.factorsNotRelevant: TimeLimitFactor.localResolution.rawValue,
          ])
        }, expect: .asksNot()),
      Example(
        "SM-2.278b", "decided", from: { try .lateAndSpoken() }, arrange: { try $0.run(Typed.discretion()) },
        expect: .asksNot()),
      Example(
        "SM-2.278b", "in time", from: { try .brought(on: "2025-12-01", aware: "2024-12-01") },
        arrange: { try $0.assessTime([TimeLimitAssessment.complainantAwareOn: "2024-12-01"]) }, expect: .asksNot()),
    ]
  }

  private static let gap =
    "2024-12-01 to 2025-06-30 | complainant | ill | justified | seen; 2025-09-01 to 2026-03-02 | organisation | slow"

  private static var period: [Example] {
    [
      Example(
        "SM-2.279", "two months are not explained", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, [TimeLimitAssessment.delays: gap]), expect: .refused(["SM-2.279"])),
      Example(
        "SM-2.279", "the whole time", from: { try .lateAndSpoken() }, act: .discretion(), expect: .accepted),
      Example(
        "SM-2.279", "the last day is missing", from: { try .lateAndSpoken() }, act: .discretion(to: "2026-03-01"),
        expect: .refused(["SM-2.279"])),
      Example(
        "SM-2.279", "diverged from", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, [TimeLimitAssessment.delays: gap], divergences: [.from("SM-2.279")]),
        expect: .leaves("a divergence", { $0.divergences(from: "SM-2.279").count == 1 })),
      Example(
        "SM-2.280", "days that were not justified", from: { try .late() },
        arrange: {
          try $0.assessTime([
            TimeLimitAssessment.delays:
              "2025-07-01 to 2025-08-31 | complainant | forgot | not justified; 2025-09-01 to 2025-09-10 | complainant | ill | justified"
          ])
        }, expect: .shows("10 days justified, 62 days not justified")),
      Example("SM-2.280", "nothing judged", from: { try .late() }, expect: .showsNothing),
    ]
  }

  private static var spoken: [Example] {
    [
      Example(
        "SM-2.281a", "nobody spoke to the complainant", from: { try .late() }, act: .discretion(),
        expect: .refused(["SM-2.281a"])),
      Example(
        "SM-2.281a", "one attempt", from: { try .late() }, arrange: { try $0.failedCall() }, act: .discretion(),
        expect: .accepted),
      Example(
        "SM-2.281a", "only an email", from: { try .late() },
        arrange: { try $0.incoming(at: "2026-03-03 09:00") }, act: .discretion(), expect: .refused(["SM-2.281a"])),
      Example(
        "SM-2.281b", "explained in writing, no call", from: { try .late() },
        act: .discretion(.setAside, [TimeLimitAssessment.explainedInWriting: "yes"]),
        expect: .refused(["SM-2.281b"])),
      Example(
        "SM-2.281b", "explained in writing and called", from: { try .lateAndSpoken() },
        act: .discretion(.setAside, [TimeLimitAssessment.explainedInWriting: "yes"]), expect: .accepted),
      Example(
        "SM-2.282", "a reason that nothing is said of", from: { try .lateAndSpoken() },
        act: .discretion(
          .setAside, [TimeLimitAssessment.delays: "2024-12-01 to 2026-03-02 | complainant | ill | justified"]),
        expect: .refused(["SM-2.282"])),
      Example(
        "SM-2.282", "each reason weighed", from: { try .lateAndSpoken() }, act: .discretion(), expect: .accepted),
    ]
  }

  private static var delays: [Example] {
    [
      Example(
        "SM-2.283", "the organisation took 440 days",
        from: {
          try .late([CaseCommands.complainedOn: "2024-12-10", CaseCommands.finalResponseOn: "2026-02-23"])
        }, expect: .explains("Anytown NHS Trust had the complaint for 440 days: that speaks for setting")),
      Example(
        "SM-2.283", "late by as many days as the organisation took",
        from: {
          try .late([CaseCommands.complainedOn: "2025-01-01", CaseCommands.finalResponseOn: "2025-04-02"])
        }, expect: .says("SM-2.283", "the organisation had it for 91 days")),
      Example(
        "SM-2.283", "late whatever the organisation took",
        from: {
          try .late([CaseCommands.complainedOn: "2025-01-01", CaseCommands.finalResponseOn: "2025-04-01"])
        }, expect: .says("SM-2.283", nil)),
      Example(
        "SM-2.284", "first complaint long after awareness",
        from: { try .late([CaseCommands.complainedOn: "2025-03-22"]) },
        arrange: {
          try $0.assessTime([TimeLimitAssessment.delays: "2024-12-01 to 2025-03-22 | complainant | in hospital"])
        }, expect: .shows("111 days from awareness to the first complaint: in hospital")),
      Example(
        "SM-2.284", "complained at once", from: { try .late([CaseCommands.complainedOn: "2024-12-01"]) },
        expect: .showsNothing),
    ]
  }

  private static var judged: [Example] {
    [
      Example(
        "SM-2.285", "after the final response", from: { try .late() },
        arrange: { scene in
          try scene.run(
            .caseDescribe, [CaseCommands.complainedOn: "2024-12-01", CaseCommands.finalResponseOn: "2025-01-10"])
          try scene.assessTime([TimeLimitAssessment.complainantAwareOn: "2024-12-01"])
        },
        expect: .looks(
          "the periods are proposed",
          { at in
            at.guidance.questions(in: at).contains {
              $0.requirement == "SM-2.285"
                && $0.proposal["delays"]
                  == "2024-12-01 to 2025-01-10 | organisation | with the organisation; 2025-01-10 to 2026-03-02 | complainant | after the final response"
            }
          })),
      Example(
        "SM-2.285", "judged", from: { try .late() },
        arrange: {
          try $0.assessTime([
            TimeLimitAssessment.delays: "2024-12-01 to 2026-03-02 | complainant | in hospital | justified"
          ])
        }, expect: .asksNot()),
    ]
  }
}
