import Casework

/// SM 10.34 and 10.36: the rating under oversight, and immediate risk.
enum SM10ImmediateExamples {
  static var examples: [Example] { locked + ended + immediate + first }

  /// Under oversight, and the risk that made it high is over.
  private static func calmed() throws -> Scene {
    var scene = try Scene.overseen()
    try scene.settle(.over)
    return scene
  }

  private static let lower = Typed.assessRisks(for: .review, [(RiskAssessmentCommands.overall, "Low")])
  private static let keep = Typed.reassess(for: .review, [(RiskAssessmentCommands.noRisk, "It is over.")])

  private static var locked: [Example] {
    [
      .risk(
        "SM-10.34", "lowered by the caseworker", from: { try calmed() }, act: lower, expect: .refused(["SM-10.34"])),
      .risk(
        "SM-10.34", "lowered by an Assistant Director", from: { try calmed() }, act: lower, by: "priya",
        expect: .refused(["SM-10.34"])),
      .risk(
        "SM-10.34", "lowered by the deputy", from: { try calmed() }, act: lower, by: "lena",
        expect: .looks("low") { $0.file.overallRating == .low }),
      .risk(
        "SM-10.34", "with the deputy's agreement", from: { try calmed() },
        arrange: { try $0.approveRating(lower, by: "lena") }, act: lower,
        expect: .looks("low") { $0.file.overallRating == .low }),
      .risk(
        "SM-10.34", "left as it is", from: { try calmed() }, act: keep,
        expect: .looks("high still") { $0.file.overallRating == .high }),
      .risk(
        "SM-10.34", "the matrix alone changes nothing", from: { try calmed() },
        expect: .looks("high still") { $0.file.overallRating == .high }),
      .risk(
        "SM-10.34", "not under oversight", from: { try .highRisk() }, arrange: { try $0.settle(.over) }, act: lower,
        expect: .looks("low") { $0.file.overallRating == .low }),
    ]
  }

  private static var ended: [Example] {
    let end = Typed.highRisk([HighRiskAssessment.overseer: ""])
    return [
      .risk(
        "SM-10.34", "the lock is not taken off", from: { try .overseen() }, act: end, expect: .refused(["SM-10.34"])),
      .risk(
        "SM-10.34", "the deputy takes it off", from: { try .overseen() }, act: end, by: "lena",
        expect: .leaves("nobody oversees it") { $0.overseer == nil }),
    ]
  }

  private static let danger = Typed.welfare([
    WelfareRiskAssessment.immediate: "yes", WelfareRiskAssessment.immediateText: "She has taken pills.",
  ])
  private static let decided = Typed.welfare([WelfareRiskAssessment.decision: "An ambulance was called."])

  private static var immediate: [Example] {
    [
      .risk("SM-10.36", "somebody at risk now", from: { try .unassessed() }, act: danger, expect: .asks()),
      .risk("SM-10.36", "at once", from: { try .unassessed() }, act: danger, expect: .due("2026-03-04")),
      .risk(
        "SM-10.36", "decided", from: { try .unassessed() },
        arrange: { try $0.run(danger, by: "amir", at: "2026-03-04 09:30") },
        act: decided, expect: .asksNot()),
      .risk(
        "SM-10.36", "decided, no date", from: { try .unassessed() },
        arrange: { try $0.run(danger, by: "amir", at: "2026-03-04 09:30") }, act: decided, expect: .noDate),
      .risk(
        "SM-10.36", "another since", from: { try .unassessed() },
        arrange: { scene in
          try scene.run(danger, by: "amir", at: "2026-03-04 09:30")
          try scene.run(decided, by: "amir", at: "2026-03-04 09:40")
        }, act: .welfare([WelfareRiskAssessment.immediateText: "She has rung again."]), expect: .asks()),
      .risk(
        "SM-10.36", "without who it is", from: { try .unassessed() },
        act: .welfare([WelfareRiskAssessment.immediate: "yes"]), expect: .refused(["SM-10.36"])),
      .risk("SM-10.36", "high, and about people", from: { try .highRisk(.people) }, expect: .asks()),
      .risk("SM-10.36", "high, and legal", from: { try .highRisk(.legal) }, expect: .asksNot()),
    ]
  }

  private static var first: [Example] {
    [
      .risk(
        "SM-10.36", "before everything else", from: { try .unassessed() }, act: danger,
        expect: .looks("first of what is next") { NextSteps.list($0).first?.requirement == "SM-10.36" }),
      .risk(
        "SM-10.36", "above every date in the queue", from: { try .unassessed() }, act: danger,
        expect: .looks("listed first, and named") {
          let derived = Derived($0)
          return derived.nextDue == .earliest && derived.nextDueText.hasPrefix("Immediate risk.")
        }),
      .risk(
        "SM-10.36", "said wherever the case is shown", from: { try .unassessed() }, act: danger,
        expect: .looks("said") {
          $0.immediateRisk == "Immediate risk, nothing decided yet: She has taken pills."
        }),
      .risk(
        "SM-10.36", "with the decision", from: { try .unassessed() },
        arrange: { try $0.run(danger, by: "amir", at: "2026-03-04 09:30") }, act: decided,
        expect: .looks("said") {
          $0.immediateRisk == "Immediate risk: She has taken pills. Decided: An ambulance was called."
        }),
      .risk(
        "SM-10.36", "nobody at risk", from: { try .unassessed() },
        expect: .looks("not said") { $0.immediateRisk == nil }),
    ]
  }
}
