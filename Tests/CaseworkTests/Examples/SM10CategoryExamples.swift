import Casework

/// SM 10.47–10.61: the categories of risk.
enum SM10CategoryExamples {
  static var examples: [Example] {
    people + disclosure + linked + money + help + breach + recovery + reputation + service + legal + serious
  }

  private static let threat = Typed.welfare([WelfareRiskAssessment.threat: "yes"])
  private static let ill = Typed.welfare([WelfareRiskAssessment.terminalIllness: "yes"])

  private static var people: [Example] {
    [
      .risk("SM-10.47", "a risk to somebody", expect: .shows("May lose the house.")),
      .risk("SM-10.47", "terminally ill", from: { try .unassessed() }, act: ill, expect: .shows("terminally ill")),
      .risk("SM-10.47", "none", from: { try .unassessed() }, expect: .showsNothing),
      .risk("SM-10.48", "in the central queue", from: { try .queued() }, act: ill, expect: .asks()),
      .risk(
        "SM-10.48", "talked over", from: { try .queued() },
        arrange: { try $0.consulted(.lineManager, .priority, at: "2026-03-04 09:00") }, act: ill, expect: .asksNot()),
      .risk("SM-10.48", "allocated already", from: { try .unassessed() }, act: ill, expect: .asksNot()),
      .risk("SM-10.48", "not ill", from: { try .queued() }, expect: .asksNot()),
      .risk("SM-10.49", "a threat", from: { try .unassessed() }, act: threat, expect: .tells("SM-10.49", "People")),
      .risk("SM-10.49", "none", from: { try .unassessed() }, expect: .tells("SM-10.49", nil)),
      .risk(
        "SM-10.49", "no question about its link", from: { try .risky([RiskCommands.link: ""]) }, act: threat,
        expect: .looks("nobody asks") { at in !at.guidance.questions(in: at).contains { $0.requirement == "SM-10.18" } }
      ),
    ]
  }

  private static func threatened(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.unassessed()
    try scene.run(threat, by: "amir", at: "2026-03-04 09:30")
    if !fields.isEmpty { try scene.run(.welfare(fields), by: "amir", at: "2026-03-04 09:40") }
    return scene
  }

  private static let told: KeyValuePairs<Field, String> = [
    WelfareRiskAssessment.disclosure: "disclosed", WelfareRiskAssessment.disclosedTo: "GP, 15:20",
  ]

  private static var disclosure: [Example] {
    let assess = Typed.assessRisks(for: .review)
    return [
      .risk("SM-10.50a", "not considered", from: { try threatened() }, act: assess, expect: .refused(["SM-10.50a"])),
      .risk("SM-10.50a", "disclosed", from: { try threatened(told) }, act: assess, expect: .accepted),
      .risk(
        "SM-10.50a", "not disclosed, with the reason",
        from: {
          try threatened([
            WelfareRiskAssessment.disclosure: "not disclosed",
            WelfareRiskAssessment.disclosureReason: "His team knows already.",
          ])
        }, act: assess, expect: .accepted),
      .risk(
        "SM-10.50a", "not disclosed, without one", from: { try threatened() },
        act: .welfare([WelfareRiskAssessment.disclosure: "not disclosed"]), expect: .refused(["SM-10.50"])),
      .risk("SM-10.50a", "no threat", from: { try .unassessed() }, act: assess, expect: .accepted),
      .risk("SM-10.50a", "to be decided", from: { try threatened() }, expect: .asks()),
      .risk("SM-10.50a", "decided", from: { try threatened(told) }, expect: .asksNot()),
    ]
  }

  private static var linked: [Example] {
    let isLinked: KeyValuePairs<Field, String> = [WelfareRiskAssessment.isLinked: "yes"]
    return [
      .risk("SM-10.50b", "if we do not uphold", from: { try threatened(isLinked) }, expect: .asks()),
      .risk(
        "SM-10.50b", "the advocate knows", from: { try threatened(isLinked) },
        act: .welfare([WelfareRiskAssessment.toldBefore: "Her advocate, today."]), expect: .asksNot()),
      .risk("SM-10.50b", "about something else", from: { try threatened() }, expect: .asksNot()),
    ]
  }

