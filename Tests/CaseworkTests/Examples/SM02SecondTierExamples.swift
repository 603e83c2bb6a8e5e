import Casework

/// SM 2.142–2.152: complaints with a second tier complaint handler, at intake and with a caseworker.
enum SM02SecondTierExamples {
  static var examples: [Example] { expected + known + recorded + exceptional + asked + choice + work }

  private static let ill: KeyValuePairs<Field, String> = [
    ReadinessAssessment.localResolution: "ongoing", ReadinessAssessment.exception: "has a terminal illness",
    ReadinessAssessment.whyNow: "Weeks are left.",
  ]

  private static func declined(_ reason: DeclineReason) -> Typed {
    Typed.decline([
      DecisionCommands.decision: reason.rawValue, DecisionCommands.nextSteps: NextStep.organisation.rawValue,
    ])
  }

  /// The register names a second tier of the organisation.
  private static func named(_ local: String) -> @Sendable () throws -> Scene {
    {
      var scene = try Scene.readiness([ReadinessAssessment.localResolution: local])
      scene.draft.file?.case.stage = .readiness
      scene.draft.file?.organisation?.secondTier = 1
      return scene
    }
  }

  private static var known: [Example] {
    [
      Example("SM-2.142", "the register names one", from: named("complete"), expect: .asks("second tier")),
      Example(
        "SM-2.142", "it has not come there yet", from: named("ongoing"), expect: .asksNot("second tier")),
      Example(
        "SM-2.142", "it is on the case", from: named("complete"),
        arrange: { try $0.involve(.secondTier, "Adjudicator") }, expect: .asksNot("second tier")),
      Example(
        "SM-2.142", "the register names none",
        from: { try .readiness([ReadinessAssessment.localResolution: "complete"]) },
        arrange: { $0.draft.file?.case.stage = .readiness }, expect: .asksNot("second tier")),
    ]
  }

