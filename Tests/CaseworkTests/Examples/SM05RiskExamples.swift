import Casework

/// SM 5.3, 5.4, 7.34, 7.80 and 8.66: what an organisation's delay, challenge and concerns, and suspected crime, mean for risk.
enum SM05RiskExamples {
  static var examples: [Example] { comments + jurisdiction + crime + concerns + review + challenge + rating }

  private static let challenged = Typed.challenge([ChallengeAssessment.jurisdictionOn: "2026-03-05"])

  private static var comments: [Example] {
    let slow = Typed.challenge([ChallengeAssessment.delay: "No reply after four weeks."])
    return [
      .risk("SM-5.3a", "proposed", from: { try .investigated(to: 1) }, expect: .tells("SM-5.3a", "without a reply")),
      .risk("SM-5.3a", "not proposed yet", from: { try .unassessed() }, expect: .tells("SM-5.3a", nil)),
      .risk("SM-5.3b", "no reply", from: { try .investigated(to: 1) }, act: slow, expect: .asks()),
      .risk(
        "SM-5.3b", "the next assessment begins with it", from: { try .investigated(to: 1) }, act: slow,
        expect: .looks("it is proposed") { at in
          at.guidance.questions(in: at).contains {
            $0.requirement == "SM-5.3b"
              && $0.proposal["external-factors"]?.hasPrefix("Delay or non-cooperation") == true
          }
        }),
      .risk(
        "SM-5.3b", "a risk that is not complete is rated first", from: { try .investigated(to: 1) },
        arrange: { scene in
          try scene.run(.rate([RiskCommands.contingency: ""]), by: "amir", at: Scene.riskTime)
        }, act: slow,
        expect: .looks("the risk is proposed") { at in
          at.guidance.questions(in: at).contains { $0.requirement == "SM-5.3b" && $0.command == .riskRate }
        }),
      .risk(
        "SM-5.3b", "assessed since", from: { try .investigated(to: 1) },
        arrange: { try $0.run(slow, by: "amir", at: "2026-03-04 09:30") },
        act: .assessRisks(for: .confirmation), expect: .asksNot()),
      .risk("SM-5.3b", "it cooperates", from: { try .investigated(to: 1) }, expect: .asksNot()),
    ]
  }

  private static var jurisdiction: [Example] {
    [
      .risk(
        "SM-5.4a", "challenged, last assessed the day before", from: { try .investigated(to: 1) }, act: challenged,
        at: "2026-03-05 10:00", expect: .asks()),
      .risk(
        "SM-5.4a", "reviewed on the day", from: { try .investigated(to: 1) },
        arrange: { try $0.run(challenged, by: "amir", at: "2026-03-05 10:00") }, act: .assessRisks(for: .review),
        at: "2026-03-05 11:00", expect: .asksNot()),
      .risk(
        "SM-5.4a", "reviewed that morning, before it was recorded", from: { try .investigated(to: 1) },
        arrange: { try $0.run(.assessRisks(for: .review), by: "amir", at: "2026-03-05 09:00") }, act: challenged,
        at: "2026-03-05 10:00", expect: .asks()),
      .risk("SM-5.4a", "not challenged", from: { try .investigated(to: 1) }, expect: .asksNot()),
      .risk(
        "SM-5.4b", "challenged", from: { try .investigated(to: 1) }, act: challenged, at: "2026-03-05 10:00",
        expect: .asks()),
      .risk(
        "SM-5.4b", "advised", from: { try .investigated(to: 1) },
        arrange: { try $0.consulted(.legalTeam, .jurisdiction, at: "2026-03-05 09:00") }, act: challenged,
        at: "2026-03-05 10:00", expect: .asksNot()),
    ]
  }

