import Casework

/// SM 9.44, 9.45, 9.84 and 9.99–9.101: legal action in what we are sent, and risk in compliance escalation.
enum SM09RiskExamples {
  static var examples: [Example] {
    hours + wording + response + periodic + informed + entering + process + exempt + legal
  }

  /// An email of 5 March at 10:20, with what was said of it.
  private static func emailed(_ legal: String, in start: Scene? = nil) throws -> Scene {
    var scene = try start ?? .unassessed()
    try scene.run(.letter("I shall see my lawyer.", legal: legal), by: "amir", at: "2026-03-05 10:20")
    return scene
  }

  private static func sent(_ time: String) -> Typed {
    .legal([LegalThreatAssessment.contact: "last", LegalThreatAssessment.sentAt: time])
  }

  private static var hours: [Example] {
    [
      .risk("SM-9.44", "a hint", from: { try emailed("yes") }, expect: .due("2026-03-06")),
      .risk(
        "SM-9.44", "24 hours to the minute", from: { try emailed("yes") },
        expect: .dueAt("SM-9.44", "2026-03-06 10:20")),
      .risk("SM-9.44", "not known", from: { try emailed("not known") }, expect: .due("2026-03-06")),
      .risk("SM-9.44", "no legal matter", from: { try emailed("no") }, expect: .noDate),
      .risk("SM-9.44", "says when", from: { try emailed("yes") }, expect: .tells("SM-9.44", "Fri 6 Mar 2026 10:20")),
      .risk(
        "SM-9.44", "sent", from: { try emailed("yes") }, act: sent("2026-03-05 11:00"), at: "2026-03-05 12:00",
        expect: .noDate),
      .risk(
        "SM-9.44", "sent, nothing to say", from: { try emailed("yes") }, act: sent("2026-03-05 11:00"),
        at: "2026-03-05 12:00", expect: .tells("SM-9.44", nil)),
      .risk(
        "SM-9.44", "sent before it came", from: { try emailed("yes") }, act: sent("2026-03-05 10:19"),
        at: "2026-03-05 12:00", expect: .refused(["SM-9.44"])),
      .risk(
        "SM-9.44", "a letter that is no contact", from: { try .unassessed() },
        act: .legal([LegalThreatAssessment.isLegal: "yes", LegalThreatAssessment.receivedAt: "2026-03-03 16:00"]),
        expect: .due("2026-03-04")),
    ]
  }

  private static func says(_ text: String, _ title: String, _ expected: Example.Expectation) -> Example {
    .risk("SM-9.45a", title, from: { try .unassessed() }, act: .letter(text), expect: expected)
  }

  private static var wording: [Example] {
    [
      says("Please treat this as a letter before claim.", "a phrase", .refused(["SM-9.45a"])),
      says("I WILL SEEK JUDICIAL REVIEW.", "capitals", .refused(["SM-9.45a"])),
      says("You acted unfairly.", "a weak sign", .refused(["SM-9.45a"])),
      says("Pre action protocol applies.", "without its hyphen", .refused(["SM-9.45a"])),
      says("The claimants are my parents.", "a plural", .refused(["SM-9.45a"])),
      says("I reclaimed my coat.", "part of a word", .accepted),
      says("Thank you for your call.", "nothing of the kind", .accepted),
      .risk(
        "SM-9.45a", "no", from: { try .unassessed() }, act: .letter("I claim nothing.", legal: "no"),
        expect: .leaves("the answer, and whose it is") { file in
          file.assessmentAnswers.contains {
            $0.assessment == .legalThreat && $0.question == "legal-matter" && $0.value == "no" && $0.by == 3
          }
        }),
      .risk(
        "SM-9.45a", "passed", from: { try .unassessed() }, act: .letter("I claim nothing.", passing: ["SM-9.45a"]),
        expect: .leaves("nothing is assumed") { $0.assessmentAnswers.allSatisfy { $0.assessment != .legalThreat } }),
      .risk(
        "SM-9.45a", "our own words", from: { try .unassessed() },
        act: .letter("Your claim for damages", direction: "outgoing"), expect: .accepted),
    ]
  }

