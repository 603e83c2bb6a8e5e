import Casework

/// SM 2.65–2.72: whether the complaint has been through the local complaints process.
enum SM02ReadinessExamples {
  static var examples: [Example] { order + law + expected + soundOnly + meetings }

  private static let complete: KeyValuePairs<Field, String> = [ReadinessAssessment.localResolution: "complete"]
  private static let notStarted: KeyValuePairs<Field, String> = [ReadinessAssessment.localResolution: "not started"]
  private static let ongoing: KeyValuePairs<Field, String> = [ReadinessAssessment.localResolution: "ongoing"]
  private static let department = "Department for Widgets"

  private static var order: [Example] {
    [
      Example(
        "SM-2.65a", "before remit and being properly made", act: .ready(notStarted), expect: .refused(["SM-2.65a"])),
      Example(
        "SM-2.65a", "in remit, not said whether properly made",
        arrange: { try $0.run(.caseAssess, [CaseCommands.inRemit: "yes"]) }, act: .ready(notStarted),
        expect: .refused(["SM-2.65a"])),
      Example(
        "SM-2.65a", "in remit and properly made", from: { try .properlyMade() }, act: .ready(notStarted),
        expect: .leaves("not ready", { $0.case.ready == .no })),
      Example(
        "SM-2.65a", "not properly made, by telephone: for the advice",
        from: {
          try .opened([CaseCommands.channel: "telephone", PersonFields.telephone: "01632 960 983"])
        },
        arrange: { try $0.run(.caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "no"]) },
        act: .ready(notStarted), expect: .accepted),
      Example(
        "SM-2.65b", "referred by the trust: to the Assistant Director",
        from: { try .readyToPass() },
        arrange: { scene in
          try scene.run(.caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "yes"])
          try scene.run(Typed.ready([ReadinessAssessment.isSelfReferral: "yes"]))
        }, act: .pass(),
        expect: .leaves(
          "there, past the triage",
          {
            $0.case.specialistTeam == "Assistant Director - Casework for senior caseworker teams"
              && $0.case.stage == .allocation
          })),
      Example(
        "SM-2.65b", "the complainant's own complaint", from: { try .readyToPass() },
        act: .pass(),
        expect: .leaves("early consideration", { $0.case.stage == .earlyConsideration })),
    ]
  }

  private static func proposed(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.allocated()
    try scene.run(
      .caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "yes"], at: "2026-03-03 10:58")
    try scene.run(.caseDescribe, [CaseCommands.awareOn: "2025-05-01"], at: "2026-03-03 10:58")
    if !fields.isEmpty {
      try scene.run(Typed(.assessReadiness, fields.map { ($0.key, $0.value) }), by: "amir", at: "2026-03-03 10:59")
    }
    return scene
  }

  private static var law: [Example] {
    [
      Example(
        "SM-2.66a", "health, the process not exhausted", from: { try proposed(ongoing) }, act: .propose(), by: "amir",
        expect: .refused(["SM-2.66a"])),
      Example(
        "SM-2.66a", "health, nothing recorded", from: { try proposed() }, act: .propose(), by: "amir",
        expect: .refused(["SM-2.66a"])),
      Example(
        "SM-2.66a", "health, exhausted", from: { try proposed(complete) }, act: .propose(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.66a", "health, not reasonable to expect",
        from: {
          try proposed([
            ReadinessAssessment.localResolution: "ongoing", ReadinessAssessment.exception: "has a terminal illness",
            ReadinessAssessment.whyNow: "Weeks are left.", ReadinessAssessment.unreasonable: "It takes six months.",
          ])
        }, act: .propose(), by: "amir", expect: .accepted),
      Example(
        "SM-2.66b", "parliamentary: no bar", from: { try proposed(ongoing) },
        arrange: { scene in
          try scene.run(.caseOrganisation, [CaseCommands.jurisdiction: "parliamentary"], by: "amir")
          try scene.assessTime([TimeLimitAssessment.broughtToMP: "2025-06-01"])
        }, act: .propose(), by: "amir", expect: .accepted),
      Example("SM-2.66b", "health", expect: .says("SM-2.66b", nil)),
      Example(
        "SM-2.67", "complete, and no response on file", from: { try .properlyMade() }, act: .ready(complete),
        expect: .refused(["SM-2.67"])),
      Example(
        "SM-2.67", "complete, with the response", from: { try .properlyMade() },
        arrange: { try $0.add(.complaintResponses, at: "2026-03-03 09:00") }, act: .ready(complete), expect: .accepted),
      Example(
        "SM-2.67", "the day of the final response is known", from: { try .properlyMade() },
        arrange: { try $0.run(.caseDescribe, [CaseCommands.finalResponseOn: "2026-02-01"]) }, act: .ready(complete),
        expect: .accepted),
    ]
  }

  /// A rule asks to close with a code, or to decline first.
  private static func asks(_ id: RequirementID, _ command: CommandName, _ code: String? = nil) -> Example.Expectation {
    .looks("\(id) asks for \(command.rawValue)") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == id && $0.command == command && (code == nil || $0.proposal["code"] == code)
      }
    }
  }

  private static let declineNotReady = Typed.decline([
    DecisionCommands.decision: DeclineReason.notReady.rawValue,
    DecisionCommands.nextSteps: NextStep.organisation.rawValue,
  ])

  private static var expected: [Example] {
    [
      Example("SM-2.68", "not started", from: { try .readiness(notStarted) }, expect: asks("SM-2.68", .caseDecline)),
      Example(
        "SM-2.68", "declined: to be closed as premature", from: { try .readiness(notStarted) }, act: declineNotReady,
        expect: asks("SM-2.68", .caseClose, "premature")),
      Example("SM-2.68", "under way", from: { try .readiness(ongoing) }, expect: .asksNot()),
      Example(
        "SM-2.68", "not started, a terminal illness",
        from: {
          try .readiness([
            ReadinessAssessment.localResolution: "not started",
            ReadinessAssessment.exception: "has a terminal illness", ReadinessAssessment.whyNow: "Weeks are left.",
          ])
        }, expect: .asksNot()),
      Example("SM-2.72", "under way", from: { try .readiness(ongoing) }, expect: asks("SM-2.72", .caseDecline)),
      Example(
        "SM-2.72", "declined: to be closed with its own code", from: { try .readiness(ongoing) },
        act: declineNotReady, expect: asks("SM-2.72", .caseClose, "Premature: local resolution ongoing")),
      Example("SM-2.72", "complete", from: { try .readiness(complete) }, expect: .asksNot()),
    ]
  }

  private static let sound: KeyValuePairs<Field, String> = [ReadinessAssessment.isAudioOnly: "yes"]

  private static var soundOnly: [Example] {
    [
      Example(
        "SM-2.69a", "declined before a written response was asked for", from: { try .readiness(sound) },
        act: declineNotReady, expect: .refused(["SM-2.69a"])),
      Example(
        "SM-2.69a", "asked for", from: { try .readiness(sound) },
        arrange: { try $0.askOrganisation(.writtenResponse) }, act: declineNotReady, expect: .accepted),
      Example(
        "SM-2.69a", "a department", from: { try .readiness(sound, about: department) }, act: declineNotReady,
        expect: .accepted),
      Example(
        "SM-2.69b", "asked for", from: { try .readiness(sound) },
        arrange: { try $0.askOrganisation(.writtenResponse) }, expect: asks("SM-2.69b", .caseDecline)),
      Example("SM-2.69b", "not asked yet", from: { try .readiness(sound) }, expect: .asksNot()),
    ]
  }

  private static func meeting(_ state: LocalMeeting, _ status: String = "complete") -> KeyValuePairs<Field, String> {
    [ReadinessAssessment.meeting: state.rawValue, ReadinessAssessment.localResolution: status]
  }

  private static var meetings: [Example] {
    [
      Example("SM-2.70", "offered", from: { try .readiness(meeting(.offered)) }, expect: .asks()),
      Example(
        "SM-2.70", "offered by a department", from: { try .readiness(meeting(.offered), about: department) },
        expect: .asksNot()),
      Example("SM-2.70", "declined", from: { try .readiness(meeting(.declined)) }, expect: .asksNot()),
      Example("SM-2.71a", "declined", from: { try .readiness(meeting(.declined)) }, expect: .asks()),
      Example("SM-2.71a", "offered", from: { try .readiness(meeting(.offered)) }, expect: .asksNot()),
      Example(
        "SM-2.71b", "confirmed with the organisation", from: { try .readiness(ongoing) },
        arrange: { try $0.askOrganisation(.localResolution, answer: "It is complete.") },
        expect: .shows("Tue 3 Mar 2026: It is complete.")),
      Example(
        "SM-2.71b", "asked, no answer yet", from: { try .readiness(ongoing) },
        arrange: { try $0.askOrganisation(.localResolution) }, expect: .showsNothing),
    ]
  }
}
