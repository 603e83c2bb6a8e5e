import Casework

/// SM 2.73–2.76: what is told at a premature closure, and when we consider a premature complaint all the same.
enum SM02PrematureExamples {
  static var examples: [Example] { told + exceptions }

  private static let notStarted: KeyValuePairs<Field, String> = [ReadinessAssessment.localResolution: "not started"]

  private static var told: [Example] {
    [
      Example(
        "SM-2.73", "told of the limit, not that it can be set aside", from: { try SM02TimeLimitExamples.notReady() },
        act: SM02TimeLimitExamples.close([.timeLimit]), expect: .refused(["SM-2.73"])),
      Example(
        "SM-2.73", "told of both", from: { try SM02TimeLimitExamples.notReady() },
        act: SM02TimeLimitExamples.close([.timeLimit, .setAside]), expect: .accepted),
      Example("SM-2.73", "another code", from: { try .declined() }, act: .close(), expect: .accepted),
    ]
  }

  private static var exceptions: [Example] {
    [
      Example("SM-2.74", "premature", from: { try .readiness(notStarted) }, expect: .asks()),
      Example(
        "SM-2.74", "nothing exceptional", from: { try .readiness(notStarted) },
        arrange: { try $0.run(Typed.ready([ReadinessAssessment.exception: "none"])) }, expect: .asksNot()),
      Example(
        "SM-2.74", "complete", from: { try .readiness([ReadinessAssessment.localResolution: "complete"]) },
        expect: .asksNot()),
      Example(
        "SM-2.75", "a Duty of Candour response alone",
        from: { try .readiness([ReadinessAssessment.dutyOfCandourOn: "2026-01-12"]) }, expect: .asks()),
      Example(
        "SM-2.75", "a local response too",
        from: { try .readiness([ReadinessAssessment.dutyOfCandourOn: "2026-01-12"]) },
        arrange: { try $0.add(.complaintResponses) }, expect: .asksNot()),
      Example(
        "SM-2.75", "no merit",
        from: {
          try .readiness([ReadinessAssessment.dutyOfCandourOn: "2026-01-12", ReadinessAssessment.merit: "no"])
        }, expect: .asksNot()),
      Example(
        "SM-2.76", "considered now, no reason given", from: { try .readiness(notStarted) },
        act: .ready([ReadinessAssessment.exception: "has a terminal illness"]), expect: .refused(["SM-2.76"])),
      Example(
        "SM-2.76", "with the reason, and the law's own test", from: { try .readiness(notStarted) },
        act: .ready([
          ReadinessAssessment.exception: "has a terminal illness", ReadinessAssessment.whyNow: "Weeks are left.",
          ReadinessAssessment.unreasonable: "The process takes six months.",
        ]), expect: .leaves("ready", { $0.case.ready == .yes })),
      Example(
        "SM-2.76", "without the law's test it is not ready yet", from: { try .readiness(notStarted) },
        act: .ready([
          ReadinessAssessment.exception: "has a terminal illness", ReadinessAssessment.whyNow: "Weeks are left.",
        ]), expect: .leaves("not known", { $0.case.ready == .notKnown })),
      Example(
        "SM-2.76", "no exception", from: { try .readiness(notStarted) },
        act: .ready([ReadinessAssessment.localResolution: "ongoing"]), expect: .accepted),
    ]
  }
}