  private static let financial: KeyValuePairs<Field, String> = [
    RiskCommands.category: RiskCategory.financial.rawValue, RiskCommands.text: "A charging order may force a sale.",
    RiskCommands.aim: "", RiskCommands.mitigation: "",
  ]

  private static var money: [Example] {
    [
      .risk(
        "SM-10.51", "to come", from: { try .risky(financial) },
        expect: .shows("A charging order may force a sale. (likely to happen in the future)")),
      .risk("SM-10.51", "another category", expect: .showsNothing),
    ]
  }

  private static func vulnerable(_ answer: String) -> Typed {
    .financial([FinancialRiskAssessment.isVulnerable: answer])
  }

  private static var help: [Example] {
    let ask = Typed(
      .riskMitigate,
      [
        RiskPlanCommands.risk: "last", RiskPlanCommands.aim: "Reduce",
        RiskPlanCommands.text: "asking them to extend a deadline",
      ])
    return [
      .risk("SM-10.52", "vulnerable", from: { try .risky(financial) }, act: vulnerable("yes"), expect: .asks()),
      .risk(
        "SM-10.52", "the example is proposed", from: { try .risky(financial) }, act: vulnerable("yes"),
        expect: .looks("it is") { at in
          at.guidance.questions(in: at).contains {
            $0.requirement == "SM-10.52" && $0.proposal["text"]?.contains("extend a deadline for payment") == true
          }
        }),
      .risk("SM-10.52", "not vulnerable", from: { try .risky(financial) }, act: vulnerable("no"), expect: .asksNot()),
      .risk("SM-10.52", "asked", from: { try .risky(financial) }, act: ask, expect: .asksNot()),
      .risk("SM-10.52", "no financial risk", expect: .asksNot()),
    ]
  }

  private static let lost: KeyValuePairs<Field, String> = [
    FinancialRiskAssessment.breachOn: "2026-03-04", FinancialRiskAssessment.breach: "A report went to a neighbour.",
  ]

  private static func breached(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.unassessed()
    try scene.run(.financial(lost), by: "amir", at: "2026-03-04 09:30")
    if !fields.isEmpty { try scene.run(.financial(fields), by: "amir", at: "2026-03-04 09:40") }
    return scene
  }

  private static var breach: [Example] {
    let reported: KeyValuePairs<Field, String> = [FinancialRiskAssessment.reportedOn: "2026-03-04"]
    let assess = Typed.assessRisks(for: .review)
    return [
      .risk("SM-10.53a", "it happened", from: { try breached() }, expect: .tells("SM-10.53a", "not applicable")),
      .risk("SM-10.53a", "it only might", from: { try .unassessed() }, expect: .tells("SM-10.53a", nil)),
      .risk("SM-10.53b", "not reported", from: { try breached() }, act: assess, expect: .refused(["SM-10.53b"])),
      .risk("SM-10.53b", "reported", from: { try breached(reported) }, act: assess, expect: .accepted),
      .risk("SM-10.53b", "to report", from: { try breached() }, expect: .asks()),
      .risk("SM-10.53b", "nothing to report", from: { try breached(reported) }, expect: .asksNot()),
      .risk(
        "SM-10.53b", "reported before it happened", from: { try breached() },
        act: .financial([FinancialRiskAssessment.reportedOn: "2026-03-03"]), expect: .refused(["SM-10.53"])),
    ]
  }

