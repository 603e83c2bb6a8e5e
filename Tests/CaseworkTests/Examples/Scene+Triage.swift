import Casework

/// Cases at triage by the Public Value Model, and in early consideration.
extension Scene {
  /// Jane Okafor's case, passed to the early consideration team.
  static func atTriage(_ arrange: (inout Scene) throws -> Void = { _ in }) throws -> Scene {
    var scene = try readyToPass()
    try arrange(&scene)
    try scene.run(Typed.pass(), at: "2026-03-03 10:50")
    return scene
  }

  /// The same, scored under a level of capacity.
  static func scored(
    _ fields: KeyValuePairs<Field, String> = [:], capacity: String = "2026-01-01 total 9 injustice 4",
    _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    var scene = try atTriage(arrange)
    if !capacity.isEmpty { try scene.set(.publicValueCapacity, to: capacity) }
    try scene.run(.score(fields), at: "2026-03-03 10:55")
    return scene
  }

  /// The same, not to be taken further.
  static func toDecline(
    _ fields: KeyValuePairs<Field, String> = [:], _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    let usual: [(Field, String)] = [
      (PublicValueAssessment.outcome, "declining it"), (PublicValueAssessment.minimalIntervention, "no"),
      (PublicValueAssessment.adjustmentsConsidered, "yes"),
    ]
    var scene = try scored([:], arrange)
    try scene.run(Typed(.assessPublicValue, usual).with(fields.map { ($0.key, $0.value) }), at: "2026-03-03 10:56")
    return scene
  }

  /// The same, declined in a call with the complainant, who needs nothing in writing.
  static func declinedAtTriage(
    _ fields: KeyValuePairs<Field, String> = [:], _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    var scene = try toDecline([:], arrange)
    try scene.run(.declineAtTriage(fields), at: "2026-03-03 10:57")
    return scene
  }

  /// A case that triage takes further, in early consideration.
  static func early(
    _ fields: KeyValuePairs<Field, String> = [:], _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    var scene = try scored([PublicValueAssessment.outcome: "considering it further"], capacity: "", arrange)
    if !fields.isEmpty { try scene.run(Typed(.assessEarlyConsideration, fields), at: "2026-03-03 10:56") }
    return scene
  }

  /// The same, with all that a decision to decline needs.
  static func earlyDecision(
    _ fields: KeyValuePairs<Field, String> = [:], _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    let usual: [(Field, String)] = [
      (EarlyConsiderationAssessment.suitability, "adjudicated"),
      (EarlyConsiderationAssessment.summary, "A cancelled operation, for which the trust apologised."),
      (EarlyConsiderationAssessment.standard, "The NHS complaint standards"),
    ]
    var scene = try early([:], arrange)
    try scene.talk(at: "2026-03-03 10:56")
    try scene.run(
      Typed(.assessEarlyConsideration, usual).with(fields.map { ($0.key, $0.value) }), at: "2026-03-03 10:57")
    return scene
  }

  /// The same, declined in a call with the complainant, who needs nothing in writing.
  static func declinedEarly(
    _ fields: KeyValuePairs<Field, String> = [:], _ arrange: (inout Scene) throws -> Void = { _ in }
  ) throws -> Scene {
    var scene = try earlyDecision([:], arrange)
    try scene.run(
      Typed.declineEarly([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no"]).with(
        fields.map { ($0.key, $0.value) }), at: "2026-03-03 10:58")
    return scene
  }

  /// A value of the office.
  mutating func set(_ name: SettingName, to value: String) throws {
    try run(
      .settingChange, [OfficeCommands.name: name.rawValue, OfficeCommands.value: value], by: "admin",
      at: "2026-03-03 10:52")
  }
}

extension Typed {
  /// The test with all its answers, at level 2 and a total of 2; a field that is given here replaces the usual one, an empty one leaves it out.
  static func score(_ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    let questions = PublicValueQuestion.allCases.map { ($0.field, $0 == .access ? "2 needs an interpreter" : "0") }
    return Typed(
      .assessPublicValue,
      questions + [
        (PublicValueAssessment.level, "2"),
        (PublicValueAssessment.sources, TriageSource.allCases.map(\.rawValue).joined(separator: "; ")),
        (PublicValueAssessment.asClaimed, "yes"),
      ]
    ).with(fields.map { ($0.key, $0.value) })
  }

  static func publicValue(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessPublicValue, fields) }
  static func early(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessEarlyConsideration, fields) }

  /// Declining a case as the result of triage, in a call.
  static func declineAtTriage(_ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed.decline([
      DecisionCommands.decision: DeclineReason.triage.rawValue, DecisionCommands.channel: "telephone",
      DecisionCommands.writtenWanted: "no",
    ]).with(fields.map { ($0.key, $0.value) })
  }

  /// Declining a case in early consideration on its merits.
  static func declineEarly(
    _ fields: KeyValuePairs<Field, String> = [:], passing: [RequirementID] = []
  ) -> Typed {
    var typed = Typed.decline([DecisionCommands.decision: DeclineReason.other.rawValue]).with(
      fields.map { ($0.key, $0.value) })
    typed.passing = passing
    return typed
  }
}
