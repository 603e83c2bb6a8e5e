import Casework

/// SM 2.271–2.277: returns after a closure as premature, and whether a complaint is within time.
enum SM02TimeLimitExamples {
  static var examples: [Example] { premature + considered + clocks + aware }

  private static var premature: [Example] {
    [
      Example(
        "SM-2.271a", "closing as premature declines the complaint",
        expect: .says("SM-2.271a", "a decision not to investigate the complaint as put then")),
      Example(
        "SM-2.271a", "an enquiry is no complaint",
        from: { try .opened([CaseCommands.recordType: "enquiry", CaseCommands.investigationAsked: "no"]) },
        expect: .says("SM-2.271a", nil)),
      Example(
        "SM-2.271b", "closed as premature, not told of the time limit", from: { try notReady() },
        act: close([.setAside]), expect: .refused(["SM-2.73", "SM-2.271b"])),
      Example(
        "SM-2.271b", "closed as premature, told of it", from: { try notReady() },
        act: close([.timeLimit, .setAside]),
        expect: .leaves("told is on record", { $0.sheet(.timeLimit).text(TimeLimitAssessment.toldOfLimit) == "yes" })),
      Example("SM-2.271b", "another code", from: { try .declined() }, act: .close(), expect: .accepted),
      Example(
        "SM-2.271c", "back after a premature closure", from: { try .closedAsPremature() }, act: restart,
        at: "2026-09-02 10:00", expect: .says("SM-2.271c", "a new complaint of Wed 2 Sep 2026")),
      Example(
        "SM-2.271c", "the clock runs to the new complaint", from: { try .closedAsPremature() }, act: restart,
        at: "2026-09-02 10:00", expect: .explains("reached us on Wed 2 Sep 2026, 489 days after awareness")),
      Example(
        "SM-2.271c", "back after a closure for want of information",
        from: { try SM01PassingOnExamples.closedForInformation() }, act: restart, at: "2026-09-02 10:00",
        expect: .says("SM-2.271c", nil)),
    ]
  }

  static func notReady() throws -> Scene {
    try .declined([
      DecisionCommands.decision: DeclineReason.notReady.rawValue,
      DecisionCommands.nextSteps: NextStep.organisation.rawValue,
    ])
  }

  static func close(_ told: [ToldAtClosure]) -> Typed {
    Typed.close("premature").with([(DecisionCommands.told, told.map(\.rawValue).joined(separator: "; "))])
  }

  static let restart = Typed(.caseRestart, [DecisionCommands.restartReason: "local resolution is complete"])

  private static var considered: [Example] {
    [
      Example(
        "SM-2.272", "proposed with no day of awareness", from: { try .allocated(aware: "") }, act: .propose(),
        by: "amir", at: "2026-03-04 11:00", expect: .refused(["SM-2.272"])),
      Example(
        "SM-2.272", "proposed in time", from: { try .allocated(aware: "2025-05-01") }, act: .propose(), by: "amir",
        at: "2026-03-04 11:00", expect: .leaves("at the proposal", { $0.case.stage == .proposal })),
    ]
  }

  private static let department: KeyValuePairs<Field, String> = [CaseCommands.body: "Department for Widgets"]

  private static var clocks: [Example] {
    [
      Example(
        "SM-2.273", "health: our receipt", from: { try .brought(on: "2025-03-11", aware: "2024-03-10") },
        expect: .explains("it reached us on Tue 11 Mar 2025, 366 days after awareness: out of time by 1 day")),
      Example(
        "SM-2.273", "parliamentary", from: { try .brought(on: "2025-03-11", aware: "2024-03-10", department) },
        expect: .says("SM-2.273", nil)),
      Example(
        "SM-2.274", "parliamentary: the MP's receipt",
        from: { try .brought(on: "2025-09-11", aware: "2024-03-10", department) },
        arrange: { try $0.assessTime([TimeLimitAssessment.broughtToMP: "2025-03-10"]) },
        expect: .explains("it came to an MP on Mon 10 Mar 2025, 365 days after awareness: in time, on the last day")),
      Example(
        "SM-2.274", "health: no MP", from: { try .brought(on: "2025-03-11", aware: "2024-03-10") },
        expect: .says("SM-2.274", nil)),
      Example(
        "SM-2.275", "under the Victims and Prisoners Act: our receipt, whatever an MP had",
        from: { try .brought(on: "2025-05-02", aware: "2024-05-01", department) },
        arrange: { scene in
          try scene.run(.casePrison, [DecisionCommands.isPrisonCase: "no", DecisionCommands.victimsAct: "yes"])
          try scene.assessTime([TimeLimitAssessment.broughtToMP: "2025-04-20"])
        }, expect: .explains("it reached us on Fri 2 May 2025, 366 days after awareness: out of time by 1 day")),
      Example(
        "SM-2.275", "not under the Act", from: { try .brought(on: "2025-05-02", aware: "2024-05-01", department) },
        expect: .says("SM-2.275", nil)),
    ]
  }

  private static var aware: [Example] {
    [
      Example(
        "SM-2.276", "the event does not stand for awareness", from: { try .brought(on: "2025-05-02", aware: "") },
        arrange: { try $0.run(.caseDescribe, [CaseCommands.happenedFrom: "2024-02-03"]) },
        expect: .explains("first reason to complain is not known")),
      Example("SM-2.276", "no event on record", expect: .says("SM-2.276", nil)),
      Example(
        "SM-2.277", "aware only when it became serious", from: { try .brought(on: "2026-03-02", aware: "2025-06-20") },
        act: Typed(.assessTimeLimit, [TimeLimitAssessment.seriousOn: "2025-06-20"]), expect: .refused(["SM-2.277"])),
      Example(
        "SM-2.277", "aware the day before", from: { try .brought(on: "2026-03-02", aware: "2025-06-19") },
        act: Typed(.assessTimeLimit, [TimeLimitAssessment.seriousOn: "2025-06-20"]), expect: .accepted),
      Example(
        "SM-2.277", "the warning is passed", from: { try .brought(on: "2026-03-02", aware: "2025-06-20") },
        act: Typed(
          .assessTimeLimit, [TimeLimitAssessment.seriousOn: "2025-06-20"], passing: ["SM-2.277"]), expect: .accepted),
    ]
  }
}
