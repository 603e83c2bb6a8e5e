import Casework

/// SM 10.17–10.24: which risks are recorded, and how.
enum SM10RecordingExamples {
  static var examples: [Example] { categories + recording + none + watching }

  private static let assess = Typed.assessRisks(for: .proposal, [(RiskAssessmentCommands.noRisk, "")])

  private static var categories: [Example] {
    let four = RiskCategory.named.dropLast().map(\.rawValue).joined(separator: "; ")
    return [
      .risk(
        "SM-10.17a", "four of five",
        act: .assessRisks(
          for: .proposal, [(RiskAssessmentCommands.noRisk, ""), (RiskAssessmentCommands.categories, four)]),
        expect: .refused(["SM-10.17a"])),
      .risk("SM-10.17a", "all five", act: assess, expect: .accepted),
      .risk(
        "SM-10.17b", "the office's tool",
        arrange: { scene in
          try scene.run(
            .settingChange,
            [
              OfficeCommands.name: SettingName.toolLocations.rawValue,
              OfficeCommands.tool: SupportingTool.riskAssessment.rawValue, OfficeCommands.value: "shelf 4",
            ], by: "admin", at: Scene.riskTime)
        }, expect: .shows("shelf 4")),
      .risk("SM-10.17b", "not said where it is", expect: .showsNothing),
      .risk("SM-10.18", "linked to nothing said", from: { try .risky([RiskCommands.link: ""]) }, expect: .asks()),
      .risk("SM-10.18", "linked to the injustice", expect: .asksNot()),
    ]
  }

  private static var recording: [Example] {
    [
      .risk(
        "SM-10.19", "she told us", from: { try .risky([RiskCommands.evidence: "She told us so."]) },
        expect: .shows("She told us so.")),
      .risk("SM-10.19", "nothing said", expect: .showsNothing),
      .risk(
        "SM-10.20", "of another kind", from: { try .risky([RiskCommands.category: "other"]) },
        expect: .shows("May lose the house.")),
      .risk("SM-10.20", "of the five", expect: .showsNothing),
      .risk(
        "SM-10.21", "mitigated",
        from: {
          try .risky([
            RiskCommands.likelihood: "likely", RiskCommands.impact: "critical", RiskCommands.effect: "Time is given.",
          ])
        }, expect: .shows("High, Low after mitigation")),
      .risk("SM-10.21", "as before", expect: .showsNothing),
    ]
  }

  private static var none: [Example] {
    [
      .risk("SM-10.22a", "no risk", from: { try .unassessed() }, expect: .says("SM-10.22a", "Low")),
      .risk("SM-10.22a", "a risk", expect: .says("SM-10.22a", nil)),
      .risk(
        "SM-10.22a", "assessed", from: { try .unassessed() }, act: .assessRisks(),
        expect: .leaves("Low", { $0.overallRating == .low })),
      .risk(
        "SM-10.22b", "no reason", from: { try .unassessed() }, act: assess, expect: .refused(["SM-10.22b"])),
      .risk("SM-10.22b", "a reason", from: { try .unassessed() }, act: .assessRisks(), expect: .accepted),
      .risk("SM-10.22b", "there is a risk", act: assess, expect: .accepted),
    ]
  }

  private static var watching: [Example] {
    [
      .risk(
        "SM-10.23", "to be watched",
        act: Typed(.riskWatch, [RiskPlanCommands.watched: "Tried to harm herself in 2019."]),
        expect: .shows("in 2019")),
      .risk("SM-10.23", "any note", act: Typed(.noteAdd, [NoteCommands.text: "Rang."]), expect: .showsNothing),
      .risk("SM-10.24", "for a time", from: { try temporary() }, expect: .shows("High until Wed 1 Apr 2026")),
      .risk("SM-10.24", "its end", from: { try temporary() }, expect: .due("2026-04-01")),
      .risk("SM-10.24", "for good", from: { try .assessed() }, expect: .showsNothing),
      .risk("SM-10.24", "no end", from: { try .assessed() }, expect: .noDate),
    ]
  }

  private static func temporary() throws -> Scene {
    try .assessed(
      risk: [:],
      [
        RiskAssessmentCommands.overall: "High", RiskAssessmentCommands.overallReason: "Until the plan works.",
        RiskAssessmentCommands.until: "2026-04-01",
      ], by: "priya")
  }
}
