import Casework

/// SM 2.178–2.181: Individual Funding Requests.
enum SM02FundingExamples {
  static var examples: [Example] { application + checks }

  private static func assess(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessFundingRequest, fields) }

  private static func request(_ fields: KeyValuePairs<Field, String>) throws -> Scene {
    var scene = try Scene.allocated()
    try scene.run(assess(fields), by: "amir", at: "2026-03-03 10:58")
    return scene
  }

  private static var application: [Example] {
    [
      Example(
        "SM-2.178", "a doctor",
        from: {
          try request([
            FundingRequestAssessment.applicant: "doctor", FundingRequestAssessment.appliedOn: "2025-11-03",
          ])
        }, expect: .shows("applied for by a doctor on Mon 3 Nov 2025")),
      Example(
        "SM-2.178", "somebody else", from: { try request([FundingRequestAssessment.applicant: "somebody else"]) },
        expect: .shows("somebody else: only a doctor can")),
      Example(
        "SM-2.178", "not said", from: { try request([FundingRequestAssessment.isDeclined: "yes"]) },
        expect: .showsNothing),
      Example(
        "SM-2.179", "a policy", from: { try request([FundingRequestAssessment.policy: FundingPolicy.exists.rawValue]) },
        expect: .shows("sufficient grounds")),
      Example(
        "SM-2.179", "none", from: { try request([FundingRequestAssessment.policy: FundingPolicy.none.rawValue]) },
        expect: .shows("whether individual funding can be supported")),
      Example(
        "SM-2.179", "not said", from: { try request([FundingRequestAssessment.isDeclined: "yes"]) },
        expect: .showsNothing),
    ]
  }

  private static let declined: KeyValuePairs<Field, String> = [FundingRequestAssessment.isDeclined: "yes"]

  private static var checks: [Example] {
    [
      Example(
        "SM-2.180", "declined: four checks", from: { try request(declined) },
        expect: .looks("0/4", { at in at.guidance.questions(in: at).contains { $0.text.contains("(0/4)") } })),
      Example(
        "SM-2.180", "three answered", from: { try request(declined) },
        act: assess([
          FundingRequestAssessment.isComplete: "yes", FundingRequestAssessment.policyUsed: "IFR policy 2025",
          FundingRequestAssessment.accords: "yes",
        ]), by: "amir", expect: .asks()),
      Example(
        "SM-2.180", "all answered", from: { try request(declined) },
        act: assess([
          FundingRequestAssessment.isComplete: "yes", FundingRequestAssessment.policyUsed: "IFR policy 2025",
          FundingRequestAssessment.accords: "yes", FundingRequestAssessment.isReasonable: "no",
        ]), by: "amir", expect: .asksNot()),
      Example(
        "SM-2.180", "not declined", from: { try request([FundingRequestAssessment.applicant: "doctor"]) },
        expect: .asksNot()),
    ]
  }
}
