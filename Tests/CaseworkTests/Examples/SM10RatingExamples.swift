import Casework

/// SM 10.25–10.33 and 10.35: how a rating is reached, and what if it seems wrong or is high.
enum SM10RatingExamples {
  static var examples: [Example] { matrix + cells + byHand + choice + factors + several + disputed + high }

  private static var matrix: [Example] {
    [
      .risk(
        "SM-10.25", "no likelihood", from: { try .unassessed() }, act: .rate([RiskCommands.likelihood: ""]),
        expect: .refused(["SM-10.25"])),
      .risk("SM-10.25", "both", from: { try .unassessed() }, act: .rate(), expect: .accepted),
      .risk(
        "SM-10.26a", "before and after", from: { try .risky(lowered) },
        expect: .says("SM-10.26a", "High before mitigation, Low after")),
      .risk("SM-10.26a", "no risk", from: { try .unassessed() }, expect: .says("SM-10.26a", nil)),
      .risk(
        "SM-10.26b", "both are shown", from: { try .risky(lowered) },
        expect: .says("SM-10.26b", "Low (High before mitigation)")),
      .risk("SM-10.26b", "they are the same", expect: .says("SM-10.26b", "Low")),
      .risk("SM-10.26b", "nothing assessed", from: { try .unassessed() }, expect: .says("SM-10.26b", nil)),
    ]
  }

  private static let lowered: KeyValuePairs<Field, String> = [
    RiskCommands.likelihood: "likely", RiskCommands.impact: "critical", RiskCommands.effect: "Time is given.",
  ]

  /// The nine cells, and both choices where the matrix leaves one.
  private static var cells: [Example] {
    let table: [(String, String, String?, RiskRating)] = [
      ("unlikely", "minor", nil, .low), ("likely", "minor", nil, .low), ("highly likely", "minor", nil, .medium),
      ("unlikely", "moderate", nil, .low), ("likely", "moderate", nil, .medium),
      ("highly likely", "moderate", nil, .high), ("unlikely", "critical", nil, .medium),
      ("likely", "critical", nil, .high), ("highly likely", "critical", nil, .high),
      ("highly likely", "minor", "An advocate is there.", .low), ("likely", "moderate", "An advocate is there.", .low),
      ("unlikely", "critical", "An advocate is there.", .low), ("possible", "moderate", nil, .medium),
    ]
    return table.map { likelihood, impact, low, rating in
      let after = likelihood == "possible" ? "likely" : likelihood
      return .risk(
        "SM-10.26a", "\(impact), \(likelihood)\(low == nil ? "" : ", Low chosen")", from: { try .unassessed() },
        act: .rate([
          RiskCommands.likelihood: likelihood, RiskCommands.impact: impact, RiskCommands.lowReason: low ?? "",
          RiskCommands.expectedLikelihood: after, RiskCommands.expectedImpact: impact,
        ]),
        expect: .leaves(
          rating.rawValue, { $0.ratingBefore == rating && $0.ratingAfter == rating && $0.overallRating == rating }))
    }
  }

  private static var byHand: [Example] {
    let loss: KeyValuePairs<Field, String> = [
      RiskCommands.category: RiskCategory.financial.rawValue, RiskCommands.likelihood: "",
      RiskCommands.expectedLikelihood: "", RiskCommands.expectedImpact: "", RiskCommands.handRating: "High",
      RiskCommands.handReason: "Records of 40 people.",
    ]
    return [
      .risk(
        "SM-10.25", "information was lost", from: { try .withoutInformation() }, act: .rate(loss),
        expect: .leaves("High by hand", { $0.overallRating == .high })),
      .risk(
        "SM-10.25", "information that may be lost", from: { try .unassessed() }, act: .rate(loss),
        expect: .refused(["SM-10.25"])),
      .risk(
        "SM-10.25", "by hand without a reason", from: { try .withoutInformation() },
        act: .rate([
          RiskCommands.category: RiskCategory.financial.rawValue, RiskCommands.likelihood: "",
          RiskCommands.handRating: "High", RiskCommands.effect: "They are back.",
        ]), expect: .refused(["SM-10.25"])),
      .risk(
        "SM-10.25", "by hand, of another category", from: { try .unassessed() },
        act: .rate([
          RiskCommands.likelihood: "", RiskCommands.handRating: "High", RiskCommands.handReason: "Many people.",
          RiskCommands.effect: "They are back.",
        ]), expect: .refused(["SM-10.25"])),
    ]
  }

  private static var choice: [Example] {
    [
      .risk("SM-10.27", "Medium or Low", from: { try .risky(Scene.medium) }, expect: .asks()),
      .risk(
        "SM-10.27", "Low chosen", from: { try .risky(Scene.medium) },
        act: .rate([
          RiskCommands.risk: "last", RiskCommands.likelihood: "likely", RiskCommands.impact: "moderate",
          RiskCommands.expectedLikelihood: "likely", RiskCommands.expectedImpact: "moderate",
          RiskCommands.lowReason: "An advocate is there.",
        ]), expect: .asksNot()),
      .risk(
        "SM-10.27", "Medium chosen", from: { try .risky(Scene.medium) },
        act: .rate([
          RiskCommands.risk: "last", RiskCommands.likelihood: "likely", RiskCommands.impact: "moderate",
          RiskCommands.expectedLikelihood: "likely", RiskCommands.expectedImpact: "moderate",
          RiskCommands.mediumReason: "She is alone.",
        ]), expect: .asksNot()),
      .risk("SM-10.27", "a Low cell", expect: .asksNot()),
    ]
  }

