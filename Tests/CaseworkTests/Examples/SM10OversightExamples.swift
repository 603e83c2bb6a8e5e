import Casework

/// SM 10.68–10.72: what those who oversee a case are asked, say and decide, and how they are kept informed.
enum SM10OversightExamples {
  static var examples: [Example] { involvement + planning + meeting + record + decision + approval + stored + updates }

  private static let sought = Typed.oversight([OversightAssessment.involvedOn: "2026-03-04"])

  private static var involvement: [Example] {
    let issue = Typed.oversight([OversightAssessment.issue: "It may affect every trust."])
    return [
      .risk("SM-10.68a", "a strategic issue", from: { try .overseen() }, act: issue, expect: .asks("issue")),
      .risk(
        "SM-10.68a", "sought since", from: { try .overseen() },
        arrange: { try $0.run(issue, by: "amir", at: "2026-03-04 09:30") }, act: sought, expect: .asksNot()),
      .risk(
        "SM-10.68a", "sought before it arose", from: { try .overseen() },
        arrange: { try $0.run(sought, by: "amir", at: "2026-03-04 09:30") }, act: issue, expect: .asks("issue")),
      .risk("SM-10.68a", "nothing strategic", from: { try .overseen() }, expect: .asksNot()),
      .risk(
        "SM-10.68a", "nobody oversees it", from: { try .highRisk() }, act: issue, expect: .refused([nil])),
    ]
  }

  private static var planning: [Example] {
    let papers: @Sendable () throws -> Scene = {
      var scene = try Scene.overseen()
      try scene.run(.document("20260304 - briefing - Okafor"), by: "amir", at: "2026-03-04 09:30")
      return scene
    }
    return [
      .risk(
        "SM-10.68b", "a meeting with its briefing", from: papers,
        act: .oversight([OversightAssessment.planningOn: "2026-03-10", OversightAssessment.briefing: "last"]),
        expect: .shows("Tue 10 Mar 2026, template: none, briefing: 20260304 - briefing - Okafor")),
      .risk("SM-10.68b", "no meeting", from: papers, expect: .showsNothing),
    ]
  }

  private static func met(_ attendees: String) -> Typed {
    .oversight([OversightAssessment.meetingOn: "2026-03-04", OversightAssessment.attendees: attendees])
  }

  private static var meeting: [Example] {
    [
      .risk("SM-10.69a", "alone", from: { try .overseen() }, act: met(""), expect: .refused(["SM-10.69a"])),
      .risk(
        "SM-10.69a", "with a colleague", from: { try .overseen() }, act: met("Sue Senior"),
        expect: .refused(["SM-10.69a"])),
      .risk("SM-10.69a", "with the manager", from: { try .overseen() }, act: met("manager"), expect: .accepted),
      .risk(
        "SM-10.69a", "with an Assistant Director", from: { try .overseen() }, act: met("Assistant Director"),
        expect: .accepted),
      .risk("SM-10.69a", "no meeting", from: { try .overseen() }, act: sought, expect: .accepted),
    ]
  }

  /// After a meeting, with what was recorded of it; the newest document is an email of the deputy's.
  private static func afterMeeting(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.overseen()
    try scene.run(met("manager"), by: "amir", at: "2026-03-04 09:30")
    try scene.run(.document("20260304 - approval - Okafor.eml"), by: "amir", at: "2026-03-04 09:35")
    if !fields.isEmpty { try scene.run(.oversight(fields), by: "amir", at: "2026-03-04 09:40") }
    return scene
  }

  private static let notes: KeyValuePairs<Field, String> = [OversightAssessment.notes: "Ask for advice."]
  private static let approved: KeyValuePairs<Field, String> = [
    OversightAssessment.notesApproval: "read; considered; approved", OversightAssessment.notesPaper: "last",
  ]

  private static var record: [Example] {
    [
      .risk("SM-10.69b", "to write", from: { try afterMeeting() }, expect: .asks("record")),
      .risk("SM-10.69b", "awaiting approval", from: { try afterMeeting(notes) }, expect: .asks("approval")),
      .risk("SM-10.69b", "approved", from: { try afterMeeting(notes) }, act: .oversight(approved), expect: .asksNot()),
      .risk(
        "SM-10.69b", "the next record is approved in the same words", from: { try afterMeeting(notes) },
        arrange: {
          try $0.run(.oversight(approved), by: "amir", at: "2026-03-04 09:45")
          try $0.run(.oversight([OversightAssessment.notes: "Go on."]), by: "amir", at: "2026-03-04 09:50")
        }, act: .oversight(approved), expect: .asksNot()),
      .risk(
        "SM-10.69b", "the next record is not approved by the former approval", from: { try afterMeeting(notes) },
        arrange: { try $0.run(.oversight(approved), by: "amir", at: "2026-03-04 09:45") },
        act: .oversight([OversightAssessment.notes: "Go on."]), expect: .asks("approval")),
      .risk("SM-10.69b", "no meeting", from: { try .overseen() }, expect: .asksNot()),
    ]
  }

  private static func decides(_ what: OverseersDecision, note: String = "last") -> KeyValuePairs<Field, String> {
    [
      OversightAssessment.decision: what.rawValue, OversightAssessment.decidedBy: "lena",
      OversightAssessment.decidedOn: "2026-03-04", OversightAssessment.coverNote: note,
    ]
  }

