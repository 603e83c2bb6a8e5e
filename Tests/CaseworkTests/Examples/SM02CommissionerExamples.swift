import Casework

/// SM 2.158–2.169: health complaints to the provider or the commissioner.
enum SM02CommissionerExamples {
  static var examples: [Example] { intake + known + asked + choice + work + decided + commissionerOnly }

  private static let scope = CommissionerAssessment.scope

  /// In remit and properly made, its own process not finished, beside a commissioner.
  private static func ongoing(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.readiness([ReadinessAssessment.localResolution: "ongoing"])
    try scene.involve(.commissioner, "Anytown ICB", fields)
    return scene
  }

  private static func commissioner(_ fields: KeyValuePairs<Field, String>) -> Typed {
    Typed(.assessCommissioner, fields)
  }

  /// The register names a commissioner of the organisation.
  private static func named(_ local: String) -> @Sendable () throws -> Scene {
    {
      var scene = try Scene.readiness([ReadinessAssessment.localResolution: local])
      scene.draft.file?.case.stage = .readiness
      scene.draft.file?.organisation?.commissioner = 1
      return scene
    }
  }

  private static var known: [Example] {
    [
      Example("SM-2.158", "the register names one", from: named("ongoing"), expect: .asks("commissioner")),
      Example(
        "SM-2.158", "complete with the provider: one is enough", from: named("complete"),
        expect: .asksNot("commissioner")),
      Example(
        "SM-2.158", "it is on the case", from: { try ongoing() },
        arrange: {
          $0.draft.file?.case.stage = .readiness
          $0.draft.file?.organisation?.commissioner = 1
        }, expect: .asksNot("commissioner")),
    ]
  }

  private static var intake: [Example] {
    [
      Example(
        "SM-2.158", "the commissioner has finished: ready", from: { try ongoing() },
        act: commissioner([CommissionerAssessment.completedWith: "commissioner"]),
        expect: .leaves("ready", { $0.case.ready == .yes })),
      Example(
        "SM-2.158", "by the day of its reply",
        from: { try ongoing([InvolvedOrganisationCommands.finishedOn: "2026-01-12"]) },
        act: .ready([ReadinessAssessment.isSelfReferral: "no"]),
        expect: .leaves("ready", { $0.case.ready == .yes })),
      Example(
        "SM-2.158", "neither has", from: { try ongoing() }, act: .ready([ReadinessAssessment.isSelfReferral: "no"]),
        expect: .leaves("not ready", { $0.case.ready == .no })),
      Example(
        "SM-2.159a", "the commissioner only: it takes the provider's place", from: { try ongoing() },
        act: commissioner([scope: "commissioner only"]),
        expect: .leaves("about the ICB", { $0.organisationName == "Anytown ICB" })),
      Example(
        "SM-2.159a", "opened about the commissioner, the provider added", from: { try .plain() },
        act: .involve(.provider, "Anytown Surgery"),
        expect: .leaves(
          "about the surgery",
          { $0.organisationName == "Anytown Surgery" && $0.organisations.map(\.role) == [.commissioner] })),
      Example(
        "SM-2.159a", "both: about the provider", from: { try ongoing() }, act: commissioner([scope: "both"]),
        expect: .leaves("about the trust", { $0.organisationName == "Anytown NHS Trust" })),
      Example(
        "SM-2.159b", "passed", from: { try .commissioned() },
        expect: .shows("passed for further consideration on Tue 3 Mar 2026")),
      Example("SM-2.159b", "not yet", from: { try ongoing() }, expect: .showsNothing),
    ]
  }

  private static func components(about both: Bool) throws -> Scene {
    var scene = try Scene.commissioned([scope: "both"])
    try scene.run(Typed.component(), by: "amir", at: "2026-03-03 10:59")
    if both { try scene.run(Typed.component(about: "last"), by: "amir", at: "2026-03-03 10:59") }
    return scene
  }

  private static var asked: [Example] {
    [
      Example("SM-2.160a", "with a caseworker", from: { try .commissioned() }, expect: .asks()),
      Example("SM-2.160a", "asked", from: { try .commissioned([scope: "both"]) }, expect: .asksNot()),
      Example("SM-2.160a", "at intake", from: { try ongoing() }, expect: .asksNot()),
      Example(
        "SM-2.161", "no component about the commissioner", from: { try components(about: false) }, act: .decide(),
        by: "amir", expect: .refused(["SM-2.161"])),
      Example(
        "SM-2.161", "the same area for both", from: { try components(about: true) }, act: .decide(), by: "amir",
        expect: .accepted),
    ]
  }

  private static let only: KeyValuePairs<Field, String> = [scope: "organisation only"]

  private static func only(_ commissioning: String) -> KeyValuePairs<Field, String> {
    [
      scope: "organisation only", CommissionerAssessment.unhappy: "It blamed the rota.",
      CommissionerAssessment.isAboutCommissioning: commissioning,
    ]
  }

