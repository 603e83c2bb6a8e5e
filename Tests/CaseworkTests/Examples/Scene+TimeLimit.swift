import Casework

/// Complaints that come early or late, and what is recorded of their time limit.
extension Scene {
  /// Jane Okafor's complaint with a day of awareness and one of receipt; a field that is given here replaces the usual one.
  static func brought(
    on received: String, aware: String, _ fields: KeyValuePairs<Field, String> = [:]
  ) throws -> Scene {
    var scene = try office()
    let dated = opening().with([
      (CaseCommands.received, "\(received) 09:00"), (CaseCommands.awareOn, aware),
      (PersonFields.telephone, "01632 960 983"),
    ]).with(fields.map { ($0.key, $0.value) })
    try scene.run(dated, at: "2026-03-02 09:30")
    return scene
  }

  /// Known of on 1 December 2024 and received on 2 March 2026: out of time by 91 days.
  static func late(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try brought(on: "2026-03-02", aware: "2024-12-01")
    if !fields.isEmpty { try scene.run(Typed(.caseDescribe, fields.map { ($0.key, $0.value) })) }
    return scene
  }

  /// The same, after a talk with the complainant about the delay.
  static func lateAndSpoken() throws -> Scene {
    var scene = try late()
    try scene.talk()
    return scene
  }

  mutating func assessTime(_ fields: KeyValuePairs<Field, String>) throws {
    try run(.assessTimeLimit, fields, at: "2026-03-03 10:45")
  }

  /// A health complaint of the year of the pause.
  static func inPause(aware: String, received: String) throws -> Scene {
    var scene = try brought(on: received, aware: aware)
    try scene.talk()
    return scene
  }

  /// The case with Amir Shah, known of on a day.
  static func allocated(aware: String) throws -> Scene {
    var scene = try allocated()
    try scene.run(.caseAssess, [CaseCommands.ready: "yes"])
    if !aware.isEmpty { try scene.run(.caseDescribe, [CaseCommands.awareOn: aware]) }
    return scene
  }

  /// Closed as premature, with what the complainant was told.
  static func closedAsPremature(told: String = ToldAtClosure.both) throws -> Scene {
    var scene = try declined([
      DecisionCommands.decision: DeclineReason.notReady.rawValue,
      DecisionCommands.nextSteps: NextStep.organisation.rawValue,
    ])
    try scene.run(.caseDescribe, [CaseCommands.awareOn: "2025-05-01"])
    try scene.run(Typed.close("premature").with([(DecisionCommands.told, told)]), at: "2026-03-04 09:00")
    return scene
  }

  /// Two components, of which the first was known of long before the second.
  static func inParts() throws -> Scene {
    var scene = try allocated(aware: "2024-12-01")
    for (area, aware) in [("treatment", "2024-12-01"), ("complaint handling", "2025-11-20")] {
      try scene.run(.componentAdd, [ComponentCommands.area: area], at: "2026-03-04 09:00")
      try scene.run(
        .assessTimeLimit,
        [TimeLimitAssessment.component: "last", TimeLimitAssessment.complainantAwareOn: aware],
        at: "2026-03-04 09:10")
    }
    return scene
  }
}

extension ToldAtClosure {
  static let both = allCases.map(\.rawValue).joined(separator: "; ")
}

extension Typed {
  /// A complete decision on a complaint that is out of time, for whom one period stands for all the time.
  static func discretion(
    _ chosen: TimeLimitDiscretion = .setAside, from: String = "2024-12-01", to: String = "2026-03-02",
    _ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = [],
    passing: [RequirementID] = []
  ) -> Typed {
    Typed(.assessTimeLimit, divergences: divergences, passing: passing).with([
      (TimeLimitAssessment.factors, TimeLimitFactor.complainant.rawValue),
      (TimeLimitAssessment.delays, "\(from) to \(to) | complainant | in hospital | justified | her papers show it"),
      (TimeLimitAssessment.discretion, chosen.rawValue),
      (TimeLimitAssessment.reasons, "She was in hospital for all but a week."),
    ]).with(fields.map { ($0.key, $0.value) })
  }

  static var closeAsPremature: Typed {
    .close("premature").with([(DecisionCommands.told, ToldAtClosure.both)])
  }

  static func propose(divergences: [DivergenceRequest] = []) -> Typed {
    Typed(.casePropose, [ProposalCommands.reasons: "There are indications of failings."], divergences: divergences)
  }

  static var declineAsOutOfTime: Typed {
    .decline([
      DecisionCommands.decision: DeclineReason.outOfTime.rawValue,
      DecisionCommands.reasons: "The delay was not justified.",
    ])
  }
}

extension Example.Expectation {
  /// What an automatic rule answers.
  static func says(_ id: RequirementID, _ text: String?) -> Self {
    .looks("\(id) says \(text ?? "nothing")") { $0.outcome(id) == text }
  }

  /// The explanation of the time limit holds some words, or does not.
  static func explains(_ words: String, not: Bool = false) -> Self {
    .looks("the time limit \(not ? "does not explain" : "explains"): \(words)") { at in
      at.timeLimit.explanation.contains(words) != not
    }
  }
}