  private static var decision: [Example] {
    let issue = Typed(.caseIssueReport, [InvestigationCommands.outcome: "upheld"])
    let report: @Sendable () throws -> Scene = {
      var scene = try Scene.investigated(to: 6)
      try scene.appoint()
      return scene
    }
    return [
      .risk(
        "SM-10.70", "no cover note", from: { try afterMeeting() }, act: .oversight(decides(.report, note: "")),
        expect: .refused(["SM-10.70"])),
      .risk("SM-10.70", "with it", from: { try afterMeeting() }, act: .oversight(decides(.report)), expect: .accepted),
      .risk(
        "SM-10.70", "decided by somebody else", from: { try afterMeeting() },
        act: Typed(
          .assessOversight,
          decides(.report).map { ($0.key, $0.key.name == "decided-by" ? "priya" : $0.value) }),
        expect: .refused(["SM-10.70"])),
      .risk("SM-10.70", "a deputy's report", from: report, act: issue, by: "lena", expect: .refused(["SM-10.70"])),
      .risk("SM-10.70", "a caseworker's", from: report, act: issue, expect: .accepted),
    ]
  }

  private static func approving(_ shown: String, paper: String = "last") -> Typed {
    .oversight([OversightAssessment.notesApproval: shown, OversightAssessment.notesPaper: paper])
  }

  private static var approval: [Example] {
    [
      .risk(
        "SM-10.71a", "not considered", from: { try afterMeeting(notes) }, act: approving("read; approved"),
        expect: .refused(["SM-10.71a"])),
      .risk(
        "SM-10.71a", "all three", from: { try afterMeeting(notes) }, act: approving("read; considered; approved"),
        expect: .accepted),
      .risk(
        "SM-10.71a", "of the decision", from: { try afterMeeting(decides(.decline)) },
        act: .oversight([
          OversightAssessment.decisionApproval: "approved", OversightAssessment.decisionPaper: "last",
        ]), expect: .refused(["SM-10.71a"])),
    ]
  }

  private static var stored: [Example] {
    let email = Typed.oversight([OversightAssessment.evidence: "saved email trail"])
    let both: @Sendable () throws -> Scene = {
      var scene = try afterMeeting(notes)
      try scene.run(.oversight(approved), by: "amir", at: "2026-03-04 09:50")
      return scene
    }
    return [
      .risk(
        "SM-10.71b", "not on the case", from: { try afterMeeting(notes) },
        act: approving("read; considered; approved", paper: ""), expect: .refused(["SM-10.71b"])),
      .risk(
        "SM-10.71b", "stored", from: { try afterMeeting(notes) }, act: approving("read; considered; approved"),
        expect: .accepted),
      .risk(
        "SM-10.71c", "an email trail", from: both, act: email,
        expect: .shows("saved email trail: 20260304 - approval - Okafor.eml")),
      .risk("SM-10.71c", "not saved", from: { try .overseen() }, act: email, expect: .showsNothing),
    ]
  }

  private static var updates: [Example] {
    let sent = Typed.highRisk([HighRiskAssessment.updateOn: "2026-03-20"])
    let meeting = Typed.highRisk([HighRiskAssessment.nextMeetingOn: "2026-03-17"])
    let released = Typed.highRisk([
      HighRiskAssessment.releasedBy: "lena", HighRiskAssessment.releasedOn: "2026-03-20",
    ])
    return [
      .risk("SM-10.72", "a month after the assignment", from: { try .overseen() }, expect: .due("2026-04-04")),
      .risk("SM-10.72", "says so", from: { try .overseen() }, expect: .tells("SM-10.72", "4 Apr 2026")),
      .risk(
        "SM-10.72", "ahead of the next meeting", from: { try .overseen() }, act: meeting, expect: .due("2026-03-16")),
      .risk(
        "SM-10.72", "a month after the last", from: { try .overseen() }, act: sent, at: "2026-03-20 10:00",
        expect: .due("2026-04-20")),
      .risk(
        "SM-10.72", "sent ahead of the meeting", from: { try .overseen() },
        arrange: { try $0.run(meeting, by: "amir", at: "2026-03-05 09:00") },
        act: .highRisk([HighRiskAssessment.updateOn: "2026-03-16"]), at: "2026-03-16 10:00", expect: .due("2026-04-16")),
      .risk(
        "SM-10.72", "the next meeting is named with it", from: { try .overseen() },
        act: .highRisk([HighRiskAssessment.updateOn: "2026-03-16", HighRiskAssessment.nextMeetingOn: "2026-04-07"]),
        at: "2026-03-16 10:00", expect: .due("2026-04-06")),
      .risk("SM-10.72", "released", from: { try .overseen() }, act: released, at: "2026-03-20 10:00", expect: .noDate),
      .risk(
        "SM-10.72", "released, nothing to say", from: { try .overseen() }, act: released, at: "2026-03-20 10:00",
        expect: .tells("SM-10.72", nil)),
      .risk(
        "SM-10.72", "released by a caseworker", from: { try .overseen() },
        act: .highRisk([HighRiskAssessment.releasedBy: "amir", HighRiskAssessment.releasedOn: "2026-03-20"]),
        at: "2026-03-20 10:00", expect: .refused(["SM-10.72"])),
    ]
  }
}