  private static var choice: [Example] {
    [
      Example("SM-2.162", "its response", from: { try .commissioned(only) }, expect: .asks("response")),
      Example("SM-2.162", "the commissioning", from: { try .commissioned(only) }, expect: .asks("commissioning")),
      Example("SM-2.162", "the funding: ask again", from: { try .commissioned(only("yes")) }, expect: .asks("scope")),
      Example("SM-2.162", "nothing of it", from: { try .commissioned(only("no")) }, expect: .asksNot()),
      Example("SM-2.162", "both", from: { try .commissioned([scope: "both"]) }, expect: .asksNot()),
      Example(
        "SM-2.163", "a component about the commissioner", from: { try .commissioned(only) },
        act: .component(about: "last"), by: "amir", expect: .refused(["SM-2.163"])),
      Example(
        "SM-2.163", "commissioner only, a component about the provider",
        from: { try .commissioned([scope: "commissioner only"]) }, act: .component(about: "last"), by: "amir",
        expect: .refused(["SM-2.163"])),
      Example(
        "SM-2.163", "both", from: { try .commissioned([scope: "both"]) }, act: .component(about: "last"), by: "amir",
        expect: .accepted),
    ]
  }

  private static var work: [Example] {
    [
      Example(
        "SM-2.164a", "information from the commissioner, organisation only", from: { try .commissioned(only) },
        act: .askForInformation, by: "amir", expect: .accepted),
      Example("SM-2.164a", "no commissioner", from: { try .allocated() }, expect: .says("SM-2.164a", nil)),
      Example(
        "SM-2.164b", "letters to the provider alone", from: { try .commissioned(only) },
        act: .propose(to: "Anytown NHS Trust"), by: "amir", expect: .refused(["SM-2.164b"])),
      Example(
        "SM-2.164b", "to both", from: { try .commissioned(only) }, act: .propose(to: "Anytown NHS Trust; Anytown ICB"),
        by: "amir", expect: .accepted),
      Example(
        "SM-2.164b", "no commissioner", from: { try .allocated(aware: "2025-05-01") }, act: .propose(to: "Nobody"),
        by: "amir", expect: .accepted),
    ]
  }

  private static var decided: [Example] {
    [
      Example(
        "SM-2.165", "nothing decided about the commissioner", from: { try components(about: true) }, act: .propose(),
        by: "amir", expect: .refused(["SM-2.165"])),
      Example(
        "SM-2.165", "decided about both", from: { try components(about: true) },
        arrange: { try $0.run(Typed.decide(), by: "amir", at: "2026-03-03 10:59") }, act: .propose(), by: "amir",
        expect: .accepted),
      Example(
        "SM-2.165", "organisation only", from: { try .commissioned(only) }, act: .propose(), by: "amir",
        expect: .accepted),
      Example("SM-2.166a", "organisation only", from: { try .commissioned(only) }, expect: .asks()),
      Example("SM-2.166a", "both", from: { try .commissioned([scope: "both"]) }, expect: .asksNot()),
      Example(
        "SM-2.166a", "considered", from: { try .commissioned(only) },
        act: commissioner([CommissionerAssessment.response: CommissionerResponse.none.rawValue]), by: "amir",
        expect: .asksNot()),
      Example(
        "SM-2.166b", "it put it right", from: { try .commissioned(only) },
        act: commissioner([
          CommissionerAssessment.response: CommissionerResponse.reasonable.rawValue,
          CommissionerAssessment.responseReasons: "It apologised.",
        ]), by: "amir", expect: .shows("the decision about Anytown NHS Trust may rest on it")),
      Example(
        "SM-2.166b", "it did not", from: { try .commissioned(only) },
        act: commissioner([CommissionerAssessment.response: CommissionerResponse.notReasonable.rawValue]), by: "amir",
        expect: .showsNothing),
      Example(
        "SM-2.167", "a decision about the commissioner", from: { try .commissioned(only) }, act: .decide(), by: "amir",
        expect: .refused(["SM-2.167"])),
      Example(
        "SM-2.167", "about both", from: { try components(about: true) }, act: .decide(), by: "amir",
        expect: .accepted),
    ]
  }

  private static var commissionerOnly: [Example] {
    [
      Example(
        "SM-2.168", "raised with it?", from: { try .commissioned([scope: "commissioner only"]) },
        expect: .asks("raised")),
      Example(
        "SM-2.168", "raised: was its reply reasonable?",
        from: { try .commissioned([scope: "commissioner only", CommissionerAssessment.isRaised: "yes"]) },
        expect: .asks("reasonable")),
      Example("SM-2.168", "both", from: { try .commissioned([scope: "both"]) }, expect: .asksNot()),
      Example(
        "SM-2.169", "a decision about the provider", from: { try .commissioned([scope: "commissioner only"]) },
        act: .decide(), by: "amir", expect: .refused(["SM-2.169"])),
      Example(
        "SM-2.169", "about both", from: { try components(about: true) }, act: .decide(), by: "amir",
        expect: .accepted),
    ]
  }
}
