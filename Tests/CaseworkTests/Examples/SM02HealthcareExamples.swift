import Casework

/// SM 2.170–2.177: decisions on NHS Continuing Healthcare.
enum SM02HealthcareExamples {
  static var examples: [Example] {
    [reviews, notReviewed, reviewed, exceptions, onFile].flatMap { $0 }
  }

  private static let full: (Field, String) = (ContinuingHealthcareAssessment.foundAt, EligibilityStage.full.rawValue)

  private static func assess(_ fields: [(Field, String)]) -> Typed { Typed(.assessContinuingHealthcare, fields) }

  /// A complaint about an ICB, ready to be passed, with answers.
  private static func board(_ fields: [(Field, String)]) throws -> Scene {
    var scene = try Scene.readyToPass()
    try scene.run(assess(fields), at: "2026-03-03 10:45")
    return scene
  }

  private static func full(icb: String = "yes", nhsEngland: String) throws -> Scene {
    try board([
      full, (ContinuingHealthcareAssessment.boardReview, icb),
      (ContinuingHealthcareAssessment.nationalReview, nhsEngland),
    ])
  }

  /// With Amir Shah, beside the region of NHS England.
  private static func allocated(_ fields: [(Field, String)]) throws -> Scene {
    var scene = try Scene.handled(.reviewer, "London region", .assessContinuingHealthcare)
    try scene.run(assess(fields), by: "amir", at: "2026-03-03 10:58")
    return scene
  }

  private static var reviews: [Example] {
    [
      Example(
        "SM-2.170a", "decided by a CCG",
        from: { try board([(ContinuingHealthcareAssessment.formerGroup, "Anytown CCG")]) },
        expect: .shows("Anytown CCG (CCG until July 2022), replaced by Anytown NHS Trust")),
      Example("SM-2.170a", "decided by the ICB", from: { try board([full]) }, expect: .showsNothing),
      Example(
        "SM-2.170b", "at the checklist",
        from: { try board([(ContinuingHealthcareAssessment.foundAt, "checklist")]) }, expect: .asks()),
      Example(
        "SM-2.170b", "not reviewed: outstanding",
        from: {
          try board([
            (ContinuingHealthcareAssessment.foundAt, "checklist"), (ContinuingHealthcareAssessment.boardReview, "no"),
          ])
        },
        expect: .looks(
          "ICB review outstanding",
          {
            Assessment.continuingHealthcare.definition.standing($0, $0.file.sheet(.continuingHealthcare)).implies
              == "ICB review outstanding."
          })),
      Example("SM-2.170b", "after a full assessment", from: { try board([full]) }, expect: .asksNot()),
      Example(
        "SM-2.171a", "passed, reviews not asked about", from: { try board([full]) }, act: .pass(),
        expect: .refused(["SM-2.171a"])),
      Example(
        "SM-2.171a", "both asked about", from: { try full(nhsEngland: "yes") }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.171a", "at the checklist",
        from: { try board([(ContinuingHealthcareAssessment.foundAt, "checklist")]) }, act: .pass(), expect: .accepted),
    ]
  }

  private static var notReviewed: [Example] {
    [
      Example("SM-2.171b", "no review by NHS England", from: { try full(nhsEngland: "no") }, expect: .asks()),
      Example("SM-2.171b", "reviewed", from: { try full(nhsEngland: "yes") }, expect: .asksNot()),
      Example(
        "SM-2.171b", "signposted", from: { try full(nhsEngland: "no") },
        act: assess([(ContinuingHealthcareAssessment.signpostedOn, "2026-03-03")]), expect: .asksNot()),
      Example(
        "SM-2.172", "not reviewed after all: about the ICB again",
        from: { try allocated([full, (ContinuingHealthcareAssessment.nationalReview, "yes")]) },
        act: assess([(ContinuingHealthcareAssessment.nationalReview, "no")]), by: "amir",
        expect: .leaves("about the ICB", { $0.organisationName == "Anytown NHS Trust" })),
      Example("SM-2.172", "reviewed", from: { try full(nhsEngland: "yes") }, expect: .says("SM-2.172", nil)),
    ]
  }

  private static let isAboutRegion = Example.Expectation.leaves(
    "about the region, the ICB beside it",
    { $0.organisationName == "London region" && $0.organisations.map(\.role) == [.board] })

  private static var reviewed: [Example] {
    [
      Example(
        "SM-2.173", "NHS England as second tier", from: { try board([full]) },
        act: .involve(.secondTier, "NHS England"), expect: .refused(["SM-2.173"])),
      Example(
        "SM-2.173", "as the reviewer", from: { try board([full]) }, act: .involve(.reviewer, "NHS England, London"),
        expect: .accepted),
      Example(
        "SM-2.173", "another second tier", from: { try board([full]) }, act: .involve(.secondTier, "Adjudicator"),
        expect: .accepted),
      Example(
        "SM-2.173", "recorded before as second tier", from: { try .readyToPass() },
        arrange: { try $0.involve(.secondTier, "NHS England") }, act: assess([full]), expect: .refused(["SM-2.173"])),
      Example("SM-2.174a", "reviewed", from: { try full(nhsEngland: "yes") }, expect: .asks()),
      Example(
        "SM-2.174a", "said", from: { try full(nhsEngland: "yes") },
        act: assess([(ContinuingHealthcareAssessment.unhappy, "It left out the nurse's notes.")]), expect: .asksNot()),
      Example("SM-2.174a", "not reviewed", from: { try full(nhsEngland: "no") }, expect: .asksNot()),
      Example(
        "SM-2.174b", "with a caseworker",
        from: { try allocated([full, (ContinuingHealthcareAssessment.nationalReview, "yes")]) }, expect: .asks()),
      Example(
        "SM-2.174b", "both are investigated",
        from: {
          try allocated([
            full, (ContinuingHealthcareAssessment.nationalReview, "yes"),
            (ContinuingHealthcareAssessment.exception, HealthcareException.both.rawValue),
          ])
        }, expect: .asksNot()),
      Example(
        "SM-2.174b", "written",
        from: { try allocated([full, (ContinuingHealthcareAssessment.nationalReview, "yes")]) },
        act: assess([(ContinuingHealthcareAssessment.explainedOn, "2026-03-03")]), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.175", "reviewed", from: { try .handled(.reviewer, "London region", .assessContinuingHealthcare) },
        act: assess([full, (ContinuingHealthcareAssessment.nationalReview, "yes")]), by: "amir", expect: isAboutRegion),
      Example(
        "SM-2.175", "not reviewed", from: { try .handled(.reviewer, "London region", .assessContinuingHealthcare) },
        act: assess([full, (ContinuingHealthcareAssessment.nationalReview, "no")]), by: "amir",
        expect: .leaves("about the ICB", { $0.organisationName == "Anytown NHS Trust" })),
    ]
  }