  private static var response: [Example] {
    let preAction: KeyValuePairs<Field, String> = [
      LegalThreatAssessment.contact: "last", LegalThreatAssessment.kind: LegalThreatKind.preAction.rawValue,
    ]
    let longer = Typed.legal([LegalThreatAssessment.contact: "last", LegalThreatAssessment.period: "21 days"])
    let responded = Typed.legal([
      LegalThreatAssessment.contact: "last", LegalThreatAssessment.respondedOn: "2026-03-06",
    ])
    let received: @Sendable () throws -> Scene = {
      var scene = try emailed("yes")
      try scene.run(.legal(preAction), by: "amir", at: "2026-03-05 10:30")
      return scene
    }
    return [
      .risk("SM-9.45b", "14 days", from: received, expect: .due("2026-03-19")),
      .risk("SM-9.45b", "21 days", from: received, act: longer, at: "2026-03-05 11:00", expect: .due("2026-03-26")),
      .risk("SM-9.45b", "says so", from: received, expect: .tells("SM-9.45b", "19 Mar 2026")),
      .risk("SM-9.45b", "responded", from: received, act: responded, at: "2026-03-06 11:00", expect: .noDate),
      .risk("SM-9.45b", "only a hint", from: { try emailed("yes") }, expect: .noDate),
      .risk("SM-9.45b", "a hint says nothing", from: { try emailed("yes") }, expect: .tells("SM-9.45b", nil)),
    ]
  }

  private static var periodic: [Example] {
    let first: @Sendable () throws -> Scene = {
      var scene = try Scene.complying()
      try scene.run(.escalate, by: "amir", at: "2026-03-05 09:00")
      try scene.run(.assessRisks(for: .complianceEscalation), by: "amir", at: "2026-03-05 09:10")
      return scene
    }
    return [
      .risk("SM-9.84a", "the next stage", from: first, act: .escalate, at: "2026-03-06 09:00", expect: .asks()),
      .risk("SM-9.84a", "reviewed at this one", from: first, expect: .asksNot()),
      .risk(
        "SM-9.84a", "a note about it is no escalation", from: first,
        act: Typed(.noteAdd, [NoteCommands.text: "Compliance escalated to stage 1."]), at: "2026-03-06 09:00",
        expect: .asksNot()),
      .risk(
        "SM-9.84a", "reviewed twice at the first stage, not at the next", from: first,
        arrange: {
          try $0.run(.assessRisks(for: .complianceEscalation), by: "amir", at: "2026-03-05 15:00")
        }, act: .escalate, at: "2026-03-06 09:00", expect: .asks()),
      .risk(
        "SM-9.84a", "reviewed at the moment of the next stage", from: first,
        arrange: { try $0.run(.escalate, by: "amir", at: "2026-03-06 09:00") },
        act: .assessRisks(for: .complianceEscalation), at: "2026-03-06 09:00", expect: .asksNot()),
      .risk(
        "SM-9.84a", "another review is none of it", from: first,
        arrange: { try $0.run(.escalate, by: "amir", at: "2026-03-06 09:00") },
        act: .assessRisks(for: .review), at: "2026-03-06 09:10", expect: .asks()),
      .risk("SM-9.99b", "reviewed", from: first, expect: .due("2026-04-02")),
      .risk("SM-9.99b", "says when", from: first, expect: .tells("SM-9.99b", "2 Apr 2026")),
      .risk("SM-9.99b", "not escalated", from: { try .complying() }, expect: .noDate),
      .risk("SM-9.99b", "not escalated, says nothing", from: { try .complying() }, expect: .tells("SM-9.99b", nil)),
      .risk(
        "SM-9.99b", "the office's own weeks", from: first,
        arrange: {
          try $0.run(
            .settingChange,
            [OfficeCommands.name: "compliance-risk-review-weeks", OfficeCommands.value: "2"], by: "admin",
            at: "2026-03-05 09:20")
        }, expect: .due("2026-03-19")),
    ]
  }

  private static let asked: KeyValuePairs<Field, String> = [HighRiskAssessment.requestedOn: "2026-03-04"]
  private static let told: KeyValuePairs<Field, String> = [
    HighRiskAssessment.informedOn: "2026-03-04", HighRiskAssessment.informed: "priya",
  ]
  private static let both: KeyValuePairs<Field, String> = [
    HighRiskAssessment.requestedOn: "2026-03-04", HighRiskAssessment.informedOn: "2026-03-04",
    HighRiskAssessment.informed: "priya",
  ]