  private static var crime: [Example] {
    let found = Typed.challenge([
      ChallengeAssessment.crimeOn: "2026-03-05", ChallengeAssessment.crime: "The notes look falsified.",
    ])
    return [
      .risk(
        "SM-7.34a", "found after the last review", from: { try .investigated(to: 2) }, act: found,
        at: "2026-03-05 10:00", expect: .asks()),
      .risk(
        "SM-7.34a", "reviewed since", from: { try .investigated(to: 2) },
        arrange: { try $0.run(found, by: "amir", at: "2026-03-05 10:00") }, act: .assessRisks(for: .review),
        at: "2026-03-06 10:00", expect: .asksNot()),
      .risk(
        "SM-7.34b", "found", from: { try .investigated(to: 2) }, act: found, at: "2026-03-05 10:00", expect: .asks()),
      .risk(
        "SM-7.34b", "escalated", from: { try .investigated(to: 2) },
        arrange: { try $0.consulted(.assistantDirector, .suspectedCrime, at: "2026-03-05 09:00") }, act: found,
        at: "2026-03-05 10:00", expect: .asksNot()),
      .risk(
        "SM-7.34c", "the Assistant Director alone", from: { try .investigated(to: 2) },
        arrange: { try $0.consulted(.assistantDirector, .suspectedCrime, at: "2026-03-05 09:00") }, act: found,
        at: "2026-03-05 10:00", expect: .asks()),
      .risk(
        "SM-7.34c", "the Legal Team advised", from: { try .investigated(to: 2) },
        arrange: { try $0.consulted(.legalTeam, .suspectedCrime, at: "2026-03-05 09:00") }, act: found,
        at: "2026-03-05 10:00", expect: .asksNot()),
      .risk(
        "SM-7.34a", "without what points to it", from: { try .investigated(to: 2) },
        act: .challenge([ChallengeAssessment.crimeOn: "2026-03-05"]), at: "2026-03-05 10:00",
        expect: .refused(["SM-7.34"])),
    ]
  }

  /// Ready to share provisional views on 5 March, with concerns of the organisation raised on a day.
  private static func unhappy(on day: String, action: String = "Nothing more.", asked: Consulted? = .assistantDirector)
    throws -> Scene
  {
    var scene = try Scene.investigated(to: 4)
    try scene.run(.assessRisks(for: .provisionalViews), by: "amir", at: "2026-03-04 09:30")
    try scene.run(
      .challenge([
        ChallengeAssessment.concernsOn: day, ChallengeAssessment.concerns: "The adviser is biased.",
        ChallengeAssessment.furtherAction: action,
      ]), by: "amir", at: "2026-03-05 09:00")
    if let asked { try scene.consulted(asked, .organisationConcerns, at: "2026-03-05 09:30") }
    return scene
  }

  private static let share = Typed(.caseShareViews)

  private static var concerns: [Example] {
    let bare = Typed.challenge([ChallengeAssessment.concernsOn: "2026-03-04"])
    return [
      .risk("SM-7.80a", "without text", from: { try .investigated(to: 4) }, act: bare, expect: .refused(["SM-7.80a"])),
      .risk(
        "SM-7.80a", "with it", from: { try .investigated(to: 4) },
        act: .challenge([
          ChallengeAssessment.concernsOn: "2026-03-04", ChallengeAssessment.concerns: "The adviser is biased.",
        ]), expect: .accepted),
      .risk(
        "SM-7.80b", "nobody asked", from: { try unhappy(on: "2026-03-04", asked: nil) }, act: share,
        at: "2026-03-05 10:00", expect: .refused(["SM-7.80b"])),
      .risk(
        "SM-7.80b", "an operations manager asked", from: { try unhappy(on: "2026-03-04", asked: .lineManager) },
        act: share, at: "2026-03-05 10:00", expect: .refused(["SM-7.80b"])),
      .risk(
        "SM-7.80b", "an Assistant Director advised", from: { try unhappy(on: "2026-03-04") }, act: share,
        at: "2026-03-05 10:00", expect: .accepted),
      .risk(
        "SM-7.80b", "still to be escalated", from: { try unhappy(on: "2026-03-04", asked: nil) }, expect: .asks()),
      .risk("SM-7.80b", "advised", from: { try unhappy(on: "2026-03-04") }, expect: .asksNot()),
    ]
  }

