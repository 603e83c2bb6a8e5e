import Casework

/// SM 10.62–10.67: from a high rating to an overseer.
enum SM10HighRiskExamples {
  static var examples: [Example] {
    process + early + request + profile + responsibility + meeting + template + conflicts
  }

  private static var process: [Example] {
    [
      .risk("SM-10.62a", "high", from: { try .highRisk() }, expect: .tells("SM-10.62a", "nobody yet")),
      .risk("SM-10.62a", "overseen", from: { try .overseen() }, expect: .tells("SM-10.62a", "Lena Grant")),
      .risk("SM-10.62a", "low", expect: .tells("SM-10.62a", nil)),
      .risk(
        "SM-10.62a", "the process is not for a low risk",
        act: .highRisk([HighRiskAssessment.requestedOn: "2026-03-04"]),
        expect: .refused([nil])),
    ]
  }

  private static var early: [Example] {
    let waiting: @Sendable () throws -> Scene = {
      var scene = try Scene.queued()
      try scene.rateHigh()
      return scene
    }
    return [
      .risk(
        "SM-10.62b", "to a caseworker", from: waiting, act: .allocate(to: "amir"), by: "ruth",
        expect: .refused(["SM-10.62b"])),
      .risk("SM-10.62b", "taken by one", from: waiting, act: .take, expect: .refused(["SM-10.62b"])),
      .risk(
        "SM-10.62b", "to a senior caseworker", from: waiting, act: .allocate(to: "sue"), by: "ruth", expect: .accepted),
      .risk(
        "SM-10.62b", "not high", from: { try .queued() }, act: .allocate(to: "amir"), by: "ruth", expect: .accepted),
      .risk(
        "SM-10.62b", "found later", from: { try .highRisk() },
        arrange: { try $0.run(.allocate(to: "sue", reason: "High risk."), by: "ruth", at: "2026-03-04 09:30") },
        act: .allocate(to: "amir", reason: "He knows it."), by: "ruth", expect: .accepted),
    ]
  }

  private static func beforeConfirmation(_ category: RiskCategory = .legal) throws -> Scene {
    var scene = try Scene.investigated(to: 1)
    try scene.rateHigh(category)
    try scene.run(.reassess(for: .confirmation), by: "amir", at: Scene.riskTime)
    return scene
  }

  private static let asked: KeyValuePairs<Field, String> = [HighRiskAssessment.requestedOn: "2026-03-04"]

  private static var request: [Example] {
    let confirm = Typed(.caseConfirm)
    return [
      .risk(
        "SM-10.63", "not asked for", from: { try beforeConfirmation() }, act: confirm, expect: .refused(["SM-10.63"])),
      .risk(
        "SM-10.63", "risk to people is not exempt", from: { try beforeConfirmation(.people) }, act: confirm,
        expect: .refused(["SM-10.63"])),
      .risk(
        "SM-10.63", "asked for", from: { try beforeConfirmation() },
        arrange: { try $0.run(.highRisk(asked), by: "amir", at: "2026-03-04 09:30") }, act: confirm, expect: .accepted),
      .risk("SM-10.63", "the step", from: { try .highRisk() }, expect: .asks()),
      .risk("SM-10.63", "not assessed yet", from: { try .risky(Scene.high) }, expect: .asksNot()),
      .risk("SM-10.63", "no step once asked for", from: { try .highRisk() }, act: .highRisk(asked), expect: .asksNot()),
    ]
  }

  private static let submitted: KeyValuePairs<Field, String> = [
    HighRiskAssessment.requestedOn: "2026-03-04", HighRiskAssessment.templateOn: "2026-03-04",
  ]

  private static var profile: [Example] {
    let answer = Typed.highRisk([HighRiskAssessment.highestProfile: "yes"])
    return [
      .risk("SM-10.64", "how high its profile is", from: { try .escalated(submitted) }, expect: .asks("profile")),
      .risk("SM-10.64", "to whom", from: { try .escalated(submitted) }, act: answer, expect: .asks("overseer")),
      .risk("SM-10.64", "assigned", from: { try .overseen() }, expect: .asksNot()),
      .risk("SM-10.64", "no template yet", from: { try .escalated() }, expect: .asksNot()),
      .risk(
        "SM-10.64", "to somebody who is no deputy", from: { try .escalated(submitted) },
        act: .highRisk([
          HighRiskAssessment.assignedOn: "2026-03-04", HighRiskAssessment.overseer: "priya",
          HighRiskAssessment.conflicts: "None.",
        ]), by: "priya", expect: .refused(["SM-10.63"])),
    ]
  }