  private static var recovery: [Example] {
    let done: KeyValuePairs<Field, String> = [
      FinancialRiskAssessment.recoveredOn: "2026-03-04", FinancialRiskAssessment.containedOn: "2026-03-04",
    ]
    let isPublic: KeyValuePairs<Field, String> = [FinancialRiskAssessment.isReputationRisk: "yes"]
    let settled: KeyValuePairs<Field, String> = [FinancialRiskAssessment.isReputationRisk: "no"]
    return [
      .risk("SM-10.54a", "to retrieve", from: { try breached() }, expect: .asks("recovered-on")),
      .risk("SM-10.54a", "to contain", from: { try breached() }, expect: .asks("contained-on")),
      .risk("SM-10.54a", "both done", from: { try breached(done) }, expect: .asksNot()),
      .risk("SM-10.54b", "our reputation", from: { try breached() }, expect: .asks("reputation-risk")),
      .risk("SM-10.54b", "a risk to it", from: { try breached(isPublic) }, expect: .asks("risk")),
      .risk("SM-10.54b", "somebody to talk to", from: { try breached(isPublic) }, expect: .asks("discussed-with")),
      .risk("SM-10.54b", "none", from: { try breached(settled) }, expect: .asksNot()),
    ]
  }

  private static func withMember() throws -> Scene {
    var scene = try Scene.plain()
    try scene.add(.memberOfParliament, named: "Hart")
    return scene
  }

  private static var reputation: [Example] {
    let campaign: KeyValuePairs<Field, String> = [
      RiskCommands.category: RiskCategory.reputation.rawValue, RiskCommands.text: "A campaign.",
    ]
    return [
      .risk("SM-10.55", "an MP", from: { try withMember() }, act: .rate(), by: "dana", expect: .asks()),
      .risk("SM-10.55", "rated", from: { try withMember() }, act: .rate(campaign), by: "dana", expect: .asksNot()),
      .risk("SM-10.55", "no risk considered yet", from: { try withMember() }, expect: .asksNot()),
      .risk("SM-10.55", "no MP", expect: .asksNot()),
      .risk(
        "SM-10.56", "with its action", from: { try .risky(campaign) },
        expect: .shows("A campaign. (likely to happen in the future): Ask for more time.")),
      .risk("SM-10.56", "another category", expect: .showsNothing),
    ]
  }

  private static var service: [Example] {
    let rate = Typed.rate([RiskCommands.category: RiskCategory.ourService.rawValue])
    let complains = Typed.service([ServiceComplaintAssessment.now: "yes"])
    let earlier = Typed.service([
      ServiceComplaintAssessment.earlier: "yes", ServiceComplaintAssessment.outcome: "C-900: upheld",
    ])
    let stuck = Typed.service([ServiceComplaintAssessment.managementLine: "cannot be resolved"])
    let referred = Typed.service([ServiceComplaintAssessment.referredOn: "2026-03-04"])
    return [
      .risk("SM-10.57", "complains now", from: { try .unassessed() }, act: complains, expect: .asks()),
      .risk("SM-10.57", "complained before", from: { try .unassessed() }, act: earlier, expect: .asks()),
      .risk(
        "SM-10.57", "rated", from: { try .unassessed() },
        arrange: { try $0.run(earlier, by: "amir", at: "2026-03-04 09:30") },
        act: rate, expect: .asksNot()),
      .risk("SM-10.57", "never", from: { try .unassessed() }, expect: .asksNot()),
      .risk(
        "SM-10.58", "earlier cases not seen", from: { try .unassessed() }, act: rate, expect: .refused(["SM-10.58"])),
      .risk(
        "SM-10.58", "seen", from: { try .unassessed() },
        arrange: { try $0.run(earlier, by: "amir", at: "2026-03-04 09:30") },
        act: rate, expect: .accepted),
      .risk("SM-10.58", "another category", from: { try .unassessed() }, act: .rate(), expect: .accepted),
      .risk(
        "SM-10.58", "without the outcome", from: { try .unassessed() },
        act: .service([ServiceComplaintAssessment.earlier: "yes"]), expect: .refused(["SM-10.58"])),
      .risk("SM-10.59", "the line cannot", from: { try .unassessed() }, act: stuck, expect: .asks()),
      .risk(
        "SM-10.59", "escalated", from: { try .unassessed() },
        arrange: { try $0.run(stuck, by: "amir", at: "2026-03-04 09:30") },
        act: referred, expect: .asksNot()),
    ]
  }