  private static var informed: [Example] {
    [
      .risk(
        "SM-9.84b", "nobody told", from: { try .complyingHighRisk(.legal, asked) }, act: .escalate,
        expect: .refused(["SM-9.84b"])),
      .risk("SM-9.84b", "told", from: { try .complyingHighRisk(.legal, both) }, act: .escalate, expect: .accepted),
      .risk("SM-9.84b", "to be told", from: { try .complyingHighRisk() }, expect: .asks()),
      .risk("SM-9.84b", "told already", from: { try .complyingHighRisk(.legal, told) }, expect: .asksNot()),
      .risk(
        "SM-9.84b", "without a name", from: { try .complyingHighRisk() },
        act: .highRisk([HighRiskAssessment.informedOn: "2026-03-04"]), expect: .refused(["SM-9.84"])),
    ]
  }

  private static var entering: [Example] {
    [
      .risk("SM-9.99a", "entered", from: { try .complying() }, act: .escalate, expect: .asks()),
      .risk("SM-9.99a", "reviewed", from: { try .complyingHighRisk() }, expect: .asksNot()),
      .risk(
        "SM-9.99a", "reviewed only before", from: { try .complying() },
        arrange: {
          try $0.run(.assessRisks(for: .complianceEscalation), by: "amir", at: "2026-03-04 09:15")
        }, act: .escalate, at: "2026-03-04 09:20", expect: .asks()),
      .risk("SM-9.99a", "not escalated", from: { try .complying() }, expect: .asksNot()),
      .risk("SM-9.99c", "not escalated", from: { try .complying() }, expect: .tells("SM-9.99c", "caseworker")),
      .risk(
        "SM-9.99c", "at the first stage", from: { try .complying() }, act: .escalate,
        expect: .tells("SM-9.99c", "operations manager")),
      .risk(
        "SM-9.99c", "at the second", from: { try .complyingHighRisk(.legal, both) }, act: .escalate,
        expect: .tells("SM-9.99c", "assistant director")),
      .risk("SM-9.99c", "no compliance", from: { try .unassessed() }, expect: .tells("SM-9.99c", nil)),
    ]
  }

  private static var process: [Example] {
    [
      .risk(
        "SM-9.100a", "not started", from: { try .complyingHighRisk(.legal, told) }, act: .escalate,
        expect: .refused(["SM-9.100a"])),
      .risk("SM-9.100a", "started", from: { try .complyingHighRisk(.legal, both) }, act: .escalate, expect: .accepted),
    ]
  }

  private static var exempt: [Example] {
    [
      .risk(
        "SM-9.100b", "people only", from: { try .complyingHighRisk(.people) }, expect: .tells("SM-9.100b", "people")),
      .risk(
        "SM-9.100b", "people only, not started", from: { try .complyingHighRisk(.people, told) }, act: .escalate,
        expect: .accepted),
      .risk("SM-9.100b", "legal", from: { try .complyingHighRisk() }, expect: .tells("SM-9.100b", nil)),
    ]
  }

  private static var legal: [Example] {
    [
      .risk(
        "SM-9.101a", "decided", from: { try .complying() },
        act: .legal([
          LegalThreatAssessment.advice: "not needed", LegalThreatAssessment.adviceReason: "A plain matter.",
        ]), expect: .shows("advice not needed. A plain matter.")),
      .risk("SM-9.101a", "not decided", from: { try .complying() }, expect: .showsNothing),
      .risk(
        "SM-9.101b", "a hint in compliance", from: { try emailed("yes", in: .complying()) }, expect: .due("2026-03-06")),
      .risk(
        "SM-9.101b", "says so", from: { try emailed("yes", in: .complying()) },
        expect: .tells("SM-9.101b", "Fri 6 Mar 2026 10:20")),
      .risk("SM-9.101b", "before compliance", from: { try emailed("yes") }, expect: .noDate),
      .risk("SM-9.101b", "before compliance, nothing", from: { try emailed("yes") }, expect: .tells("SM-9.101b", nil)),
      .risk("SM-9.44", "not twice", from: { try emailed("yes", in: .complying()) }, expect: .noDate),
    ]
  }
}