  private static var responsibility: [Example] {
    let supported = Typed.highRisk([HighRiskAssessment.supportedBy: "priya"])
    let named: @Sendable (inout Scene) throws -> Void = { scene in
      try scene.run(
        .settingChange, [OfficeCommands.name: "director-of-senior-caseworkers", OfficeCommands.value: "priya"],
        by: "admin", at: "2026-03-04 09:30")
    }
    return [
      .risk(
        "SM-10.65a", "the caseworker goes on", from: { try .overseen() }, act: supported,
        expect: .shows("Amir Shah, supported by Priya Nair")),
      .risk("SM-10.65a", "nobody oversees it", from: { try .highRisk() }, expect: .showsNothing),
      .risk(
        "SM-10.65b", "high", from: { try .highRisk() },
        expect: .tells("SM-10.65b", "Assistant Director - Casework for Senior Caseworkers")),
      .risk(
        "SM-10.65b", "by name", from: { try .highRisk() }, arrange: named, expect: .tells("SM-10.65b", "Priya Nair")),
      .risk("SM-10.65b", "low", expect: .tells("SM-10.65b", nil)),
    ]
  }

  private static func assigning(_ missing: Field? = nil, to login: String = "lena", passing: [RequirementID] = [])
    -> Typed
  {
    let all = Scene.assignment.filter { $0.key.name != missing?.name }.map { field, value in
      (field, field.name == HighRiskAssessment.overseer.name ? login : value)
    }
    return Typed(.assessHighRisk, all, passing: passing)
  }

  private static var meeting: [Example] {
    [
      .risk(
        "SM-10.66a", "without a meeting", from: { try .escalated(submitted) },
        act: assigning(HighRiskAssessment.assignedOn), by: "priya", expect: .refused(["SM-10.66a"])),
      .risk(
        "SM-10.66a", "at the meeting", from: { try .escalated(submitted) }, act: assigning(), by: "priya",
        expect: .leaves("Lena Grant has it, and Amir keeps the case") { $0.overseer != nil && $0.case.owner == 3 }),
      .risk(
        "SM-10.66a", "to the next, at no other meeting", from: { try .overseen() },
        act: assigning(HighRiskAssessment.assignedOn, to: "olive"), by: "priya", expect: .refused(["SM-10.66a"])),
    ]
  }

  private static var template: [Example] {
    [
      .risk(
        "SM-10.66b", "no template", from: { try .escalated(asked) }, act: assigning(), by: "priya",
        expect: .refused(["SM-10.66b"])),
      .risk(
        "SM-10.66b", "submitted", from: { try .escalated(submitted) }, act: assigning(), by: "priya", expect: .accepted),
      .risk("SM-10.66b", "to submit", from: { try .escalated(asked) }, expect: .asks()),
      .risk("SM-10.66b", "nothing to submit", from: { try .escalated(submitted) }, expect: .asksNot()),
    ]
  }

  private static var conflicts: [Example] {
    let key: @Sendable () throws -> Scene = {
      var scene = try Scene.escalated(submitted)
      try scene.run(
        .settingChange, [OfficeCommands.name: "director-of-legal", OfficeCommands.value: "louis"], by: "admin",
        at: "2026-03-04 09:30")
      try scene.run(.highRisk([HighRiskAssessment.isLegalKey: "yes"]), by: "amir", at: "2026-03-04 09:30")
      return scene
    }
    return [
      .risk(
        "SM-10.67a", "not considered", from: { try .escalated(submitted) },
        act: assigning(HighRiskAssessment.conflicts), by: "priya", expect: .refused(["SM-10.67a"])),
      .risk(
        "SM-10.67a", "considered", from: { try .escalated(submitted) }, act: assigning(), by: "priya", expect: .accepted
      ),
      .risk(
        "SM-10.67a", "not for the next one", from: { try .overseen() },
        act: assigning(HighRiskAssessment.conflicts, to: "olive"), by: "priya", expect: .refused(["SM-10.67a"])),
      .risk(
        "SM-10.67b", "the Director of Legal", from: key, act: assigning(to: "louis"), by: "priya",
        expect: .refused(["SM-10.67b"])),
      .risk(
        "SM-10.67b", "all the same", from: key, act: assigning(to: "louis", passing: ["SM-10.67b"]), by: "priya",
        expect: .accepted),
      .risk("SM-10.67b", "another deputy", from: key, act: assigning(), by: "priya", expect: .accepted),
    ]
  }
}