  private static var review: [Example] {
    [
      .risk(
        "SM-7.80c", "assessed the day before", from: { try unhappy(on: "2026-03-05") }, act: share,
        at: "2026-03-05 10:00", expect: .refused(["SM-7.80c"])),
      .risk(
        "SM-7.80c", "assessed on the day", from: { try unhappy(on: "2026-03-04") }, act: share,
        at: "2026-03-05 10:00", expect: .accepted),
      .risk(
        "SM-7.80c", "not decided whether more is done", from: { try unhappy(on: "2026-03-04", action: "") }, act: share,
        at: "2026-03-05 10:00", expect: .refused(["SM-7.80c"])),
      .risk("SM-7.80c", "review open", from: { try unhappy(on: "2026-03-05") }, expect: .asks()),
      .risk(
        "SM-7.80c", "decision open", from: { try unhappy(on: "2026-03-04", action: "") }, expect: .asks()),
      .risk("SM-7.80c", "both done", from: { try unhappy(on: "2026-03-04") }, expect: .asksNot()),
    ]
  }

  /// Comments received, and the challenge goes on; without one of the answers.
  private static func resisted(on day: String = "2026-03-04", without field: Field? = nil, weekly: String = "no")
    throws -> Scene
  {
    var scene = try Scene.investigated(to: 6)
    let all: [(Field, String)] = [
      (ChallengeAssessment.challengeOn, day), (ChallengeAssessment.proposed, "One more letter."),
      (ChallengeAssessment.timeBefore, "2 weeks"), (ChallengeAssessment.timeAfter, "none"),
      (ChallengeAssessment.nonCompliance, "A special report."), (ChallengeAssessment.directorsOn, "2026-03-05"),
      (ChallengeAssessment.weeklyMeeting, weekly), (ChallengeAssessment.executiveOn, "2026-03-05"),
    ]
    try scene.run(
      Typed(.assessChallenge, all.filter { $0.0.name != field?.name }), by: "amir", at: "2026-03-05 09:00")
    return scene
  }

  private static let issue = Typed(.caseIssueReport, [InvestigationCommands.outcome: "upheld"])

  private static func refuses(_ id: RequirementID, without field: Field) -> [Example] {
    [
      .risk(
        id, "without \(field.label)", from: { try resisted(without: field) }, act: issue, at: "2026-03-05 10:00",
        expect: .refused([id])),
      .risk(id, "asks for \(field.label)", from: { try resisted(without: field) }, expect: .asks()),
      .risk(id, "all done", from: { try resisted() }, expect: .asksNot()),
      .risk(id, "released", from: { try resisted() }, act: issue, at: "2026-03-05 10:00", expect: .accepted),
    ]
  }

  private static var challenge: [Example] {
    refuses("SM-8.66a", without: ChallengeAssessment.proposed)
      + refuses("SM-8.66a", without: ChallengeAssessment.timeBefore)
      + refuses("SM-8.66a", without: ChallengeAssessment.timeAfter)
      + refuses("SM-8.66c", without: ChallengeAssessment.directorsOn)
      + refuses("SM-8.66c", without: ChallengeAssessment.weeklyMeeting)
      + refuses("SM-8.66d", without: ChallengeAssessment.executiveOn)
      + [
        .risk(
          "SM-8.66c", "in the weekly meeting", from: { try resisted(weekly: "yes") }, act: issue,
          at: "2026-03-05 10:00", expect: .accepted),
        .risk(
          "SM-8.66d", "no challenge", from: { try .investigated(to: 6) }, act: issue, at: "2026-03-05 10:00",
          expect: .accepted),
      ]
  }

  private static var rating: [Example] {
    refuses("SM-8.66b", without: ChallengeAssessment.nonCompliance)
      + [
        .risk(
          "SM-8.66b", "reviewed before the challenge", from: { try resisted(on: "2026-03-05") }, act: issue,
          at: "2026-03-05 10:00", expect: .refused(["SM-8.66b"])),
        .risk(
          "SM-8.66b", "reviewed since", from: { try resisted(on: "2026-03-05") },
          arrange: { try $0.run(.assessRisks(for: .review), by: "amir", at: "2026-03-05 09:30") }, act: issue,
          at: "2026-03-05 10:00", expect: .accepted),
      ]
  }
}