  private static var legal: [Example] {
    let hint = Typed.legal([LegalThreatAssessment.isLegal: "yes"])
    let lawyer: @Sendable () throws -> Scene = {
      var scene = try Scene.plain()
      try scene.add(.representative, named: "Law", [PartyCommands.relationship: "solicitor"])
      return scene
    }
    let rate = Typed.rate([RiskCommands.category: RiskCategory.legal.rawValue])
    return [
      .risk("SM-10.60", "a threat", from: { try .unassessed() }, act: hint, expect: .asks("threat")),
      .risk(
        "SM-10.60", "rated", from: { try .unassessed() },
        arrange: { try $0.run(hint, by: "amir", at: "2026-03-04 09:30") },
        act: rate, expect: .asksNot()),
      .risk("SM-10.60", "a solicitor", from: lawyer, act: .rate(), by: "dana", expect: .asks()),
      .risk("SM-10.60", "nothing legal", expect: .asksNot()),
      .risk(
        "SM-10.60", "legislation is named as the standard", from: { try .unassessed() },
        act: .early([EarlyConsiderationAssessment.standard: "section 3 of the Care Act 2014"]),
        expect: .asks("standard")),
      .risk(
        "SM-10.60", "another standard is named", from: { try .unassessed() },
        act: .early([EarlyConsiderationAssessment.standard: "the Ombudsman's Principles, and how a trust is to act"]),
        expect: .asksNot()),
      .risk("SM-10.60", "evidence is gathered", from: { try .investigated(to: 3) }, expect: .asksNot()),
      .risk(
        "SM-10.60", "ready for analysis: standards are weighed", from: { try .investigated(to: 4) },
        expect: .asks("standard")),
      .risk(
        "SM-10.60", "ready for analysis, and rated", from: { try .investigated(to: 4) }, act: rate, expect: .asksNot()),
      .risk("SM-10.60", "the report is issued", from: { try .investigated(to: 7) }, expect: .asksNot()),
    ]
  }

  private static var serious: [Example] {
    let threat = Typed.legal([
      LegalThreatAssessment.isSerious: "yes", LegalThreatAssessment.kind: LegalThreatKind.preAction.rawValue,
      LegalThreatAssessment.receivedAt: "2026-03-04 09:15",
    ])
    let sent = Typed.legal([LegalThreatAssessment.sentAt: "2026-03-04 09:50"])
    let received: @Sendable () throws -> Scene = {
      var scene = try Scene.investigated(to: 2)
      try scene.run(threat, by: "amir", at: "2026-03-04 09:20")
      return scene
    }
    let request = Typed(.caseRequestEvidence)
    return [
      .risk("SM-10.61", "before everything", from: received, act: request, expect: .refused(["SM-10.61"])),
      .risk(
        "SM-10.61", "sent", from: received, arrange: { try $0.run(sent, by: "amir", at: "2026-03-04 09:55") },
        act: request, expect: .accepted),
      .risk(
        "SM-10.61", "not serious", from: { try .investigated(to: 2) },
        arrange: {
          try $0.run(.legal([LegalThreatAssessment.isLegal: "yes"]), by: "amir", at: "2026-03-04 09:20")
        }, act: request, expect: .accepted),
      .risk("SM-10.61", "at once", from: received, expect: .due("2026-03-04")),
      .risk("SM-10.61", "the step", from: received, expect: .asks()),
      .risk("SM-10.61", "no date once sent", from: received, act: sent, expect: .noDate),
      .risk("SM-10.61", "no step once sent", from: received, act: sent, expect: .asksNot()),
    ]
  }
}
