import Casework

/// SM 2.153–2.157: decisions on second tier complaints, and passing them for investigation.
enum SM02SecondTierDecisionExamples {
  static var examples: [Example] { both + organisationOnly + secondTierOnly + proposal }

  private static let scope = SecondTierAssessment.scope

  private static var both: [Example] {
    [
      Example(
        "SM-2.153", "different decisions", from: { try .secondTier([scope: "both"]) }, act: .decide(), by: "amir",
        expect: .shows("Adjudicator: decline")),
      Example(
        "SM-2.153", "proposed for the organisation", from: { try .secondTier([scope: "both"]) },
        arrange: { try $0.run(Typed.decide(), by: "amir", at: "2026-03-03 10:59") }, act: .propose(), by: "amir",
        expect: .shows("Anytown NHS Trust: propose to investigate; Adjudicator: decline")),
      Example(
        "SM-2.153", "organisation only", from: { try .secondTier([scope: "organisation only"]) }, expect: .showsNothing),
    ]
  }

  private static var organisationOnly: [Example] {
    [
      Example(
        "SM-2.154a", "the response considered", from: { try .secondTier([scope: "organisation only"]) },
        arrange: {
          try $0.run(
            Typed.secondTier([SecondTierAssessment.response: "Its letter of 14 January put it right."]), by: "amir",
            at: "2026-03-03 10:59")
        }, expect: .shows("Its letter of 14 January")),
      Example(
        "SM-2.154a", "not considered", from: { try .secondTier([scope: "organisation only"]) }, expect: .showsNothing),
      Example(
        "SM-2.154b", "a decision about the second tier", from: { try .secondTier([scope: "organisation only"]) },
        act: .decide(), by: "amir", expect: .refused(["SM-2.154b"])),
      Example(
        "SM-2.154b", "about both", from: { try .secondTier([scope: "both"]) }, act: .decide(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.154c", "the decision is about the organisation", from: { try .secondTier([scope: "organisation only"]) },
        expect: .looks(
          "about the trust alone", { $0.decisionsByOrganisation.map(\.name) == ["Anytown NHS Trust"] })),
      Example(
        "SM-2.154c", "about both", from: { try .secondTier([scope: "both"]) }, expect: .says("SM-2.154c", nil)),
    ]
  }

  private static var secondTierOnly: [Example] {
    [
      Example(
        "SM-2.155", "raised with it?", from: { try .secondTier([scope: "second tier only"]) }, expect: .asks("raised")),
      Example(
        "SM-2.155", "raised: was its reply reasonable?",
        from: { try .secondTier([scope: "second tier only", SecondTierAssessment.isRaised: "yes"]) },
        expect: .asks("reasonable")),
      Example(
        "SM-2.155", "not raised: premature",
        from: { try .secondTier([scope: "second tier only", SecondTierAssessment.isRaised: "no"]) },
        expect: .looks(
          "not put to it yet",
          { at in
            let standing = Assessment.secondTier.definition.standing(at, at.file.sheet(.secondTier))
            return standing.outcome == .no && standing.closureCode == "premature"
          })),
      Example("SM-2.155", "both", from: { try .secondTier([scope: "both"]) }, expect: .asksNot()),
      Example(
        "SM-2.156", "a decision about the organisation", from: { try .secondTier([scope: "second tier only"]) },
        act: .decide(), by: "amir", expect: .refused(["SM-2.156"])),
      Example(
        "SM-2.156", "about both", from: { try .secondTier([scope: "both"]) }, act: .decide(), by: "amir",
        expect: .accepted),
    ]
  }

  private static func summarised(_ scopeAnswer: String) throws -> Scene {
    var scene = try Scene.secondTier([scope: scopeAnswer])
    try scene.run(
      .caseDescribe, [CaseCommands.summary: "The trust and the adjudicator were slow."], by: "amir",
      at: "2026-03-03 10:59")
    return scene
  }

  private static func named() throws -> Scene {
    var scene = try Scene.secondTier([scope: "organisation only"])
    try scene.add(.individual, named: "Brook")
    return scene
  }

  private static var proposal: [Example] {
    [
      Example(
        "SM-2.157a", "the summary names what was not assessed", from: { try summarised("organisation only") },
        act: .propose(), by: "amir", expect: .refused(["SM-2.157a"])),
      Example(
        "SM-2.157a", "it was assessed too", from: { try summarised("both") }, act: .propose(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.157b", "the person named is left out", from: { try named() },
        act: .propose(to: "Anytown NHS Trust; Adjudicator"), by: "amir", expect: .refused(["SM-2.157b"])),
      Example(
        "SM-2.157b", "everybody", from: { try named() }, act: .propose(to: "Anytown NHS Trust; Adjudicator; Brook"),
        by: "amir", expect: .accepted),
      Example(
        "SM-2.157b", "no second tier", from: { try .allocated(aware: "2025-05-01") },
        act: .propose(to: "Anytown NHS Trust"), by: "amir", expect: .accepted),
    ]
  }
}
