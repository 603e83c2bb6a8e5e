import Casework

/// SM 2.123–2.131: hearing both parties, the conference, and what comes of it.
enum SM02MediationEndExamples {
  static var examples: [Example] { heard + conference + agreed + letters + compliance + returned + part }

  private static let complainant: KeyValuePairs<Field, String> = [
    ConferenceAssessment.complainantHeard: "2026-03-03", ConferenceAssessment.complainantAccount: "It was cancelled.",
    ConferenceAssessment.complainantViews: "Nobody cared.", ConferenceAssessment.complainantAims: "An apology.",
  ]
  private static let organisation: KeyValuePairs<Field, String> = [
    ConferenceAssessment.organisationHeard: "2026-03-03", ConferenceAssessment.organisationAccount: "Staff were ill.",
    ConferenceAssessment.organisationViews: "It is sorry.", ConferenceAssessment.organisationAims: "Peace.",
  ]

  private static var heard: [Example] {
    [
      Example("SM-2.123", "begun", from: { try .mediating() }, expect: .asks("complainant")),
      Example(
        "SM-2.123", "heard, their aims not known", from: { try .mediating() },
        act: Typed.conference(complainant).with([(ConferenceAssessment.complainantAims, "")]), by: "sue",
        expect: .asks("complainant")),
      Example(
        "SM-2.123", "the complainant was heard", from: { try .mediating() }, act: .conference(complainant), by: "sue",
        expect: .asksNot("complainant")),
      Example("SM-2.123", "not in mediation", from: { try .consented() }, expect: .asksNot()),
      Example(
        "SM-2.124", "heard, not asked how to reach them", from: { try .mediating() }, act: .conference(complainant),
        by: "sue", expect: .asks("complainant")),
      Example(
        "SM-2.124", "not heard yet", from: { try .mediating() }, act: .conference(complainant), by: "sue",
        expect: .asksNot("organisation")),
      Example(
        "SM-2.124", "asked", from: { try .mediating() },
        act: Typed.conference(complainant).with([(ConferenceAssessment.complainantContact, "Email; none needed.")]),
        by: "sue", expect: .asksNot()),
    ]
  }

  private static var conference: [Example] {
    let meeting = Typed.conference([
      ConferenceAssessment.heldOn: "2026-03-30", ConferenceAssessment.format: "videoconference",
    ])
    return [
      Example(
        "SM-2.125a", "only the complainant was heard", from: { try .mediating() },
        arrange: { try $0.run(Typed.conference(complainant), by: "sue") }, act: meeting, by: "sue",
        expect: .refused(["SM-2.125a"])),
      Example(
        "SM-2.125a", "both were heard", from: { try .mediating() },
        arrange: { scene in
          try scene.run(Typed.conference(complainant), by: "sue")
          try scene.run(Typed.conference(organisation), by: "sue")
        }, act: meeting, by: "sue", expect: .accepted),
      Example(
        "SM-2.125b", "by videoconference", from: { try .mediating() },
        arrange: { try $0.run(Typed(.assessConference, meeting.fields, passing: ["SM-2.125a"]), by: "sue") },
        expect: .shows("Mon 30 Mar 2026, videoconference")),
      Example("SM-2.125b", "not arranged", from: { try .mediating() }, expect: .showsNothing),
    ]
  }

  private static let closed = Typed.close(ClosureCode.mediated.name)
  private static let settledByOne = Typed.mediationOutcome(Scene.settled).with([
    (MediationOutcomeAssessment.organisationAgrees, "not known")
  ])

  private static var agreed: [Example] {
    [
      Example(
        "SM-2.126b", "one has not agreed", from: { try .mediating() }, act: settledByOne, by: "sue",
        expect: .refused(["SM-2.126b"])),
      Example(
        "SM-2.126b", "both have", from: { try .mediating() }, act: .mediationOutcome(Scene.settled), by: "sue",
        expect: .accepted),
      Example(
        "SM-2.126b", "they do not agree", from: { try .mediating() },
        act: .mediationOutcome([MediationOutcomeAssessment.outcome: "no agreement"]), by: "sue", expect: .accepted),
      Example(
        "SM-2.126b", "closed as settled with nothing agreed", from: { try .mediating() }, act: closed, by: "sue",
        expect: .refused(["SM-2.126b"])),
    ]
  }

