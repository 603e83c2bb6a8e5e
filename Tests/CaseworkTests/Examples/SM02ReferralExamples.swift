import Casework

/// SM 2.16–2.20: the referral by an MP.
enum SM02ReferralExamples {
  static var examples: [Example] { referral + consent + knowledge + records + doubts }

  private static let accepted = Example.Expectation.accepted

  private static var referral: [Example] {
    [
      Example(
        "SM-2.16a", "no referral, passed", from: { try .parliamentary() }, act: .pass(), expect: .refused(["SM-2.16a"])),
      Example(
        "SM-2.16a", "no referral, judged properly made", from: { try .parliamentary() }, act: .properlyMade,
        expect: .refused(["SM-2.16a"])),
      Example(
        "SM-2.16a", "judged not properly made", from: { try .parliamentary() },
        act: Typed(.caseAssess, [CaseCommands.properlyMade: "no"]), expect: accepted),
      Example(
        "SM-2.16a", "the complainant did not write to the MP",
        from: { try .referred([ReferralAssessment.written: "no"]) }, act: .pass(),
        expect: .refused(["SM-2.8b", "SM-2.16a"])),
      Example(
        "SM-2.16a", "not known whether they wrote", from: { try .referred([ReferralAssessment.written: "not known"]) },
        act: .pass(), expect: .refused(["SM-2.16a"])),
      Example(
        "SM-2.16a", "referred as the law asks: properly made", from: { try .parliamentary() }, act: .referral(),
        expect: .leaves("properly made", { $0.case.properlyMade == .yes })),
      Example("SM-2.16a", "referred and passed", from: { try .referred() }, act: .pass(), expect: accepted),
      Example("SM-2.16a", "a health complaint", from: { try .readyToPass() }, act: .pass(), expect: accepted),
    ]
  }

  private static var consent: [Example] {
    [
      Example(
        "SM-2.16b", "no request to investigate", from: { try .referred([ReferralAssessment.asked: "no"]) },
        act: .pass(),
        expect: .refused(["SM-2.8b", "SM-2.16b"])),
      Example(
        "SM-2.16b", "consent not recorded", from: { try .referred([ReferralAssessment.consent: ""]) },
        act: .properlyMade, expect: .refused(["SM-2.16b"])),
      Example("SM-2.16b", "both", from: { try .referred() }, act: .properlyMade, expect: accepted),
      Example(
        "SM-2.17b", "no consent: not properly made", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.consent: "no"]),
        expect: .looks("not for want of consent", { $0.standing(.referral).paragraphs == ["SM-2.17b"] })),
      Example(
        "SM-2.17b", "consent", from: { try .parliamentary() }, act: .referral(),
        expect: .looks("it passes", { $0.standing(.referral).outcome == .yes })),
    ]
  }

  private static var knowledge: [Example] {
    [
      Example(
        "SM-2.17a", "the complainant may not know", from: { try .referred([ReferralAssessment.known: "not known"]) },
        act: .pass(), expect: .refused(["SM-2.17a"])),
      Example(
        "SM-2.17a", "they do not", from: { try .referred([ReferralAssessment.known: "no"]) }, act: .properlyMade,
        expect: .refused(["SM-2.17a"])),
      Example("SM-2.17a", "they know", from: { try .referred() }, act: .pass(), expect: accepted),
      Example(
        "SM-2.17a", "checked otherwise", from: { try .referred([ReferralAssessment.known: "not known"]) },
        act: .pass(divergences: [.from("SM-2.17a")]), expect: accepted),
    ]
  }

  private static var records: [Example] {
    [
      Example(
        "SM-2.16c", "by telephone", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.form: "telephone"]), expect: .shows("referral by telephone")),
      Example(
        "SM-2.16c", "by telephone is as good", from: { try .referred([ReferralAssessment.form: "telephone"]) },
        act: .pass(), expect: accepted),
      Example("SM-2.16c", "not said", from: { try .referred() }, expect: .showsNothing),
      Example(
        "SM-2.18", "signed by staff", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.signedBy: ReferralSignature.staff.rawValue]),
        expect: .shows("staff on the MP's behalf")),
      Example(
        "SM-2.18", "signed by staff is the MP's own",
        from: { try .referred([ReferralAssessment.signedBy: ReferralSignature.staff.rawValue]) }, act: .pass(),
        expect: accepted),
      Example("SM-2.18", "not said", from: { try .referred() }, expect: .showsNothing),
    ]
  }

  private static func doubted(_ outcome: ConsultationOutcome?) throws -> Scene {
    var scene = try Scene.referred([ReferralAssessment.doubt: "yes"])
    if let outcome { try scene.consult(.memberOfParliament, .referral, outcome) }
    return scene
  }

  private static var doubts: [Example] {
    [
      Example(
        "SM-2.19", "in doubt", from: { try doubted(nil) }, act: .properlyMade, expect: .refused(["SM-2.19"])),
      Example("SM-2.19", "in doubt: to be checked", from: { try doubted(nil) }, expect: .asks()),
      Example(
        "SM-2.19", "asked and not answered", from: { try doubted(nil) },
        arrange: { try $0.consult(.memberOfParliament, .referral) }, act: .pass(), expect: .refused(["SM-2.19"])),
      Example(
        "SM-2.19", "asked: not to be asked again", from: { try doubted(nil) },
        arrange: { try $0.consult(.memberOfParliament, .referral) }, expect: .asksNot()),
      Example("SM-2.19", "confirmed", from: { try doubted(.agreed) }, act: .pass(), expect: accepted),
      Example(
        "SM-2.19", "not theirs", from: { try doubted(.notAgreed) }, act: .pass(), expect: .refused(["SM-2.19"])),
      Example("SM-2.19", "no doubt", from: { try .referred() }, act: .pass(), expect: accepted),
      Example(
        "SM-2.20", "another constituency's", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.constituency: ReferralConstituency.other.rawValue]),
        expect: .refused(["SM-2.20"])),
      Example(
        "SM-2.20", "which is a convention only", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.constituency: ReferralConstituency.other.rawValue], passing: ["SM-2.20"]),
        expect: accepted),
      Example(
        "SM-2.20", "their own", from: { try .parliamentary() },
        act: .referral([ReferralAssessment.constituency: ReferralConstituency.own.rawValue]), expect: accepted),
    ]
  }
}