  private static var factors: [Example] {
    [
      .risk("SM-10.28", "assessed without", from: { try .assessed(risk: [:]) }, expect: .asks()),
      .risk(
        "SM-10.28", "assessed with",
        from: { try .assessed(risk: [:], [RiskAssessmentCommands.externalFactors: "An advocate is there."]) },
        expect: .asksNot()),
      .risk("SM-10.28", "no risk", from: { try .assessed() }, expect: .asksNot()),
    ]
  }

  private static var several: [Example] {
    let second = Typed.rate([RiskCommands.category: "Legal"])
    return [
      .risk("SM-10.29a", "two categories", act: second, expect: .shows("People: Low; Legal: Low")),
      .risk("SM-10.29a", "one", expect: .showsNothing),
      .risk(
        "SM-10.29b", "the highest of two", from: { try .risky(Scene.high) }, act: second,
        expect: .says("SM-10.29b", "High")),
      .risk("SM-10.29b", "one category", from: { try .risky(Scene.high) }, expect: .says("SM-10.29b", nil)),
    ]
  }

  private static func other(_ rating: String, reason: String = "The press.", _ fields: [(Field, String)] = [])
    -> Typed
  {
    .assessRisks(
      for: .proposal,
      [
        (RiskAssessmentCommands.noRisk, ""), (RiskAssessmentCommands.overall, rating),
        (RiskAssessmentCommands.overallReason, reason),
      ] + fields)
  }

  private static var disputed: [Example] {
    let raised = [(RiskAssessmentCommands.cumulative, "yes"), (RiskAssessmentCommands.cumulativeReason, "Unlinked.")]
    return [
      .risk("SM-10.30", "another rating", act: other("High"), by: "ruth", expect: .asks()),
      .risk("SM-10.30", "the matrix's", from: { try .assessed(risk: [:]) }, expect: .asksNot()),
      .risk("SM-10.31a", "raised alone", act: other("High"), expect: .refused(["SM-10.31a"])),
      .risk("SM-10.31a", "the same rating", act: other("Low"), expect: .accepted),
      .risk(
        "SM-10.31a", "raised by the manager", act: other("High"), by: "ruth",
        expect: .leaves("High", { $0.overallRating == .high })),
      .risk(
        "SM-10.31a", "approved by the manager", arrange: { try $0.approve(other("High"), "SM-10.31a", by: "ruth") },
        act: other("High"), expect: .accepted),
      .risk(
        "SM-10.31a", "raised for several risks",
        arrange: { try $0.run(.rate([RiskCommands.category: "Legal"]), by: "amir", at: Scene.riskTime) },
        act: other("Medium", reason: "Together.", raised), expect: .accepted),
      .risk(
        "SM-10.31a", "for several where there is one", act: other("Medium", reason: "Together.", raised),
        expect: .refused(["SM-10.31a"])),
      .risk(
        "SM-10.31a", "for a time, by the manager",
        act: other("High", reason: "Until it works.", [(RiskAssessmentCommands.until, "2026-04-01")]),
        by: "ruth", expect: .refused(["SM-10.31a"])),
      .risk(
        "SM-10.31a", "for a time, by an Assistant Director",
        act: other("High", reason: "Until it works.", [(RiskAssessmentCommands.until, "2026-04-01")]), by: "priya",
        expect: .accepted),
      .risk(
        "SM-10.31b", "no reason", act: other("High", reason: ""), by: "ruth", expect: .refused(["SM-10.31b"])),
      .risk("SM-10.31b", "a reason", act: other("High"), by: "ruth", expect: .accepted),
      .risk("SM-10.31b", "the matrix's rating", act: other("Low", reason: ""), expect: .accepted),
    ]
  }

  private static var high: [Example] {
    [
      .risk("SM-10.32a", "high", from: { try .risky(Scene.high) }, expect: .asks()),
      .risk(
        "SM-10.32a", "discussed", from: { try .risky(Scene.high) },
        arrange: { try $0.consulted(.lineManager, .risk, outcome: .agreed, at: Scene.riskTime) }, expect: .asksNot()),
      .risk("SM-10.32a", "low", expect: .asksNot()),
      .risk(
        "SM-10.32b", "agreed, not reviewed", from: { try agreed() }, act: .propose(), expect: .refused(["SM-10.32b"])),
      .risk(
        "SM-10.32b", "reviewed", from: { try agreed() },
        arrange: { try $0.consulted(.assistantDirector, .risk, at: Scene.riskTime) }, act: .propose(),
        expect: .accepted),
      .risk("SM-10.32b", "the plan is to be reviewed", from: { try agreed() }, expect: .asks()),
      .risk(
        "SM-10.32b", "it was", from: { try agreed() },
        arrange: { try $0.consulted(.assistantDirector, .risk, at: Scene.riskTime) }, expect: .asksNot()),
      .risk("SM-10.32b", "the manager does not agree yet", from: { try .risky(Scene.high) }, expect: .asksNot()),
      .risk(
        "SM-10.33", "high", from: { try .risky(Scene.high) },
        expect: .says("SM-10.33", "high risk escalation and allocation process")),
      .risk("SM-10.33", "low", expect: .says("SM-10.33", nil)),
      .risk("SM-10.35", "high", from: { try .risky(Scene.high) }, expect: .asks()),
      .risk("SM-10.35", "low", expect: .asksNot()),
    ]
  }

  /// Assessed as high, and the manager agrees.
  private static func agreed() throws -> Scene {
    var scene = try Scene.assessed(risk: Scene.high)
    try scene.consulted(.lineManager, .risk, outcome: .agreed, at: Scene.riskTime)
    try scene.run(.highRisk([HighRiskAssessment.requestedOn: "2026-03-04"]), by: "amir", at: Scene.riskTime)
    return scene
  }
}