  private static var letters: [Example] {
    [
      Example(
        "SM-2.127a", "the organisation has no letter", from: { try .mediated(Scene.settled) },
        arrange: { try $0.letters(organisation: "") }, act: closed, by: "sue", expect: .refused(["SM-2.127a"])),
      Example(
        "SM-2.127a", "what was agreed is not recorded", from: { try .mediated(Scene.settled) },
        arrange: { scene in
          try scene.letters()
          try scene.run(.assessMediationOutcome, [MediationOutcomeAssessment.agreed: ""], by: "sue")
        }, act: closed, by: "sue", expect: .refused(["SM-2.127a"])),
      Example(
        "SM-2.127a", "both have", from: { try .mediated(Scene.settled) }, arrange: { try $0.letters() }, act: closed,
        by: "sue", expect: .leaves("closed as mediated", { $0.case.closureCode == "settled by mediation" })),
      Example(
        "SM-2.127b", "closed as something else", from: { try .mediated(Scene.settled) },
        arrange: { try $0.letters() }, act: .close("enquiry answered"), by: "sue", expect: .refused(["SM-2.127b"])),
      Example(
        "SM-2.127b", "closed as of the day before the letters", from: { try .mediated(Scene.settled) },
        arrange: { try $0.letters() }, act: closed.occurring("2026-03-02 17:00"), by: "sue",
        expect: .refused(["SM-2.127b"])),
      Example(
        "SM-2.127b", "on the day of the letters", from: { try .mediated(Scene.settled) },
        arrange: { try $0.letters() }, act: closed, by: "sue", expect: .accepted),
      Example(
        "SM-2.127b", "not settled by mediation", from: { try .mediable() }, act: .close("withdrawn"), by: "amir",
        expect: .accepted),
    ]
  }

  private static var compliance: [Example] {
    let plan = Typed(
      .complianceAdd,
      [ComplianceCommands.text: "Apologise.", ComplianceCommands.targetDate: "2026-04-01"])
    return [
      Example(
        "SM-2.128", "settled by mediation", from: { try .mediated(Scene.settled) }, act: plan, by: "sue",
        expect: .refused(["SM-2.128"])),
      Example(
        "SM-2.128", "in part: the rest may lead to recommendations", from: { try .mediated(Scene.settledInPart) },
        act: plan, by: "sue", expect: .accepted),
    ]
  }

  private static var returned: [Example] {
    let none = Typed.mediationOutcome([MediationOutcomeAssessment.outcome: "no agreement"])
    return [
      Example(
        "SM-2.129", "no agreement", from: { try .mediating() }, act: none, by: "sue",
        expect: .leaves(
          "in the primary investigation, with what was said",
          {
            $0.case.stage == .primaryInvestigation
              && !$0.assessmentAnswers.filter { $0.assessment == .mediation }.isEmpty
          })),
      Example(
        "SM-2.129", "it says who had it", from: { try .mediating() }, act: none, by: "sue",
        expect: .looks("Amir had it") { $0.outcome("SM-2.129")?.contains("Amir Shah had it before") == true }),
      Example(
        "SM-2.129", "settled: it stays", from: { try .mediated(Scene.settled) },
        expect: .looks("no return") { !$0.applies("SM-2.129") && $0.file.case.stage == .disputeResolution }),
    ]
  }

  private static var part: [Example] {
    let unnamed = Typed.mediationOutcome(Scene.settledInPart).with([(MediationOutcomeAssessment.components, "")])
    return [
      Example(
        "SM-2.130", "no component named", from: { try .mediatingTwo() }, act: unnamed, by: "sue",
        expect: .refused(["SM-2.130"])),
      Example(
        "SM-2.130", "one of two", from: { try .mediatingTwo() },
        act: unnamed.with([(MediationOutcomeAssessment.components, "last")]), by: "sue", expect: .accepted),
      Example(
        "SM-2.130", "the only one", from: { try .mediating() },
        arrange: { try $0.run(.componentAdd, [ComponentCommands.area: "delay"], by: "sue") },
        act: unnamed.with([(MediationOutcomeAssessment.components, "last")]), by: "sue",
        expect: .refused(["SM-2.130"])),
      Example(
        "SM-2.130", "what was agreed is missing", from: { try .mediatingTwo() },
        act: unnamed.with([
          (MediationOutcomeAssessment.components, "last"), (MediationOutcomeAssessment.agreed, ""),
        ]), by: "sue", expect: .refused(["SM-2.130"])),
      Example(
        "SM-2.131", "the rest goes on with who mediated", from: { try .mediatingTwo() },
        act: unnamed.with([(MediationOutcomeAssessment.components, "last")]), by: "sue",
        expect: .leaves(
          "in the primary investigation with Sue", { $0.case.stage == .primaryInvestigation && $0.case.owner == 4 })),
      Example(
        "SM-2.131", "and may be declined", from: { try .mediated(Scene.settledInPart) },
        act: .decline([DecisionCommands.decision: DeclineReason.other.rawValue]), by: "sue",
        expect: .accepted),
      Example(
        "SM-2.131", "what is left is named", from: { try .mediated(Scene.settledInPart) },
        expect: .looks("communication is left") { $0.outcome("SM-2.131")?.hasSuffix("rest: communication.") == true }),
      Example(
        "SM-2.131", "all is settled", from: { try .mediated(Scene.settled) },
        expect: .looks("nothing is left") { !$0.applies("SM-2.131") }),
    ]
  }
}