  private static var exceptions: [Example] {
    [
      Example(
        "SM-2.176a", "goes on without the review", from: { try full(nhsEngland: "no") }, act: .pass(),
        expect: .refused(["SM-2.176a"])),
      Example(
        "SM-2.176a", "discussed with a manager", from: { try full(nhsEngland: "no") },
        arrange: { try $0.consult(.lineManager, .continuingHealthcare, .agreed) }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.176a", "asked, no answer yet", from: { try full(nhsEngland: "no") },
        arrange: { try $0.consult(.lineManager, .continuingHealthcare) }, act: .pass(),
        expect: .refused(["SM-2.176a"])),
      Example(
        "SM-2.176b", "both are to be investigated", from: { try full(nhsEngland: "yes") },
        arrange: {
          try $0.run(
            assess([(ContinuingHealthcareAssessment.exception, HealthcareException.both.rawValue)]),
            at: "2026-03-03 10:46")
        }, act: .pass(), expect: .refused(["SM-2.176b"])),
      Example(
        "SM-2.176b", "the ICB is complained about too", from: { try full(nhsEngland: "yes") },
        arrange: { try $0.involve(.board, "Anytown ICB", [InvolvedOrganisationCommands.isComplainedAbout: "yes"]) },
        act: .pass(), expect: .refused(["SM-2.176b"])),
      Example("SM-2.176b", "one alone", from: { try full(nhsEngland: "yes") }, act: .pass(), expect: .accepted),
    ] + discussing
  }

  /// What is next while a manager has not been asked.
  private static var discussing: [Example] {
    let before = assess([(ContinuingHealthcareAssessment.exception, HealthcareException.before.rawValue)])
    let both = assess([(ContinuingHealthcareAssessment.exception, HealthcareException.both.rawValue)])
    return [
      Example("SM-2.176a", "to be discussed", from: { try full(nhsEngland: "no") }, act: before, expect: .asks()),
      Example(
        "SM-2.176a", "discussed with an assistant director: done", from: { try full(nhsEngland: "no") },
        arrange: { try $0.consult(.assistantDirector, .continuingHealthcare, .agreed) }, act: before,
        expect: .asksNot()),
      Example("SM-2.176a", "it waits for the review", from: { try full(nhsEngland: "no") }, expect: .asksNot()),
      Example("SM-2.176b", "to be discussed", from: { try full(nhsEngland: "yes") }, act: both, expect: .asks()),
      Example(
        "SM-2.176b", "discussed: done", from: { try full(nhsEngland: "yes") },
        arrange: { try $0.consult(.lineManager, .continuingHealthcare, .agreed) }, act: both, expect: .asksNot()),
      Example("SM-2.176b", "one alone: nothing to discuss", from: { try full(nhsEngland: "yes") }, expect: .asksNot()),
    ]
  }

  private static func both(_ fields: [(Field, String)]) throws -> Scene {
    var scene = try allocated(
      [
        full, (ContinuingHealthcareAssessment.boardReview, "yes"),
        (ContinuingHealthcareAssessment.nationalReview, "yes"),
        (ContinuingHealthcareAssessment.exception, HealthcareException.both.rawValue),
      ] + fields)
    try scene.consult(.lineManager, .continuingHealthcare, .agreed)
    return scene
  }

  private static let written: [(Field, String)] = [
    (ContinuingHealthcareAssessment.isBoardWritten, "yes"), (ContinuingHealthcareAssessment.isNationalWritten, "yes"),
  ]

  private static let complainedAbout = Typed(
    .involvedChange,
    [InvolvedOrganisationCommands.involved: "last", InvolvedOrganisationCommands.isComplainedAbout: "yes"])

  private static var onFile: [Example] {
    [
      Example(
        "SM-2.177a", "no written complaint about NHS England", from: { try both([written[0]]) },
        arrange: { try $0.run(complainedAbout, by: "amir", at: "2026-03-03 10:59") }, act: .propose(), by: "amir",
        expect: .refused(["SM-2.177a"])),
      Example(
        "SM-2.177a", "about both", from: { try both(written) },
        arrange: { try $0.run(complainedAbout, by: "amir", at: "2026-03-03 10:59") }, act: .propose(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.177b", "the ICB is not complained about", from: { try both(written) }, act: .propose(), by: "amir",
        expect: .refused(["SM-2.177b"])),
      Example(
        "SM-2.177b", "a component about it", from: { try both(written) },
        arrange: { try $0.run(Typed.component(about: "last"), by: "amir", at: "2026-03-03 10:59") },
        act: .propose(), by: "amir", expect: .accepted),
    ]
  }
}