  private static var expected: [Example] {
    [
      Example(
        "SM-2.142", "not finished", from: { try .unfinished() }, act: .pass(),
        expect: .refused(["SM-2.142", "SM-2.146"])),
      Example(
        "SM-2.142", "nobody has said whether it has", from: { try .tiered() }, act: .pass(),
        expect: .refused(["SM-2.142"])),
      Example(
        "SM-2.142", "finished", from: { try .tiered([SecondTierAssessment.completed: "yes"]) }, act: .pass(),
        expect: .accepted),
      Example(
        "SM-2.142", "finished, by the day of its reply", from: { try .readyToPass() },
        arrange: {
          try $0.involve(.secondTier, "Adjudicator", [InvolvedOrganisationCommands.finishedOn: "2026-01-14"])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.142", "local resolution complete, second tier outstanding: not ready", from: { try .unfinished() },
        act: .ready([ReadinessAssessment.localResolution: "complete"]),
        expect: .leaves("not ready", { $0.case.ready == .no })),
      Example(
        "SM-2.143a", "declined for another reason", from: { try .unfinished() }, act: declined(.other),
        expect: .refused(["SM-2.143a"])),
      Example(
        "SM-2.143a", "declined as premature", from: { try .unfinished() }, act: declined(.notReady), expect: .accepted),
      Example(
        "SM-2.143a", "out of remit", from: { try .unfinished() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.inRemit: "no"], at: "2026-03-03 10:48") },
        act: declined(.outOfRemit), expect: .accepted),
      Example(
        "SM-2.143a", "finished", from: { try .tiered([SecondTierAssessment.completed: "yes"]) },
        act: declined(.other), expect: .accepted),
      Example(
        "SM-2.143b", "part of the organisation",
        from: { try .tiered([SecondTierAssessment.kind: SecondTierKind.part.rawValue]) },
        expect: .shows("Adjudicator: separate part of Anytown NHS Trust")),
      Example("SM-2.143b", "nothing said", from: { try .tiered() }, expect: .showsNothing),
    ]
  }

  private static var recorded: [Example] {
    [
      Example(
        "SM-2.144a", "about the second tier only: it takes the organisation's place", from: { try .tiered() },
        act: .secondTier([SecondTierAssessment.scope: "second tier only"]),
        expect: .leaves(
          "about the Adjudicator, the trust beside it",
          { $0.organisationName == "Adjudicator" && $0.organisations.map(\.name) == ["Anytown NHS Trust"] })),
      Example(
        "SM-2.144a", "about both: recorded about the original organisation", from: { try .tiered() },
        act: .secondTier([SecondTierAssessment.scope: "both"]),
        expect: .leaves(
          "about the trust, the Adjudicator complained about too",
          { $0.organisationName == "Anytown NHS Trust" && $0.organisations.map(\.isComplainedAbout) == [true] })),
      Example(
        "SM-2.144a", "opened about the second tier, the original organisation added", from: { try .readyToPass() },
        act: .involve(.original, "Anytown Surgery"),
        expect: .leaves(
          "about the surgery, with the trust as second tier",
          { file in
            file.organisationName == "Anytown Surgery" && file.organisation == nil
              && file.organisations.map(\.role) == [.secondTier]
          })),
      Example(
        "SM-2.144a", "the choice taken back: components follow their organisation",
        from: { try .tiered([SecondTierAssessment.scope: "second tier only"]) },
        arrange: { try $0.run(Typed.component()) }, act: .secondTier([SecondTierAssessment.scope: "organisation only"]),
        expect: .leaves(
          "about the trust, the component about the Adjudicator",
          { file in
            file.organisation?.name == "Anytown NHS Trust"
              && file.components.map(\.organisation) == file.organisations.map(\.id)
          })),
      Example(
        "SM-2.144b", "passed", from: { try .tiered([SecondTierAssessment.completed: "yes"]) }, act: .pass(),
        expect: .shows("passed for further consideration on Tue 3 Mar 2026")),
      Example("SM-2.144b", "not yet", from: { try .tiered() }, expect: .showsNothing),
    ]
  }

  private static var exceptional: [Example] {
    [
      Example(
        "SM-2.145", "a terminal illness", from: { try .unfinished(exceptional: ill) }, act: .pass(),
        expect: .refused(["SM-2.145"])),
      Example(
        "SM-2.145", "the same, passed", from: { try .unfinished(exceptional: ill) }, act: .pass(passing: ["SM-2.145"]),
        expect: .accepted),
      Example("SM-2.145", "no second tier", from: { try .readyToPass() }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.146", "no reason on record", from: { try .unfinished() }, act: .pass(passing: ["SM-2.142"]),
        expect: .refused(["SM-2.146"])),
      Example(
        "SM-2.146", "the reason is on record", from: { try .unfinished(exceptional: ill) },
        act: .pass(passing: ["SM-2.145"]), expect: .accepted),
    ]
  }

  private static var asked: [Example] {
    [
      Example("SM-2.147a", "with a caseworker", from: { try .secondTier() }, expect: .asks()),
      Example(
        "SM-2.147a", "asked", from: { try .secondTier([SecondTierAssessment.scope: "both"]) }, expect: .asksNot()),
      Example("SM-2.147a", "at intake", from: { try .tiered() }, expect: .asksNot()),
      Example(
        "SM-2.148a", "both, the second tier not marked",
        from: { try .secondTier([SecondTierAssessment.scope: "both"]) },
        arrange: { scene in
          try scene.run(
            .involvedChange,
            [InvolvedOrganisationCommands.involved: "last", InvolvedOrganisationCommands.isComplainedAbout: "no"],
            by: "amir", at: "2026-03-03 10:59")
        }, act: .propose(), by: "amir", expect: .refused(["SM-2.148a"])),
      Example(
        "SM-2.148a", "both, and none on the case", from: { try .allocated(aware: "2025-05-01") },
        arrange: { scene in
          try scene.run(Typed.secondTier([SecondTierAssessment.scope: "both"]), by: "amir", at: "2026-03-03 10:59")
        }, act: .propose(), by: "amir", expect: .refused(["SM-2.148a"])),
      Example(
        "SM-2.148a", "both, as the complaint was made", from: { try .secondTier([SecondTierAssessment.scope: "both"]) },
        act: .propose(), by: "amir", expect: .accepted),
      Example(
        "SM-2.148b", "a contractor", from: { try .secondTier() },
        arrange: { try $0.involve(.contractor, "Widget Assessors", by: "amir") },
        expect: .shows("Widget Assessors acts for Anytown NHS Trust")),
      Example("SM-2.148b", "none", from: { try .secondTier() }, expect: .showsNothing),
    ]
  }

  private static let only: KeyValuePairs<Field, String> = [SecondTierAssessment.scope: "organisation only"]
  private static let delayed: KeyValuePairs<Field, String> = [
    SecondTierAssessment.scope: "organisation only", SecondTierAssessment.issues: SecondTierIssue.service.rawValue,
  ]

  private static var choice: [Example] {
    [
      Example("SM-2.149", "organisation only", from: { try .secondTier(only) }, expect: .asks()),
      Example(
        "SM-2.149", "both", from: { try .secondTier([SecondTierAssessment.scope: "both"]) }, expect: .asksNot()),
      Example(
        "SM-2.149", "said", from: { try .secondTier(only) },
        act: .secondTier([SecondTierAssessment.unhappy: "It believed the records."]), by: "amir", expect: .asksNot()),
      Example("SM-2.150a", "its delay too", from: { try .secondTier(delayed) }, expect: .asks()),
      Example("SM-2.150a", "nothing of the second tier", from: { try .secondTier(only) }, expect: .asksNot()),
      Example(
        "SM-2.150a", "explained", from: { try .secondTier(delayed) },
        act: .secondTier([SecondTierAssessment.explainedOn: "2026-03-03"]), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.150b", "kept to the organisation", from: { try .secondTier(delayed) },
        arrange: {
          try $0.run(
            Typed.secondTier([SecondTierAssessment.explainedOn: "2026-03-03"]), by: "amir", at: "2026-03-03 10:59")
        },
        expect: .shows("organisation only: decided by the complainant, after the explanation of Tue 3 Mar 2026")),
      Example("SM-2.150b", "not asked", from: { try .secondTier() }, expect: .showsNothing),
    ]
  }

  private static let secondTierAlone: KeyValuePairs<Field, String> = [SecondTierAssessment.scope: "second tier only"]

  private static var work: [Example] {
    [
      Example(
        "SM-2.151", "a component about the second tier", from: { try .secondTier(only) },
        act: .component(about: "last"), by: "amir", expect: .refused(["SM-2.151"])),
      Example(
        "SM-2.151", "a component about the organisation", from: { try .secondTier(only) }, act: .component(),
        by: "amir", expect: .accepted),
      Example(
        "SM-2.151", "second tier only, a component about the organisation",
        from: { try .secondTier(secondTierAlone) }, act: .component(about: "last"), by: "amir",
        expect: .refused(["SM-2.151"])),
      Example(
        "SM-2.151", "both", from: { try .secondTier([SecondTierAssessment.scope: "both"]) },
        act: .component(about: "last"), by: "amir", expect: .accepted),
      Example(
        "SM-2.151", "complained about after all", from: { try .secondTier(only) },
        act: Typed(
          .involvedChange,
          [InvolvedOrganisationCommands.involved: "last", InvolvedOrganisationCommands.isComplainedAbout: "yes"]),
        by: "amir", expect: .refused(["SM-2.151"])),
      Example(
        "SM-2.152a", "information from the second tier, organisation only", from: { try .secondTier(only) },
        act: .askForInformation, by: "amir", expect: .accepted),
      Example("SM-2.152a", "no second tier", from: { try .allocated() }, expect: .says("SM-2.152a", nil)),
      Example(
        "SM-2.152b", "letters to the organisation alone", from: { try .secondTier(only) },
        act: .propose(to: "Anytown NHS Trust"), by: "amir", expect: .refused(["SM-2.152b", "SM-2.157b"])),
      Example(
        "SM-2.152b", "to both", from: { try .secondTier(only) }, act: .propose(to: "anytown nhs trust; Adjudicator"),
        by: "amir", expect: .accepted),
      Example(
        "SM-2.152b", "to all, left to the program", from: { try .secondTier(only) }, act: .propose(), by: "amir",
        expect: .leaves(
          "both are named", { $0.notes.last?.text.contains("Anytown NHS Trust; Adjudicator") == true })),
    ]
  }
}
